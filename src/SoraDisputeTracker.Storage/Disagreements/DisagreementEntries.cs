using Microsoft.EntityFrameworkCore;
using SoraDisputeTracker.Core.Disagreements;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Storage.Dossiers;
using SoraDisputeTracker.Storage.Evidence;
using SoraDisputeTracker.Storage.Schema;

namespace SoraDisputeTracker.Storage.Disagreements;

/// <summary>Reads the disagreements with their values, assertions and passages.</summary>
internal static class DisagreementEntries
{
    /// <summary>Reads all disagreements, the weightiest first.</summary>
    public static async Task<List<DisagreementEntry>> ReadAsync(TrackerContext context, CorpusNames names, CancellationToken cancellationToken)
    {
        var rows = await context.Disagreements.OrderBy(d => d.Ordinal)
            .Select(d => new { Row = d, d.SubjectRecord.NameEn, d.SubjectRecord.NameJa })
            .ToListAsync(cancellationToken);
        var kinds = (await context.DisagreementKinds.ToListAsync(cancellationToken)).ToLookup(k => k.Disagreement, k => k.Kind);
        var resolutions = (await context.Resolutions.ToListAsync(cancellationToken))
            .ToDictionary(r => (new RecordReference(r.SubjectKind, r.Subject), r.Property), ToResolution);
        var values = await ValuesAsync(context, names, cancellationToken);
        return rows.ConvertAll(d =>
        {
            var subject = new RecordReference(d.Row.SubjectKind, d.Row.Subject);
            var property = PropertyDefinition.ByName[d.Row.Property];
            var contested = values[d.Row.Id].ToList();
            var disagreement = new Disagreement(
                subject,
                property,
                contested.ConvertAll(v => new ContestedValue(v.Spellings, v.Assertions.ConvertAll(a => a.Assertion), v.IsShown)),
                [.. kinds[d.Row.Id].Order()],
                d.Row.IsResolved ? resolutions[(subject, d.Row.Property)] : null);
            return new DisagreementEntry(
                disagreement,
                new LocalizedText(d.NameEn, d.NameJa),
                d.Row.IsSpine,
                contested.ConvertAll(v => new ContestedValueEntry(v.Spellings.ConvertAll(s => ValueLabels.Of(s, v.Assertions)), v.Assertions, v.IsShown)));
        });
    }

    private static async Task<ILookup<string, Value>> ValuesAsync(TrackerContext context, CorpusNames names, CancellationToken cancellationToken)
    {
        var attested = (await AttestedAssertions.ReadAsync(
                names,
                context.Assertions.Where(a => context.DisagreementAssertions.Any(d => d.Assertion == a.Id)),
                cancellationToken))
            .ToDictionary(a => a.Assertion.Id);
        var spellings = (await context.DisagreementValueSpellings.OrderBy(s => s.Ordinal).ToListAsync(cancellationToken))
            .ToLookup(s => (s.Disagreement, s.Value), s => s.Spelling);
        var assertions = (await context.DisagreementAssertions.OrderBy(a => a.Ordinal).ToListAsync(cancellationToken))
            .ToLookup(a => (a.Disagreement, a.Value), a => attested[a.Assertion]);
        return (await context.DisagreementValues.OrderBy(v => v.Ordinal).ToListAsync(cancellationToken))
            .ToLookup(v => v.Disagreement, v => new Value([.. spellings[(v.Disagreement, v.Ordinal)]], [.. assertions[(v.Disagreement, v.Ordinal)]], v.IsShown));
    }

    private static Resolution ToResolution(ResolutionRow row) => new(
        new RecordReference(row.SubjectKind, row.Subject), row.Property, row.Value, new LocalizedText(row.ReasonEn, row.ReasonJa), row.Source, row.Confidence);

    private sealed record Value(List<string> Spellings, List<AttestedAssertion> Assertions, bool IsShown);
}
