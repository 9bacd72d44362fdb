using Microsoft.EntityFrameworkCore;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Lists;
using SoraDisputeTracker.Core.Sources;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Storage.Evidence;
using SoraDisputeTracker.Storage.Schema;
using SoraDisputeTracker.Storage.Timeline;

namespace SoraDisputeTracker.Storage.Sources;

/// <summary>Reads the sources.</summary>
internal sealed class SourceQueries(CorpusReading corpus) : ISourceQueries
{
    public Task<IReadOnlyList<SourceEntry>> ListAsync(CancellationToken cancellationToken) => ListAsync(inView: null, cancellationToken);

    public async Task<IReadOnlyList<SourceEntry>> ListAsync(EventFilter? inView, CancellationToken cancellationToken)
    {
        await using var reading = await corpus.BeginAsync(cancellationToken);
        return await SourceEntries.ReadAsync(Select(reading, inView), cancellationToken);
    }

    public async Task<ListPart<StatingSource>?> ListPartAsync(EventFilter? inView, ListRange range, CancellationToken cancellationToken)
    {
        await using var reading = await corpus.BeginAsync(cancellationToken);
        var sources = Select(reading, inView);
        var wanted = sources;
        if (range.After is { } slug)
        {
            var last = await reading.Context.Sources.Where(s => s.Slug == slug).Select(s => (int?)s.Ordinal).SingleOrDefaultAsync(cancellationToken);
            if (last is null)
                return null;
            wanted = sources.Where(s => s.Ordinal > last);
        }

        var total = await sources.CountAsync(cancellationToken);
        var entries = await SourceEntries.ReadAsync(wanted.OrderBy(s => s.Ordinal).Take(range.Limit + 1), cancellationToken);
        var part = range.Cut(entries, total);
        var slugs = part.Rows.Select(s => s.Source.Slug).ToList();
        var stated = (await AttestedAssertions.ReadAsync(reading.Names, reading.Context.Assertions.Where(a => slugs.Contains(a.Source)), cancellationToken))
            .ToLookup(a => a.Assertion.Source);
        return part.ConvertAll(s => new StatingSource(s, [.. stated[s.Source.Slug]]));
    }

    public async Task<SourceDetails?> FindAsync(string slug, CancellationToken cancellationToken)
    {
        await using var reading = await corpus.BeginAsync(cancellationToken);
        var context = reading.Context;
        var entries = await SourceEntries.ReadAsync(context.Sources.Where(s => s.Slug == slug), cancellationToken);
        if (entries.Count == 0)
            return null;
        var events = context.Events.Where(e => e.Sources.Any(s => s.Source == slug)).OrderBy(e => e.TimelinePosition);
        var assertions = await AttestedAssertions.ReadAsync(reading.Names, context.Assertions.Where(a => a.Source == slug), cancellationToken);
        var shared = await context.Assertions
            .Where(a => a.Source == slug
                && context.Assertions.Any(b => b.Source != slug && b.SubjectKind == a.SubjectKind && b.Subject == a.Subject && b.Property == a.Property))
            .Select(a => a.Id)
            .ToListAsync(cancellationToken);
        return new SourceDetails(
            entries[0],
            assertions,
            await EventEntries.ReadAsync(reading, events, cancellationToken),
            [.. assertions.ExceptBy(shared, a => a.Assertion.Id)],
            reading.Directory.Disagreements.With(slug));
    }

    public async Task<CoverageMatrix> GetCoverageAsync(CancellationToken cancellationToken)
    {
        await using var reading = await corpus.BeginAsync(cancellationToken);
        var sources = await SourceEntries.ReadAsync(reading.Context.Sources, cancellationToken);
        var events = await reading.Context.Events
            .Where(e => e.IsSpine)
            .OrderBy(e => e.TimelinePosition)
            .Select(e => new Covered(RecordKind.Event, e.Slug, e.TitleEn, e.TitleJa, e.Sources.Select(s => s.Source).ToList()))
            .ToListAsync(cancellationToken);
        var demands = await reading.Context.Demands
            .OrderBy(d => d.MadeIn.TimelinePosition)
            .ThenBy(d => d.Ordinal)
            .Select(d => new Covered(RecordKind.Demand, d.Slug, d.TitleEn, d.TitleJa, d.Sources.Select(s => s.Source).ToList()))
            .ToListAsync(cancellationToken);
        return new CoverageMatrix(
            sources.ConvertAll(s => s.Source),
            [
                .. events.Concat(demands).Select(c =>
                {
                    var record = new RecordReference(c.Kind, c.Slug);
                    return new CoverageRow(record, new LocalizedText(c.TitleEn, c.TitleJa), sources.ConvertAll(s => Cell(s.Source.Slug)));

                    Coverage Cell(string source) => !c.Sources.Contains(source) ? Coverage.Silent
                        : reading.Directory.Disagreements.IsContradicted(record, source) ? Coverage.Differs
                        : Coverage.States;
                }),
            ]);
    }

    public async Task<IReadOnlyList<Source>> AttestingAsync(EventFilter filter, CancellationToken cancellationToken) =>
        [.. (await ListAsync(filter, cancellationToken)).Select(e => e.Source)];

    private static IQueryable<SourceRow> Select(Reading reading, EventFilter? inView)
    {
        if (inView is null)
            return reading.Context.Sources;
        var events = new EventSelection(reading.Context, inView).All().Select(e => e.Slug);
        return reading.Context.Sources.Where(s => s.Events.Any(e => events.Contains(e.Event)));
    }

    private sealed record Covered(RecordKind Kind, string Slug, string TitleEn, string? TitleJa, List<string> Sources);
}
