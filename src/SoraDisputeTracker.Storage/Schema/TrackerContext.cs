using Microsoft.EntityFrameworkCore;

namespace SoraDisputeTracker.Storage.Schema;

/// <summary>The tables and views of one database file.</summary>
internal sealed class TrackerContext(DbContextOptions<TrackerContext> options) : DbContext(options)
{
    public DbSet<CorpusRow> Corpus => Set<CorpusRow>();
    public DbSet<SideRow> Sides => Set<SideRow>();
    public DbSet<RecordRow> Records => Set<RecordRow>();
    public DbSet<FormerSlugRow> FormerSlugs => Set<FormerSlugRow>();
    public DbSet<SourceRow> Sources => Set<SourceRow>();
    public DbSet<SourceAuthorRow> SourceAuthors => Set<SourceAuthorRow>();
    public DbSet<PartyRow> Parties => Set<PartyRow>();
    public DbSet<PartyNameRow> PartyNames => Set<PartyNameRow>();
    public DbSet<MembershipRow> Memberships => Set<MembershipRow>();
    public DbSet<EventRow> Events => Set<EventRow>();
    public DbSet<EventRoleRow> EventRoles => Set<EventRoleRow>();
    public DbSet<EventSourceRow> EventSources => Set<EventSourceRow>();
    public DbSet<EventFacetRow> EventFacets => Set<EventFacetRow>();
    public DbSet<DemandRow> Demands => Set<DemandRow>();
    public DbSet<AssertionRow> Assertions => Set<AssertionRow>();
    public DbSet<QuoteRow> Quotes => Set<QuoteRow>();
    public DbSet<ResolutionRow> Resolutions => Set<ResolutionRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        RecordTables.Map(modelBuilder);
        EvidenceTables.Map(modelBuilder);
        ColumnNames.Apply(modelBuilder);
    }
}
