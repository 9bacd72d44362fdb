using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Sources;

namespace SoraDisputeTracker.Storage.Schema;

/// <summary>A row of <c>sources</c>.</summary>
internal sealed class SourceRow
{
    public required string Slug { get; init; }
    public required int Ordinal { get; init; }
    public required string Type { get; init; }
    public required string Title { get; init; }
    public required bool IsTitleSupplied { get; init; }
    public string? EnglishTitle { get; init; }
    public string? JapaneseTitle { get; init; }
    public required string CitationKey { get; init; }
    public string? ContainerTitle { get; init; }
    public string? Publisher { get; init; }
    public string? Issued { get; init; }
    public string? Accessed { get; init; }
    public string? Url { get; init; }
    public required string Language { get; init; }
    public required string Abstract { get; init; }
    public string? Note { get; init; }
    public required SourceOrigin Origin { get; init; }
    public required bool IsPrimary { get; init; }

    /// <summary>The hash of the text that the quotes' places refer to, or null where only an excerpt was read.</summary>
    public string? TextSha256 { get; init; }

    /// <summary>How sure the excerpt is, or null where the whole text was read.</summary>
    public string? Confidence { get; init; }

    public required DateOnly Added { get; init; }
    public List<SourceAuthorRow> Authors { get; } = [];
    public List<EventSourceRow> Events { get; } = [];
    public List<AssertionRow> Assertions { get; } = [];
    public List<QuoteRow> Quotes { get; } = [];
}

/// <summary>A row of <c>source_authors</c>.</summary>
internal sealed class SourceAuthorRow
{
    public required string Source { get; init; }
    public required int Ordinal { get; init; }
    public string? Family { get; init; }
    public string? Given { get; init; }
    public string? NonDroppingParticle { get; init; }
    public string? Suffix { get; init; }
    public string? Literal { get; init; }
}

/// <summary>A row of <c>assertions</c>.</summary>
internal sealed class AssertionRow
{
    public required string Id { get; init; }
    public required int Ordinal { get; init; }
    public required string Source { get; init; }
    public required RecordKind SubjectKind { get; init; }
    public required string Subject { get; init; }
    public required string Property { get; init; }
    public required string Value { get; init; }

    /// <summary>The kind of record that the value names, or null where it is no slug.</summary>
    public RecordKind? ValueKind { get; init; }

    public required string Label { get; init; }
    public required string Section { get; init; }
    public string? Unit { get; init; }
    public string? AttributedTo { get; init; }
    public string? Inferred { get; init; }

    /// <summary>From when on a status holds, in EDTF; null for every other property.</summary>
    public string? AsOf { get; init; }

    public RecordRow SubjectRecord { get; } = null!;
    public RecordRow? ValueRecord { get; }
    public List<AssertionQuoteRow> Quotes { get; } = [];
}

/// <summary>A row of <c>quotes</c>.</summary>
internal sealed class QuoteRow
{
    public required string Id { get; init; }
    public required int Ordinal { get; init; }
    public required string Source { get; init; }

    /// <summary>The first code point in the source's text, from 0; null where only an excerpt was read.</summary>
    public int? StartAt { get; init; }

    /// <summary>The code point behind the last one, or null.</summary>
    public int? EndAt { get; init; }

    public required string Text { get; init; }
    public required string Language { get; init; }
    public string? Prefix { get; init; }
    public string? Suffix { get; init; }
}

/// <summary>A row of <c>assertion_quotes</c>.</summary>
internal sealed class AssertionQuoteRow
{
    public required string Assertion { get; init; }
    public required string Quote { get; init; }
    public required int Ordinal { get; init; }
    public QuoteRow Passage { get; } = null!;
}

/// <summary>A row of <c>resolutions</c>.</summary>
internal sealed class ResolutionRow
{
    public required RecordKind SubjectKind { get; init; }
    public required string Subject { get; init; }
    public required string Property { get; init; }
    public required int Ordinal { get; init; }
    public required string Value { get; init; }
    public required string ReasonEn { get; init; }
    public string? ReasonJa { get; init; }
    public required string Source { get; init; }
    public required string Confidence { get; init; }
}

/// <summary>A row of the view <c>event_facets</c>: a value that an event can be narrowed by.</summary>
internal sealed class EventFacetRow
{
    public required string Event { get; init; }

    /// <summary>One of <c>party</c>, <c>kind</c> and <c>source</c>.</summary>
    public required string Dimension { get; init; }

    public required string Value { get; init; }
}
