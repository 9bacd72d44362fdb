namespace SoraDisputeTracker.Core.Citations.Styles;

/// <summary>Puts a dash for names that stand in the entry above as well (CSL 1.0.2, "Reference Grouping").</summary>
internal static class AuthorSubstitutes
{
    /// <summary>Goes through a bibliography.</summary>
    /// <param name="entries">The entries in their order.</param>
    /// <param name="substitute">What is put for the names.</param>
    /// <param name="rule">complete-all, complete-each, partial-each or partial-first.</param>
    public static List<Output?> Apply(IReadOnlyList<Output?> entries, string substitute, string rule)
    {
        var done = new List<Output?>(entries.Count);
        Output.Names? above = null;
        foreach (var entry in entries)
        {
            var names = Leading(entry);
            var replaced = names is not null && above is not null ? Replaced(names, above, Output.Of(substitute), rule) : null;
            done.Add(replaced is null ? entry : entry!.Transform(o => ReferenceEquals(o, names) || (o is Output.Names other && Same(other, names!)) ? replaced : o));
            if (replaced is null)
                above = entry?.All().OfType<Output.Names>().FirstOrDefault();
        }

        return done;
    }

    // The names that the entry begins with.
    private static Output.Names? Leading(Output? output) => output switch
    {
        Output.Names names => names,
        Output.Formatted { Parts: [var first, ..] } => Leading(first),
        _ => null,
    };

    private static bool Same(Output.Names one, Output.Names other) => one.People.SequenceEqual(other.People) && LookAlike(one, other);

    private static bool LookAlike(Output one, Output other) =>
        RunWriter.Write(OutputText.Write(one), CslLocale.For(null)).SequenceEqual(RunWriter.Write(OutputText.Write(other), CslLocale.For(null)));

    private static Output? Replaced(Output.Names names, Output.Names above, Output substitute, string rule)
    {
        var alike = names.People.Zip(above.People).TakeWhile(p => p.First == p.Second).Count();
        var isSame = names.People.SequenceEqual(above.People);
        if (above.People.Count == 0 || rule == "complete-all")
        {
            if (!isSame || (names.People.Count == 0 && !LookAlike(names, above)))
                return null;
            // Labels stay; a title that stood in for the names goes.
            if (names.People.Count == 0 || names.Transform(o => o is Output.Name ? null : o) is not Output.Names { Content: Output.Formatted rest })
                return names with { Content = substitute };
            return names with { Content = rest with { Parts = [substitute, .. rest.Parts] } };
        }

        var count = rule switch { "complete-each" => isSame ? alike : 0, "partial-first" => Math.Min(alike, 1), _ => alike };
        var left = names.People.Take(count).ToHashSet();
        return count == 0 ? null : names.Transform(o => o is Output.Name name && left.Contains(name.Person) ? name with { Content = substitute } : o);
    }
}
