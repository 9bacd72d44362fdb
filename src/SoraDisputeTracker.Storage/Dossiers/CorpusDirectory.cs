using Microsoft.EntityFrameworkCore;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Storage.Schema;

namespace SoraDisputeTracker.Storage.Dossiers;

/// <summary>What every page needs and what never changes within one file: the overview, chips, names, former slugs, resolutions.</summary>
internal sealed class CorpusDirectory
{
    private readonly Dictionary<RecordReference, string> _present;
    private readonly ILookup<RecordReference, string> _former;
    private readonly ILookup<RecordReference, Resolution> _resolutions;
    private readonly Dictionary<string, string> _sourceNames;
    private readonly Dictionary<string, int> _sourceOrder;
    private readonly Dictionary<string, PartyChip> _chips;
    private readonly Dictionary<string, int> _partyOrder;

    private CorpusDirectory(CorpusOverview overview, List<NamedSource> sources, List<PartyChip> chips, List<FormerSlugRow> former, List<ResolutionRow> resolutions)
    {
        Overview = overview;
        Chips = chips;
        _present = former.ToDictionary(f => new RecordReference(f.Kind, f.FormerSlug), f => f.Slug);
        _former = former.ToLookup(f => new RecordReference(f.Kind, f.Slug), f => f.FormerSlug);
        _resolutions = resolutions.ToLookup(
            r => new RecordReference(r.SubjectKind, r.Subject),
            r => new Resolution(new RecordReference(r.SubjectKind, r.Subject), r.Property, r.Value, new LocalizedText(r.ReasonEn, r.ReasonJa), r.Source, r.Confidence));
        _sourceNames = sources.ToDictionary(s => s.Slug, s => s.ContainerTitle ?? s.Publisher ?? s.Title);
        _sourceOrder = sources.Select((s, i) => (s.Slug, i)).ToDictionary(s => s.Slug, s => s.i);
        SourceSlugs = [.. sources.Select(s => s.Slug)];
        _chips = chips.ToDictionary(c => c.Slug);
        _partyOrder = chips.Select((c, i) => (c.Slug, i)).ToDictionary(c => c.Slug, c => c.i);
    }

    public CorpusOverview Overview { get; }

    /// <summary>All parties in the order of the corpus.</summary>
    public IReadOnlyList<PartyChip> Chips { get; }

    /// <summary>All sources in the order of the corpus.</summary>
    public IReadOnlyList<string> SourceSlugs { get; }

    public PartyChip Chip(string party) => _chips[party];

    public string SourceName(string source) => _sourceNames[source];

    /// <summary>The slug that holds now: a former slug's successor, else the slug itself.</summary>
    public string Present(RecordKind kind, string slug) => _present.GetValueOrDefault(new RecordReference(kind, slug), slug);

    public IReadOnlyList<string> FormerSlugs(RecordKind kind, string slug) => [.. _former[new RecordReference(kind, slug)]];

    public IReadOnlyList<Resolution> Resolutions(RecordReference record) => [.. _resolutions[record]];

    public IReadOnlyList<string> InCorpusOrder(IEnumerable<string> sources) => [.. sources.OrderBy(s => _sourceOrder[s])];

    public IReadOnlyList<PartyChip> ChipsInCorpusOrder(IEnumerable<string> parties) => [.. parties.OrderBy(p => _partyOrder[p]).Select(Chip)];

    public static async Task<CorpusDirectory> LoadAsync(TrackerContext context, CancellationToken cancellationToken)
    {
        var corpus = await context.Corpus.SingleAsync(cancellationToken);
        var sideRows = await context.Sides.OrderBy(s => s.Ordinal).ToListAsync(cancellationToken);
        var counts = await context.Records.GroupBy(r => r.Kind).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        var assertionCount = await context.Assertions.CountAsync(cancellationToken);
        var quoteCount = await context.Quotes.CountAsync(cancellationToken);
        var sources = await context.Sources.OrderBy(s => s.Ordinal)
            .Select(s => new NamedSource(s.Slug, s.ContainerTitle, s.Publisher, s.Title))
            .ToListAsync(cancellationToken);
        var parties = await context.Parties.OrderBy(p => p.Ordinal)
            .Select(p => new { p.Slug, p.NameEn, p.NameJa, p.Side })
            .ToListAsync(cancellationToken);
        var former = await context.FormerSlugs.OrderBy(f => f.Kind).ThenBy(f => f.Slug).ThenBy(f => f.Ordinal).ToListAsync(cancellationToken);
        var resolutions = await context.Resolutions.OrderBy(r => r.Ordinal).ToListAsync(cancellationToken);

        var sides = sideRows.ConvertAll(s => new Side(s.Slug, new LocalizedText(s.NameEn, s.NameJa), s.Tone));
        var sideBySlug = sides.ToDictionary(s => s.Slug);
        var chips = parties.ConvertAll(p => new PartyChip(p.Slug, new LocalizedText(p.NameEn, p.NameJa), sideBySlug[p.Side]));
        var partySlugs = former.Where(f => f.Kind == RecordKind.Party).Select(f => (Written: f.FormerSlug, f.Slug))
            .Concat(parties.Select(p => (Written: p.Slug, p.Slug)))
            .GroupBy(p => p.Written)
            .ToDictionary(p => p.Key, p => p.Last().Slug);
        var overview = new CorpusOverview(
            corpus.Hash,
            new Dispute(new(corpus.NameEn, corpus.NameJa), new(corpus.TitleEn, corpus.TitleJa), new(corpus.SummaryEn, corpus.SummaryJa), sides),
            Enum.GetValues<RecordKind>().ToDictionary(k => k, k => counts.Where(c => c.Key == k).Sum(c => c.Count)),
            assertionCount,
            quoteCount,
            new KnownSlugs(partySlugs, sources.Select(s => s.Slug).ToHashSet(StringComparer.Ordinal)));
        return new CorpusDirectory(overview, sources, chips, former, resolutions);
    }

    internal sealed record NamedSource(string Slug, string? ContainerTitle, string? Publisher, string Title);
}
