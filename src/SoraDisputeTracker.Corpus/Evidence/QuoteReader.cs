using System.Globalization;
using AngleSharp.Dom;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Core.Sources;
using SoraDisputeTracker.Corpus.Sources;

namespace SoraDisputeTracker.Corpus.Evidence;

/// <summary>Reads the quotes of one digest.</summary>
/// <param name="markup">The digest.</param>
/// <param name="source">Its source, whose language is that of quotes that name no other.</param>
/// <param name="consulted">How much of the source was read, which decides whether quotes have places; null where that is not known.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class QuoteReader(DigestMarkup markup, Source source, Consulted? consulted, ProblemList problems)
{
    private const string Position = "data-at";
    private const string Prefix = "data-prefix";
    private const string Suffix = "data-suffix";

    private readonly Dictionary<string, int> _timesQuoted = [];
    private int _excerpts;

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
        var written = element.GetAttribute("lang");
        if (written is not null && !DigestHead.IsLanguage(written))
            problems.Add(markup.PlaceOf(element, "lang"), $"{ProblemList.Excerpt(written)} is no language tag. Write a BCP 47 tag such as `en` or `ja`.");
        var language = written ?? source.Language;
        if (consulted == Consulted.Excerpt)
        {
            RefuseSurroundings(element);
            return new PlacedQuote(new Quote(string.Create(CultureInfo.InvariantCulture, $"{source.Slug}:excerpt:{++_excerpts}"), source.Slug, null, null, text, language), place);
        }

        return ReadPosition(element, text, length) is var (start, end)
            ? new PlacedQuote(new Quote(NextId(start, end), source.Slug, start, end, text, language, ReadWords(element, Prefix), ReadWords(element, Suffix)), place)
            : null;
    }

    private void RefuseSurroundings(IElement element)
    {
        foreach (var attribute in new[] { Position, Prefix, Suffix }.Where(element.HasAttribute))
            problems.Add(markup.PlaceOf(element, attribute), $"`{attribute}` is for a source consulted as `text`: of an excerpt, the passage's place is not known. Remove it.");
    }

    private string? ReadWords(IElement element, string attribute)
    {
        if (element.GetAttribute(attribute) is not { } written)
            return null;
        if (WhiteSpace.Fold(written) is { Length: > 0 } words)
            return words;
        problems.Add(markup.PlaceOf(element, attribute), $"`{attribute}` is empty. Write the words right {(attribute == Prefix ? "before" : "behind")} the passage, or remove it.");
        return null;
    }

    private (int Start, int End)? ReadPosition(IElement element, string text, int length)
    {
        if (element.GetAttribute(Position) is not { } position)
        {
            if (consulted == Consulted.Text)
                problems.Add(markup.PlaceOf(element), "The quote has no `data-at`. Write its place in the source's text as `start-end`, in Unicode code points.");
            return null;
        }

        var place = markup.PlaceOf(element, Position);
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
        var id = string.Create(CultureInfo.InvariantCulture, $"{source.Slug}:{start}-{end}");
        var times = _timesQuoted[id] = _timesQuoted.GetValueOrDefault(id) + 1;
        return times == 1 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}:{times}");
    }
}
