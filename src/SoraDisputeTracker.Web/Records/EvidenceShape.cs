using SoraDisputeTracker.Core.Disagreements;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Records;

/// <summary>The one shape in which values, who gives them and the passages they rest on are given to programs.</summary>
/// <param name="address">Makes a full address of a path.</param>
internal sealed class EvidenceShape(Func<string, string> address)
{
    /// <summary>A property with its values and, where sources part ways, the disagreement's identifier.</summary>
    public object Describe(StatedProperty property) => new
    {
        Property = property.Definition.Name,
        Label = property.Definition.Label.En,
        Type = property.Definition.Type.ToString().ToLowerInvariant(),
        Disagreement = property.Disagreement?.Id,
        Values = property.Values.Select(v => new { v.Value, Shown = v.IsShown, Assertions = v.Assertions.Select(Describe) }),
    };

    /// <summary>A disagreement with all its values; those of a property compared as a whole set have one member each in <c>values</c>.</summary>
    public object Describe(DisagreementEntry entry)
    {
        var disagreement = entry.Disagreement;
        return new
        {
            disagreement.Id,
            Subject = disagreement.Subject.ToString(),
            SubjectName = entry.SubjectName.En,
            Property = disagreement.Property.Name,
            Label = disagreement.Property.Label.En,
            Spine = entry.IsSpine,
            Kinds = disagreement.Kinds.Select(k => DisagreementRequest.KindNames[k]),
            Values = disagreement.Values.Zip(entry.Values, (value, shown) => new
            {
                value.Values,
                Labels = shown.Labels.Select(l => l.En),
                Shown = value.IsShown,
                Assertions = shown.Assertions.Select(Describe),
            }),
            Resolution = disagreement.Resolution is { } resolution
                ? new { resolution.Value, Reason = resolution.Reason.En, resolution.Source, resolution.Confidence }
                : null,
            Url = address(TrackerUrls.Disagreement(disagreement)),
        };
    }

    /// <summary>An assertion with its passages.</summary>
    public object Describe(AttestedAssertion stated)
    {
        var assertion = stated.Assertion;
        return new
        {
            assertion.Id,
            assertion.Source,
            stated.SourceName,
            Subject = assertion.Subject.ToString(),
            SubjectName = stated.SubjectName.En,
            assertion.Property,
            assertion.Value,
            ValueName = stated.ValueName?.En,
            assertion.Label,
            assertion.Unit,
            assertion.AttributedTo,
            assertion.Inferred,
            assertion.AsOf,
            stated.Section,
            Quotes = stated.Quotes.Select(Describe),
            Url = address(TrackerUrls.Assertion(assertion)),
        };
    }

    private static object Describe(AttestedQuote attested) => new
    {
        attested.Quote.Text,
        attested.Quote.Language,
        attested.Quote.Start,
        attested.Quote.End,
        attested.Quote.Prefix,
        attested.Quote.Suffix,
        attested.PassageUrl,
    };
}
