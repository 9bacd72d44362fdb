using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Storage.Tests;

/// <summary>
/// Which conditions a filter has, whatever their values. Each shape costs EF Core a compilation of every query, far more than the
/// query itself; so the shapes are few and chosen, and dossiers and values by chance are put through the same ones.
/// </summary>
internal sealed record FilterShape(int Parties, int Kinds, int Sources, int HasFrom, int HasTo, int Words, int Scope, int Descending)
{
    /// <summary>Neither, any of the parties, or all of them.</summary>
    public const int AllParties = 2;

    private static readonly int[] Choices = [3, 2, 2, 2, 2, 3, Enum.GetValues<TimelineScope>().Length, 2];

    /// <summary>Shapes in which every two choices meet somewhere.</summary>
    public static IReadOnlyList<FilterShape> Pairs { get; } = Covering(2);

    /// <summary>Shapes in which every three choices meet somewhere.</summary>
    public static IReadOnlyList<FilterShape> Triples { get; } = Covering(3);

    /// <summary>All the shapes, for each seed from another place on: else tests side by side wait for one compilation.</summary>
    public static IEnumerable<FilterShape> From(int seed, IReadOnlyList<FilterShape> shapes)
    {
        var start = seed * shapes.Count / 6 % shapes.Count;
        return shapes.Skip(start).Concat(shapes.Take(start));
    }

    // Always the shape in which most of what is still missing meets.
    private static List<FilterShape> Covering(int together)
    {
        var all = Combinations().Select(c => (Choices: c, Met: Meetings(c, together))).ToList();
        var missing = all.SelectMany(c => c.Met).ToHashSet();
        var chosen = new List<FilterShape>();
        while (missing.Count > 0)
        {
            var (best, met) = all.MaxBy(c => c.Met.Count(missing.Contains));
            missing.ExceptWith(met);
            chosen.Add(new FilterShape(best[0], best[1], best[2], best[3], best[4], best[5], best[6], best[7]));
        }

        return chosen;
    }

    private static IEnumerable<int[]> Combinations() =>
        Choices.Aggregate(
            (IEnumerable<int[]>)[[]],
            (found, count) => found.SelectMany(c => Enumerable.Range(0, count).Select(choice => (int[])[.. c, choice])));

    // Each set of so many conditions, as a bit mask, with what is chosen in it.
    private static List<(int Conditions, int Chosen)> Meetings(int[] choices, int together) =>
    [
        .. from conditions in Enumerable.Range(0, 1 << choices.Length)
           where int.PopCount(conditions) == together
           let digits = choices.Select((choice, i) => (conditions >> i & 1) * (choice + 1))
           select (conditions, digits.Aggregate(0, (sum, digit) => (sum * 4) + digit)),
    ];
}
