using SoraDisputeTracker.Core.Disagreements;
using SoraDisputeTracker.Core.Dossiers;

namespace SoraDisputeTracker.Web.Components.Disagreements;

/// <summary>What the disagreements can be narrowed by.</summary>
/// <param name="all">All disagreements.</param>
/// <param name="ofAnyKind">Those that the rest of the filter lets through, whatever their kind.</param>
public sealed class DisagreementChoices(IReadOnlyList<DisagreementEntry> all, IReadOnlyList<DisagreementEntry> ofAnyKind)
{
    private readonly Dictionary<string, string> _events = Named(all, RecordKind.Event);
    private readonly Dictionary<string, string> _parties = Named(all, RecordKind.Party);
    private readonly Dictionary<string, string> _sources = all
        .SelectMany(d => d.Values.SelectMany(v => v.Assertions))
        .DistinctBy(a => a.Assertion.Source)
        .ToDictionary(a => a.Assertion.Source, a => a.SourceName);

    /// <summary>How many disagreements there are.</summary>
    public int Total => all.Count;

    /// <summary>The events on which there are disagreements, or which are values of one: slug and title, by title.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Events => Sorted(_events);

    /// <summary>The parties on which there are disagreements, or which are values of one: slug and name, by name.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Parties => Sorted(_parties);

    /// <summary>The sources that speak in a disagreement: slug and name, by name.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Sources => Sorted(_sources);

    /// <summary>How many disagreements there are of a kind under the rest of the filter.</summary>
    /// <param name="kind">The kind, or null for any.</param>
    public int Count(DisagreementKind? kind) => kind is { } wanted ? ofAnyKind.Count(d => d.Disagreement.Kinds.Contains(wanted)) : ofAnyKind.Count;

    /// <summary>What the list holds: <c>44 disagreements</c>, <c>2 disagreements on CODA, against a primary document</c>.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="shown">How many it lets through.</param>
    public string Heading(DisagreementFilter filter, int shown)
    {
        var heading = Counted.Of(shown, DisagreementsTexts.HeadingOne, DisagreementsTexts.HeadingMany);
        return filter == DisagreementFilter.Default ? heading : Worded.Of(DisagreementsTexts.HeadingWith, heading, Listed.Of(Parts(filter).Select(p => p.Label)));
    }

    /// <summary>Each thing that narrows the list, with the filter that leaves it out.</summary>
    /// <param name="filter">The filter.</param>
    public IReadOnlyList<(string Label, DisagreementFilter Without)> Loosened(DisagreementFilter filter) => Parts(filter);

    private List<(string Label, DisagreementFilter Without)> Parts(DisagreementFilter filter)
    {
        var parts = new List<(string, DisagreementFilter)>();
        if (filter.Event is { } subject)
            parts.Add((Worded.Of(DisagreementsTexts.On, _events.GetValueOrDefault(subject, subject)), filter with { Event = null }));
        if (filter.Party is { } party)
            parts.Add((Worded.Of(DisagreementsTexts.Touching, _parties.GetValueOrDefault(party, party)), filter with { Party = null }));
        if (filter.Source is { } source)
            parts.Add((Worded.Of(DisagreementsTexts.InWhichSpeaks, _sources.GetValueOrDefault(source, source)), filter with { Source = null }));
        if (filter.Kind is { } kind)
            parts.Add((char.ToLowerInvariant(ContestedWords.Of(kind)[0]) + ContestedWords.Of(kind)[1..], filter with { Kind = null }));
        return parts;
    }

    private static Dictionary<string, string> Named(IReadOnlyList<DisagreementEntry> all, RecordKind kind)
    {
        var names = new Dictionary<string, string>();
        foreach (var entry in all)
        {
            if (entry.Disagreement.Subject.Kind == kind)
                names.TryAdd(entry.Disagreement.Subject.Slug, entry.SubjectName.Localized());
            if (entry.Disagreement.Property.ValueKind != kind)
                continue;
            foreach (var stated in entry.Values.SelectMany(v => v.Assertions))
                names.TryAdd(stated.Assertion.Value, stated.ValueName?.Localized() ?? stated.Assertion.Value);
        }

        return names;
    }

    private static List<KeyValuePair<string, string>> Sorted(Dictionary<string, string> names) =>
        [.. names.OrderBy(n => n.Value, StringComparer.InvariantCultureIgnoreCase).ThenBy(n => n.Key, StringComparer.Ordinal)];
}
