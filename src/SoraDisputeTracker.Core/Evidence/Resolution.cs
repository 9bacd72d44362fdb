using SoraDisputeTracker.Core.Dossiers;

namespace SoraDisputeTracker.Core.Evidence;

/// <summary>Which value the tracker shows where sources give more than one, why, and on whose word: Wikidata's preferred rank.</summary>
/// <param name="Subject">The record.</param>
/// <param name="Property">The property.</param>
/// <param name="Value">
/// The value shown, which an assertion of <paramref name="Source"/> gives; for a property compared as a whole set, the slug of
/// <paramref name="Source"/>, whose set is shown.
/// </param>
/// <param name="Reason">Why, in one or two sentences.</param>
/// <param name="Source">The slug of the source it rests on.</param>
/// <param name="Confidence">One of <see cref="Confidences"/>.</param>
public sealed record Resolution(RecordReference Subject, string Property, string Value, LocalizedText Reason, string Source, string Confidence)
{
    /// <summary>How firmly a resolution stands, strongest first.</summary>
    public static IReadOnlyList<string> Confidences { get; } = ["high", "medium", "low"];
}
