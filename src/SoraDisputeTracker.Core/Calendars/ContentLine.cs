using System.Text;

namespace SoraDisputeTracker.Core.Calendars;

/// <summary>A line of a calendar file (RFC 5545, section 3.1), with the line break that ends it.</summary>
public static class ContentLine
{
    /// <summary>The most octets of UTF-8 on one line, its break not counted.</summary>
    public const int MostOctets = 75;

    private const string Break = "\r\n";

    /// <summary>A line whose value stands as it is: a date, an address, a number.</summary>
    /// <param name="name">The property's name, with its parameters.</param>
    /// <param name="value">The value; without line breaks.</param>
    public static string Of(string name, string value) => Fold($"{name}:{value}");

    /// <summary>A line whose value is text (section 3.3.11): what the format uses itself is escaped.</summary>
    /// <param name="name">The property's name, with its parameters.</param>
    /// <param name="text">The text; it may have line breaks, other control characters are left out.</param>
    public static string Text(string name, string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value == '\n')
                escaped.Append("\\n");
            else if (rune.Value is '\\' or ';' or ',')
                escaped.Append('\\').Append(rune);
            else if (!Rune.IsControl(rune))
                escaped.Append(rune);
        }

        return Of(name, escaped.ToString());
    }

    // A continuation begins with a space, which counts; a character is never torn, so that each line is UTF-8 of its own.
    private static string Fold(string line)
    {
        var folded = new StringBuilder(line.Length + Break.Length);
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                folded.Append(Break).Append(' ');
                octets = 1;
            }

            folded.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        return folded.Append(Break).ToString();
    }
}
