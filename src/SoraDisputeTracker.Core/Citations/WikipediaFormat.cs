using System.Globalization;
using System.Text;
using SoraDisputeTracker.Core.Sources;

namespace SoraDisputeTracker.Core.Citations;

/// <summary>
/// Citation templates of Wikipedia: <c>{{cite news}}</c>, <c>{{cite web}}</c> and others in English (Help:Citation Style 1), their Japanese
/// twins <c>{{Cite news}}</c>, <c>{{Cite web}}</c> in Japanese, which take the title of a foreign source in translation beside its own.
/// </summary>
public sealed class WikipediaFormat : ICitationFormat
{
    /// <inheritdoc/>
    public string Id => "wikipedia";

    /// <inheritdoc/>
    public string Extension => "wiki";

    /// <inheritdoc/>
    public string Name => "Wikipedia";

    /// <inheritdoc/>
    public string MediaType => "text/plain; charset=utf-8";

    /// <inheritdoc/>
    public bool TakesLocale => true;

    /// <inheritdoc/>
    public string Write(CitationList list, CitationOptions options)
    {
        var isJapanese = options.Locale.Language.StartsWith("ja", StringComparison.Ordinal);
        return string.Concat(list.Items.Select(i => Template(i, isJapanese) + "\n"));
    }

    private static string Template(CitedItem cited, bool isJapanese)
    {
        var item = cited.Item;
        var (name, work) = TemplateOf(item);
        var template = new StringBuilder("{{").Append(isJapanese ? char.ToUpperInvariant(name[0]) : name[0]).Append(name, 1, name.Length - 1);
        foreach (var (author, i) in item.Authors.Select((a, i) => (a, i + 1)))
            AddAuthor(template, author, i, item.Authors.Count);
        Add(template, "title", item.Title);
        var isForeign = isJapanese != item.Language.StartsWith("ja", StringComparison.OrdinalIgnoreCase);
        if (isForeign)
            Add(template, "trans-title", isJapanese ? item.JapaneseTitle : item.EnglishTitle);
        Add(template, work, item.ContainerTitle);
        Add(template, "publisher", item.Publisher);
        Add(template, "date", Date(item, isJapanese));
        Add(template, "url", Address(item.Url));
        Add(template, "access-date", item.Accessed is { Day: not null } accessed ? accessed.ToIsoString() : null);
        if (isForeign)
            Add(template, "language", item.Language);
        foreach (var quote in cited.Passages.Where(p => p.Quote is not null).Take(1))
            Add(template, "quote", quote.Quote);
        return template.Append("}}").ToString();
    }

    private static (string Name, string Work) TemplateOf(CslItem item) => item.Type switch
    {
        "article-newspaper" => ("cite news", "newspaper"),
        "article-magazine" => ("cite magazine", "magazine"),
        "article-journal" => ("cite journal", "journal"),
        "book" => ("cite book", "series"),
        "report" => ("cite report", "series"),
        "speech" => ("cite speech", "event"),
        "interview" => ("cite interview", "work"),
        "broadcast" or "motion_picture" => ("cite AV media", "series"),
        // {{cite web}} without an address is an error there.
        _ => item.Url is null ? ("citation", "work") : ("cite web", "website"),
    };

    private static void AddAuthor(StringBuilder template, CslName author, int number, int count)
    {
        var suffix = count == 1 ? "" : number.ToString(CultureInfo.InvariantCulture);
        if (author.Literal is { } body)
        {
            Add(template, $"author{suffix}", body);
            return;
        }

        Add(template, $"last{suffix}", string.Join(' ', new[] { author.NonDroppingParticle, author.Family }.Where(p => p is not null)));
        Add(template, $"first{suffix}", string.Join(", ", new[] { author.Given, author.Suffix }.Where(p => p is not null)));
    }

    // Templates take a day in ISO 8601, and a month or a year in words.
    private static string? Date(CslItem item, bool isJapanese) => item.Issued switch
    {
        null => null,
        { Day: not null } day => day.ToIsoString(),
        { Month: { } month } date when isJapanese => string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{month}月"),
        { Month: not null } date => date.Earliest.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        { } year when !isJapanese && (year.IsApproximate || year.IsUncertain) => $"c. {year.ToIsoString()}",
        { } year => year.ToIsoString(),
    };

    private static void Add(StringBuilder template, string name, string? value)
    {
        if (SingleLine.FoldOrNull(value) is { } text)
            template.Append(" |").Append(name).Append('=').Append(name == "url" ? text : Escaped(text));
    }

    // What would end a parameter or a template, begin a link, or be taken for a tag, bold type, a signature or a switch is written as an entity.
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var sign in text)
            _ = sign is '|' or '{' or '}' or '[' or ']' or '<' or '>' or '&' || (sign is '\'' or '~' or '_' && escaped.Length > 0 && escaped[^1] == sign)
                ? escaped.Append(CultureInfo.InvariantCulture, $"&#{(int)sign};")
                : escaped.Append(sign);
        return escaped.ToString();
    }

    private static string? Address(string? url)
    {
        if (url is null)
            return null;
        var address = new StringBuilder();
        foreach (var sign in url)
            _ = sign is ' ' or '"' or '\'' or '<' or '>' or '[' or ']' or '|' or '{' or '}' ? address.Append(Uri.HexEscape(sign)) : address.Append(sign);
        return address.ToString();
    }
}
