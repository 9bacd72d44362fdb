using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Evidence;

namespace SoraDisputeTracker.Storage.Building;

/// <summary>A party in a role in an event or demand.</summary>
internal sealed record DerivedRole(string Subject, string Role, string Party);

/// <summary>What the assertions of a dossier say about its records: dates, roles, memberships and who attests what.</summary>
internal sealed class DerivedFacts
{
    private const string MemberOf = "member-of";
    private const string Date = "date";

    private readonly ILookup<RecordReference, Assertion> _about;
    private readonly ILookup<RecordReference, Assertion> _speakingOf;
    private readonly ILookup<RecordReference, Resolution> _resolutions;
    private readonly Dictionary<string, int> _partyOrder;

    public DerivedFacts(Dossier dossier)
    {
        _about = dossier.Assertions.ToLookup(a => a.Subject);
        _speakingOf = dossier.Assertions
            .SelectMany(a => Mentions(a).Distinct().Select(record => (record, assertion: a)))
            .ToLookup(p => p.record, p => p.assertion);
        _resolutions = dossier.Resolutions.ToLookup(r => r.Subject);
        _partyOrder = dossier.Parties.Select((p, i) => (p.Slug, i)).DistinctBy(p => p.Slug).ToDictionary(p => p.Slug, p => p.i);
        Memberships = [.. dossier.Assertions
            .Where(a => a.Property == MemberOf && a.Subject.Kind == RecordKind.Party)
            .Select(a => (a.Subject.Slug, a.Value))
            .Distinct()];
    }

    /// <summary>Who is a member of what, in the order of the corpus.</summary>
    public IReadOnlyList<(string Member, string Body)> Memberships { get; }

    /// <summary>The kind of record that an assertion's value names, or null where it is no slug.</summary>
    public static RecordKind? ValueKindOf(Assertion assertion) => PropertyDefinition.ByName.TryGetValue(assertion.Property, out var definition)
        ? definition.ValueKind
        : throw new DatabaseBuildException(
            $"Assertion {assertion.Id} of source `{assertion.Source}` on {assertion.Subject} states the property `{assertion.Property}`, which is not known.");

    /// <summary>The assertions that speak of a record, as their subject or as their value, in the order of the corpus.</summary>
    public IEnumerable<Assertion> SpeakingOf(RecordReference record) => _speakingOf[record];

    /// <summary>The slugs of the sources that attest a record.</summary>
    public IEnumerable<string> Attesting(RecordReference record) => SpeakingOf(record).Select(a => a.Source).Distinct(StringComparer.Ordinal);

    /// <summary>The parties in an event or demand: by role, then in the order of the corpus.</summary>
    /// <param name="record">The event or demand.</param>
    /// <param name="roles">The properties that state a role, in their order.</param>
    public IEnumerable<DerivedRole> RolesIn(RecordReference record, IReadOnlyList<string> roles) => roles.SelectMany(role => _about[record]
        .Where(a => a.Property == role)
        .Select(a => a.Value)
        .Distinct(StringComparer.Ordinal)
        .OrderBy(party => _partyOrder.GetValueOrDefault(party, int.MaxValue))
        .Select(party => new DerivedRole(record.Slug, role, party)));

    /// <summary>The date shown of an event by the rule of <see cref="StatedProperties.Gather"/>, or null where no source gives one.</summary>
    public PartialDate? ShownDate(RecordReference record)
    {
        var dates = _about[record].Where(a => a.Property == Date).ToList();
        foreach (var date in dates.Where(d => !PartialDate.TryParse(d.Value, out _)))
            throw new DatabaseBuildException($"Assertion {date.Id} of source `{date.Source}` dates {record} `{date.Value}`, which is no EDTF date.");
        var stated = StatedProperties.Gather(
            dates.Select(a => new AttestedAssertion(a, a.Source, record.Slug, null, null, [])),
            [.. _resolutions[record]]);
        return stated.SelectMany(p => p.Values).Where(v => v.IsShown).Select(v => PartialDate.Parse(v.Value)).FirstOrDefault();
    }

    private static IEnumerable<RecordReference> Mentions(Assertion assertion)
    {
        yield return assertion.Subject;
        if (ValueKindOf(assertion) is { } kind)
            yield return new RecordReference(kind, assertion.Value);
    }
}
