using System.Globalization;
using System.Text;
using SoraDisputeTracker.Core.Sources;

namespace SoraDisputeTracker.Core.Citations;

/// <summary>
/// Keys that an author can type from memory: <c>goswami2025japan</c> (first author, year, first telling word of the title), in lower-case
/// ASCII, which every BibTeX takes.
/// </summary>
public static class CitationKeys
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

    /// <summary>
    /// One key for each source of a corpus. Of sources that would share one, the first that was added has it plain and the others get letters
    /// behind it, so that a key once given stays, whatever is added later or filtered away.
    /// </summary>
    /// <param name="sources">All sources of the corpus, their slugs different.</param>
    /// <returns>The keys by slug, no two the same.</returns>
    public static IReadOnlyDictionary<string, string> For(IEnumerable<Source> sources)
    {
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var source in sources.OrderBy(s => s.Added).ThenBy(s => s.Slug, StringComparer.Ordinal))
        {
            var plain = Plain(source);
            var key = plain;
            for (var number = 0; !taken.Add(key); number++)
                key = plain + Letters(number);
            keys.Add(source.Slug, key);
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
