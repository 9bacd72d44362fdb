using System.Security.Cryptography;
using System.Text;

namespace SoraDisputeTracker.Corpus.Sources;

/// <summary>The texts of the sources, which are not part of the project, by their SHA-256: each quote must stand in its text, at its place, to the letter.</summary>
/// <param name="texts">The texts by SHA-256, each as its code points.</param>
internal sealed class QuoteTexts(IReadOnlyDictionary<string, Rune[]> texts)
{
    /// <summary>Reads all <c>*.txt</c> files of a folder, as UTF-8.</summary>
    /// <param name="directory">The folder.</param>
    /// <exception cref="IOException">The folder or a file cannot be read; also <see cref="UnauthorizedAccessException"/>.</exception>
    public static QuoteTexts Load(string directory)
    {
        var texts = new Dictionary<string, Rune[]>();
        foreach (var file in Directory.EnumerateFiles(directory, "*.txt"))
        {
            var bytes = File.ReadAllBytes(file);
            texts[Convert.ToHexStringLower(SHA256.HashData(bytes))] = [.. Encoding.UTF8.GetString(bytes).EnumerateRunes()];
        }

        return new QuoteTexts(texts);
    }

    /// <summary>Compares the quotes of a digest with its text.</summary>
    /// <param name="digest">The digest.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public void Compare(Digest digest, ProblemList problems)
    {
        if (digest.Source.TextSha256.Length == 0)
            return;
        if (!texts.TryGetValue(digest.Source.TextSha256, out var text))
        {
            problems.Add(digest.TextSha256Place, "No text has this SHA-256, so the quotes could not be compared. Add the text to the folder of texts, or mend the SHA-256.");
            return;
        }

        foreach (var (quote, place) in digest.Content.Quotes)
        {
            if (quote.End > text.Length)
            {
                problems.Add(place, $"The quote ends at {quote.End}, but the text has only {text.Length} characters. Mend `data-at`.");
                continue;
            }

            var passage = WhiteSpace.Fold(string.Concat(text[quote.Start..quote.End].Select(r => r.ToString())));
            if (passage != quote.Text)
                problems.Add(place, $"The text reads {ProblemList.Excerpt(passage)} at {quote.Start}-{quote.End}, and the quote {ProblemList.Excerpt(quote.Text)}. Mend the quote or its `data-at`.");
        }
    }
}
