using System.Globalization;
using System.Text;
using SoraDisputeTracker.Core.Sources;

namespace SoraDisputeTracker.Core.Citations;

/// <summary>
/// BibTeX in its classic dialect ("BibTeXing", Oren Patashnik, 1988), in UTF-8, with the fields <c>url</c>, <c>urldate</c>, <c>day</c>,
/// <c>language</c> and <c>entrysubtype</c> that later tools read and older ones pass over.
/// </summary>
public sealed class BibTeXFormat : ICitationFormat
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <inheritdoc/>
    public string Extension => "bib";

    /// <inheritdoc/>
    public string Name => "BibTeX";

    /// <inheritdoc/>
    public string MediaType => "application/x-bibtex; charset=utf-8";

    /// <inheritdoc/>
    public string Write(IReadOnlyList<Source> sources)
    {
        var keys = CitationKeys.For(sources);
        return string.Join('\n', sources.Zip(keys, Entry));
    }

    private static string Entry(Source source, string key)
    {
        var type = EntryType(source);
        var entry = new StringBuilder().Append(CultureInfo.InvariantCulture, $"@{type}{{{key},\n");
        Field("author", BibTeXText.Names(source.Authors));
        // The inner braces keep every style from taking capitals out of a title.
        Field("title", Braced(BibTeXText.Escape(source.Title)));
        foreach (var (name, value) in Publication(type, source))
            Field(name, BibTeXText.Escape(value));
        if (type == "article" && source.Type is "article-newspaper" or "article-magazine")
            Field("entrysubtype", source.Type["article-".Length..]);
        if (source.Issued is { } issued)
        {
            Field("year", issued.Year.ToString("D4", CultureInfo.InvariantCulture));
            if (issued.Month is { } month)
                entry.Append(CultureInfo.InvariantCulture, $"  month = {Months[month - 1]},\n");
            if (issued.Day is { } day)
                Field("day", day.ToString(CultureInfo.InvariantCulture));
        }

        Field("url", BibTeXText.Address(source.Url));
        Field("urldate", source.Accessed?.ToIsoString() ?? "");
        Field("language", BibTeXText.Escape(source.Language));
        // `note` would be printed in the bibliography; what we have to say on the dates is for the reader of the file.
        Field("annote", BibTeXText.Escape(source.Note));
        return entry.Append("}\n").ToString();

        void Field(string name, string value)
        {
            if (value.Length > 0)
                entry.Append(CultureInfo.InvariantCulture, $"  {name} = {{{value}}},\n");
        }
    }

    private static string Braced(string value) => value.Length == 0 ? "" : $"{{{value}}}";

    // Only an entry that has the field its type requires; everything else is @misc, which requires none.
    private static string EntryType(Source source) => source.Type switch
    {
        "article-journal" or "article-magazine" or "article-newspaper" when source.ContainerTitle is not null => "article",
        "book" when CitedPublisher.Of(source) is not null => "book",
        "report" when (source.Publisher ?? source.ContainerTitle) is not null => "techreport",
        _ => "misc",
    };

    private static IEnumerable<(string Name, string? Value)> Publication(string type, Source source)
    {
        var publisher = CitedPublisher.Of(source);
        return type switch
        {
            "article" => [("journal", source.ContainerTitle), ("publisher", publisher)],
            "book" => [("series", source.ContainerTitle), ("publisher", publisher)],
            "techreport" when publisher is null => [("institution", source.ContainerTitle)],
            "techreport" => [("institution", publisher), ("series", source.ContainerTitle)],
            _ when source.ContainerTitle is null => [("howpublished", publisher)],
            _ => [("howpublished", source.ContainerTitle), ("publisher", publisher)],
        };
    }
}
