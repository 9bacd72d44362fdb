using System.Text;

namespace SoraDisputeTracker.Core.Citations.Styles;

/// <summary>Puts the parts of a name in order (CSL 1.0.2, "Name-part order").</summary>
/// <param name="format">How names are written.</param>
/// <param name="demotesParticle">Whether a particle goes behind the given name where the name is inverted.</param>
/// <param name="initializesHyphen">Whether a hyphen stays between initials.</param>
internal sealed class NameOrder(NameFormat format, bool demotesParticle, bool initializesHyphen)
{
    /// <summary>Writes a name.</summary>
    /// <param name="person">The name.</param>
    /// <param name="isInverted">Whether the family name goes first.</param>
    public Output? Write(PersonName person, bool isInverted)
    {
        var family = Part(format.Family, person.Family);
        var given = Part(format.Given, person.Given is { } first && person.Family is not null && format.InitializeWith is { } sign
            ? Initials.Of(first, sign, format.Initialize, initializesHyphen)
            : person.Given);
        var staying = Part(format.Family, person.NonDroppingParticle);
        if (!person.IsAlphabetic)
            return format.Form == "short" ? Affixed(format.Family, family) : Output.Group(Affixed(format.Family, family), Affixed(format.Given, given));
        if (format.Form == "short")
            return Affixed(format.Family, Spaced(staying, family));
        var dropping = Part(format.Given, person.DroppingParticle);
        var suffix = person.Suffix is { } end ? Output.Of(end) : null;
        if (!isInverted)
            return Spaced(Affixed(format.Given, given), Affixed(format.Family, Spaced(dropping, Spaced(staying, Spaced(family, suffix)))));
        return demotesParticle
            ? Inverted(Affixed(format.Family, family), Inverted(Affixed(format.Given, Spaced(given, Spaced(dropping, staying))), suffix))
            : Inverted(Affixed(format.Family, Spaced(staying, family)), Inverted(Affixed(format.Given, Spaced(given, dropping)), suffix));
    }

    private static Output? Part(Formatting? formatting, string? text) => text is null
        ? null
        : Output.Format((formatting ?? Formatting.None) with { Prefix = "", Suffix = "" }, Output.Of(text));

    private static Output? Affixed(Formatting? formatting, Output? part) => part is null || formatting is null
        ? part
        : Output.Format(new Formatting { Prefix = formatting.Prefix, Suffix = formatting.Suffix }, part);

    // A part that ends in an apostrophe or a hyphen is written together with the next.
    private static Output? Spaced(Output? first, Output? second)
    {
        if (first is null || second is null)
            return first ?? second;
        var isOpen = first switch
        {
            Output.Literal literal => InlineText.Plain(literal.Text) is [.., '’' or '\'' or '-' or '\u2013' or '\u00A0'],
            Output.Formatted formatted => formatted.Formatting.Suffix is [.., ' '],
            _ => false,
        };
        return Output.Format(isOpen ? Formatting.None : new Formatting { Delimiter = " " }, first, second);
    }

    private Output? Inverted(Output? first, Output? second) => first is null || second is null
        ? first ?? second
        : Output.Format(new Formatting { Delimiter = format.SortSeparator }, first, second);
}

/// <summary>Initials of given names (CSL 1.0.2, "initialize-with").</summary>
internal static class Initials
{
    /// <summary>Shortens a given name: Jean-Paul to J.-P., George R.R. to G. R. R.; what has no capitals stays.</summary>
    /// <param name="given">The given name.</param>
    /// <param name="sign">What stands behind each initial.</param>
    /// <param name="shortens">Whether whole names are shortened too, or only what is an initial already gets the sign.</param>
    /// <param name="keepsHyphen">Whether a hyphen stays between initials.</param>
    public static string Of(string given, string sign, bool shortens, bool keepsHyphen)
    {
        var written = new StringBuilder();
        foreach (var (word, isInitial) in Words(given))
        {
            if (isInitial)
                written.Append(word.Length == 0 ? "" : word + sign);
            else if (word.All(char.IsLower))
                written.Append(sign.EndsWith(' ') ? $"{word} " : $" {word} ");
            else if (!shortens)
                written.Append(word).Append(' ');
            else if (Initial(word, keepsHyphen) is { Length: > 0 } initial)
                written.Append(initial).Append(sign);
        }

        return written.ToString().Replace(" -", "-", StringComparison.Ordinal).Trim(' ');
    }

    // A letter alone or with a full stop is an initial; a hyphen begins a word of its own.
    private static List<(string Word, bool IsInitial)> Words(string given)
    {
        var words = new List<(string Word, bool IsInitial)>();
        var word = new StringBuilder();
        foreach (var sign in given)
        {
            if (sign is not ('.' or '-' or ' '))
            {
                word.Append(sign);
                continue;
            }

            if (word.Length > 0)
                words.Add((word.ToString(), sign == '.' || (sign == ' ' && word.Length == 1)));
            word.Clear();
            if (sign == '-')
                word.Append('-');
        }

        if (word.Length > 0)
            words.Add((word.ToString(), word.Length == 1));
        return words;
    }

    private static string Initial(string word, bool keepsHyphen)
    {
        if (word[0] == '-')
            return word.Length > 1 && char.IsUpper(word[1]) ? (keepsHyphen ? "-" : "") + char.ToUpperInvariant(word[1]) : "";
        if (!char.IsUpper(word[0]))
            return word;
        // "Yu" in "YUri" and the like: two capitals before small letters are one initial.
        return word.Length > 2 && char.IsUpper(word[1]) && word.Skip(2).All(char.IsLower) ? $"{word[0]}{char.ToLowerInvariant(word[1])}" : word[..1];
    }
}
