using System.Text.RegularExpressions;

namespace SoraDisputeTracker.Core.Citations;

/// <summary>
/// English title case, which APA asks for in the names of periodicals and sites (Publication Manual, 7th edition, section 6.17): each word with
/// a capital but the short ones between the first and the last. A word that has a capital anywhere keeps its form (iPhone, TheOutpost.ai).
/// </summary>
internal static class TitleCase
{
    private static readonly Regex Word = new(@"\p{L}[\p{L}\p{M}\p{N}.'\u2019]*", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly HashSet<string> Short = new(StringComparer.Ordinal)
    {
        "a", "an", "and", "as", "at", "but", "by", "down", "for", "from", "in", "into", "nor", "of", "on", "onto", "or", "over", "so", "the",
        "till", "to", "up", "v", "via", "vs", "with", "yet",
    };

    /// <summary>The title in title case.</summary>
    /// <param name="title">The title.</param>
    /// <param name="language">Its language, BCP 47; titles in another language than English stay as they are.</param>
    public static string Of(string title, string language)
    {
        if (!language.StartsWith("en", StringComparison.OrdinalIgnoreCase))
            return title;
        var words = Word.Matches(title);
        return Word.Replace(title, word =>
        {
            if (word.Value.Any(char.IsUpper))
                return word.Value;
            var isEdge = word.Index == words[0].Index || word.Index == words[^1].Index || FollowsColon(title, word.Index);
            return Short.Contains(word.Value) && !isEdge ? word.Value : char.ToUpperInvariant(word.Value[0]) + word.Value[1..];
        });
    }

    private static bool FollowsColon(string title, int index) => index >= 2 && title[index - 1] == ' ' && title[index - 2] == ':';
}
