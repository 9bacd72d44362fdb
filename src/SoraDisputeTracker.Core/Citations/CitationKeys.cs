using System.Globalization;
using System.Text;
using SoraDisputeTracker.Core.Sources;

namespace SoraDisputeTracker.Core.Citations;

/// <summary>
/// Keys that an author can type from memory: <c>goswami2025japan</c> (first author, year, first telling word of the title), in lower-case
/// ASCII, which every BibTeX takes.
/// </summary>
internal static class CitationKeys
{
    private static readonly HashSet<string> PassedOver = new(StringComparer.Ordinal)
    {
        "a", "an", "and", "as", "at", "by", "for", "from", "how", "in", "is", "it", "its", "of", "on", "or", "over", "s", "that", "the",
        "to", "what", "when", "who", "why", "will", "with",
    };

    private static readonly Dictionary<int, string> Unmarked = new()
    {
        ['ß'] = "ss",
        ['æ'] = "ae",
        ['œ'] = "oe",
        ['ø'] = "o",
        ['đ'] = "d",
        ['ð'] = "d",
        ['þ'] = "th",
        ['ł'] = "l",
        ['ı'] = "i",
    };

    /// <summary>One key for each source.</summary>
    /// <param name="sources">The sources of one file.</param>
    /// <returns>The keys in the same order, no two the same: those that would be get a, b, c, ... behind them in that order.</returns>
    public static IReadOnlyList<string> For(IReadOnlyList<Source> sources)
    {
        var plain = sources.Select(Plain).ToList();
        var counts = plain.CountBy(k => k, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        // Keys that stand alone keep their form; a lettered one must not fall upon them.
        var taken = counts.Where(c => c.Value == 1).Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
        var next = new Dictionary<string, int>(StringComparer.Ordinal);
        var keys = new List<string>(plain.Count);
        foreach (var key in plain)
        {
            if (counts[key] == 1)
            {
                keys.Add(key);
                continue;
            }

            string lettered;
            do
            {
                var number = next.GetValueOrDefault(key);
                next[key] = number + 1;
                lettered = key + Letters(number);
            }
            while (!taken.Add(lettered));
            keys.Add(lettered);
        }

        return keys;
    }

    private static string Plain(Source source)
    {
        var who = source.Authors.Count > 0 ? Who(source.Authors[0]) : "";
        if (who.Length == 0)
            who = FirstWord(source.ContainerTitle);
        var year = source.Issued?.Year.ToString("D4", CultureInfo.InvariantCulture) ?? "";
        var word = FirstWord(source.Title);
        // Nothing in the Latin script: the slug is ASCII, and readable. It also lends its first word where a key would begin with a digit.
        if (who.Length + word.Length == 0)
            return source.Slug;
        if (who.Length == 0 && char.IsAsciiDigit((year + word)[0]))
            who = FirstWord(source.Slug);
        return who + year + word;
    }

    private static string Who(CslName name) => name.Literal is not null
        ? FirstWord(name.Literal)
        : string.Concat(Words($"{name.NonDroppingParticle} {name.Family}"));

    private static string FirstWord(string? text)
    {
        var words = Words(SingleLine.Fold(text));
        return words.FirstOrDefault(w => !PassedOver.Contains(w)) ?? words.FirstOrDefault() ?? "";
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in SingleLine.Fold(text).Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            var lower = Rune.ToLowerInvariant(rune).Value;
            if (lower is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
                word.Append((char)lower);
            else if (Unmarked.TryGetValue(lower, out var letters))
                word.Append(letters);
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark)
                End();
        }

        End();
        return words;

        void End()
        {
            if (word.Length > 0)
                words.Add(word.ToString());
            word.Clear();
        }
    }

    // a ... z, aa, ab, ...
    private static string Letters(int number) =>
        (number < 26 ? "" : Letters((number / 26) - 1)) + (char)('a' + (number % 26));
}
