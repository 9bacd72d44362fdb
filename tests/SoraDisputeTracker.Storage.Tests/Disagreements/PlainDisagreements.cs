using SoraDisputeTracker.Core.Disagreements;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Core.Sources;

namespace SoraDisputeTracker.Storage.Tests.Disagreements;

/// <summary>Reads the disagreements of a dossier in the simplest way that can be right, to compare the queries with.</summary>
internal sealed class PlainDisagreements(Dossier dossier)
{
    private readonly IReadOnlyList<Disagreement> _all = DisagreementFinder.Find(dossier);

    /// <summary>The identifiers of what a filter lets through, by weight.</summary>
    public List<string> Ids(DisagreementFilter filter)
    {
        var left = _all.Where(d => Passes(d, filter)).ToList();
        var ids = new List<string>();
        while (left.Count > 0)
        {
            var weightiest = left[0];
            foreach (var other in left)
            {
                if (Weight(other).CompareTo(Weight(weightiest)) > 0)
                    weightiest = other;
            }

            ids.Add(weightiest.Id);
            left.Remove(weightiest);
        }

        return ids;
    }

    /// <summary>Everything that a disagreement says, on one line.</summary>
    public static string Written(Disagreement d) =>
        $"{d.Id} {string.Join('+', d.Kinds)} by {d.Resolution?.Source}: " +
        string.Join(" | ", d.Values.Select(v => $"{string.Join('/', v.Values)}{(v.IsShown ? "!" : "")} says {string.Join(',', v.Assertions.Select(a => a.Id))}"));

    public IEnumerable<string> Written(IEnumerable<string> ids) => ids.Select(id => Written(_all.Single(d => d.Id == id)));

    /// <summary>How a source stands to a record.</summary>
    public Coverage Stands(string source, RecordReference record)
    {
        var told = dossier.Assertions.Where(a => a.Source == source && (a.Subject == record || ValueOf(a) == record)).ToList();
        if (told.Count == 0)
            return Coverage.Silent;
        return told.Any(t => _all.Any(d => d.Values.Any(v => v.Assertions.Any(a => a.Id == t.Id)))) ? Coverage.Differs : Coverage.States;
    }

    /// <summary>Property and number of values of everything that sources differ on in a record.</summary>
    public List<string> Contested(RecordReference record) => [.. _all.Where(d => d.Subject == record).Select(d => $"{d.Property.Name} {d.Values.Count}").Order(StringComparer.Ordinal)];

    private (bool Spine, bool Date, bool Primary, int Sources) Weight(Disagreement d) => (
        dossier.Events.Any(e => e.IsSpine && (Subject(d, RecordKind.Event) == e.Slug || DemandsOf(e.Slug).Contains(Subject(d, RecordKind.Demand)))),
        d.Property.Name == "date",
        d.Kinds.Contains(DisagreementKind.AgainstPrimary),
        Assertions(d).Select(a => a.Source).ToHashSet().Count);

    private bool Passes(Disagreement d, DisagreementFilter filter) =>
        (filter.Event is null || Is(d, RecordKind.Event, filter.Event) || DemandsOf(filter.Event).Contains(Subject(d, RecordKind.Demand)))
        && (filter.Party is null || Is(d, RecordKind.Party, filter.Party) || DemandsWith(filter.Party).Contains(Subject(d, RecordKind.Demand)))
        && (filter.Source is null || Assertions(d).Any(a => a.Source == filter.Source))
        && (filter.Kind is null || d.Kinds.Contains(filter.Kind.Value));

    private static bool Is(Disagreement d, RecordKind kind, string slug) =>
        Subject(d, kind) == slug || Assertions(d).Any(a => ValueOf(a) == new RecordReference(kind, slug));

    private static string? Subject(Disagreement d, RecordKind kind) => d.Subject.Kind == kind ? d.Subject.Slug : null;

    private static IEnumerable<Assertion> Assertions(Disagreement d) => d.Values.SelectMany(v => v.Assertions);

    private static RecordReference? ValueOf(Assertion a) => PropertyDefinition.ByName[a.Property].ValueKind is { } kind ? new RecordReference(kind, a.Value) : null;

    private List<string?> DemandsOf(string inEvent) => [.. dossier.Demands.Where(d => d.Event == inEvent).Select(d => d.Slug)];

    private List<string?> DemandsWith(string party) =>
        [.. dossier.Assertions.Where(a => a.Subject.Kind == RecordKind.Demand && a.Property is "sender" or "addressee" && a.Value == party).Select(a => a.Subject.Slug)];
}
