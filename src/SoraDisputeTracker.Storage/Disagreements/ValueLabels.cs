using System.Globalization;
using SoraDisputeTracker.Core.Disagreements;
using SoraDisputeTracker.Core.Evidence;

namespace SoraDisputeTracker.Storage.Disagreements;

/// <summary>How the values of a disagreement are worded.</summary>
internal static class ValueLabels
{
    /// <summary>How many members of a set stand in a short label.</summary>
    private const int NamedInShort = 3;

    /// <summary>A value in words: the name of the record that it names, a number with its unit, else the value as it is, which for a date is EDTF.</summary>
    /// <param name="value">The value in the form of its type.</param>
    /// <param name="assertions">Who gives it, or another spelling of it.</param>
    public static string Of(string value, IReadOnlyList<AttestedAssertion> assertions)
    {
        var stated = assertions.First(a => a.Assertion.Value == value);
        return stated.ValueName ?? (stated.Assertion.Unit is null or "1" ? value : $"{value} {stated.Assertion.Unit}");
    }

    /// <summary>One label for each value: its first spelling or, of a set, the first members and how many more there are.</summary>
    public static IReadOnlyList<string> InShort(DisagreementEntry entry) =>
        [.. entry.Values.Select(v => entry.Disagreement.Property.Comparison == Comparison.WholeSet ? Set(v.Labels) : v.Labels[0])];

    private static string Set(IReadOnlyList<string> members)
    {
        var named = string.Join(", ", members.Take(NamedInShort));
        return members.Count <= NamedInShort ? named : string.Create(CultureInfo.InvariantCulture, $"{named} and {members.Count - NamedInShort} more");
    }
}
