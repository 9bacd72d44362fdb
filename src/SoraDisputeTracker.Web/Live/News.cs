using SoraDisputeTracker.Core.Dossiers;

namespace SoraDisputeTracker.Web.Live;

/// <summary>What is new in a corpus: the records that entered it, and those that were revised.</summary>
/// <param name="Entered">The new records.</param>
/// <param name="Revised">The records with new revisions, without the new records.</param>
internal sealed record News(IReadOnlyList<RecordReference> Entered, IReadOnlyList<RecordReference> Revised)
{
    /// <summary>News of which nothing is known but that there is some.</summary>
    public static News Unknown { get; } = new([], []);

    /// <summary>The news in a line, in the language in use: the events; where none changed, demands, parties and sources.</summary>
    public string ToWords()
    {
        if (InWords(RecordKind.Event) is { } events)
            return events;
        List<string> others = [.. new[] { RecordKind.Demand, RecordKind.Party, RecordKind.Source }.Select(InWords).OfType<string>()];
        return others.Count > 0 ? Listed.Of(others) : LiveTexts.Updated;
    }

    private string? InWords(RecordKind kind) => (Entered.Count(r => r.Kind == kind), Revised.Count(r => r.Kind == kind)) switch
    {
        (0, 0) => null,
        (0, var revised) => RevisedInWords(kind, revised),
        (var entered, 0) => EnteredInWords(kind, entered),
        (var entered, var revised) => Listed.Of([EnteredInWords(kind, entered), Worded.Of(LiveTexts.RevisedToo, revised)]),
    };

    private static string EnteredInWords(RecordKind kind, int count) => kind switch
    {
        RecordKind.Event => Counted.Of(count, LiveTexts.NewEventsOne, LiveTexts.NewEventsMany),
        RecordKind.Demand => Counted.Of(count, LiveTexts.NewDemandsOne, LiveTexts.NewDemandsMany),
        RecordKind.Party => Counted.Of(count, LiveTexts.NewPartiesOne, LiveTexts.NewPartiesMany),
        _ => Counted.Of(count, LiveTexts.NewSourcesOne, LiveTexts.NewSourcesMany),
    };

    private static string RevisedInWords(RecordKind kind, int count) => kind switch
    {
        RecordKind.Event => Counted.Of(count, LiveTexts.RevisedEventsOne, LiveTexts.RevisedEventsMany),
        RecordKind.Demand => Counted.Of(count, LiveTexts.RevisedDemandsOne, LiveTexts.RevisedDemandsMany),
        RecordKind.Party => Counted.Of(count, LiveTexts.RevisedPartiesOne, LiveTexts.RevisedPartiesMany),
        _ => Counted.Of(count, LiveTexts.RevisedSourcesOne, LiveTexts.RevisedSourcesMany),
    };
}
