using SoraDisputeTracker.Core.Dossiers;

namespace SoraDisputeTracker.Web.Components.Evidence;

/// <summary>What kinds of record are called.</summary>
public static class RecordWords
{
    /// <summary>A kind in the singular: <c>Event</c>.</summary>
    /// <param name="kind">The kind.</param>
    public static string One(RecordKind kind) => kind switch
    {
        RecordKind.Event => EvidenceTexts.RecordEvent,
        RecordKind.Party => EvidenceTexts.RecordParty,
        RecordKind.Demand => EvidenceTexts.RecordDemand,
        RecordKind.Source => EvidenceTexts.RecordSource,
        RecordKind.Work => EvidenceTexts.RecordWork,
        RecordKind.Law => EvidenceTexts.RecordLaw,
        _ => EvidenceTexts.RecordCase,
    };

    /// <summary>A number of records: <c>1 event</c>, <c>2 parties</c>.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="count">How many, 0 or more.</param>
    public static string Counted(RecordKind kind, int count) =>
        Worded.Of(EvidenceTexts.RecordCount, count, count == 1 ? One(kind).ToLowerInvariant() : Many(kind));

    private static string Many(RecordKind kind) => kind switch
    {
        RecordKind.Event => EvidenceTexts.RecordEvents,
        RecordKind.Party => EvidenceTexts.RecordParties,
        RecordKind.Demand => EvidenceTexts.RecordDemands,
        RecordKind.Source => EvidenceTexts.RecordSources,
        RecordKind.Work => EvidenceTexts.RecordWorks,
        RecordKind.Law => EvidenceTexts.RecordLaws,
        _ => EvidenceTexts.RecordCases,
    };
}
