using System.Globalization;
using System.Text;
using SoraDisputeTracker.Core.Sources;

namespace SoraDisputeTracker.Core.Citations;

/// <summary>
/// Comma-separated values by RFC 4180, with the column names of Zotero's own CSV export, so that what reads the one reads the other.
/// Every cell is quoted, as Zotero does.
/// </summary>
public sealed class ZoteroCsvFormat : ICitationFormat
{
    private static readonly (string Name, Func<CitedItem, string?> Cell)[] Columns =
    [
        ("Key", s => s.Item.CitationKey),
        ("Item Type", s => ItemType(s.Item.Type)),
        ("Publication Year", s => s.Item.Issued?.Year.ToString("D4", CultureInfo.InvariantCulture)),
        ("Author", s => string.Join("; ", s.Item.Authors.Select(Author))),
        ("Title", s => s.Item.Title),
        ("Publication Title", s => s.Item.ContainerTitle),
        ("Url", s => s.Item.Url),
        ("Date", s => s.Item.Issued?.ToIsoString()),
        ("Date Added", s => s.Item.Added?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ("Access Date", s => s.Item.Accessed?.ToIsoString()),
        ("Publisher", s => s.Item.Publisher),
        ("Language", s => s.Item.Language),
        ("Extra", s => s.Item.Note),
        ("Notes", s => string.Join("; ", s.Passages)),
        ("Manual Tags", s => string.Join("; ", s.Keywords)),
        ("Version", s => s.Item.Version),
    ];

    /// <inheritdoc/>
    public string Id => "csv";

    /// <inheritdoc/>
    public string Extension => "csv";

    /// <inheritdoc/>
    public string Name => "CSV";

    /// <inheritdoc/>
    public string MediaType => "text/csv; charset=utf-8; header=present";

    /// <inheritdoc/>
    public string Write(CitationList list, CitationOptions options)
    {
        var csv = new StringBuilder();
        WriteRow(csv, Columns.Select(c => c.Name));
        foreach (var item in list.Items)
            WriteRow(csv, Columns.Select(c => SpreadsheetFormula.Harmless(SingleLine.Fold(c.Cell(item)))));
        return csv.ToString();
    }

    private static void WriteRow(StringBuilder csv, IEnumerable<string> cells) =>
        csv.AppendJoin(',', cells.Select(c => $"\"{c.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")).Append("\r\n");

    private static string Author(CslName name)
    {
        if (name.Literal is not null)
            return name.Literal;
        var family = string.Join(' ', new[] { name.NonDroppingParticle, name.Family }.Where(p => !string.IsNullOrEmpty(p)));
        return string.Join(", ", new[] { family, name.Given, name.Suffix }.Where(p => !string.IsNullOrEmpty(p)));
    }

    private static string ItemType(string cslType) => cslType switch
    {
        "article" => "preprint",
        "article-journal" => "journalArticle",
        "article-magazine" => "magazineArticle",
        "article-newspaper" => "newspaperArticle",
        "broadcast" => "tvBroadcast",
        "legal_case" => "case",
        "legislation" => "statute",
        "motion_picture" => "film",
        "post" => "forumPost",
        "post-weblog" => "blogPost",
        "speech" => "presentation",
        _ => cslType,
    };
}
