using System.Globalization;
using System.Text;
using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Evidence;

namespace SoraDisputeTracker.Core.Disagreements;

/// <summary>Tells whether two assertions of one property give values that can both hold, by the property's type.</summary>
/// <param name="aliases">Every spelling of a name that stands for one record, folded by <see cref="Fold"/>, with the spelling that represents it.</param>
public sealed class ValueComparison(IReadOnlyDictionary<string, string> aliases)
{
    /// <summary>The unit of a number that has none.</summary>
    private const string PlainCount = "1";

    /// <summary>
    /// Whether both values can hold: dates agree when one is a less precise form of the other (2025-10 and 2025-10-28), numbers when they are
    /// equal in value and unit or count different units (no unit is that of plain counts), names when they are aliases of one record, other text when only case,
    /// width or white space differ.
    /// </summary>
    /// <param name="type">The type of the property.</param>
    /// <param name="left">One assertion.</param>
    /// <param name="right">Another one on the same subject and property.</param>
    public bool Agree(PropertyType type, Assertion left, Assertion right) => type switch
    {
        PropertyType.Date => PartialDate.Parse(left.Value).Agrees(PartialDate.Parse(right.Value)),
        PropertyType.Number => (left.Unit ?? PlainCount) != (right.Unit ?? PlainCount)
            || decimal.Parse(left.Value, CultureInfo.InvariantCulture) == decimal.Parse(right.Value, CultureInfo.InvariantCulture),
        PropertyType.Text or PropertyType.Wording => Represent(left.Value) == Represent(right.Value),
        _ => left.Value == right.Value,
    };

    /// <summary>The form in which spellings are compared: compatibility-composed, lower case, white space folded.</summary>
    /// <param name="text">A name or short text.</param>
    public static string Fold(string text) => string.Join(
        ' ',
        text.Normalize(NormalizationForm.FormKC).ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private string Represent(string text)
    {
        var folded = Fold(text);
        return aliases.GetValueOrDefault(folded, folded);
    }
}
