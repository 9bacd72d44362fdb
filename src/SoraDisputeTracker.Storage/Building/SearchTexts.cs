using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Parties;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Storage.Search;

namespace SoraDisputeTracker.Storage.Building;

/// <summary>The texts that a search for words looks through: an event's own, its parties' names, and its quotes.</summary>
internal sealed class SearchTexts(Dossier dossier, DerivedFacts facts)
{
    private readonly ILookup<string, Party> _parties = dossier.Parties.ToLookup(p => p.Slug);
    private readonly ILookup<string, string> _quotes = dossier.Quotes.ToLookup(q => q.Id, q => q.Text);

    /// <summary>One folded text; its parts stand on lines of their own, which no word reaches across.</summary>
    public string Of(DisputeEvent subject)
    {
        var record = new RecordReference(RecordKind.Event, subject.Slug);
        IEnumerable<string?> parts =
        [
            subject.Title.En, subject.Title.Ja, subject.Summary.En, subject.Summary.Ja,
            .. facts.RolesIn(record, Roles.All).SelectMany(r => _parties[r.Party]).SelectMany(RecordRowsOfDossier.NamesOf).Select(n => n.Name),
            .. facts.SpeakingOf(record).SelectMany(a => a.Quotes).SelectMany(q => _quotes[q]),
        ];
        return string.Join('\n', parts.OfType<string>().Distinct(StringComparer.Ordinal).Select(FoldedText.Of));
    }
}
