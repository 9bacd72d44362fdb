namespace SoraDisputeTracker.Core.Naming;

/// <summary>Finds the name that a misspelt one most likely means, for "did you mean" in messages.</summary>
public static class NearestName
{
    /// <summary>The known name with the fewest edits (Damerau-Levenshtein, restricted) to the given one.</summary>
    /// <param name="name">The name as written; compared without regard to case.</param>
    /// <param name="known">The names that would be right.</param>
    /// <returns>The nearest name, or null where none is within a third of the name's length (at least 2 edits).</returns>
    public static string? Find(string name, IEnumerable<string> known) => Find(name, known, Math.Max(2, name.Length / 3));

    /// <summary>The same with a limit of one's own.</summary>
    /// <param name="name">The name as written; compared without regard to case.</param>
    /// <param name="known">The names that would be right.</param>
    /// <param name="limit">The most edits.</param>
    /// <returns>The nearest name, or null where none is within the limit.</returns>
    public static string? Find(string name, IEnumerable<string> known, int limit)
    {
        string? best = null;
        var bestDistance = limit + 1;
        foreach (var candidate in known)
        {
            if (Math.Abs(candidate.Length - name.Length) > limit)
                continue;
            var distance = Distance(name, candidate);
            if (distance < bestDistance || (distance == bestDistance && best is not null && string.CompareOrdinal(candidate, best) < 0))
            {
                best = candidate;
                bestDistance = distance;
            }
        }

        return best;
    }

    /// <summary>The end of a message: <c> Did you mean `x`?</c>, or nothing where no known name is near.</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="known">The names that would be right.</param>
    public static string Hint(string name, IEnumerable<string> known) =>
        Find(name, known) is { } near ? $" Did you mean `{near}`?" : "";

    private static int Distance(string left, string right)
    {
        var previous2 = new int[right.Length + 1];
        var previous = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                    current[j] = Math.Min(current[j], previous2[j - 2] + 1);
            }

            (previous2, previous, current) = (previous, current, previous2);
        }

        return previous[right.Length];

        static bool Same(char a, char b) => char.ToUpperInvariant(a) == char.ToUpperInvariant(b);
    }
}
