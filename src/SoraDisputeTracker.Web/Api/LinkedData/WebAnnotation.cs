using System.Text.Json.Nodes;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Web.Records;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Api.LinkedData;

/// <summary>An assertion as an annotation of its source (W3C Web Annotation Data Model): what is stated, on which passages it rests.</summary>
internal static class WebAnnotation
{
    /// <summary>The address of the model's context.</summary>
    public const string Context = "http://www.w3.org/ns/anno.jsonld";

    /// <summary>Describes an assertion.</summary>
    /// <param name="stated">The assertion with its passages.</param>
    /// <param name="record">The same for programs.</param>
    /// <param name="full">Makes a full address of a path.</param>
    public static JsonObject Of(AttestedAssertion stated, AssertionRecord record, Func<string, string> full)
    {
        var property = PropertyDefinition.ByName[record.Property].Label.En;
        JsonArray body =
        [
            new JsonObject
            {
                ["type"] = "TextualBody",
                ["value"] = $"{record.SubjectName}: {property}: {record.ValueName ?? record.Label}",
                ["format"] = "text/plain",
                ["purpose"] = "describing",
            },
        ];
        if (TrackerUrls.Page(stated.Assertion.Subject) is { } page)
            body.Add(new JsonObject { ["type"] = "SpecificResource", ["source"] = full(page), ["purpose"] = "identifying" });
        return new JsonObject
        {
            ["id"] = full(TrackerUrls.ApiRecord("assertions", record.Id)),
            ["type"] = "Annotation",
            ["motivation"] = "describing",
            ["body"] = body,
            ["target"] = new JsonArray([.. record.Quotes.Select(q => Target(q, full(TrackerUrls.Source(record.Source))))]),
        };
    }

    /// <summary>A part of a list of assertions, as a page of an annotation collection.</summary>
    /// <param name="id">The part's full address.</param>
    /// <param name="collection">The list's full address.</param>
    /// <param name="next">The next part's full address, or null where this is the last.</param>
    /// <param name="total">How many there are in the whole list.</param>
    /// <param name="items">The annotations.</param>
    public static JsonObject Page(string id, string collection, string? next, int total, IEnumerable<JsonObject> items)
    {
        var page = new JsonObject
        {
            ["@context"] = Context,
            ["id"] = id,
            ["type"] = "AnnotationPage",
            ["partOf"] = new JsonObject { ["id"] = collection, ["type"] = "AnnotationCollection", ["total"] = total },
        };
        if (next is not null)
            page["next"] = next;
        page["items"] = new JsonArray([.. items]);
        return page;
    }

    // The source itself, or our page about it where it has no address.
    private static JsonObject Target(QuoteRecord quote, string page)
    {
        var exact = new JsonObject { ["type"] = "TextQuoteSelector", ["exact"] = quote.Text };
        exact.AddText("prefix", quote.Prefix);
        exact.AddText("suffix", quote.Suffix);
        JsonArray selectors = [exact];
        if (quote is { Start: { } start, End: { } end })
            selectors.Add(new JsonObject { ["type"] = "TextPositionSelector", ["start"] = start, ["end"] = end });
        return new JsonObject
        {
            ["type"] = "SpecificResource",
            ["source"] = quote.PassageUrl is { } passage ? TextFragment.WithoutPassage(passage) : page,
            ["selector"] = selectors,
        };
    }
}
