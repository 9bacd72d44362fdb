using Microsoft.EntityFrameworkCore;
using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Demands;
using SoraDisputeTracker.Storage.Dossiers;
using SoraDisputeTracker.Storage.Evidence;
using SoraDisputeTracker.Storage.Schema;

namespace SoraDisputeTracker.Storage.Demands;

/// <summary>The states of all demands, oldest first, each with who says so.</summary>
internal sealed class StatusHistories
{
    private readonly ILookup<string, DatedStatus> _states;

    private StatusHistories(IEnumerable<(string Demand, DatedStatus State)> states) => _states = states.ToLookup(s => s.Demand, s => s.State);

    /// <summary>The states of a demand that had begun by a day; all of them where the day is null.</summary>
    public IReadOnlyList<DatedStatus> Of(string demand, DateOnly? asOf) => [.. _states[demand].Where(s => asOf is null || s.AsOf.Earliest <= asOf)];

    /// <summary>The demands of which some state had begun by a day, with the last of these; of all states where the day is null.</summary>
    public IEnumerable<KeyValuePair<string, string>> Last(DateOnly? asOf) =>
        _states.Select(s => (s.Key, States: Of(s.Key, asOf))).Where(s => s.States.Count > 0).Select(s => KeyValuePair.Create(s.Key, s.States[^1].Status));

    public static async Task<StatusHistories> LoadAsync(TrackerContext context, CorpusNames names, CancellationToken cancellationToken)
    {
        var attested = (await AttestedAssertions.ReadAsync(
                names,
                context.Assertions.Where(a => context.DemandStatuses.Any(s => s.Assertion == a.Id)),
                cancellationToken))
            .ToDictionary(a => a.Assertion.Id);
        var rows = await context.DemandStatuses.OrderBy(s => s.Demand).ThenBy(s => s.Ordinal).ToListAsync(cancellationToken);
        return new StatusHistories(rows.Select(s => (s.Demand, new DatedStatus(s.Status, PartialDate.Parse(s.AsOf), attested[s.Assertion]))));
    }
}
