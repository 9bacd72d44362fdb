using System.Globalization;
using System.Net;
using System.Text;
using SoraDisputeTracker.Core.Citations.Styles;

namespace SoraDisputeTracker.Core.Citations;

/// <summary>References in a style as an HTML page of their own, to open, print or copy from.</summary>
public sealed class HtmlFormat : ICitationFormat
{
    private const string Style =
        "body{max-width:42em;margin:2em auto;padding:0 1em;font:1em/1.5 serif}li{margin:0 0 .8em}ul.references{padding:0;list-style:none}" +
        "ul.references>li{padding-left:2em;text-indent:-2em}ul.passages{text-indent:0;padding-left:1em;color:#444;font-size:.92em}.small-caps{font-variant:small-caps}";

    /// <inheritdoc/>
    public string Id => "html";

    /// <inheritdoc/>
    public string Extension => "html";

    /// <inheritdoc/>
    public string Name => "HTML";

    /// <inheritdoc/>
    public string MediaType => "text/html; charset=utf-8";

    /// <inheritdoc/>
    public bool TakesStyle => true;

    /// <summary>The references alone, for a page or a clipboard that holds more.</summary>
    /// <param name="list">The list.</param>
    /// <param name="options">How it is to be written.</param>
    public static string WriteFragment(CitationList list, CitationOptions options)
    {
        var html = new StringBuilder();
        foreach (var (heading, references) in ReferenceGroups.Of(list, options))
        {
            if (heading is not null)
                html.Append(CultureInfo.InvariantCulture, $"<h2>{WebUtility.HtmlEncode(heading)}</h2>\n");
            html.Append("<ul class=\"references\">\n");
            foreach (var (entry, passages) in references)
            {
                html.Append(CultureInfo.InvariantCulture, $"<li lang=\"{WebUtility.HtmlEncode(entry.Item.Language)}\">{RunText.ToHtml(entry.Label.Concat(entry.Text))}");
                if (passages.Count > 0)
                    html.Append("\n<ul class=\"passages\">\n").AppendJoin("", passages.Select(Passage)).Append("</ul>\n");
                html.Append("</li>\n");
            }

            html.Append("</ul>\n");
        }

        return html.ToString();
    }

    /// <inheritdoc/>
    public string Write(CitationList list, CitationOptions options)
    {
        var language = options.Locale.Language;
        var title = language.StartsWith("ja", StringComparison.Ordinal) ? "文献リスト" : "References";
        return $"<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n"
            + $"<title>{title}</title>\n<style>{Style}</style>\n</head>\n<body>\n<h1>{title}</h1>\n{WriteFragment(list, options)}</body>\n</html>\n";
    }

    private static string Passage(CitedPassage passage) => passage.Quote is { } quote
        ? $"<li>{WebUtility.HtmlEncode(passage.Statement)}: <q lang=\"{WebUtility.HtmlEncode(passage.QuoteLanguage)}\">{WebUtility.HtmlEncode(quote)}</q></li>\n"
        : $"<li>{WebUtility.HtmlEncode(passage.Statement)}</li>\n";
}
