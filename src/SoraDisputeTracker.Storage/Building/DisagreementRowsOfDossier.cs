using SoraDisputeTracker.Core.Disagreements;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Storage.Schema;

namespace SoraDisputeTracker.Storage.Building;

/// <summary>Turns the disagreements of a dossier into rows, in the order of their weight.</summary>
internal sealed class DisagreementRowsOfDossier
{
    private readonly List<Disagreement> _byWeight;
    private readonly HashSet<RecordReference> _spine;

    public DisagreementRowsOfDossier(Dossier dossier, DerivedFacts facts)
    {
        var events = dossier.Events.Where(e => e.IsSpine).Select(e => e.Slug).ToHashSet(StringComparer.Ordinal);
        _spine =
        [
            .. events.Select(e => new RecordReference(RecordKind.Event, e)),
            .. dossier.Demands.Where(d => events.Contains(d.Event)).Select(d => new RecordReference(RecordKind.Demand, d.Slug)),
        ];
        _byWeight =
        [
            .. facts.Disagreements
                .OrderByDescending(d => _spine.Contains(d.Subject))
                .ThenByDescending(d => d.Property.Type == PropertyType.Date)
                .ThenByDescending(d => d.Kinds.Contains(DisagreementKind.AgainstPrimary))
                .ThenByDescending(d => d.Values.SelectMany(v => v.Assertions).Select(a => a.Source).Distinct(StringComparer.Ordinal).Count()),
        ];
    }

    public IEnumerable<DisagreementRow> Disagreements() => _byWeight.Select((d, i) => new DisagreementRow
    {
        Id = d.Id,
        Ordinal = i,
        SubjectKind = d.Subject.Kind,
        Subject = d.Subject.Slug,
        Property = d.Property.Name,
        IsSpine = _spine.Contains(d.Subject),
        IsResolved = d.Resolution is not null,
    });

    public IEnumerable<DisagreementKindRow> Kinds() => _byWeight.SelectMany(d => d.Kinds.Select(k => new DisagreementKindRow { Disagreement = d.Id, Kind = k }));

    public IEnumerable<DisagreementValueRow> Values() => _byWeight.SelectMany(d =>
        d.Values.Select((v, i) => new DisagreementValueRow { Disagreement = d.Id, Ordinal = i, IsShown = v.IsShown }));

    public IEnumerable<DisagreementValueSpellingRow> Spellings() => _byWeight.SelectMany(d => d.Values.SelectMany((v, value) =>
        v.Values.Select((spelling, i) => new DisagreementValueSpellingRow { Disagreement = d.Id, Value = value, Ordinal = i, Spelling = spelling })));

    public IEnumerable<DisagreementAssertionRow> Assertions() => _byWeight.SelectMany(d => d.Values.SelectMany((v, value) =>
        v.Assertions.Select((a, i) => new DisagreementAssertionRow { Disagreement = d.Id, Value = value, Ordinal = i, Assertion = a.Id })));
}
