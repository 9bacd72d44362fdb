using Microsoft.EntityFrameworkCore;
using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Sources;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Storage.Evidence;
using SoraDisputeTracker.Storage.Schema;
using SoraDisputeTracker.Storage.Timeline;

namespace SoraDisputeTracker.Storage.Sources;

/// <summary>Reads the sources.</summary>
internal sealed class SourceQueries(TrackerDatabase database) : ISourceQueries
{
    public async Task<IReadOnlyList<SourceEntry>> ListAsync(CancellationToken cancellationToken)
    {
        await using var reading = await database.ReadAsync(cancellationToken);
        return await ReadAsync(reading.Context.Sources, cancellationToken);
    }

    public async Task<SourceDetails?> FindAsync(string slug, CancellationToken cancellationToken)
    {
        await using var reading = await database.ReadAsync(cancellationToken);
        var context = reading.Context;
        var entries = await ReadAsync(context.Sources.Where(s => s.Slug == slug), cancellationToken);
        if (entries.Count == 0)
            return null;
        var events = context.Events.Where(e => e.Sources.Any(s => s.Source == slug)).OrderBy(e => e.TimelinePosition);
        return new SourceDetails(
            entries[0],
            await AttestedAssertions.ReadAsync(reading, context.Assertions.Where(a => a.Source == slug), cancellationToken),
            await EventEntries.ReadAsync(reading, events, cancellationToken));
    }

    public async Task<IReadOnlyList<Source>> AttestingAsync(EventFilter filter, CancellationToken cancellationToken)
    {
        await using var reading = await database.ReadAsync(cancellationToken);
        var events = new EventSelection(reading.Context, filter).All().Select(e => e.Slug);
        var entries = await ReadAsync(reading.Context.Sources.Where(s => s.Events.Any(e => events.Contains(e.Event))), cancellationToken);
        return [.. entries.Select(e => e.Source)];
    }

    private static async Task<List<SourceEntry>> ReadAsync(IQueryable<SourceRow> sources, CancellationToken cancellationToken)
    {
        var rows = await sources
            .OrderBy(s => s.Ordinal)
            .Select(s => new
            {
                Row = s,
                Authors = s.Authors.OrderBy(a => a.Ordinal).ToList(),
                Assertions = s.Assertions.Count,
                Quotes = s.Quotes.Count,
                Events = s.Events.Count,
            })
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(s => new SourceEntry(ToSource(s.Row, s.Authors), s.Assertions, s.Quotes, s.Events));
    }

    private static Source ToSource(SourceRow row, List<SourceAuthorRow> authors) => new()
    {
        Slug = row.Slug,
        Type = row.Type,
        Title = row.Title,
        Authors = authors.ConvertAll(a => new CslName
        {
            Family = a.Family,
            Given = a.Given,
            NonDroppingParticle = a.NonDroppingParticle,
            Suffix = a.Suffix,
            Literal = a.Literal,
        }),
        ContainerTitle = row.ContainerTitle,
        Publisher = row.Publisher,
        Issued = row.Issued is null ? null : PartialDate.Parse(row.Issued),
        Accessed = row.Accessed is null ? null : PartialDate.Parse(row.Accessed),
        Url = row.Url,
        Language = row.Language,
        Abstract = row.Abstract,
        Note = row.Note,
        TextSha256 = row.TextSha256,
        Added = row.Added,
    };
}
