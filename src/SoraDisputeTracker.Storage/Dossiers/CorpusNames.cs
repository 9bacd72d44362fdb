using Microsoft.EntityFrameworkCore;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Sources;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Storage.Schema;

namespace SoraDisputeTracker.Storage.Dossiers;

/// <summary>What readers call parties and sources, and in which order these stand in the corpus.</summary>
internal sealed class CorpusNames
{
    private readonly Dictionary<string, NamedSource> _sources;
    private readonly Dictionary<string, int> _sourceOrder;
    private readonly Dictionary<string, PartyChip> _chips;
    private readonly Dictionary<string, int> _partyOrder;

    private CorpusNames(List<NamedSource> sources, List<PartyChip> chips)
    {
        _sources = sources.ToDictionary(s => s.Slug);
        _sourceOrder = sources.Select((s, i) => (s.Slug, i)).ToDictionary(s => s.Slug, s => s.i);
        _chips = chips.ToDictionary(c => c.Slug);
        _partyOrder = chips.Select((c, i) => (c.Slug, i)).ToDictionary(c => c.Slug, c => c.i);
        SourceSlugs = [.. sources.Select(s => s.Slug)];
        Chips = chips;
    }

    /// <summary>All parties in the order of the corpus.</summary>
    public IReadOnlyList<PartyChip> Chips { get; }

    /// <summary>All sources in the order of the corpus.</summary>
    public IReadOnlyList<string> SourceSlugs { get; }

    public PartyChip Chip(string party) => _chips[party];

    public string SourceName(string source) => _sources[source].Name;

    /// <summary>The source's address, or null where it has none.</summary>
    public string? SourceAddress(string source) => _sources[source].Url;

    public IReadOnlyList<string> InCorpusOrder(IEnumerable<string> sources) => [.. sources.OrderBy(s => _sourceOrder[s])];

    public IReadOnlyList<PartyChip> ChipsInCorpusOrder(IEnumerable<string> parties) => [.. parties.OrderBy(p => _partyOrder[p]).Select(Chip)];

    public static async Task<CorpusNames> LoadAsync(TrackerContext context, IReadOnlyList<Side> sides, CancellationToken cancellationToken)
    {
        var rows = await context.Sources.OrderBy(s => s.Ordinal)
            .Select(s => new { s.Slug, ShortName = s.ContainerTitle ?? s.Publisher ?? s.Title, s.Language, s.Title, s.Url })
            .ToListAsync(cancellationToken);
        var names = SourceNames.Of(rows.Select(s => (s.Slug, s.ShortName, s.Language, s.Title)));
        var sources = rows.ConvertAll(s => new NamedSource(s.Slug, names[s.Slug], s.Url));
        var parties = await context.Parties.OrderBy(p => p.Ordinal)
            .Select(p => new { p.Slug, p.NameEn, p.NameJa, p.Side })
            .ToListAsync(cancellationToken);
        var sideBySlug = sides.ToDictionary(s => s.Slug);
        return new CorpusNames(sources, parties.ConvertAll(p => new PartyChip(p.Slug, new LocalizedText(p.NameEn, p.NameJa), sideBySlug[p.Side])));
    }

    private sealed record NamedSource(string Slug, string Name, string? Url);
}
