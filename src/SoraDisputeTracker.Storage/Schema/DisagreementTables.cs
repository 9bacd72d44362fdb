using Microsoft.EntityFrameworkCore;
using SoraDisputeTracker.Core.Disagreements;
using SoraDisputeTracker.Core.Evidence;

namespace SoraDisputeTracker.Storage.Schema;

/// <summary>The tables of the disagreements, all of them derived.</summary>
internal static class DisagreementTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<DisagreementRow>(t =>
        {
            t.ToTable("disagreements").HasKey(d => d.Id);
            t.HasOne(d => d.SubjectRecord).WithMany().HasForeignKey(d => new { d.SubjectKind, d.Subject });
            t.HasIndex(d => new { d.SubjectKind, d.Subject, d.Property }).IsUnique();
            t.IsOneOf("property", PropertyDefinition.All.Where(p => p.Comparison != Comparison.Additive).Select(p => p.Name));
            t.HasCheck("disagreements_is_spine", "is_spine IN (0, 1)");
            t.HasCheck("disagreements_is_resolved", "is_resolved IN (0, 1)");
        });
        model.Entity<DisagreementKindRow>(t =>
        {
            t.ToTable("disagreement_kinds").HasKey(k => new { k.Disagreement, k.Kind });
            t.HasOne<DisagreementRow>().WithMany().HasForeignKey(k => k.Disagreement);
            t.IsOneOf("kind", Enum.GetValues<DisagreementKind>().Select(ColumnNames.Spell));
        });
        model.Entity<DisagreementValueRow>(t =>
        {
            t.ToTable("disagreement_values").HasKey(v => new { v.Disagreement, v.Ordinal });
            t.HasOne<DisagreementRow>().WithMany().HasForeignKey(v => v.Disagreement);
            // The shown value stands first, so there is exactly one.
            t.HasCheck("disagreement_values_is_shown", "is_shown = (ordinal = 0)");
        });
        model.Entity<DisagreementValueSpellingRow>(t =>
        {
            t.ToTable("disagreement_value_spellings").HasKey(s => new { s.Disagreement, s.Value, s.Ordinal });
            t.HasOne<DisagreementValueRow>().WithMany().HasForeignKey(s => new { s.Disagreement, s.Value });
        });
        model.Entity<DisagreementAssertionRow>(t =>
        {
            t.ToTable("disagreement_assertions").HasKey(a => new { a.Disagreement, a.Value, a.Ordinal });
            t.HasOne<DisagreementValueRow>().WithMany().HasForeignKey(a => new { a.Disagreement, a.Value });
            t.HasOne<AssertionRow>().WithMany().HasForeignKey(a => a.Assertion);
            // Each assertion of the one property gives one value.
            t.HasIndex(a => a.Assertion).IsUnique();
        });
    }
}
