namespace SoraDisputeTracker.Core.Citations;

/// <summary>BibLaTeX (the package's manual, chapter 2): entry types and fields that BibTeX lacks, dates in EDTF, in UTF-8.</summary>
public sealed class BibLaTeXFormat : ICitationFormat
{
    /// <inheritdoc/>
    public string Id => "biblatex";

    /// <inheritdoc/>
    public string Extension => "bib";

    /// <inheritdoc/>
    public string Dialect => "biblatex";

    /// <inheritdoc/>
    public string Name => "BibLaTeX";

    /// <inheritdoc/>
    public string MediaType => "application/x-bibtex; charset=utf-8";

    /// <inheritdoc/>
    public string Write(CitationList list, CitationOptions options) => string.Join('\n', list.Items.Select(Entry));

    private static string Entry(CitedItem cited)
    {
        var item = cited.Item;
        var (type, subtype) = EntryType(item.Type);
        var entry = new BibTeXEntry(type, item.CitationKey);
        entry.Add("entrysubtype", subtype);
        entry.Add("author", BibTeXText.Names(item.Authors));
        entry.AddBraced("title", BibTeXText.Escape(item.Title));
        entry.AddBraced(ContainerField(type), BibTeXText.Escape(item.ContainerTitle));
        entry.AddBraced(PublisherField(type), BibTeXText.Escape(item.Publisher));
        entry.Add("date", item.Issued?.ToString() ?? "");
        entry.Add("url", BibTeXText.Address(item.Url));
        entry.Add("urldate", item.Accessed?.ToIsoString() ?? "");
        entry.Add("version", BibTeXText.Escape(item.Version));
        entry.Add("langid", Language(item.Language));
        entry.Add("keywords", BibTeXText.Escape(cited.KeywordLine));
        entry.Add("annotation", BibTeXText.Escape(cited.Annotation));
        return entry.ToString();
    }

    private static (string Type, string Subtype) EntryType(string cslType) => cslType switch
    {
        "article-journal" => ("article", ""),
        "article-magazine" => ("article", "magazine"),
        "article-newspaper" => ("article", "newspaper"),
        "bill" or "legislation" => ("legislation", ""),
        "book" => ("book", ""),
        "broadcast" or "motion_picture" => ("video", ""),
        "legal_case" => ("jurisdiction", ""),
        "post" or "post-weblog" or "webpage" => ("online", ""),
        "report" => ("report", ""),
        _ => ("misc", ""),
    };

    private static string ContainerField(string type) => type switch
    {
        "article" => "journaltitle",
        "online" => "organization",
        "book" or "report" => "series",
        _ => "howpublished",
    };

    // A report's body is its institution; a page has one organization, which is its site.
    private static string PublisherField(string type) => type == "report" ? "institution" : "publisher";

    // The names that the package babel gives to the languages of the corpus; others stay out, for a wrong one breaks a run of LaTeX.
    private static string Language(string language) => language.Split('-')[0] switch
    {
        "en" => "english",
        "ja" => "japanese",
        "de" => "german",
        "fr" => "french",
        _ => "",
    };
}
