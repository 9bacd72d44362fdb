using System.Globalization;
using System.Text;
using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Sources;

namespace SoraDisputeTracker.Core.Citations;

/// <summary>
/// RIS, which EndNote, Zotero, Mendeley and library catalogues read: a tag of two characters, two spaces, a hyphen and a space; one field
/// a line; lines end in CR LF ("RIS Format Specifications", Research Information Systems, with the types added in 2011).
/// </summary>
public sealed class RisFormat : ICitationFormat
{
    /// <inheritdoc/>
    public string Id => "ris";

    /// <inheritdoc/>
    public string Extension => "ris";

    /// <inheritdoc/>
    public string Name => "RIS";

    /// <inheritdoc/>
    public string MediaType => "application/x-research-info-systems; charset=utf-8";

    /// <inheritdoc/>
    public string Write(CitationList list, CitationOptions options)
    {
        var ris = new StringBuilder();
        foreach (var cited in list.Items)
        {
            var item = cited.Item;
            Field(ris, "TY", ReferenceType(item.Type));
            Field(ris, "ID", item.CitationKey);
            Field(ris, "TI", item.Title);
            foreach (var author in item.Authors)
                Field(ris, "AU", WithoutAsterisk(Author(author)));
            Field(ris, "T2", WithoutAsterisk(item.ContainerTitle));
            Field(ris, "PB", item.Publisher);
            Field(ris, "PY", item.Issued?.Year.ToString("D4", CultureInfo.InvariantCulture));
            Field(ris, "DA", Date(item.Issued));
            Field(ris, "Y2", Date(item.Accessed));
            Field(ris, "UR", item.Url);
            Field(ris, "ET", item.Version);
            Field(ris, "LA", item.Language);
            foreach (var keyword in cited.Keywords)
                Field(ris, "KW", WithoutAsterisk(keyword));
            foreach (var passage in cited.Passages)
                Field(ris, "N1", passage.ToString());
            Field(ris, "N1", item.Note);
            ris.Append("ER  - \r\n");
        }

        return ris.ToString();
    }

    private static void Field(StringBuilder ris, string tag, string? value)
    {
        if (SingleLine.FoldOrNull(value) is { } folded)
            ris.Append(tag).Append("  - ").Append(folded).Append("\r\n");
    }

    // "Family, Given, Suffix". A comma behind a body's name tells readers that the whole of it is one name; one inside it would cut it.
    private static string Author(CslName name)
    {
        if (name.Literal is { } literal)
            return literal.Replace(",", "", StringComparison.Ordinal) + ",";
        var family = string.Join(' ', new[] { name.NonDroppingParticle, name.Family }.Where(p => !string.IsNullOrEmpty(p)));
        return name.Suffix is null ? $"{family}, {name.Given}" : $"{family}, {name.Given}, {name.Suffix}";
    }

    // The specification forbids the asterisk in names and periodicals (it is a wildcard there); its mathematical twin looks the same.
    private static string? WithoutAsterisk(string? value) => value?.Replace('*', '\u2217');

    // YYYY/MM/DD/other: what is not known stays empty between its slashes.
    private static string? Date(PartialDate? date) => date is null
        ? null
        : string.Create(CultureInfo.InvariantCulture, $"{date.Year:D4}/{date.Month:D2}/{date.Day:D2}/");

    private static string ReferenceType(string cslType) => cslType switch
    {
        "article-journal" => "JOUR",
        "article-magazine" => "MGZN",
        "article-newspaper" => "NEWS",
        "bill" => "BILL",
        "book" => "BOOK",
        "broadcast" => "VIDEO",
        "interview" => "PCOMM",
        "legal_case" => "CASE",
        "legislation" => "STAT",
        "motion_picture" => "MPCT",
        "post" or "webpage" => "ELEC",
        "post-weblog" => "BLOG",
        "report" => "RPRT",
        "speech" => "SLIDE",
        _ => "GEN",
    };
}
