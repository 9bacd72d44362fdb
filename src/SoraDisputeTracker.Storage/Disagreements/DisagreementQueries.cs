using SoraDisputeTracker.Core.Disagreements;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Lists;

namespace SoraDisputeTracker.Storage.Disagreements;

/// <summary>Reads the disagreements.</summary>
internal sealed class DisagreementQueries(CorpusReading corpus) : IDisagreementQueries
{
    public async Task<IReadOnlyList<DisagreementEntry>> ListAsync(DisagreementFilter filter, CancellationToken cancellationToken)
    {
        await using var reading = await corpus.BeginAsync(cancellationToken);
        return Matching(reading, filter);
    }

    public async Task<ListPart<DisagreementEntry>?> ListPartAsync(DisagreementFilter filter, ListRange range, CancellationToken cancellationToken)
    {
        await using var reading = await corpus.BeginAsync(cancellationToken);
        var all = reading.Directory.Disagreements.All;
        var last = all.TakeWhile(d => d.Disagreement.Id != range.After).Count();
        if (range.After is not null && last == all.Count)
            return null;
        var behind = range.After is null ? all : all.Skip(last + 1);
        var matching = Matching(reading, filter);
        return range.Cut([.. matching.Intersect(behind).Take(range.Limit + 1)], matching.Count);
    }

    private static IReadOnlyList<DisagreementEntry> Matching(Reading reading, DisagreementFilter filter) => reading.Directory.Disagreements.Matching(filter with
    {
        Event = filter.Event is { } subject ? reading.Directory.Present(RecordKind.Event, subject) : null,
        Party = filter.Party is { } party ? reading.Directory.Present(RecordKind.Party, party) : null,
    });
}
