using Microsoft.EntityFrameworkCore;
using SoraDisputeTracker.Core.Naming;
using SoraDisputeTracker.Core.Search;

namespace SoraDisputeTracker.Storage.Search;

/// <summary>Guesses what a search that found nothing meant.</summary>
internal static class NearMiss
{
    private const int ShortestWord = 4;
    private const int LongestWord = 30;

    /// <summary>The input with each word that the corpus does not have replaced by the nearest that it has; null where none is near.</summary>
    public static async Task<string?> FindAsync(Reading reading, SearchText text, CancellationToken cancellationToken)
    {
        var words = text.Terms
            .Where(t => !t.IsExcluded)
            .Select(t => (Term: t, Word: SearchWords.Spaced(FoldedLine.Of(t.Text).Folded)))
            .Where(w => w.Word.Length is >= ShortestWord and <= LongestWord && !w.Word.Contains(' ', StringComparison.Ordinal))
            .ToList();
        if (words.Count == 0)
            return null;
        var (least, most) = (words.Min(w => w.Word.Length) - 2, words.Max(w => w.Word.Length) + 2);
        var vocabulary = await reading.Context.SearchVocabulary
            .Where(v => v.Word.Length >= least && v.Word.Length <= most)
            .ToDictionaryAsync(v => v.Word, v => v.Spelling, cancellationToken);
        var meant = text.Input;
        foreach (var (term, word) in words.Where(w => !vocabulary.ContainsKey(w.Word)))
        {
            if (NearestName.Find(word, vocabulary.Keys, word.Length <= 5 ? 1 : 2) is { } near)
                meant = meant.Replace(term.Text, vocabulary[near], StringComparison.Ordinal);
        }

        return meant == text.Input ? null : meant;
    }
}
