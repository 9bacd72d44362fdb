using SoraDisputeTracker.Core.Citations;
using SoraDisputeTracker.Core.Evidence;

namespace SoraDisputeTracker.Storage.Citations;

/// <summary>Turns statements into the passages of an annotated bibliography: one for each passage quoted on a subject, with all it is cited for.</summary>
internal static class CitedPassages
{
    /// <summary>The passages of each source, in the order of its statements.</summary>
    /// <param name="stated">The statements.</param>
    /// <returns>By the source's slug.</returns>
    public static Dictionary<string, IReadOnlyList<CitedPassage>> Of(IEnumerable<AttestedAssertion> stated) => stated
        .GroupBy(a => a.Assertion.Source, StringComparer.Ordinal)
        .ToDictionary(
            g => g.Key,
            g => (IReadOnlyList<CitedPassage>)[.. g
                .SelectMany(a => a.Quotes.Select(q => (Stated: a, q.Quote)))
                .GroupBy(p => (p.Stated.Assertion.Subject, p.Quote.Id))
                .Select(p => new CitedPassage($"{p.First().Stated.SubjectName.En} ({Properties([.. p.Select(s => s.Stated)])})", p.First().Quote.Text, p.First().Quote.Language))],
            StringComparer.Ordinal);

    // "date: 30 October 2025" for one statement, else the properties that the passage speaks of.
    private static string Properties(IReadOnlyList<AttestedAssertion> stated) => stated is [var only]
        ? $"{Label(only)}: {only.Assertion.Label}"
        : string.Join(", ", stated.Select(Label).Distinct(StringComparer.Ordinal));

    private static string Label(AttestedAssertion stated) => PropertyDefinition.ByName[stated.Assertion.Property].Label.En.ToLowerInvariant();
}
