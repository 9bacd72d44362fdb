using SoraDisputeTracker.Core.Changes;
using SoraDisputeTracker.Core.Demands;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Naming;
using SoraDisputeTracker.Core.Parties;
using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Corpus.Dossiers;

/// <summary>Reads the files of records in seeds/dossier, each of which is a list, and enters their slugs in the index.</summary>
/// <param name="files">The dossier files.</param>
/// <param name="records">Takes the slugs.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class RecordFiles(DossierFiles files, RecordIndex records, ProblemList problems)
{
    private static readonly IReadOnlyDictionary<string, EventScope> Scopes = new Dictionary<string, EventScope>
    {
        ["dispute"] = EventScope.Dispute,
        ["context"] = EventScope.Context,
    };

    private readonly List<Revision> _revisions = [];

    /// <summary>What was revised in the records that were read so far.</summary>
    public IReadOnlyList<Revision> Revisions => _revisions;

    /// <summary>Reads parties.yaml.</summary>
    /// <param name="sides">The sides that a party may take, or null where they could not be read.</param>
    public IReadOnlyList<Party> ReadParties(IReadOnlyCollection<string>? sides) => Read(RecordKind.Party, fields =>
    {
        var party = new Party
        {
            Slug = fields.Required("slug"),
            Name = fields.Localized("name"),
            FullName = fields.OptionalLocalized("fullName"),
            Kind = fields.Choice("kind", [.. PartyKinds.Labels.Keys]),
            Side = fields.Required("side"),
            Description = fields.Localized("description"),
            Aliases = Plain(fields.Texts("aliases")),
            Formerly = Plain(fields.Texts("formerly")),
            Added = fields.Day("added"),
        };
        if (sides is not null && party.Side.Length > 0 && !sides.Contains(party.Side))
            problems.Add(fields.PlaceOf("side"), $"There is no side {ProblemList.Excerpt(party.Side)} in dispute.yaml.{NearestName.Hint(party.Side, sides)}");
        return party;
    });

    /// <summary>Reads events.yaml.</summary>
    public IReadOnlyList<DisputeEvent> ReadEvents() => Read(RecordKind.Event, fields => new DisputeEvent
    {
        Slug = fields.Required("slug"),
        Title = fields.Localized("title"),
        Summary = fields.Localized("summary"),
        Kind = fields.Choice("kind", [.. EventKinds.Labels.Keys]),
        Scope = Scopes.GetValueOrDefault(fields.Choice("scope", [.. Scopes.Keys])),
        IsSpine = fields.Flag("spine"),
        Formerly = Plain(fields.Texts("formerly")),
        Added = fields.Day("added"),
    });

    /// <summary>Reads demands.yaml, after events.yaml.</summary>
    /// <param name="themes">The themes that a demand may have, or null where they could not be read.</param>
    public IReadOnlyList<Demand> ReadDemands(IReadOnlyCollection<string>? themes) => Read(RecordKind.Demand, fields =>
    {
        var demand = new Demand
        {
            Slug = fields.Required("slug"),
            Title = fields.Localized("title"),
            Summary = fields.Localized("summary"),
            Event = fields.Required("event"),
            Theme = fields.Required("theme"),
            Formerly = Plain(fields.Texts("formerly")),
            Added = fields.Day("added"),
        };
        if (demand.Event.Length > 0)
            records.Check(RecordKind.Event, demand.Event, fields.PlaceOf("event"), problems);
        if (themes is not null && demand.Theme.Length > 0 && !themes.Contains(demand.Theme))
            problems.Add(fields.PlaceOf("theme"), $"There is no theme {ProblemList.Excerpt(demand.Theme)} in dispute.yaml.{NearestName.Hint(demand.Theme, themes)}");
        return demand;
    });

    /// <summary>Reads works.yaml.</summary>
    public IReadOnlyList<Work> ReadWorks() => Read(RecordKind.Work, fields => new Work(
        fields.Required("slug"),
        fields.Localized("name"),
        fields.Choice("kind", [.. Work.Kinds]),
        Plain(fields.Texts("aliases")),
        fields.Day("added")));

    /// <summary>Reads laws.yaml.</summary>
    public IReadOnlyList<Law> ReadLaws() => Read(RecordKind.Law, fields => new Law(
        fields.Required("slug"),
        fields.Localized("name"),
        fields.Country("jurisdiction", isRequired: true) ?? "",
        fields.Day("added")));

    /// <summary>Reads cases.yaml.</summary>
    public IReadOnlyList<Case> ReadCases() => Read(RecordKind.Case, fields => new Case(
        fields.Required("slug"),
        fields.Localized("name"),
        fields.Country("jurisdiction", isRequired: false),
        fields.Day("added")));

    private List<T> Read<T>(RecordKind kind, Func<RecordFields, T> read)
    {
        var result = new List<T>();
        var taken = new Dictionary<string, Place>();
        if (files.ReadList($"{RecordReference.Collections[kind]}.yaml") is not { } nodes)
        {
            records.MarkIncomplete(kind);
            return result;
        }

        var all = nodes.Select(n => new RecordFields(n, problems)).ToList();
        foreach (var fields in all)
        {
            result.Add(read(fields));
            ReadRevisions(kind, fields);
            fields.Close();
            if (fields.Optional("slug") is { } slug && Take(taken, slug, fields.PlaceOf("slug")))
                records.Declare(new RecordReference(kind, slug), fields.PlaceOf("slug"));
        }

        if (kind is RecordKind.Event or RecordKind.Party or RecordKind.Demand)
        {
            foreach (var former in all.SelectMany(f => f.Texts("formerly")))
                Take(taken, former.Text, former.Place);
        }

        return result;
    }

    private void ReadRevisions(RecordKind kind, RecordFields fields)
    {
        foreach (var node in fields.Records("revised", isRequired: false))
        {
            var revised = new RecordFields(node, problems);
            var revision = new Revision(
                new RecordReference(kind, fields.Optional("slug") ?? ""),
                revised.Day("date"),
                revised.Required("what"),
                revised.Required("why"),
                revised.Optional("old"),
                revised.Optional("new"));
            revised.Close();
            RevisionDay.Check(revision.Date, fields.Day("added"), revised.PlaceOf("date"), problems);
            _revisions.Add(revision);
        }
    }

    private bool Take(Dictionary<string, Place> taken, string slug, Place place)
    {
        if (!Slug.IsWellFormed(slug))
            problems.Add(place, $"{ProblemList.Excerpt(slug)} is no slug. {Slug.Form}.");
        else if (!taken.TryAdd(slug, place))
            problems.Add(place, $"The slug {ProblemList.Excerpt(slug)} is taken in line {taken[slug].Line}. Choose another.");
        else
            return true;
        return false;
    }

    private static IReadOnlyList<string> Plain(IReadOnlyList<(string Text, Place Place)> texts) => [.. texts.Select(t => t.Text)];
}
