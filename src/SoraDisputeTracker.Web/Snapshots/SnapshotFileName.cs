using System.Text;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Web.Endpoints;

namespace SoraDisputeTracker.Web.Snapshots;

/// <summary>Names files that hold the whole tracker, after the tracker itself.</summary>
public static class SnapshotFileName
{
    /// <summary>The name: the tracker's own, the day of the newest change, and the beginning of the corpus hash.</summary>
    /// <param name="corpus">The corpus that the file holds.</param>
    /// <param name="extension">The file's ending, without the dot.</param>
    public static string Of(CorpusOverview corpus, string extension) =>
        DataFileName.Of(Slug(corpus.Dispute.Name.En), filter: "", corpus, extension);

    /// <summary>A name in lower-case ASCII letters, digits and single hyphens; <c>tracker</c> where it has no such letter or digit.</summary>
    /// <param name="name">The tracker's own name.</param>
    public static string Slug(string name)
    {
        var slug = new StringBuilder();
        foreach (var character in name.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(character))
                slug.Append(character);
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        return slug.ToString().TrimEnd('-') is { Length: > 0 } written ? written : "tracker";
    }
}
