using Microsoft.EntityFrameworkCore;
using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Storage.Demands;
using SoraDisputeTracker.Storage.Disagreements;
using SoraDisputeTracker.Storage.Schema;

namespace SoraDisputeTracker.Storage.Dossiers;

/// <summary>
/// What every page needs and what never changes within one file: the overview, names, former slugs, and the few things that stand on
/// many pages at once, which are the disagreements, the states of demands and the days of revisions.
/// </summary>
internal sealed class CorpusDirectory
{
    private readonly Dictionary<RecordReference, string> _present;
    private readonly ILookup<RecordReference, string> _former;
    private readonly Dictionary<RecordReference, DateOnly> _revised;

    private CorpusDirectory(CorpusOverview overview, CorpusNames names, List<FormerSlugRow> former, Dictionary<RecordReference, DateOnly> revised, DisagreementDirectory disagreements, StatusHistories statuses)
    {
        Overview = overview;
        Names = names;
        Disagreements = disagreements;
        Statuses = statuses;
        _revised = revised;
        _present = former.ToDictionary(f => new RecordReference(f.Kind, f.FormerSlug), f => f.Slug);
        _former = former.ToLookup(f => new RecordReference(f.Kind, f.Slug), f => f.FormerSlug);
    }

    public CorpusOverview Overview { get; }

    public CorpusNames Names { get; }

    public DisagreementDirectory Disagreements { get; }

    public StatusHistories Statuses { get; }

    /// <summary>The slug that holds now: a former slug's successor, else the slug itself.</summary>
    public string Present(RecordKind kind, string slug) => _present.GetValueOrDefault(new RecordReference(kind, slug), slug);

    public IReadOnlyList<string> FormerSlugs(RecordKind kind, string slug) => [.. _former[new RecordReference(kind, slug)]];

    /// <summary>The day of a record's last revision, or null where there was none.</summary>
    public DateOnly? Revised(RecordKind kind, string slug) => _revised.TryGetValue(new RecordReference(kind, slug), out var day) ? day : null;

    public static async Task<CorpusDirectory> LoadAsync(TrackerContext context, DateTimeOffset built, CancellationToken cancellationToken)
    {
        var dispute = await DisputeAsync(context, cancellationToken);
        var names = await CorpusNames.LoadAsync(context, dispute.Sides, cancellationToken);
        var former = await context.FormerSlugs.OrderBy(f => f.Kind).ThenBy(f => f.Slug).ThenBy(f => f.Ordinal).ToListAsync(cancellationToken);
        var disagreements = await DisagreementDirectory.LoadAsync(context, names, cancellationToken);
        var statuses = await StatusHistories.LoadAsync(context, names, cancellationToken);
        var counts = await context.Records.GroupBy(r => r.Kind).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        var partySlugs = former.Where(f => f.Kind == RecordKind.Party).Select(f => (Written: f.FormerSlug, f.Slug))
            .Concat(names.Chips.Select(c => (Written: c.Slug, c.Slug)))
            .GroupBy(p => p.Written)
            .ToDictionary(p => p.Key, p => p.Last().Slug);
        var revised = (await context.Revisions.Select(r => new { r.Kind, r.Slug, r.Date }).ToListAsync(cancellationToken))
            .GroupBy(r => new RecordReference(r.Kind, r.Slug))
            .ToDictionary(g => g.Key, g => g.Max(r => r.Date));
        var newestRecord = await context.Records.OrderByDescending(r => r.Added).Select(r => r.Added).FirstOrDefaultAsync(cancellationToken);
        var overview = new CorpusOverview(
            await context.Corpus.Select(c => c.Hash).SingleAsync(cancellationToken),
            dispute,
            Enum.GetValues<RecordKind>().ToDictionary(k => k, k => counts.Where(c => c.Key == k).Sum(c => c.Count)),
            await context.Assertions.CountAsync(cancellationToken),
            await context.Quotes.CountAsync(cancellationToken),
            disagreements.All.Count,
            new KnownSlugs(partySlugs, names.SourceSlugs.ToHashSet(StringComparer.Ordinal)),
            [.. names.SourceSlugs.Select(s => KeyValuePair.Create(s, names.SourceName(s)))],
            await PeriodsAsync(context, cancellationToken),
            revised.Values.Append(newestRecord).Max(),
            built);
        return new CorpusDirectory(overview, names, former, revised, disagreements, statuses);
    }

    private static async Task<TimelinePeriods> PeriodsAsync(TrackerContext context, CancellationToken cancellationToken)
    {
        var dated = await context.Events
            .Where(e => e.Scope != EventScope.Context && e.DateParts >= 2)
            .OrderBy(e => e.TimelinePosition)
            .Select(e => new { e.TitleEn, e.TitleJa, e.IsSpine, Day = e.DateEarliest!.Value, e.DateParts })
            .ToListAsync(cancellationToken);
        var spine = dated.FindAll(e => e.IsSpine);
        var months = dated.Select(e => PartialDate.OfMonth(e.Day)).Distinct().Where(m => spine.Count > 0 && m.Latest >= spine[0].Day && m.Earliest <= spine[^1].Day);
        return new TimelinePeriods(
            [.. months],
            [.. spine.Where(e => e.DateParts == 3).Select(e => new KeyDate(new LocalizedText(e.TitleEn, e.TitleJa), e.Day))]);
    }

    private static async Task<Dispute> DisputeAsync(TrackerContext context, CancellationToken cancellationToken)
    {
        var corpus = await context.Corpus.SingleAsync(cancellationToken);
        var sides = await context.Sides.OrderBy(s => s.Ordinal).ToListAsync(cancellationToken);
        var themes = await context.Themes.OrderBy(t => t.Ordinal).ToListAsync(cancellationToken);
        var notFound = await context.NotFound.OrderBy(n => n.Ordinal).ToListAsync(cancellationToken);
        return new Dispute(
            new(corpus.NameEn, corpus.NameJa),
            new(corpus.TitleEn, corpus.TitleJa),
            new(corpus.SummaryEn, corpus.SummaryJa),
            sides.ConvertAll(s => new Side(s.Slug, new LocalizedText(s.NameEn, s.NameJa), s.Tone)),
            themes.ConvertAll(t => new Theme(t.Slug, new LocalizedText(t.NameEn, t.NameJa))))
        {
            NotFound = notFound.ConvertAll(n => new LocalizedText(n.TextEn, n.TextJa)),
        };
    }
}
