namespace SoraDisputeTracker.Core.Dossiers;

/// <summary>The kinds of record that assertions speak of.</summary>
public enum RecordKind
{
    /// <summary>Something that happened.</summary>
    Event,

    /// <summary>A person, company, association or government body.</summary>
    Party,

    /// <summary>What somebody asks of somebody.</summary>
    Demand,

    /// <summary>A work, franchise, character or product.</summary>
    Work,

    /// <summary>A statute, article of a statute or legal doctrine.</summary>
    Law,

    /// <summary>A court case.</summary>
    Case,

    /// <summary>A published document.</summary>
    Source,
}

/// <summary>Names one record, as digests do in <c>data-subject</c>: <c>events/sora-2-launch</c>.</summary>
/// <param name="Kind">The kind of record.</param>
/// <param name="Slug">The record's slug: lower-case letters, digits and single hyphens.</param>
public sealed record RecordReference(RecordKind Kind, string Slug)
{
    /// <summary>The word that stands for each kind in addresses and in seeds.</summary>
    public static IReadOnlyDictionary<RecordKind, string> Collections { get; } = new Dictionary<RecordKind, string>
    {
        [RecordKind.Event] = "events",
        [RecordKind.Party] = "parties",
        [RecordKind.Demand] = "demands",
        [RecordKind.Work] = "works",
        [RecordKind.Law] = "laws",
        [RecordKind.Case] = "cases",
        [RecordKind.Source] = "sources",
    };

    /// <summary>The reference as it is written: <c>collection/slug</c>.</summary>
    public override string ToString() => $"{Collections[Kind]}/{Slug}";
}
