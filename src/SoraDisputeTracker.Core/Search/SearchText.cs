using SoraDisputeTracker.Core.Dates;

namespace SoraDisputeTracker.Core.Search;

/// <summary>One thing that is looked for.</summary>
/// <param name="Text">The word, or the words of a phrase.</param>
/// <param name="IsPhrase">Whether it stood in quotation marks: it is found only as it is, without other forms of its words.</param>
/// <param name="IsExcluded">Whether it must not stand in what is found.</param>
public sealed record SearchTerm(string Text, bool IsPhrase = false, bool IsExcluded = false);

/// <summary>What a reader's input asks for, as <see cref="SearchTextReader"/> understands it.</summary>
public sealed record SearchText
{
    /// <summary>The most characters of an input that are read; the rest is left out.</summary>
    public const int MaximumLength = 500;

    /// <summary>The most words and phrases that are looked for; the rest is left out, so that more is found and not less.</summary>
    public const int MaximumTerms = 16;

    /// <summary>The input as far as it was read.</summary>
    public required string Input { get; init; }

    /// <summary>The words and phrases, in the order of the input; those not excluded must all stand in what is found.</summary>
    public IReadOnlyList<SearchTerm> Terms { get; init; } = [];

    /// <summary>Slugs of parties that must all take part.</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];

    /// <summary>Only what may have happened before the first day of this date.</summary>
    public PartialDate? Before { get; init; }

    /// <summary>Only what may have happened after the last day of this date.</summary>
    public PartialDate? After { get; init; }

    /// <summary>Only these kinds; empty for all.</summary>
    public IReadOnlyList<SearchKind> Kinds { get; init; } = [];

    /// <summary>Whether a part of the input was left out because it is too long or has too many words.</summary>
    public bool IsShortened { get; init; }

    /// <summary>Whether nothing is asked for.</summary>
    public bool IsEmpty => Terms.Count + Parties.Count + Kinds.Count == 0 && Before is null && After is null;
}
