using System.Security.Cryptography;
using System.Text;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Evidence;

namespace SoraDisputeTracker.Corpus.Evidence;

/// <summary>Makes the identifiers that survive rebuilds and re-ordering.</summary>
internal static class AssertionId
{
    private const int Digits = 12;

    /// <summary>The first 12 hexadecimal digits of SHA-256 over the parts, each on a line of its own (no part holds a line feed).</summary>
    /// <param name="source">The slug of the source.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="property">The property.</param>
    /// <param name="value">The value in the form of its type.</param>
    /// <param name="attributedTo">The party whose word it is, or null.</param>
    /// <param name="firstQuote">The first quote.</param>
    public static string Make(string source, RecordReference subject, string property, string value, string? attributedTo, Quote firstQuote)
    {
        var place = firstQuote.Start is null ? firstQuote.Text : FormattableString.Invariant($"{firstQuote.Start}-{firstQuote.End}");
        var parts = string.Join('\n', source, subject, property, value, attributedTo ?? "", place);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(parts)))[..Digits];
    }
}
