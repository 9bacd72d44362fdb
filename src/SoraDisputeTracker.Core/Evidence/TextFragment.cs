namespace SoraDisputeTracker.Core.Evidence;

/// <summary>
/// Builds the fragment that makes a browser scroll to a passage: the text directive of the WICG's "URL Fragment Text Directives".
/// </summary>
public static class TextFragment
{
    /// <summary>A passage of up to this many words stands in the directive whole; of a longer one, only its ends.</summary>
    public const int WholeUpTo = 8;

    /// <summary>How many words of a longer passage's start and end stand in the directive.</summary>
    public const int WordsAtEachEnd = 4;

    /// <summary>The address of the passage.</summary>
    /// <param name="address">The source's address.</param>
    /// <param name="quote">The passage; its prefix and suffix tell it from an equal one elsewhere in the text.</param>
    public static string AddressOf(string address, Quote quote)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        return $"{address}{(hash < 0 ? "#" : "")}:~:text={Directive(quote)}";
    }

    /// <summary>The address that the address of a passage was made of.</summary>
    /// <param name="passage">What <see cref="AddressOf"/> made.</param>
    public static string WithoutPassage(string passage)
    {
        var address = passage[..passage.LastIndexOf(":~:text=", StringComparison.Ordinal)];
        return address.EndsWith('#') ? address[..^1] : address;
    }

    /// <summary>The two ends of the passage as the directive names them: start and, for a longer passage, end.</summary>
    /// <param name="text">The passage.</param>
    public static (string Start, string? End) Ends(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= WholeUpTo
            ? (string.Join(' ', words), null)
            : (string.Join(' ', words[..WordsAtEachEnd]), string.Join(' ', words[^WordsAtEachEnd..]));
    }

    private static string Directive(Quote quote)
    {
        var (start, end) = Ends(quote.Text);
        return (quote.Prefix is null ? "" : $"{Encode(quote.Prefix)}-,")
            + Encode(start)
            + (end is null ? "" : $",{Encode(end)}")
            + (quote.Suffix is null ? "" : $",-{Encode(quote.Suffix)}");
    }

    /// <summary>Percent-encodes what the directive's grammar uses itself: <c>&amp;</c>, <c>-</c> and <c>,</c>, besides what every address must encode.</summary>
    private static string Encode(string text) => Uri.EscapeDataString(text).Replace("-", "%2D", StringComparison.Ordinal);
}
