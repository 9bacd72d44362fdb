using SoraDisputeTracker.Core.Citations;
using SoraDisputeTracker.Core.Citations.Selection;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Sources;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Storage.Evidence;
using SoraDisputeTracker.Storage.Sources;
using SoraDisputeTracker.Storage.Timeline;

namespace SoraDisputeTracker.Storage.Citations;

/// <summary>Finds the sources to cite, in a number of statements that does not grow with them.</summary>
internal sealed class CitationQueries(CorpusReading corpus) : ICitationQueries
{
    public async Task<CitationSelection> SelectAsync(CitationRequest request, CancellationToken cancellationToken)
    {
        await using var reading = await corpus.BeginAsync(cancellationToken);
        var context = reading.Context;
        var picks = await PickedRecords.FindAsync(reading, request.Picks, cancellationToken);
        var slugs = picks.Events;
        var events = request.Picks.Count > 0
            ? context.Events.Where(e => slugs.Contains(e.Slug)).OrderBy(e => e.TimelinePosition)
            : new EventSelection(context, request.Filter with { Descending = false }).Ordered();
        var entries = await EventEntries.ReadAsync(reading, events, cancellationToken);
        var cited = entries.SelectMany(e => e.Sources).Concat(picks.Sources).Concat(picks.Assertions.Select(a => a.Assertion.Source)).Distinct().ToList();
        var sources = await SourceEntries.ReadAsync(context.Sources.Where(s => cited.Contains(s.Slug)), cancellationToken);
        var passages = request.IsAnnotated ? await PassagesAsync(reading, picks, entries, cancellationToken) : [];
        var items = sources.ToDictionary(s => s.Source.Slug, s => Cited(s.Source, request.ShowsAccessed, passages.GetValueOrDefault(s.Source.Slug, [])));
        return new CitationSelection(new CitationList(Groups(request, entries, items)), picks.Named, picks.Unknown, entries.Count);
    }

    private static CitedItem Cited(Source source, bool showsAccessed, IReadOnlyList<CitedPassage> passages)
    {
        var item = CslItem.Of(source);
        return new CitedItem(showsAccessed ? item : item with { Accessed = null }, passages);
    }

    // What the sources state on the events in view; of a source that was picked, what it states on any event; of a statement, itself.
    private static async Task<Dictionary<string, IReadOnlyList<CitedPassage>>> PassagesAsync(
        Reading reading, PickedRecords picks, IReadOnlyList<EventEntry> events, CancellationToken cancellationToken)
    {
        var slugs = events.Select(e => e.Event.Slug).ToList();
        var sources = picks.Sources.ToList();
        var stated = await AttestedAssertions.ReadAsync(
            reading.Names,
            reading.Context.Assertions.Where(a => a.SubjectKind == RecordKind.Event && (slugs.Contains(a.Subject) || sources.Contains(a.Source))),
            cancellationToken);
        return CitedPassages.Of(stated.Concat(picks.Assertions).DistinctBy(a => a.Assertion.Id));
    }

    private static IReadOnlyList<CitationGroup> Groups(CitationRequest request, IReadOnlyList<EventEntry> events, Dictionary<string, CitedItem> items)
    {
        var groups = request.Grouping switch
        {
            CitationGrouping.Party => events
                .SelectMany(e => e.Parties.Select(p => (p.Party, e.Sources)))
                .Where(p => request.Filter.Parties.Count == 0 || request.Picks.Count > 0 || request.Filter.Parties.Contains(p.Party.Slug, StringComparer.Ordinal))
                .GroupBy(p => p.Party.Slug, StringComparer.Ordinal)
                .Select(g => (Heading: g.First().Party.Name.En, Sources: g.SelectMany(p => p.Sources).ToHashSet(StringComparer.Ordinal)))
                .OrderBy(g => g.Heading, StringComparer.OrdinalIgnoreCase)
                .ToList(),
            CitationGrouping.Event => [.. events.Select(e => (
                Heading: e.Date is null ? e.Event.Title.En : $"{e.Date.ToIsoString()}: {e.Event.Title.En}",
                Sources: e.Sources.ToHashSet(StringComparer.Ordinal)))],
            _ => [],
        };
        if (groups.Count == 0)
            return [new CitationGroup(null, [.. items.Values])];
        var rest = items.Where(i => !groups.Exists(g => g.Sources.Contains(i.Key))).Select(i => i.Value).ToList();
        return
        [
            .. groups.Select(g => new CitationGroup(g.Heading, [.. items.Where(i => g.Sources.Contains(i.Key)).Select(i => i.Value)])),
            .. rest.Count == 0 ? [] : new[] { new CitationGroup("Other sources", rest) },
        ];
    }
}
