using System.Text;

namespace SoraDisputeTracker.Core.Citations;

/// <summary>
/// An item as an OpenURL ContextObject in key-encoded values (ANSI/NISO Z39.88), as COinS carries it in the title of a span of the class
/// <c>Z3988</c>: what reference managers find on a page.
/// </summary>
public static class ContextObject
{
    /// <summary>Writes the item.</summary>
    /// <param name="item">The item.</param>
    /// <returns>The keys and values, percent-encoded in UTF-8, joined by ampersands.</returns>
    public static string Of(CslItem item)
    {
        var isArticle = item.Type.StartsWith("article", StringComparison.Ordinal);
        var query = new StringBuilder("ctx_ver=Z39.88-2004");
        Add("rft_val_fmt", isArticle ? "info:ofi/fmt:kev:mtx:journal" : "info:ofi/fmt:kev:mtx:dc");
        if (isArticle)
        {
            Add("rft.genre", "article");
            Add("rft.atitle", item.Title);
            Add("rft.jtitle", item.ContainerTitle);
        }
        else
        {
            Add("rft.type", item.Type);
            Add("rft.title", item.Title);
            Add("rft.source", item.ContainerTitle);
        }

        if (item.Authors is [{ Literal: null } first, ..])
        {
            Add("rft.aulast", first.Family);
            Add("rft.aufirst", first.Given);
        }

        foreach (var author in item.Authors)
            Add(isArticle ? "rft.au" : "rft.creator", author.Literal ?? string.Join(' ', new[] { author.Given, author.NonDroppingParticle, author.Family, author.Suffix }.Where(p => p is not null)));
        Add("rft.pub", isArticle ? item.Publisher : null);
        Add("rft.publisher", isArticle ? null : item.Publisher);
        Add("rft.date", item.Issued?.ToIsoString());
        Add("rft.identifier", isArticle ? null : item.Url);
        Add("rft_id", item.Url);
        Add("rft.language", item.Language);
        return query.ToString();

        void Add(string key, string? value)
        {
            if (SingleLine.FoldOrNull(value) is { } text)
                query.Append('&').Append(key).Append('=').Append(Uri.EscapeDataString(text));
        }
    }
}
