using System.Text;
using SoraDisputeTracker.Core.Dossiers;

namespace SoraDisputeTracker.Web.Endpoints;

/// <summary>Names a file so that it tells later what it holds and of which state: <c>events-party-coda-2025-11-20-0123abcd.csv</c>.</summary>
internal static class DataFileName
{
    private const int LongestFilter = 100;
    private const int HashLength = 8;

    /// <summary>The name: the collection, the filter in words, cut where it grows long, the day of the corpus's newest change, and the beginning of its hash.</summary>
    /// <param name="collection">What the file holds.</param>
    /// <param name="filter">The filter as a query string, or any words; empty where it holds all.</param>
    /// <param name="corpus">The corpus that it is made from.</param>
    /// <param name="extension">The file's ending, without the dot.</param>
    public static string Of(string collection, string filter, CorpusOverview corpus, string extension)
    {
        var name = new StringBuilder(collection);
        var pending = filter.Length > 0;
        foreach (var rune in Uri.UnescapeDataString(filter).EnumerateRunes())
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

        return $"{name}-{DataAnswer.Day(corpus.NewestChange)}-{corpus.Hash[..HashLength]}.{extension}";
    }
}
