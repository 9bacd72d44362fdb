using SoraDisputeTracker.Core.Disagreements;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Storage.Dossiers;
using SoraDisputeTracker.Storage.Schema;

namespace SoraDisputeTracker.Storage.Disagreements;

/// <summary>All disagreements of a file, by weight: they stand on pages of every kind, and a corpus has few of them.</summary>
internal sealed class DisagreementDirectory
{
    private readonly ILookup<RecordReference, Disagreement> _on;
    private readonly ILookup<RecordReference, ContestedProperty> _contested;
    private readonly ILookup<RecordReference, DisagreementEntry> _touching;
    private readonly HashSet<(RecordReference Record, string Source)> _contradicted;

    private DisagreementDirectory(List<DisagreementEntry> all, DemandLinks demands)
    {
        All = all;
        _on = all.ToLookup(d => d.Disagreement.Subject, d => d.Disagreement);
        _contested = all.ToLookup(d => d.Disagreement.Subject, d => new ContestedProperty(d.Disagreement.Property, ValueLabels.InShort(d)));
        _touching = all.SelectMany(d => Touched(d, demands).Distinct().Select(record => (record, entry: d))).ToLookup(p => p.record, p => p.entry);
        _contradicted =
        [
            .. all.SelectMany(d => d.Disagreement.Values.SelectMany(v => v.Assertions).SelectMany(a => SpokenOf(d.Disagreement, a.Value).Select(record => (record, a.Source)))),
        ];
    }

    /// <summary>All of them, the weightiest first.</summary>
    public IReadOnlyList<DisagreementEntry> All { get; }

    /// <summary>The disagreements on a record.</summary>
    public IReadOnlyList<Disagreement> On(RecordReference record) => [.. _on[record]];

    /// <summary>What sources differ on, in short.</summary>
    public IReadOnlyList<ContestedProperty> Contested(RecordReference record) => [.. _contested[record]];

    /// <summary>The disagreements on a record or of which it is a value.</summary>
    public IReadOnlyList<DisagreementEntry> OnOrOf(RecordReference record) =>
        [.. All.Where(d => d.Disagreement.Values.SelectMany(v => v.Values).Any(value => SpokenOf(d.Disagreement, value).Contains(record)))];

    /// <summary>The disagreements in which a source speaks.</summary>
    public IReadOnlyList<DisagreementEntry> With(string source) => [.. All.Where(d => Speaks(d, source))];

    /// <summary>Whether something that a source says of a record, as its subject or as its value, is contradicted.</summary>
    public bool IsContradicted(RecordReference record, string source) => _contradicted.Contains((record, source));

    /// <summary>The disagreements that a filter of present slugs lets through.</summary>
    public IReadOnlyList<DisagreementEntry> Matching(DisagreementFilter filter) =>
    [
        .. All.Where(d =>
            (filter.Event is not { } subject || _touching[new(RecordKind.Event, subject)].Contains(d))
            && (filter.Party is not { } party || _touching[new(RecordKind.Party, party)].Contains(d))
            && (filter.Source is not { } source || Speaks(d, source))
            && (filter.Kind is not { } kind || d.Disagreement.Kinds.Contains(kind))),
    ];

    public static async Task<DisagreementDirectory> LoadAsync(TrackerContext context, CorpusNames names, CancellationToken cancellationToken) => new(
        await DisagreementEntries.ReadAsync(context, names, cancellationToken),
        await DemandLinks.ReadAsync(context, cancellationToken));

    private static bool Speaks(DisagreementEntry entry, string source) => entry.Disagreement.Values.Any(v => v.Assertions.Any(a => a.Source == source));

    private static IEnumerable<RecordReference> Touched(DisagreementEntry entry, DemandLinks demands) =>
    [
        .. entry.Disagreement.Values.SelectMany(v => v.Values).SelectMany(value => SpokenOf(entry.Disagreement, value)),
        .. demands.Of(entry.Disagreement.Subject),
    ];

    private static IEnumerable<RecordReference> SpokenOf(Disagreement disagreement, string value)
    {
        yield return disagreement.Subject;
        if (disagreement.Property.ValueKind is { } kind)
            yield return new RecordReference(kind, value);
    }
}
