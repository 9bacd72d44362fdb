using System.Text;
using SoraDisputeTracker.Core.Citations;
using SoraDisputeTracker.Core.Citations.Selection;

namespace SoraDisputeTracker.Web.Citations;

/// <summary>Names a citation file so that it tells later what it holds: <c>citations-party-coda-0123abcd.bib</c>.</summary>
internal static class CitationFileName
{
    private const int LongestFilter = 100;
    private const int HashLength = 8;

    /// <summary>The name: the filter in words, cut where it grows long, and the beginning of the corpus hash.</summary>
    /// <param name="request">What the file holds.</param>
    /// <param name="corpusHash">The hash of the corpus.</param>
    /// <param name="format">The file's format.</param>
    public static string Of(CitationRequest request, string corpusHash, ICitationFormat format)
    {
        var query = request.Picks.Count > 0 ? "picked" : Uri.UnescapeDataString((request.Filter with { Page = 1, Descending = false }).ToQueryString());
        var name = new StringBuilder("citations");
        var pending = query.Length > 0;
        foreach (var rune in query.EnumerateRunes())
        {
            if (!Rune.IsLetterOrDigit(rune))
            {
                pending = true;
                continue;
            }

            if (name.Length >= LongestFilter)
                break;
            if (pending)
                name.Append('-');
            pending = false;
            name.Append(rune);
        }

        return $"{name}-{corpusHash[..HashLength]}.{format.Extension}";
    }
}
