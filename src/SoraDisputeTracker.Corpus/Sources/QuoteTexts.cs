using System.Security.Cryptography;
using System.Text;
using SoraDisputeTracker.Core.Evidence;

namespace SoraDisputeTracker.Corpus.Sources;

/// <summary>The texts of the sources, which are not part of the project, by their SHA-256: each quote must stand in its text, at its place, to the letter, and its text fragment must lead there.</summary>
/// <param name="texts">The texts by SHA-256.</param>
internal sealed class QuoteTexts(IReadOnlyDictionary<string, SourceText> texts)
{
    /// <summary>How many characters around a quote a message shows.</summary>
    private const int Surroundings = 40;

    /// <summary>Reads all <c>*.txt</c> files of a folder, as UTF-8.</summary>
    /// <param name="directory">The folder.</param>
    /// <exception cref="IOException">The folder or a file cannot be read; also <see cref="UnauthorizedAccessException"/>.</exception>
    public static QuoteTexts Load(string directory)
    {
        var texts = new Dictionary<string, SourceText>();
        foreach (var file in Directory.EnumerateFiles(directory, "*.txt"))
        {
            var bytes = File.ReadAllBytes(file);
            texts[Convert.ToHexStringLower(SHA256.HashData(bytes))] = new SourceText(Encoding.UTF8.GetString(bytes));
        }

        return new QuoteTexts(texts);
    }

    /// <summary>Compares the quotes of a digest with its text. Of a source consulted as an excerpt there is none to compare with.</summary>
    /// <param name="digest">The digest.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public void Compare(Digest digest, ProblemList problems)
    {
        if (digest.Source.TextSha256 is not { } sha256)
            return;
        if (!texts.TryGetValue(sha256, out var text))
        {
            problems.Add(digest.TextSha256Place, "No text has this SHA-256, so the quotes could not be compared. Add the text to the folder of texts, or mend the SHA-256.");
            return;
        }

        foreach (var (quote, place) in digest.Content.Quotes)
        {
            if (Fault(text, quote) is { } fault)
                problems.Add(place, fault);
        }
    }

    private static string? Fault(SourceText text, Quote quote)
    {
        if (quote is not { Start: { } start, End: { } end, Text.Length: > 0 })
            return null;
        if (end > text.Length)
            return $"The quote ends at {end}, but the text has only {text.Length} characters. Mend `data-at`.";
        var passage = text.Passage(start, end);
        if (passage != quote.Text)
            return $"The text reads {Whole(passage)} at {start}-{end}, and the quote {Whole(quote.Text)}. Mend the quote or its `data-at`.";
        var from = text.FoldedAt(start);
        var to = from + passage.Length;
        if (quote.Prefix is { } prefix && !PassageSearch.StandsBefore(text.Folded, prefix, from))
            return $"The words {Whole(prefix)} of `data-prefix` do not stand right before the quote; the text reads {Whole(Before(text.Folded, from))}. Mend `data-prefix`.";
        if (quote.Suffix is { } suffix && !PassageSearch.StandsBehind(text.Folded, suffix, to))
            return $"The words {Whole(suffix)} of `data-suffix` do not stand right behind the quote; the text reads {Whole(Behind(text.Folded, to))}. Mend `data-suffix`.";
        var found = PassageSearch.Find(text.Folded, quote).ToList();
        if (!found.Exists(f => f.Start == from))
            return "No text fragment leads to the quote, as it begins or ends inside a word. Quote whole words.";
        return found.Find(f => f != (from, to)) is { End: > 0 } other
            ? $"The quote's text fragment also fits {Whole(text.Folded[other.Start..other.End])} elsewhere in the text. Add `data-prefix` or `data-suffix`, with the words right before or behind the quote."
            : null;
    }

    private static string Before(string text, int place) => text[Math.Max(0, place - Surroundings)..place].Trim(' ');

    private static string Behind(string text, int place) => text[place..Math.Min(text.Length, place + Surroundings)].Trim(' ');

    private static string Whole(string passage) => ProblemList.Excerpt(passage, Quote.MaximumLength);
}
