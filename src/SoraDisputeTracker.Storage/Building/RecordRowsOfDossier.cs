using System.Security.Cryptography;
using SoraDisputeTracker.Core.Demands;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Parties;
using SoraDisputeTracker.Storage.Schema;
using SoraDisputeTracker.Storage.Search;

namespace SoraDisputeTracker.Storage.Building;

/// <summary>Turns the records of a dossier into rows.</summary>
internal sealed class RecordRowsOfDossier(Dossier dossier, DerivedFacts facts)
{
    public CorpusRow Corpus() => new()
    {
        Hash = dossier.Hash,
        SchemaVersion = SchemaScript.Version,
        NameEn = dossier.Dispute.Name.En,
        NameJa = dossier.Dispute.Name.Ja,
        TitleEn = dossier.Dispute.Title.En,
        TitleJa = dossier.Dispute.Title.Ja,
        SummaryEn = dossier.Dispute.Summary.En,
        SummaryJa = dossier.Dispute.Summary.Ja,
    };

    public IEnumerable<SeedFileRow> SeedFiles() => dossier.Files.Select(f => new SeedFileRow
    {
        Path = f.Path,
        Content = f.Content.ToArray(),
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(f.Content.Span)),
    });

    public IEnumerable<SideRow> Sides() => dossier.Dispute.Sides.Select((s, i) => new SideRow
    {
        Slug = s.Slug,
        Ordinal = i,
        NameEn = s.Name.En,
        NameJa = s.Name.Ja,
        Tone = s.Tone,
    });

    public IEnumerable<ThemeRow> Themes() => dossier.Dispute.Themes.Select((t, i) => new ThemeRow
    {
        Slug = t.Slug,
        Ordinal = i,
        NameEn = t.Name.En,
        NameJa = t.Name.Ja,
    });

    public IEnumerable<NotFoundRow> NotFound() => dossier.Dispute.NotFound.Select((t, i) => new NotFoundRow { Ordinal = i, TextEn = t.En, TextJa = t.Ja });

    public IEnumerable<RecordRow> Records() =>
    [
        .. dossier.Events.Select((e, i) => Record(RecordKind.Event, e.Slug, i, e.Title, e.Added)),
        .. dossier.Parties.Select((p, i) => Record(RecordKind.Party, p.Slug, i, p.Name, p.Added)),
        .. dossier.Demands.Select((d, i) => Record(RecordKind.Demand, d.Slug, i, d.Title, d.Added)),
        .. dossier.Works.Select((w, i) => Record(RecordKind.Work, w.Slug, i, w.Name, w.Added)),
        .. dossier.Laws.Select((l, i) => Record(RecordKind.Law, l.Slug, i, l.Name, l.Added)),
        .. dossier.Cases.Select((c, i) => Record(RecordKind.Case, c.Slug, i, c.Name, c.Added)),
        .. dossier.Sources.Select((s, i) => Record(RecordKind.Source, s.Slug, i, new LocalizedText(s.Title), s.Added)),
    ];

    public IEnumerable<RevisionRow> Revisions() => dossier.Revisions.Select((r, i) => new RevisionRow
    {
        Kind = r.Record.Kind,
        Slug = r.Record.Slug,
        Ordinal = i,
        Date = r.Date,
        What = r.What,
        Why = r.Why,
        Old = r.Old,
        New = r.New,
    });

    public IEnumerable<FormerSlugRow> FormerSlugs() =>
    [
        .. dossier.Events.SelectMany(e => Former(RecordKind.Event, e.Slug, e.Formerly)),
        .. dossier.Parties.SelectMany(p => Former(RecordKind.Party, p.Slug, p.Formerly)),
        .. dossier.Demands.SelectMany(d => Former(RecordKind.Demand, d.Slug, d.Formerly)),
    ];

    public IEnumerable<PartyRow> Parties() => dossier.Parties.Select((p, i) => new PartyRow
    {
        Slug = p.Slug,
        Ordinal = i,
        NameEn = p.Name.En,
        NameJa = p.Name.Ja,
        FullNameEn = p.FullName?.En,
        FullNameJa = p.FullName?.Ja,
        Kind = p.Kind,
        Side = p.Side,
        DescriptionEn = p.Description.En,
        DescriptionJa = p.Description.Ja,
        Added = p.Added,
    });

    public IEnumerable<PartyNameRow> PartyNames() => dossier.Parties.SelectMany(party => NamesOf(party).Select((n, i) => new PartyNameRow
    {
        Party = party.Slug,
        Ordinal = i,
        Type = n.Type,
        Name = n.Name,
        Language = n.Language,
        FoldedName = FoldedText.Of(n.Name),
    }));

    public IEnumerable<MembershipRow> Memberships() => facts.Memberships.Select(m => new MembershipRow { Member = m.Member, Body = m.Body });

    public IEnumerable<EventRow> Events()
    {
        var shown = dossier.Events.Select((e, i) => (Event: e, Ordinal: i, Date: facts.ShownDate(new(RecordKind.Event, e.Slug)))).ToList();
        var positions = shown.OrderBy(e => e.Date is null).ThenBy(e => e.Date).ThenBy(e => e.Ordinal)
            .Select((e, position) => (e.Ordinal, position)).ToDictionary(p => p.Ordinal, p => p.position);
        var texts = new SearchTexts(dossier, facts);
        return shown.Select(e => new EventRow
        {
            Slug = e.Event.Slug,
            Ordinal = e.Ordinal,
            TimelinePosition = positions[e.Ordinal],
            TitleEn = e.Event.Title.En,
            TitleJa = e.Event.Title.Ja,
            SummaryEn = e.Event.Summary.En,
            SummaryJa = e.Event.Summary.Ja,
            Kind = e.Event.Kind,
            Scope = e.Event.Scope,
            IsSpine = e.Event.IsSpine,
            Added = e.Event.Added,
            Date = e.Date?.ToString(),
            DateEarliest = e.Date?.Earliest,
            DateLatest = e.Date?.Latest,
            DateParts = e.Date is null ? null : 1 + (int)e.Date.Precision,
            SearchText = texts.Of(e.Event),
        });
    }

    public IEnumerable<EventRoleRow> EventRoles() => dossier.Events.SelectMany(e => facts.RolesIn(new(RecordKind.Event, e.Slug), Roles.All)
        .Select((r, i) => new EventRoleRow { Event = r.Subject, Role = r.Role, Party = r.Party, Ordinal = i }));

    public IEnumerable<EventSourceRow> EventSources() => dossier.Events.SelectMany(e => facts.Attesting(new(RecordKind.Event, e.Slug))
        .Select(source => new EventSourceRow { Event = e.Slug, Source = source }));

    public IEnumerable<DemandRow> Demands() => dossier.Demands.Select((d, i) => new DemandRow
    {
        Slug = d.Slug,
        Ordinal = i,
        TitleEn = d.Title.En,
        TitleJa = d.Title.Ja,
        SummaryEn = d.Summary.En,
        SummaryJa = d.Summary.Ja,
        Event = d.Event,
        Theme = d.Theme,
        Added = d.Added,
    });

    public IEnumerable<DemandPartyRow> DemandParties() => dossier.Demands.SelectMany(d => facts.RolesIn(Reference(d), DemandRoles.All)
        .Select(r => new DemandPartyRow { Demand = r.Subject, Role = r.Role, Party = r.Party }));

    public IEnumerable<DemandSourceRow> DemandSources() => dossier.Demands.SelectMany(d => facts.Attesting(Reference(d))
        .Select(source => new DemandSourceRow { Demand = d.Slug, Source = source }));

    public IEnumerable<DemandStatusRow> DemandStatuses() => dossier.Demands.SelectMany(d => facts.StatusesOf(Reference(d))
        .Select((a, i) => new DemandStatusRow { Demand = d.Slug, Ordinal = i, Status = a.Value, AsOf = a.AsOf!, Assertion = a.Id }));

    public IEnumerable<WorkRow> Works() => dossier.Works.Select((w, i) => new WorkRow
    {
        Slug = w.Slug,
        Ordinal = i,
        NameEn = w.Name.En,
        NameJa = w.Name.Ja,
        Kind = w.Kind,
        Added = w.Added,
    });

    public IEnumerable<WorkAliasRow> WorkAliases() => dossier.Works.SelectMany(w =>
        w.Aliases.Select((alias, i) => new WorkAliasRow { Work = w.Slug, Ordinal = i, Alias = alias }));

    public IEnumerable<LawRow> Laws() => dossier.Laws.Select((l, i) => new LawRow
    {
        Slug = l.Slug,
        Ordinal = i,
        NameEn = l.Name.En,
        NameJa = l.Name.Ja,
        Jurisdiction = l.Jurisdiction,
        Added = l.Added,
    });

    public IEnumerable<CaseRow> Cases() => dossier.Cases.Select((c, i) => new CaseRow
    {
        Slug = c.Slug,
        Ordinal = i,
        NameEn = c.Name.En,
        NameJa = c.Name.Ja,
        Jurisdiction = c.Jurisdiction,
        Added = c.Added,
    });

    /// <summary>Every name of a party that a reader may look for.</summary>
    public static IEnumerable<(string Type, string Name, string? Language)> NamesOf(Party party)
    {
        yield return (PartyNameTypes.Name, party.Name.En, "en");
        if (party.Name.Ja is { } ja)
            yield return (PartyNameTypes.Name, ja, "ja");
        if (party.FullName is { } full)
        {
            yield return (PartyNameTypes.FullName, full.En, "en");
            if (full.Ja is { } fullJa)
                yield return (PartyNameTypes.FullName, fullJa, "ja");
        }

        foreach (var alias in party.Aliases)
            yield return (PartyNameTypes.Alias, alias, null);
    }

    private static RecordReference Reference(Demand demand) => new(RecordKind.Demand, demand.Slug);

    private static RecordRow Record(RecordKind kind, string slug, int ordinal, LocalizedText name, DateOnly added) =>
        new() { Kind = kind, Slug = slug, Ordinal = ordinal, NameEn = name.En, NameJa = name.Ja, Added = added };

    private static IEnumerable<FormerSlugRow> Former(RecordKind kind, string slug, IReadOnlyList<string> formerly) =>
        formerly.Select((former, i) => new FormerSlugRow { Kind = kind, FormerSlug = former, Slug = slug, Ordinal = i });
}
