using System.Globalization;
using System.Text;

namespace SoraDisputeTracker.Core.Citations.Styles;

/// <summary>The numbers in a number variable and the signs between them (CSL 1.0.2, "Number").</summary>
internal static class NumberParts
{
    private static readonly (int Value, string Sign)[] Roman =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    /// <summary>Parts a text at its commas, semicolons, hyphens, dashes and spaces, which are parts of their own.</summary>
    /// <param name="text">The text.</param>
    public static IReadOnlyList<string> Of(string text)
    {
        var parts = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = start + 1;
            while (end < text.Length && IsSeparator(text[end]) == IsSeparator(text[start]))
                end++;
            parts.Add(text[start..end]);
            start = end;
        }

        return parts;
    }

    /// <summary>Whether a text counts as a number: each of its parts has a digit and no space.</summary>
    /// <param name="text">The text.</param>
    public static bool IsNumeric(string text) =>
        text.Replace(", ", ",", StringComparison.Ordinal).Replace("& ", "&", StringComparison.Ordinal).Split(',', '-', '&')
            .All(part => part.Any(char.IsDigit) && !part.Any(char.IsWhiteSpace));

    /// <summary>Writes one part.</summary>
    /// <param name="part">The part.</param>
    /// <param name="form">numeric, ordinal, long-ordinal or roman.</param>
    /// <param name="locale">The language.</param>
    public static string Write(string part, string form, CslLocale locale)
    {
        if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return part == "-" ? "\u2013" : part;
        return form switch
        {
            "long-ordinal" when number is >= 1 and <= 10 && locale.Term($"long-ordinal-{number:D2}", "long", isPlural: false) is { } word => word,
            "ordinal" or "long-ordinal" => number.ToString(CultureInfo.InvariantCulture) + locale.OrdinalEnding(number),
            "roman" when number is > 0 and < 4000 => ToRoman(number),
            _ => number.ToString(CultureInfo.InvariantCulture),
        };
    }

    private static bool IsSeparator(char sign) => sign is ',' or ';' or '-' or '\u2013' || char.IsWhiteSpace(sign);

    private static string ToRoman(int number)
    {
        var roman = new StringBuilder();
        foreach (var (value, sign) in Roman)
        {
            for (; number >= value; number -= value)
                roman.Append(sign);
        }

        return roman.ToString();
    }
}
