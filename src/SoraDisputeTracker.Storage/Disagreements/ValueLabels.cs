using System.Globalization;
using SoraDisputeTracker.Core.Disagreements;
using SoraDisputeTracker.Core.Dossiers;
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
    public static LocalizedText Of(string value, IReadOnlyList<AttestedAssertion> assertions)
    {
        var stated = assertions.First(a => a.Assertion.Value == value);
        return stated.ValueName ?? new LocalizedText(stated.Assertion.Unit is null or "1" ? value : $"{value} {stated.Assertion.Unit}");
    }

    /// <summary>One label for each value: its first spelling or, of a set, the first members and how many more there are.</summary>
    public static IReadOnlyList<LocalizedText> InShort(DisagreementEntry entry) =>
        [.. entry.Values.Select(v => entry.Disagreement.Property.Comparison == Comparison.WholeSet ? Set(v.Labels) : v.Labels[0])];

    private static LocalizedText Set(IReadOnlyList<LocalizedText> members)
    {
        var (en, ja) = (string.Join(", ", Named("en")), string.Join('、', Named("ja")));
        var more = members.Count - NamedInShort;
        return more <= 0
            ? new LocalizedText(en, ja)
            : new LocalizedText(string.Create(CultureInfo.InvariantCulture, $"{en} and {more} more"), string.Create(CultureInfo.InvariantCulture, $"{ja}、ほか{more}"));

        IEnumerable<string> Named(string language) => members.Take(NamedInShort).Select(m => m.In(language));
    }
}
