using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Records;

/// <summary>"This source says that this property of this record is that", with the passages it rests on, as programs read it.</summary>
public sealed record AssertionRecord
{
    /// <summary>A stable identifier of 12 hexadecimal digits.</summary>
    public required string Id { get; init; }

    /// <summary>The slug of the source that says so.</summary>
    public required string Source { get; init; }

    /// <summary>What readers call the source.</summary>
    public required string SourceName { get; init; }

    /// <summary>What it speaks of: collection and slug.</summary>
    public required string Subject { get; init; }

    /// <summary>The name of that record.</summary>
    public required string SubjectName { get; init; }

    /// <summary>The property's name.</summary>
    public required string Property { get; init; }

    /// <summary>The value in the form of its type: an EDTF date, a decimal number, a slug, or text.</summary>
    public required string Value { get; init; }

    /// <summary>The name of the record that the value names, or null where the value is no slug.</summary>
    public required string? ValueName { get; init; }

    /// <summary>The value as the digest words it.</summary>
    public required string Label { get; init; }

    /// <summary>The unit of a number (ISO 4217 for money, SI symbols, or a plain noun), or null.</summary>
    public required string? Unit { get; init; }

    /// <summary>The slug of the party whose word it is according to the source, or null.</summary>
    public required string? AttributedTo { get; init; }

    /// <summary>What of a date the passage does not print (<c>year</c> or <c>document</c>), or null where it prints all.</summary>
    public required string? Inferred { get; init; }

    /// <summary>From when on a status holds, in EDTF, or null for every other property.</summary>
    public required string? AsOf { get; init; }

    /// <summary>The heading of the digest's section that it stands in.</summary>
    public required string Section { get; init; }

    /// <summary>The passages that it rests on.</summary>
    public required IReadOnlyList<QuoteRecord> Quotes { get; init; }

    /// <summary>The address at which readers find it.</summary>
    public required string Url { get; init; }

    /// <summary>Describes an assertion.</summary>
    /// <param name="stated">The assertion with its passages.</param>
    /// <param name="address">Makes a full address of a path.</param>
    internal static AssertionRecord Of(AttestedAssertion stated, Func<string, string> address)
    {
        var assertion = stated.Assertion;
        return new()
        {
            Id = assertion.Id,
            Source = assertion.Source,
            SourceName = stated.SourceName,
            Subject = assertion.Subject.ToString(),
            SubjectName = stated.SubjectName.En,
            Property = assertion.Property,
            Value = assertion.Value,
            ValueName = stated.ValueName?.En,
            Label = assertion.Label,
            Unit = assertion.Unit,
            AttributedTo = assertion.AttributedTo,
            Inferred = assertion.Inferred,
            AsOf = assertion.AsOf,
            Section = stated.Section,
            Quotes = [.. stated.Quotes.Select(QuoteRecord.Of)],
            Url = address(TrackerUrls.Assertion(assertion)),
        };
    }
}

/// <summary>A short verbatim passage of a source with its place: TextQuoteSelector and TextPositionSelector of the W3C Web Annotation Data Model.</summary>
public sealed record QuoteRecord
{
    /// <summary>The passage, white space folded, at most 300 characters.</summary>
    public required string Text { get; init; }

    /// <summary>The passage's language, BCP 47.</summary>
    public required string Language { get; init; }

    /// <summary>The first code point in the source's text, from 0; null where only an excerpt was read.</summary>
    public required int? Start { get; init; }

    /// <summary>The code point behind the last one; null where only an excerpt was read.</summary>
    public required int? End { get; init; }

    /// <summary>Words right before it that tell it from an equal passage elsewhere in the text, or null.</summary>
    public required string? Prefix { get; init; }

    /// <summary>Words right behind it that do the same, or null.</summary>
    public required string? Suffix { get; init; }

    /// <summary>The source's own address with a text fragment that leads to the passage, or null where the source has no address.</summary>
    public required string? PassageUrl { get; init; }

    /// <summary>Describes a passage.</summary>
    /// <param name="attested">The passage.</param>
    internal static QuoteRecord Of(AttestedQuote attested) => new()
    {
        Text = attested.Quote.Text,
        Language = attested.Quote.Language,
        Start = attested.Quote.Start,
        End = attested.Quote.End,
        Prefix = attested.Quote.Prefix,
        Suffix = attested.Quote.Suffix,
        PassageUrl = attested.PassageUrl,
    };
}
