using Microsoft.EntityFrameworkCore;
using SoraDisputeTracker.Core.Search;

namespace SoraDisputeTracker.Storage.Schema;

/// <summary>The tables that searches look through, all of them derived.</summary>
internal static class SearchTables
{
    /// <summary>
    /// The full-text table. Its words are folded and parted already; the tokenizer adds the stems of English words (Porter). It keeps its
    /// text, since what was found is marked in it.
    /// </summary>
    public const string Script = """
        CREATE VIRTUAL TABLE search_words USING fts5(title, body, context, tokenize = 'porter unicode61 remove_diacritics 2');

        """;

    public static void Map(ModelBuilder model)
    {
        model.Entity<SearchDocumentRow>(t =>
        {
            t.ToTable("search_documents").HasKey(d => d.Id);
            t.Property(d => d.Id).ValueGeneratedNever();
            t.HasIndex(d => new { d.Kind, d.Slug }).IsUnique();
            t.HasOne<SourceRow>().WithMany().HasForeignKey(d => d.Source);
            t.HasOne<AssertionRow>().WithMany().HasForeignKey(d => d.Assertion);
            t.IsOneOf("kind", Enum.GetValues<SearchKind>().Select(ColumnNames.Spell));
        });
        model.Entity<SearchLineRow>(t =>
        {
            t.ToTable("search_lines").HasKey(l => new { l.Document, l.Ordinal });
            t.HasOne<SearchDocumentRow>().WithMany().HasForeignKey(l => l.Document);
            t.IsOneOf("part", SearchLineParts.All);
        });
        model.Entity<SearchPartyRow>(t =>
        {
            t.ToTable("search_parties").HasKey(p => new { p.Party, p.Document });
            t.HasOne<SearchDocumentRow>().WithMany().HasForeignKey(p => p.Document);
            t.HasOne<PartyRow>().WithMany().HasForeignKey(p => p.Party);
        });
        model.Entity<SearchWordsRow>(t =>
        {
            t.ToTable("search_words", table => table.ExcludeFromMigrations()).HasKey(w => w.Rowid);
            t.Property(w => w.Rowid).ValueGeneratedNever();
        });
        model.Entity<SearchVocabularyRow>(t => t.ToTable("search_vocabulary").HasKey(v => v.Word));
        model.Entity<FoundCountRow>(t => t.HasNoKey().ToView(null));
        model.Entity<FoundWordsRow>(t => t.HasNoKey().ToView(null));
    }
}
