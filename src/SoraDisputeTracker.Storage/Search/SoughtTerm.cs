using SoraDisputeTracker.Core.Search;

namespace SoraDisputeTracker.Storage.Search;

/// <summary>A term in the forms in which the file is asked for it.</summary>
/// <param name="Folded">The term as it is compared.</param>
/// <param name="Words">Its words with spaces between them; empty where it has none.</param>
/// <param name="IsPhrase">Whether it is found only as it is.</param>
/// <param name="IsExcluded">Whether it must not stand in what is found.</param>
internal sealed record SoughtTerm(string Folded, string Words, bool IsPhrase, bool IsExcluded)
{
    /// <summary>
    /// Whether other forms of its words count too. Not for a phrase, and not for a single letter with signs around it: what is meant
    /// by "C++" is not each C.
    /// </summary>
    public bool HasForms => !IsPhrase && Words.Length > 0 && (Words.Length > 1 || Words == Folded);

    /// <summary>Its words as a phrase of FTS5's query syntax. Words are letters and digits only, so nothing in them can end the string.</summary>
    public string Phrase => $"\"{Words}\"";

    /// <summary>The terms of a text; what folds to nothing is passed over.</summary>
    public static IReadOnlyList<SoughtTerm> Of(SearchText text) =>
    [
        .. text.Terms
            .Select(t => (Term: t, Folded: FoldedLine.Of(t.Text).Folded.Trim()))
            .Where(t => t.Folded.Length > 0)
            .Select(t => new SoughtTerm(t.Folded, SearchWords.Spaced(t.Folded), t.Term.IsPhrase, t.Term.IsExcluded)),
    ];
}
