using System.Globalization;

namespace SoraDisputeTracker.Core.Citations;

/// <summary>
/// BibTeX in its classic dialect ("BibTeXing", Oren Patashnik, 1988), in UTF-8, with the fields <c>url</c>, <c>urldate</c>, <c>day</c>,
/// <c>version</c>, <c>language</c> and <c>entrysubtype</c> that later tools read and older ones pass over.
/// </summary>
public sealed class BibTeXFormat : ICitationFormat
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <inheritdoc/>
    public string Id => "bibtex";

    /// <inheritdoc/>
    public string Extension => "bib";

    /// <inheritdoc/>
    public string Dialect => "bibtex";

    /// <inheritdoc/>
    public string Name => "BibTeX";

    /// <inheritdoc/>
    public string MediaType => "application/x-bibtex; charset=utf-8";

    /// <inheritdoc/>
    public string Write(CitationList list, CitationOptions options) => string.Join('\n', list.Items.Select(Entry));

    private static string Entry(CitedItem cited)
    {
        var item = cited.Item;
        var type = EntryType(item);
        var entry = new BibTeXEntry(type, item.CitationKey);
        entry.Add("author", BibTeXText.Names(item.Authors));
        // The inner braces keep every style from taking capitals out of a title.
        entry.AddBraced("title", BibTeXText.Escape(item.Title));
        foreach (var (name, value) in Publication(type, item))
            entry.Add(name, BibTeXText.Escape(value));
        if (type == "article" && item.Type is "article-newspaper" or "article-magazine")
            entry.Add("entrysubtype", item.Type["article-".Length..]);
        if (item.Issued is { } issued)
        {
            entry.Add("year", issued.Year.ToString("D4", CultureInfo.InvariantCulture));
            if (issued.Month is { } month)
                entry.AddBare("month", Months[month - 1]);
            if (issued.Day is { } day)
                entry.Add("day", day.ToString(CultureInfo.InvariantCulture));
        }

        entry.Add("url", BibTeXText.Address(item.Url));
        entry.Add("urldate", item.Accessed?.ToIsoString() ?? "");
        entry.Add("version", BibTeXText.Escape(item.Version));
        entry.Add("language", BibTeXText.Escape(item.Language));
        entry.Add("keywords", BibTeXText.Escape(cited.KeywordLine));
        // `note` would be printed in the bibliography; what we have to say on the dates is for the reader of the file.
        entry.Add("annote", BibTeXText.Escape(cited.Annotation));
        return entry.ToString();
    }

    // Only an entry that has the field its type requires; everything else is @misc, which requires none.
    private static string EntryType(CslItem item) => item.Type switch
    {
        "article-journal" or "article-magazine" or "article-newspaper" when item.ContainerTitle is not null => "article",
        "book" when item.Publisher is not null => "book",
        "report" when (item.Publisher ?? item.ContainerTitle) is not null => "techreport",
        _ => "misc",
    };

    private static IEnumerable<(string Name, string? Value)> Publication(string type, CslItem item)
    {
        var publisher = item.Publisher;
        return type switch
        {
            "article" => [("journal", item.ContainerTitle), ("publisher", publisher)],
            "book" => [("series", item.ContainerTitle), ("publisher", publisher)],
            "techreport" when publisher is null => [("institution", item.ContainerTitle)],
            "techreport" => [("institution", publisher), ("series", item.ContainerTitle)],
            _ when item.ContainerTitle is null => [("howpublished", publisher)],
            _ => [("howpublished", item.ContainerTitle), ("publisher", publisher)],
        };
    }
}
