using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Demands;
using SoraDisputeTracker.Core.Disagreements;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Evidence;

namespace SoraDisputeTracker.Storage.Building;

/// <summary>A party in a role in an event or demand.</summary>
internal sealed record DerivedRole(string Subject, string Role, string Party);

/// <summary>What the assertions of a dossier say about its records: dates, roles, memberships, states, who attests what, and where sources part ways.</summary>
internal sealed class DerivedFacts
{
    private const string MemberOf = "member-of";
    private const string Date = "date";

    private static readonly List<string> StatusOrder = [.. DemandStatus.Labels.Keys];

    private readonly ILookup<RecordReference, Assertion> _about;
    private readonly ILookup<RecordReference, Assertion> _speakingOf;
    private readonly Dictionary<string, int> _partyOrder;

    /// <summary>Derives everything from a dossier.</summary>
    /// <exception cref="DatabaseBuildException">An assertion cannot be read.</exception>
    public DerivedFacts(Dossier dossier)
    {
        AssertionCheck.Pass(dossier);
        Disagreements = DisagreementFinder.Find(dossier);
        _about = dossier.Assertions.ToLookup(a => a.Subject);
        _speakingOf = dossier.Assertions
            .SelectMany(a => Mentions(a).Distinct().Select(record => (record, assertion: a)))
            .ToLookup(p => p.record, p => p.assertion);
        _partyOrder = dossier.Parties.Select((p, i) => (p.Slug, i)).DistinctBy(p => p.Slug).ToDictionary(p => p.Slug, p => p.i);
        Memberships = [.. dossier.Assertions
            .Where(a => a.Property == MemberOf && a.Subject.Kind == RecordKind.Party)
            .Select(a => (a.Subject.Slug, a.Value))
            .Distinct()];
    }

    /// <summary>Where sources part ways, in the order of the corpus.</summary>
    public IReadOnlyList<Disagreement> Disagreements { get; }

    /// <summary>Who is a member of what, in the order of the corpus.</summary>
    public IReadOnlyList<(string Member, string Body)> Memberships { get; }

    /// <summary>The kind of record that an assertion's value names, or null where it is no slug.</summary>
    public static RecordKind? ValueKindOf(Assertion assertion) => PropertyDefinition.ByName[assertion.Property].ValueKind;

    /// <summary>The assertions that speak of a record, as their subject or as their value, in the order of the corpus.</summary>
    public IEnumerable<Assertion> SpeakingOf(RecordReference record) => _speakingOf[record];

    /// <summary>The slugs of the sources that attest a record.</summary>
    public IEnumerable<string> Attesting(RecordReference record) => SpeakingOf(record).Select(a => a.Source).Distinct(StringComparer.Ordinal);

    /// <summary>
    /// The parties in an event or demand: by role, then in the order of the corpus. Where sources name different sets and it was decided which
    /// one is shown, the parties of that set.
    /// </summary>
    /// <param name="record">The event or demand.</param>
    /// <param name="roles">The properties that state a role, in their order.</param>
    public IEnumerable<DerivedRole> RolesIn(RecordReference record, IReadOnlyList<string> roles) => roles.SelectMany(role => _about[record]
        .Where(a => a.Property == role)
        .Select(a => a.Value)
        .Distinct(StringComparer.Ordinal)
        .Where(party => SettledSet(record, role)?.Contains(party, StringComparer.Ordinal) ?? true)
        .OrderBy(party => _partyOrder.GetValueOrDefault(party, int.MaxValue))
        .Select(party => new DerivedRole(record.Slug, role, party)));

    /// <summary>The date shown of an event by the rule of <see cref="StatedProperties.Gather"/>, or null where no source gives one.</summary>
    public PartialDate? ShownDate(RecordReference record)
    {
        var stated = StatedProperties.Gather(
            _about[record].Where(a => a.Property == Date).Select(a => new AttestedAssertion(a, a.Source, new LocalizedText(record.Slug), null, null, a.Section, [])),
            [.. Disagreements.Where(d => d.Subject == record)]);
        return stated.SelectMany(p => p.Values).Where(v => v.IsShown).Select(v => PartialDate.Parse(v.Value)).FirstOrDefault();
    }

    /// <summary>
    /// The states that sources tell of a demand, oldest first; of states that began on the same day, those first that a demand passes
    /// through first, then the order of the corpus.
    /// </summary>
    public IEnumerable<Assertion> StatusesOf(RecordReference demand) => _about[demand]
        .Where(a => PropertyDefinition.ByName[a.Property].Type == PropertyType.Status)
        .OrderBy(a => PartialDate.Parse(a.AsOf!).Earliest)
        .ThenBy(a => StatusOrder.IndexOf(a.Value));

    private IReadOnlyList<string>? SettledSet(RecordReference record, string role) => Disagreements
        .FirstOrDefault(d => d.Subject == record && d.Property.Name == role && d.Property.Comparison == Comparison.WholeSet && d.Resolution is not null)
        ?.Values.Single(v => v.IsShown).Values;

    private static IEnumerable<RecordReference> Mentions(Assertion assertion)
    {
        yield return assertion.Subject;
        if (ValueKindOf(assertion) is { } kind)
            yield return new RecordReference(kind, assertion.Value);
    }
}
