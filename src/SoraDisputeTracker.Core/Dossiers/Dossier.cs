using SoraDisputeTracker.Core.Changes;
using SoraDisputeTracker.Core.Demands;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Core.Parties;
using SoraDisputeTracker.Core.Sources;
using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Core.Dossiers;

/// <summary>
/// Everything in seeds/, parsed and valid. Lists keep the order of the files, which is the last tie-break of every list shown.
/// </summary>
public sealed record Dossier
{
    /// <summary>SHA-256 of all files in seeds/, 64 lower-case hexadecimal digits: the name of this state of the corpus.</summary>
    public required string Hash { get; init; }

    /// <summary>What the tracker is about, in the words of seeds/dossier/dispute.yaml.</summary>
    public required Dispute Dispute { get; init; }

    /// <summary>The sources, by slug.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>The parties.</summary>
    public required IReadOnlyList<Party> Parties { get; init; }

    /// <summary>The events.</summary>
    public required IReadOnlyList<DisputeEvent> Events { get; init; }

    /// <summary>The demands.</summary>
    public required IReadOnlyList<Demand> Demands { get; init; }

    /// <summary>The works, franchises, characters and products.</summary>
    public required IReadOnlyList<Work> Works { get; init; }

    /// <summary>The statutes and doctrines.</summary>
    public required IReadOnlyList<Law> Laws { get; init; }

    /// <summary>The court cases.</summary>
    public required IReadOnlyList<Case> Cases { get; init; }

    /// <summary>What the sources assert.</summary>
    public required IReadOnlyList<Assertion> Assertions { get; init; }

    /// <summary>The short verbatim passages that the assertions rest on, one for each <c>q</c> of the digests.</summary>
    public required IReadOnlyList<Quote> Quotes { get; init; }

    /// <summary>Which value is shown where the sources part ways.</summary>
    public required IReadOnlyList<Resolution> Resolutions { get; init; }

    /// <summary>What was revised in records after they entered the corpus.</summary>
    public required IReadOnlyList<Revision> Revisions { get; init; }

    /// <summary>The files that it was read from, by path (ordinal); empty where there are none, as in an invented dossier.</summary>
    public IReadOnlyList<CorpusFile> Files { get; init; } = [];
}

/// <summary>What the tracker is about.</summary>
/// <param name="Name">The tracker's own name, for the masthead and page titles.</param>
/// <param name="Title">The dispute in one line.</param>
/// <param name="Summary">The dispute in two or three sentences.</param>
/// <param name="Sides">The sides that parties take, in the order in which they are shown.</param>
/// <param name="Themes">The themes of demands, in the order in which they are shown.</param>
public sealed record Dispute(LocalizedText Name, LocalizedText Title, LocalizedText Summary, IReadOnlyList<Side> Sides, IReadOnlyList<Theme> Themes)
{
    /// <summary>What was looked for and not found, each in a sentence or two of our own.</summary>
    public IReadOnlyList<LocalizedText> NotFound { get; init; } = [];
}

/// <summary>What like demands of several senders have in common.</summary>
/// <param name="Slug">The slug.</param>
/// <param name="Name">The theme in a few words.</param>
public sealed record Theme(string Slug, LocalizedText Name);

/// <summary>A side of the dispute.</summary>
/// <param name="Slug">The side's slug.</param>
/// <param name="Name">The side's name.</param>
/// <param name="Tone">The colour that marks it: one of <see cref="Tones"/>.</param>
public sealed record Side(string Slug, LocalizedText Name, string Tone)
{
    /// <summary>The colours that the stylesheet knows.</summary>
    public static IReadOnlyList<string> Tones { get; } = ["teal", "vermilion", "indigo", "violet", "ochre", "grey"];
}

/// <summary>A work, franchise, character or product that the dispute touches.</summary>
/// <param name="Slug">The slug.</param>
/// <param name="Name">The name.</param>
/// <param name="Kind">One of <see cref="Kinds"/>.</param>
/// <param name="Aliases">Other spellings in the sources.</param>
/// <param name="Added">The day the record entered the corpus.</param>
public sealed record Work(string Slug, LocalizedText Name, string Kind, IReadOnlyList<string> Aliases, DateOnly Added)
{
    /// <summary>The known kinds.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["franchise", "character", "product", "publication"];
}

/// <summary>A statute, an article of one, or a legal doctrine.</summary>
/// <param name="Slug">The slug.</param>
/// <param name="Name">The name.</param>
/// <param name="Jurisdiction">Where it applies, as an ISO 3166-1 alpha-2 code.</param>
/// <param name="Added">The day the record entered the corpus.</param>
public sealed record Law(string Slug, LocalizedText Name, string Jurisdiction, DateOnly Added);

/// <summary>A court case.</summary>
/// <param name="Slug">The slug.</param>
/// <param name="Name">The name of the case.</param>
/// <param name="Jurisdiction">Where it is or was heard, as ISO 3166-1 alpha-2 codes, or null where no source says.</param>
/// <param name="Added">The day the record entered the corpus.</param>
public sealed record Case(string Slug, LocalizedText Name, string? Jurisdiction, DateOnly Added);
