using SoraDisputeTracker.Core.Sources;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Exports;

/// <summary>The sources as a table.</summary>
internal static class SourceTable
{
    /// <summary>The table.</summary>
    public static ExportTable<SourceEntry> Table { get; } = new(
        "sources",
        "The documents that everything rests on: one row for each source, in the order of the corpus. The columns that describe a document are those of CSL 1.0.2.",
        new ColumnSet<SourceEntry>()
            .Key("slug", "Names the source; its page is `/sources/SLUG`.", s => s.Source.Slug)
            .Key("type", "The type of document, as CSL names it.", s => s.Source.Type)
            .Key("title", "The title as printed, or in square brackets a description where it is not known.", s => s.Source.Title)
            .Flag("title_supplied", "Whether the title is such a description.", s => s.Source.IsTitleSupplied)
            .Text("title_en", "The title in English, in the tracker's own words, where it is in another language.", s => s.Source.EnglishTitle)
            .Text("title_ja", "The title in Japanese, in the tracker's own words, where it is in another language.", s => s.Source.JapaneseTitle)
            .Text("citation_key", "The key in citation files.", s => s.Source.CitationKey)
            .Texts("authors", "The authors: `Family, Given`, or the name of a body.", s => s.Source.Authors.Select(Name))
            .Text("container_title", "The site or paper that it appeared in.", s => s.Source.ContainerTitle)
            .Text("publisher", "The publisher.", s => s.Source.Publisher)
            .Date("issued", "When it was published, in EDTF; empty where the document does not say.", s => s.Source.Issued)
            .Date("accessed", "When its address was last opened for the tracker, in EDTF.", s => s.Source.Accessed)
            .Key("language", "Its language, BCP 47.", s => s.Source.Language)
            .Key("abstract", "What it is about, in the tracker's own words.", s => s.Source.Abstract)
            .Text("note", "What a reader should know about its dates or its text.", s => s.Source.Note)
            .Key("origin", "`article` for those with which the tracker began, `added` for those added since.", s => s.Source.Origin == SourceOrigin.Article ? "article" : "added")
            .Key("kind", "`primary` for a party's own document, an official paper, a statute or a court paper, else `secondary`.", s => s.Source.IsPrimary ? "primary" : "secondary")
            .Key("consulted", "`text` where the whole text was read, `excerpt` where only an excerpt was.", s => s.Source.TextSha256 is null ? "excerpt" : "text")
            .Text("confidence", "How sure it is that the excerpt is what it is said to be: `high`, `medium` or `low`.", s => s.Source.Confidence)
            .Address("original_url", "The document's own address; empty where none was found.", s => s.Source.Url)
            .Count("assertions", "How many assertions it makes.", s => s.AssertionCount)
            .Count("quotes", "How many of its passages are quoted.", s => s.QuoteCount)
            .Count("events", "How many events it attests.", s => s.EventCount)
            .Day("added", "The day on which the record entered the corpus.", s => s.Source.Added)
            .Page("url", "The source's page.", s => TrackerUrls.Source(s.Source.Slug))
            .Columns);

    private static string Name(CslName name) => name.Literal ?? string.Join(
        ", ",
        new[] { string.Join(' ', new[] { name.NonDroppingParticle, name.Family }.Where(p => !string.IsNullOrEmpty(p))), name.Given, name.Suffix }.Where(p => !string.IsNullOrEmpty(p)));
}
