using System.Globalization;
using SoraDisputeTracker.Core.Changes;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Corpus.Dossiers;

namespace SoraDisputeTracker.Corpus.Sources;

/// <summary>Reads a revision as a digest's head has it: <c>DATE; what: ...; why: ...; old: ...; new: ...</c>.</summary>
internal static class RevisionText
{
    private const string Form = "Write `YYYY-MM-DD; what: ...; why: ...; old: ...; new: ...`, where `old` and `new` may be missing and no part holds a semicolon";

    private static readonly IReadOnlyList<string> Keys = ["what", "why", "old", "new"];

    /// <summary>Reads one revision.</summary>
    /// <param name="record">The source that was revised.</param>
    /// <param name="added">The day it entered the corpus.</param>
    /// <param name="text">The revision, white space folded.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <returns>The revision, or null where it is none.</returns>
    public static Revision? Read(RecordReference record, DateOnly added, string text, Place place, ProblemList problems)
    {
        var parts = text.Split(';', StringSplitOptions.TrimEntries);
        if (!DateOnly.TryParseExact(parts[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            problems.Add(place, $"{ProblemList.Excerpt(parts[0])} is no day of the calendar. {Form}.");
            return null;
        }

        RevisionDay.Check(date, added, place, problems);
        var values = new Dictionary<string, string>();
        foreach (var part in parts[1..])
        {
            var pair = part.Split(':', 2, StringSplitOptions.TrimEntries);
            if (pair.Length != 2 || !Keys.Contains(pair[0]) || pair[1].Length == 0 || !values.TryAdd(pair[0], pair[1]))
            {
                problems.Add(place, $"{ProblemList.Excerpt(part)} is no part of a revision, or stands twice. {Form}.");
                return null;
            }
        }

        if (values.TryGetValue("what", out var what) && values.TryGetValue("why", out var why))
            return new Revision(record, date, what, why, values.GetValueOrDefault("old"), values.GetValueOrDefault("new"));
        problems.Add(place, $"The revision does not say what was revised, and why. {Form}.");
        return null;
    }
}
