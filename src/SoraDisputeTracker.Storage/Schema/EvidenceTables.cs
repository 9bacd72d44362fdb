using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Core.Sources;

namespace SoraDisputeTracker.Storage.Schema;

/// <summary>The tables of the evidence: who says so, and in which words.</summary>
internal static class EvidenceTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<SourceRow>(t =>
        {
            t.ToTable("sources").HasKey(s => s.Slug);
            t.HasMany(s => s.Authors).WithOne().HasForeignKey(a => a.Source);
            t.HasMany(s => s.Events).WithOne().HasForeignKey(e => e.Source);
            t.HasMany(s => s.Assertions).WithOne().HasForeignKey(a => a.Source);
            t.HasMany(s => s.Quotes).WithOne().HasForeignKey(q => q.Source);
            t.IsOneOf("type", CslTypes.All);
            t.IsOneOf("origin", Enum.GetValues<SourceOrigin>().Select(ColumnNames.Spell));
            t.IsOneOf("confidence", Resolution.Confidences);
            t.HasIndex(s => s.CitationKey).IsUnique();
            t.HasCheck("sources_is_primary", "is_primary IN (0, 1)");
            t.HasCheck("sources_is_title_supplied", "is_title_supplied IN (0, 1)");
            t.HasCheck("sources_text_sha256", "length(text_sha256) = 64");
            t.HasCheck("sources_consulted", "(text_sha256 IS NULL) = (confidence IS NOT NULL)");
        });
        model.Entity<SourceAuthorRow>(t =>
        {
            t.ToTable("source_authors").HasKey(a => new { a.Source, a.Ordinal });
            t.HasCheck("source_authors_name", "family IS NOT NULL OR literal IS NOT NULL");
        });
        MapAssertions(model);
        model.Entity<ResolutionRow>(t =>
        {
            t.ToTable("resolutions").HasKey(r => new { r.SubjectKind, r.Subject, r.Property });
            t.HasOne<RecordRow>().WithMany().HasForeignKey(r => new { r.SubjectKind, r.Subject });
            t.HasOne<SourceRow>().WithMany().HasForeignKey(r => r.Source);
            t.IsOneOf("confidence", Resolution.Confidences);
        });
    }

    private static void MapAssertions(ModelBuilder model)
    {
        model.Entity<AssertionRow>(t =>
        {
            t.ToTable("assertions").HasKey(a => a.Id);
            t.HasOne(a => a.SubjectRecord).WithMany().HasForeignKey(a => new { a.SubjectKind, a.Subject });
            t.HasOne(a => a.ValueRecord).WithMany().HasForeignKey(a => new { a.ValueKind, a.Value });
            t.HasOne<PartyRow>().WithMany().HasForeignKey(a => a.AttributedTo);
            t.HasMany(a => a.Quotes).WithOne().HasForeignKey(q => q.Assertion);
            t.IsOneOf("property", PropertyDefinition.All.Select(p => p.Name));
            t.HasCheck(
                "assertions_as_of",
                $"(as_of IS NOT NULL) = (property IN ({string.Join(", ", PropertyDefinition.All.Where(p => p.Type == PropertyType.Status).Select(p => $"'{p.Name}'"))}))");
        });
        model.Entity<QuoteRow>(t =>
        {
            t.ToTable("quotes").HasKey(q => q.Id);
            t.HasCheck("quotes_place", "(start_at IS NULL AND end_at IS NULL) OR (start_at IS NOT NULL AND end_at IS NOT NULL AND start_at >= 0 AND end_at > start_at)");
            t.HasCheck("quotes_text", string.Create(CultureInfo.InvariantCulture, $"length(text) BETWEEN 1 AND {Quote.MaximumLength}"));
        });
        model.Entity<AssertionQuoteRow>(t =>
        {
            t.ToTable("assertion_quotes").HasKey(q => new { q.Assertion, q.Quote });
            t.HasOne(q => q.Passage).WithMany().HasForeignKey(q => q.Quote);
        });
    }
}
