using System.Text;
using SoraDisputeTracker.Core.Dossiers;

namespace SoraDisputeTracker.Corpus;

/// <summary>Gathers everything that is wrong, so that a reader of the list mends it in one go.</summary>
internal sealed class ProblemList
{
    private const int LongestExcerpt = 80;

    private readonly HashSet<SeedProblem> _problems = [];

    /// <summary>Whether anything is wrong so far.</summary>
    public bool IsEmpty => _problems.Count == 0;

    /// <summary>Notes a problem; the same one at the same place counts once.</summary>
    /// <param name="place">Where.</param>
    /// <param name="message">What is wrong and how to mend it.</param>
    public void Add(Place place, string message) => _problems.Add(new SeedProblem(place.File, place.Line, place.Column, message));

    /// <summary>The problems by file, line and column.</summary>
    public IReadOnlyList<SeedProblem> InOrder() =>
    [
        .. _problems
            .OrderBy(p => p.File, StringComparer.Ordinal)
            .ThenBy(p => p.Line)
            .ThenBy(p => p.Column)
            .ThenBy(p => p.Message, StringComparer.Ordinal),
    ];

    /// <summary>What a seed says, as a message may repeat it: between backticks, cut short, without control characters.</summary>
    /// <param name="text">The text as it stands in the seed.</param>
    /// <param name="longest">How many characters may stand in the message.</param>
    public static string Excerpt(string text, int longest = LongestExcerpt)
    {
        var excerpt = new StringBuilder("`");
        var count = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (++count > longest)
            {
                excerpt.Append('…');
                break;
            }

            if (Rune.IsControl(rune))
                excerpt.Append('\uFFFD');
            else
                excerpt.Append(rune.ToString());
        }

        return excerpt.Append('`').ToString();
    }

    /// <summary>The right words of a closed list, for a message.</summary>
    /// <param name="words">The words.</param>
    public static string OneOf(IEnumerable<string> words) => string.Join(", ", words.Select(w => $"`{w}`"));
}
