using SoraDisputeTracker.Core.Dossiers;

namespace SoraDisputeTracker.Core.Evidence;

/// <summary>
/// "Source S says that property P of subject X is V", with the passages it rests on: Wikidata's statement with its reference.
/// </summary>
public sealed record Assertion
{
    /// <summary>
    /// A stable identifier of 12 hexadecimal digits, made from source, subject, property, value, attribution and the first
    /// quote's place (its words, where only an excerpt was read), so that it survives rebuilds and re-ordering.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>The slug of the source that says so.</summary>
    public required string Source { get; init; }

    /// <summary>What it speaks of.</summary>
    public required RecordReference Subject { get; init; }

    /// <summary>The name of the property; see <see cref="PropertyDefinition.All"/>.</summary>
    public required string Property { get; init; }

    /// <summary>
    /// The value in the form of its type: an EDTF date, an invariant decimal number, a slug, or text.
    /// </summary>
    public required string Value { get; init; }

    /// <summary>The value as the digest words it.</summary>
    public required string Label { get; init; }

    /// <summary>The heading of the digest's section that it stands in.</summary>
    public required string Section { get; init; }

    /// <summary>The unit of a number (ISO 4217 for money, SI symbols, or a plain noun), or null.</summary>
    public string? Unit { get; init; }

    /// <summary>The slug of the party whose word it is according to the source, or null where the source speaks for itself or names no one.</summary>
    public string? AttributedTo { get; init; }

    /// <summary>
    /// What of a date the passage does not print, or null where it prints all: <c>year</c>, which the source leaves out and its context gives,
    /// or <c>document</c>, where it prints no date and the date is that of the document itself.
    /// </summary>
    public string? Inferred { get; init; }

    /// <summary>From when on a status holds, in EDTF, or null for every other property.</summary>
    public string? AsOf { get; init; }

    /// <summary>The passages that it rests on, as <see cref="Quote.Id"/>; at least one.</summary>
    public required IReadOnlyList<string> Quotes { get; init; }
}
