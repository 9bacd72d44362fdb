using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Demands;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Evidence;

namespace SoraDisputeTracker.Web.Components.Demands;

/// <summary>A demand in the ledger.</summary>
/// <param name="Entry">The demand.</param>
/// <param name="Words">The words in which it was made.</param>
/// <param name="WordsNote">The number of the note on its words.</param>
/// <param name="FirstStatusNote">The number of the note on its first state; the others follow.</param>
public sealed record LedgerRow(DemandEntry Entry, IReadOnlyList<AttestedAssertion> Words, int WordsNote, int FirstStatusNote);

/// <summary>The same demand as several senders make it.</summary>
/// <param name="Theme">What they have in common.</param>
/// <param name="Rows">The demands, in the order in which they were made.</param>
public sealed record LedgerGroup(Theme Theme, IReadOnlyList<LedgerRow> Rows);

/// <summary>A state of a demand with everyone who tells of it.</summary>
/// <param name="State">The state.</param>
/// <param name="Assertions">Who says so; at least one.</param>
public sealed record ToldState(DatedStatus State, IReadOnlyList<AttestedAssertion> Assertions);

/// <summary>Sets demands out as a ledger, with the notes of the page numbered from its top.</summary>
public static class Ledger
{
    /// <summary>Groups the demands by theme.</summary>
    /// <param name="themes">The themes, in the order in which they are shown; one without demands is left out.</param>
    /// <param name="demands">The demands, in the order in which they were made.</param>
    public static IReadOnlyList<LedgerGroup> Of(IReadOnlyList<Theme> themes, IReadOnlyList<DemandDetails> demands)
    {
        var note = 1;
        var byTheme = demands.ToLookup(d => d.Entry.Demand.Theme);
        return [.. themes.Where(t => byTheme.Contains(t.Slug)).Select(t => new LedgerGroup(t, [.. byTheme[t.Slug].Select(Row)]))];

        LedgerRow Row(DemandDetails details)
        {
            var words = note++;
            var statuses = note;
            note += States(details.Entry.History).Count;
            return new LedgerRow(details.Entry, DemandWords.Of(details.Properties), words, statuses);
        }
    }

    /// <summary>The states of a demand, oldest first; one that several sources tell of stands once.</summary>
    /// <param name="history">The states as sources tell them.</param>
    public static IReadOnlyList<ToldState> States(IReadOnlyList<DatedStatus> history) =>
        [.. history.GroupBy(s => (s.Status, s.AsOf)).Select(s => new ToldState(s.First(), [.. s.Select(told => told.Assertion)]))];

    /// <summary>The days on which a demand was made or a state began, oldest first.</summary>
    /// <param name="demands">All demands with all their states.</param>
    public static IReadOnlyList<PartialDate> Days(IReadOnlyList<DemandEntry> demands) =>
    [
        .. demands.SelectMany(d => d.History.Select(s => s.AsOf).Append(d.Date)).OfType<PartialDate>()
            .DistinctBy(d => d.ToIsoString())
            .Order(),
    ];
}
