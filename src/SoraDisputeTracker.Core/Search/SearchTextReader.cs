using System.Text;
using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Core.Search;

/// <summary>
/// Reads what a reader types into a search: words, <c>"phrases"</c>, <c>-excluded</c>, <c>party:slug</c>, <c>before:2025-11</c>,
/// <c>after:2025-11</c> and <c>kind:event</c>. Whatever fits none of these is text: there is no wrong input.
/// </summary>
public static class SearchTextReader
{
    /// <summary>Reads an input.</summary>
    /// <param name="input">Anything; control characters and lone surrogates count as spaces.</param>
    /// <param name="known">The slugs that <c>party:</c> may name; another one is text.</param>
    public static SearchText Read(string input, KnownSlugs known)
    {
        var cut = Cut(input);
        var text = new SearchText { Input = Cleaned(cut).Trim(), IsShortened = cut.Length < input.Length };
        foreach (var term in Terms(text.Input))
            text = TryOperator(text, term, known) ?? text with { Terms = [.. text.Terms, term] };
        var terms = WithoutStrayMarks([.. text.Terms.Distinct()]);
        return text with { Terms = [.. terms.Take(SearchText.MaximumTerms)], IsShortened = text.IsShortened || terms.Count > SearchText.MaximumTerms };
    }

    private static string Cut(string input)
    {
        if (input.Length <= SearchText.MaximumLength)
            return input;
        var end = char.IsHighSurrogate(input[SearchText.MaximumLength - 1]) ? SearchText.MaximumLength - 1 : SearchText.MaximumLength;
        return input[..end];
    }

    private static string Cleaned(string input)
    {
        var cleaned = new StringBuilder(input.Length);
        var rest = input.AsSpan();
        while (!rest.IsEmpty)
        {
            var isWhole = Rune.DecodeFromUtf16(rest, out var rune, out var length) == System.Buffers.OperationStatus.Done;
            cleaned.Append(isWhole && !Rune.IsControl(rune) ? rune.ToString() : " ");
            rest = rest[length..];
        }

        return cleaned.ToString();
    }

    private static IEnumerable<SearchTerm> Terms(string text)
    {
        var at = 0;
        while (true)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at]))
                at++;
            if (at >= text.Length)
                yield break;
            var isExcluded = text[at] == '-' && at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]) && text[at + 1] != '-';
            var start = isExcluded ? at + 1 : at;
            if (IsQuotationMark(text[start]) && ClosingMark(text, start + 1) is { } close && text[(start + 1)..close].Trim() is { Length: > 0 } phrase)
            {
                yield return new SearchTerm(phrase, IsPhrase: true, isExcluded);
                at = close + 1;
                continue;
            }

            at = start;
            while (at < text.Length && !char.IsWhiteSpace(text[at]))
                at++;
            yield return new SearchTerm(text[start..at], IsExcluded: isExcluded);
        }
    }

    private static int? ClosingMark(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (IsQuotationMark(text[i]))
                return i;
        }

        return null;
    }

    private static bool IsQuotationMark(char c) => c is '"' or '\u201C' or '\u201D' or '\uFF02';

    private static SearchText? TryOperator(SearchText text, SearchTerm term, KnownSlugs known)
    {
        var colon = term.Text.IndexOf(':', StringComparison.Ordinal);
        if (term.IsPhrase || term.IsExcluded || colon < 0)
            return null;
        var value = term.Text[(colon + 1)..];
        return term.Text[..colon].ToUpperInvariant() switch
        {
            "PARTY" when known.Parties.TryGetValue(value.ToLowerInvariant(), out var slug) => text with { Parties = [.. text.Parties.Append(slug).Distinct(StringComparer.Ordinal)] },
            "KIND" when SearchKinds.Find(value) is { } kind => text with { Kinds = [.. text.Kinds.Append(kind).Distinct()] },
            "BEFORE" when PartialDate.TryParse(value, out var date) => text with { Before = date },
            "AFTER" when PartialDate.TryParse(value, out var date) => text with { After = date },
            _ => null,
        };
    }

    // "rights - holders" asks for two words; the hyphen alone is looked for only where there is nothing else to look for.
    private static List<SearchTerm> WithoutStrayMarks(List<SearchTerm> terms) =>
        terms.Exists(t => !t.IsExcluded && !IsMarks(t.Text)) ? terms.FindAll(t => !IsMarks(t.Text)) : terms;

    private static bool IsMarks(string text) => text.All(c => char.IsPunctuation(c) || (char.IsAscii(c) && char.IsSymbol(c)));
}
