using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Lists;
using SoraDisputeTracker.Core.Sources;
using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Web.Tests.Sources;

/// <summary>A list of sources that a test makes up, or none that can be read; whoever asks for more than the list is told so.</summary>
internal sealed class InventedSources(IReadOnlyList<SourceEntry>? entries) : ISourceQueries
{
    public static SourceEntry Entry(string slug, string title = "A title", string? issued = null, int statements = 1, int events = 1, Func<Source, Source>? with = null)
    {
        var source = new Source
        {
            Slug = slug,
            Type = "article-newspaper",
            Title = title,
            Language = "en",
            Issued = issued is null ? null : PartialDate.Parse(issued),
            Abstract = "Made up.",
            Origin = SourceOrigin.Added,
            IsPrimary = false,
            Added = new DateOnly(2026, 11, 1),
        };
        return new SourceEntry(with?.Invoke(source) ?? source, statements, statements, events);
    }

    public static IReadOnlyList<SourceEntry> Many(int count) => [.. Enumerable.Range(1, count).Select(i => Entry($"source-{i}", $"Title {i}"))];

    public Task<IReadOnlyList<SourceEntry>> ListAsync(CancellationToken cancellationToken) =>
        Task.FromResult(entries ?? throw new InvalidOperationException("No database is in service."));

    public Task<IReadOnlyList<SourceEntry>> ListAsync(EventFilter? inView, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<SourceDetails?> FindAsync(string slug, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<CoverageMatrix> GetCoverageAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<Source>> AttestingAsync(EventFilter filter, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<ListPart<StatingSource>?> ListPartAsync(EventFilter? inView, ListRange range, CancellationToken cancellationToken) => throw new NotSupportedException();
}
