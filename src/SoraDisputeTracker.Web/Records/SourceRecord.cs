using System.Text.Json.Serialization;
using SoraDisputeTracker.Core.Sources;
using SoraDisputeTracker.Web.Endpoints;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Records;

/// <summary>A published document, as programs read it; its bibliographic fields are those of CSL.</summary>
public sealed record SourceRecord
{
    /// <summary>The source's slug: its name in addresses, which it keeps.</summary>
    public required string Slug { get; init; }

    /// <summary>The type in CSL's words.</summary>
    public required string Type { get; init; }

    /// <summary>The title as the source prints it.</summary>
    public required string Title { get; init; }

    /// <summary>Whether the title is the tracker's, because the source has none.</summary>
    public required bool TitleSupplied { get; init; }

    /// <summary>The title in English, where the source's is in another language, or null.</summary>
    public required string? TitleEn { get; init; }

    /// <summary>The title in Japanese, where the source's is in another language, or null.</summary>
    public required string? TitleJa { get; init; }

    /// <summary>The citation key that the seeds give it, or null where it is made from its author and year.</summary>
    public required string? CitationKey { get; init; }

    /// <summary>Who wrote it; empty where it names no one.</summary>
    public required IReadOnlyList<AuthorRecord> Authors { get; init; }

    /// <summary>What it appeared in, or null.</summary>
    public required string? ContainerTitle { get; init; }

    /// <summary>Who published it, or null.</summary>
    public required string? Publisher { get; init; }

    /// <summary>When it was published, in EDTF, or null where it does not say.</summary>
    public required string? Issued { get; init; }

    /// <summary>When it was read, in EDTF, or null where that was not noted.</summary>
    public required string? Accessed { get; init; }

    /// <summary>Its language, BCP 47.</summary>
    public required string Language { get; init; }

    /// <summary>What it says, in the tracker's own words, or null.</summary>
    public required string? Abstract { get; init; }

    /// <summary>What readers should know of it, or null.</summary>
    public required string? Note { get; init; }

    /// <summary><c>article</c> where it is one of those with which the tracker began, else <c>added</c>.</summary>
    public required string Origin { get; init; }

    /// <summary><c>primary</c> where it is a document of the dispute itself, <c>secondary</c> where it reports.</summary>
    public required string Kind { get; init; }

    /// <summary><c>text</c> where its whole text was read, <c>excerpt</c> where only passages were.</summary>
    public required string Consulted { get; init; }

    /// <summary>How far it can be relied on, or null where nothing speaks against it.</summary>
    public required string? Confidence { get; init; }

    /// <summary>Its own address, or null where none was found.</summary>
    public required string? OriginalUrl { get; init; }

    /// <summary>How many statements it makes: a number; <c>stated</c> holds them.</summary>
    public required int Assertions { get; init; }

    /// <summary>How many of its passages are quoted.</summary>
    public required int Quotes { get; init; }

    /// <summary>How many events it attests.</summary>
    public required int Events { get; init; }

    /// <summary>The day on which the record entered the corpus, ISO 8601.</summary>
    public required string Added { get; init; }

    /// <summary>What it states, with its words; left out in lists that do not give evidence.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<AssertionRecord>? Stated { get; init; }

    /// <summary>The address of its page.</summary>
    public required string Url { get; init; }

    /// <summary>Describes a source of a list.</summary>
    /// <param name="entry">The source.</param>
    /// <param name="address">Makes a full address of a path.</param>
    internal static SourceRecord Of(SourceEntry entry, Func<string, string> address)
    {
        var source = entry.Source;
        return new()
        {
            Slug = source.Slug,
            Type = source.Type,
            Title = source.Title,
            TitleSupplied = source.IsTitleSupplied,
            TitleEn = source.EnglishTitle,
            TitleJa = source.JapaneseTitle,
            CitationKey = source.CitationKey,
            Authors =
            [
                .. source.Authors.Select(a => new AuthorRecord
                {
                    Family = a.Family,
                    Given = a.Given,
                    NonDroppingParticle = a.NonDroppingParticle,
                    Suffix = a.Suffix,
                    Literal = a.Literal,
                }),
            ],
            ContainerTitle = source.ContainerTitle,
            Publisher = source.Publisher,
            Issued = source.Issued?.ToString(),
            Accessed = source.Accessed?.ToString(),
            Language = source.Language,
            Abstract = source.Abstract,
            Note = source.Note,
            Origin = source.Origin == SourceOrigin.Article ? "article" : "added",
            Kind = source.IsPrimary ? "primary" : "secondary",
            Consulted = source.TextSha256 is null ? "excerpt" : "text",
            Confidence = source.Confidence,
            OriginalUrl = source.Url,
            Assertions = entry.AssertionCount,
            Quotes = entry.QuoteCount,
            Events = entry.EventCount,
            Added = DataAnswer.Day(source.Added),
            Url = address(TrackerUrls.Source(source.Slug)),
        };
    }
}

/// <summary>An author's name in CSL's parts.</summary>
public sealed record AuthorRecord
{
    /// <summary>The family name, or null.</summary>
    public required string? Family { get; init; }

    /// <summary>The given name, or null.</summary>
    public required string? Given { get; init; }

    /// <summary>A particle that stays before the family name, or null.</summary>
    public required string? NonDroppingParticle { get; init; }

    /// <summary>A suffix, or null.</summary>
    public required string? Suffix { get; init; }

    /// <summary>The whole name, where it has no parts: an institution's.</summary>
    public required string? Literal { get; init; }
}
