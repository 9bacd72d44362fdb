using Microsoft.EntityFrameworkCore;

namespace SoraDisputeTracker.Storage.Schema;

/// <summary>The tables for those who read the file itself: what it is, and what it was made from.</summary>
internal static class SnapshotTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<ReadmeRow>(t =>
        {
            t.ToTable("README").HasKey(r => r.Ordinal);
            t.Property(r => r.Ordinal).ValueGeneratedNever();
            t.HasIndex(r => r.Name).IsUnique();
            t.IsOneOf("kind", ReadmeKinds.All);
        });
        model.Entity<SeedFileRow>(t =>
        {
            t.ToTable("seed_files").HasKey(f => f.Path);
            t.HasCheck("seed_files_sha256", "length(sha256) = 64");
        });
    }
}
