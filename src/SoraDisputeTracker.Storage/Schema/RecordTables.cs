using Microsoft.EntityFrameworkCore;
using SoraDisputeTracker.Core.Demands;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Parties;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Storage.Schema.Views;

namespace SoraDisputeTracker.Storage.Schema;

/// <summary>The tables of the records: what the dispute is made of.</summary>
internal static class RecordTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<CorpusRow>(t => t.ToTable("corpus").HasKey(c => c.Hash));
        model.Entity<SideRow>(t =>
        {
            t.ToTable("sides").HasKey(s => s.Slug);
            t.IsOneOf("tone", Side.Tones);
        });
        model.Entity<ThemeRow>(t => t.ToTable("themes").HasKey(h => h.Slug));
        model.Entity<NotFoundRow>(t =>
        {
            t.ToTable("not_found").HasKey(n => n.Ordinal);
            t.Property(n => n.Ordinal).ValueGeneratedNever();
        });
        model.Entity<RecordRow>(t =>
        {
            t.ToTable("records").HasKey(r => new { r.Kind, r.Slug });
            t.IsOneOf("kind", Enum.GetValues<RecordKind>().Select(ColumnNames.Spell));
            t.HasCheck("records_slug", "slug <> ''");
        });
        model.Entity<FormerSlugRow>(t =>
        {
            t.ToTable("former_slugs").HasKey(f => new { f.Kind, f.FormerSlug });
            t.HasOne<RecordRow>().WithMany().HasForeignKey(f => new { f.Kind, f.Slug });
            t.HasCheck("former_slugs_other", "former_slug <> slug");
        });
        model.Entity<RevisionRow>(t =>
        {
            t.ToTable("revisions").HasKey(r => r.Ordinal);
            t.Property(r => r.Ordinal).ValueGeneratedNever();
            t.HasOne(r => r.Record).WithMany().HasForeignKey(r => new { r.Kind, r.Slug });
        });
        MapParties(model);
        MapEvents(model);
        MapDemands(model);
        MapMatters(model);
    }

    private static void MapParties(ModelBuilder model)
    {
        model.Entity<PartyRow>(t =>
        {
            t.ToTable("parties").HasKey(p => p.Slug);
            t.HasOne<SideRow>().WithMany().HasForeignKey(p => p.Side);
            t.HasMany(p => p.Names).WithOne().HasForeignKey(n => n.Party);
            t.HasMany(p => p.Roles).WithOne().HasForeignKey(r => r.Party);
            t.IsOneOf("kind", PartyKinds.Labels.Keys);
        });
        model.Entity<PartyNameRow>(t =>
        {
            t.ToTable("party_names").HasKey(n => new { n.Party, n.Ordinal });
            t.IsOneOf("type", PartyNameTypes.All);
        });
        model.Entity<MembershipRow>(t =>
        {
            t.ToTable("memberships").HasKey(m => new { m.Member, m.Body });
            t.HasOne<PartyRow>().WithMany().HasForeignKey(m => m.Member);
            t.HasOne<PartyRow>().WithMany().HasForeignKey(m => m.Body);
        });
    }

    private static void MapEvents(ModelBuilder model)
    {
        model.Entity<EventRow>(t =>
        {
            t.ToTable("events").HasKey(e => e.Slug);
            t.HasMany(e => e.Roles).WithOne().HasForeignKey(r => r.Event);
            t.HasMany(e => e.Sources).WithOne().HasForeignKey(s => s.Event);
            t.HasIndex(e => e.TimelinePosition).IsUnique();
            t.HasIndex(e => e.Kind);
            t.HasIndex(e => new { e.DateEarliest, e.DateLatest });
            t.IsOneOf("kind", EventKinds.Labels.Keys);
            t.IsOneOf("scope", Enum.GetValues<EventScope>().Select(ColumnNames.Spell));
            t.HasCheck("events_is_spine", "is_spine IN (0, 1)");
            t.HasCheck(
                "events_date",
                "(date IS NULL AND date_earliest IS NULL AND date_latest IS NULL AND date_parts IS NULL) " +
                "OR (date IS NOT NULL AND date_earliest <= date_latest AND date_parts IN (1, 2, 3))");
        });
        model.Entity<EventRoleRow>(t =>
        {
            t.ToTable("event_roles").HasKey(r => new { r.Event, r.Role, r.Party });
            t.HasIndex(r => new { r.Party, r.Event });
            t.IsOneOf("role", Roles.All);
        });
        model.Entity<EventSourceRow>(t =>
        {
            t.ToTable("event_sources").HasKey(s => new { s.Event, s.Source });
            t.HasIndex(s => new { s.Source, s.Event });
        });
        model.Entity<EventFacetRow>(t => t.ToView(LinkViews.EventFacets).HasNoKey());
    }

    private static void MapDemands(ModelBuilder model)
    {
        model.Entity<DemandRow>(t =>
        {
            t.ToTable("demands").HasKey(d => d.Slug);
            t.HasOne(d => d.MadeIn).WithMany().HasForeignKey(d => d.Event);
            t.HasOne<ThemeRow>().WithMany().HasForeignKey(d => d.Theme);
            t.HasMany(d => d.Parties).WithOne().HasForeignKey(p => p.Demand);
            t.HasMany(d => d.Sources).WithOne().HasForeignKey(s => s.Demand);
        });
        model.Entity<DemandPartyRow>(t =>
        {
            t.ToTable("demand_parties").HasKey(p => new { p.Demand, p.Role, p.Party });
            t.HasOne<PartyRow>().WithMany().HasForeignKey(p => p.Party);
            t.IsOneOf("role", DemandRoles.All);
        });
        model.Entity<DemandSourceRow>(t =>
        {
            t.ToTable("demand_sources").HasKey(s => new { s.Demand, s.Source });
            t.HasOne<SourceRow>().WithMany().HasForeignKey(s => s.Source);
        });
        model.Entity<DemandStatusRow>(t =>
        {
            t.ToTable("demand_statuses").HasKey(s => new { s.Demand, s.Ordinal });
            t.HasOne<DemandRow>().WithMany().HasForeignKey(s => s.Demand);
            t.HasOne<AssertionRow>().WithMany().HasForeignKey(s => s.Assertion);
            t.HasIndex(s => s.Assertion).IsUnique();
            t.IsOneOf("status", DemandStatus.Labels.Keys.Where(s => s != DemandStatus.NoAnswerFound));
        });
    }

    private static void MapMatters(ModelBuilder model)
    {
        model.Entity<WorkRow>(t =>
        {
            t.ToTable("works").HasKey(w => w.Slug);
            t.IsOneOf("kind", Work.Kinds);
        });
        model.Entity<WorkAliasRow>(t =>
        {
            t.ToTable("work_aliases").HasKey(a => new { a.Work, a.Ordinal });
            t.HasOne<WorkRow>().WithMany().HasForeignKey(a => a.Work);
        });
        model.Entity<LawRow>(t => t.ToTable("laws").HasKey(l => l.Slug));
        model.Entity<CaseRow>(t => t.ToTable("cases").HasKey(c => c.Slug));
    }
}
