using SoraDisputeTracker.Core.Search;

namespace SoraDisputeTracker.Storage.Schema;

/// <summary>A row of <c>search_documents</c>: something that a search can find.</summary>
internal sealed class SearchDocumentRow
{
    public required int Id { get; init; }
    public required SearchKind Kind { get; init; }

    /// <summary>The record's slug; of a statement or a quote, its identifier.</summary>
    public required string Slug { get; init; }

    /// <summary>The source that states or holds it; of a source, its own slug; null for other records.</summary>
    public string? Source { get; init; }

    /// <summary>The statement where it is to be read, or null.</summary>
    public string? Assertion { get; init; }

    /// <summary>The date that it is found by, in EDTF, or null.</summary>
    public string? Date { get; init; }

    public DateOnly? DateEarliest { get; init; }
    public DateOnly? DateLatest { get; init; }
}

/// <summary>A row of <c>search_lines</c>: a text that a search looks through.</summary>
internal sealed class SearchLineRow
{
    public required int Document { get; init; }

    /// <summary>The place in the document, from 0; the first line is what the document is called.</summary>
    public required int Ordinal { get; init; }

    /// <summary>One of <see cref="SearchLineParts"/>.</summary>
    public required string Part { get; init; }

    /// <summary>BCP 47, or null where the seeds do not say.</summary>
    public string? Language { get; init; }

    public required string Text { get; init; }

    /// <summary>The text as <see cref="Search.FoldedLine"/> folds it.</summary>
    public required string Folded { get; init; }
}

/// <summary>The parts of a document, which weigh differently.</summary>
internal static class SearchLineParts
{
    /// <summary>A name or title.</summary>
    public const string Title = "title";

    /// <summary>What the record says.</summary>
    public const string Body = "body";

    /// <summary>What it is about or who takes part: names that other documents have as their title.</summary>
    public const string Context = "context";

    public static IReadOnlyList<string> All { get; } = [Title, Body, Context];
}

/// <summary>A row of <c>search_parties</c>: a party that takes part in what is found.</summary>
internal sealed class SearchPartyRow
{
    public required int Document { get; init; }
    public required string Party { get; init; }
}

/// <summary>A row of the full-text table <c>search_words</c>: the words of a document's lines, a line for each.</summary>
internal sealed class SearchWordsRow
{
    public required int Rowid { get; init; }
    public required string Title { get; init; }
    public required string Body { get; init; }
    public required string Context { get; init; }
}

/// <summary>A row of <c>search_vocabulary</c>: a word that stands in the corpus, for "did you mean".</summary>
internal sealed class SearchVocabularyRow
{
    /// <summary>The word as it is compared.</summary>
    public required string Word { get; init; }

    /// <summary>The word as it stands in the corpus first.</summary>
    public required string Spelling { get; init; }
}

/// <summary>An answer: how many documents of a kind were found.</summary>
internal sealed class FoundCountRow
{
    public required SearchKind Kind { get; init; }
    public required int Count { get; init; }
}

/// <summary>An answer: the documents' words with what was found between control characters.</summary>
internal sealed class FoundWordsRow
{
    public required int Id { get; init; }
    public required string Title { get; init; }
    public required string Body { get; init; }
    public required string Context { get; init; }
}
