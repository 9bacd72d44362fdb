using System.Globalization;
using AngleSharp.Dom;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Corpus.Sources;

namespace SoraDisputeTracker.Corpus.Evidence;

/// <summary>Reads the quotes of one digest.</summary>
/// <param name="markup">The digest.</param>
/// <param name="source">The slug of its source.</param>
/// <param name="language">The source's language, for quotes that name no other.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class QuoteReader(DigestMarkup markup, string source, string language, ProblemList problems)
{
    private readonly Dictionary<string, int> _timesQuoted = [];

    /// <summary>Reads one <c>q</c>.</summary>
    /// <param name="element">The element.</param>
    /// <returns>The quote, or null where it is too broken to have a place.</returns>
    public PlacedQuote? Read(IElement element)
    {
        var text = WhiteSpace.Fold(element.TextContent);
        var length = text.EnumerateRunes().Count();
        var place = markup.PlaceOf(element);
        if (length == 0)
            problems.Add(place, "The quote is empty. Write the source's own words between `<q>` and `</q>`.");
        if (length > Quote.MaximumLength)
            problems.Add(place, $"The quote has {length} characters, and {Quote.MaximumLength} at most may be quoted. Shorten it, and its `data-at` with it.");
        var quoteLanguage = element.GetAttribute("lang");
        if (quoteLanguage is not null && !DigestHead.IsLanguage(quoteLanguage))
            problems.Add(markup.PlaceOf(element, "lang"), $"{ProblemList.Excerpt(quoteLanguage)} is no language tag. Write a BCP 47 tag such as `en` or `ja`.");
        return ReadPosition(element, text, length) is var (start, end)
            ? new PlacedQuote(new Quote(NextId(start, end), source, start, end, text, quoteLanguage ?? language), place)
            : null;
    }

    private (int Start, int End)? ReadPosition(IElement element, string text, int length)
    {
        if (element.GetAttribute("data-at") is not { } position)
        {
            problems.Add(markup.PlaceOf(element), "The quote has no `data-at`. Write its place in the source's text as `start-end`, in Unicode code points.");
            return null;
        }

        var place = markup.PlaceOf(element, "data-at");
        var parts = position.Split('-');
        if (parts.Length != 2
            || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var end)
            || start >= end)
        {
            problems.Add(place, $"{ProblemList.Excerpt(position)} is no place in a text. Write `start-end`, in Unicode code points, with the start before the end.");
            return null;
        }

        // White space is folded in the quote and not in the text, so the passage may only be longer, and only where the quote has a space.
        if (end - start < length || (end - start > length && !text.Contains(' ', StringComparison.Ordinal)))
            problems.Add(place, $"`{position}` spans {end - start} characters, but the quote has {length}. Count both again.");
        return (start, end);
    }

    private string NextId(int start, int end)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{source}:{start}-{end}");
        var times = _timesQuoted[id] = _timesQuoted.GetValueOrDefault(id) + 1;
        return times == 1 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}:{times}");
    }
}
