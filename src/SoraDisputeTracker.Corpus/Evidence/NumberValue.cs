using System.Globalization;

namespace SoraDisputeTracker.Corpus.Evidence;

/// <summary>A number as seeds write it: an invariant decimal.</summary>
internal static class NumberValue
{
    /// <summary>Dividing by this drops the zeros behind a decimal's point, so that 20 and 20.0 are one value.</summary>
    private const decimal One = 1.0000000000000000000000000000m;

    /// <summary>Reads a number.</summary>
    /// <param name="text">Digits with an optional sign and decimal point; no exponent, no separators.</param>
    /// <returns>The number in its shortest form, or null where the text is none.</returns>
    public static string? Read(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? (number / One).ToString(CultureInfo.InvariantCulture)
            : null;
}
