using Microsoft.EntityFrameworkCore;
using SoraDisputeTracker.Storage.Schema.Descriptions;

namespace SoraDisputeTracker.Storage.Schema;

/// <summary>The tables and views of one database file.</summary>
internal sealed class TrackerContext(DbContextOptions<TrackerContext> options) : DbContext(options)
{
    public DbSet<CorpusRow> Corpus => Set<CorpusRow>();
    public DbSet<SeedFileRow> SeedFiles => Set<SeedFileRow>();
    public DbSet<SideRow> Sides => Set<SideRow>();
    public DbSet<ThemeRow> Themes => Set<ThemeRow>();
    public DbSet<NotFoundRow> NotFound => Set<NotFoundRow>();
    public DbSet<RecordRow> Records => Set<RecordRow>();
    public DbSet<FormerSlugRow> FormerSlugs => Set<FormerSlugRow>();
    public DbSet<RevisionRow> Revisions => Set<RevisionRow>();
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
    public DbSet<DemandStatusRow> DemandStatuses => Set<DemandStatusRow>();
    public DbSet<AssertionRow> Assertions => Set<AssertionRow>();
    public DbSet<QuoteRow> Quotes => Set<QuoteRow>();
    public DbSet<ResolutionRow> Resolutions => Set<ResolutionRow>();
    public DbSet<DisagreementRow> Disagreements => Set<DisagreementRow>();
    public DbSet<DisagreementKindRow> DisagreementKinds => Set<DisagreementKindRow>();
    public DbSet<DisagreementValueRow> DisagreementValues => Set<DisagreementValueRow>();
    public DbSet<DisagreementValueSpellingRow> DisagreementValueSpellings => Set<DisagreementValueSpellingRow>();
    public DbSet<DisagreementAssertionRow> DisagreementAssertions => Set<DisagreementAssertionRow>();
    public DbSet<SearchDocumentRow> SearchDocuments => Set<SearchDocumentRow>();
    public DbSet<SearchLineRow> SearchLines => Set<SearchLineRow>();
    public DbSet<SearchVocabularyRow> SearchVocabulary => Set<SearchVocabularyRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        RecordTables.Map(modelBuilder);
        EvidenceTables.Map(modelBuilder);
        DisagreementTables.Map(modelBuilder);
        SearchTables.Map(modelBuilder);
        SnapshotTables.Map(modelBuilder);
        ColumnNames.Apply(modelBuilder);
        TableDescriptions.Apply(modelBuilder);
    }
}
