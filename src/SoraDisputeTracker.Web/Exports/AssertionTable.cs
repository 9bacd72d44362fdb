using System.Globalization;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Exports;

/// <summary>What the sources state, as a table.</summary>
internal static class AssertionTable
{
    /// <summary>The table.</summary>
    public static ExportTable<AttestedAssertion> Table { get; } = new(
        "assertions",
        "What the sources state, each with its evidence: one row for each assertion, in the order of the corpus.",
        new ColumnSet<AttestedAssertion>()
            .Key("id", "Names the assertion: 12 hexadecimal digits that stay the same while it does.", a => a.Assertion.Id)
            .Key("source", "The slug of the source that says so.", a => a.Assertion.Source)
            .Key("source_name", "What readers call that source.", a => a.SourceName)
            .Key("subject", "What it speaks of: `COLLECTION/SLUG`.", a => a.Assertion.Subject.ToString())
            .Key("subject_name", "That record's name or title, in English.", a => a.SubjectName.En)
            .Key("property", "The name of the property.", a => a.Assertion.Property)
            .Key("property_label", "The property in words.", a => PropertyDefinition.ByName[a.Assertion.Property].Label.En)
            .Key("value", "The value: an EDTF date, a decimal number, a slug, or text.", a => a.Assertion.Value)
            .Text("value_name", "The name of the record that the value names, in English; empty where it is no slug.", a => a.ValueName?.En)
            .Key("label", "The value as the tracker's summary of the source words it.", a => a.Assertion.Label)
            .Text("unit", "The unit of a number.", a => a.Assertion.Unit)
            .Text("attributed_to", "The slug of the party whose word it is according to the source.", a => a.Assertion.AttributedTo)
            .Text("inferred", "What of a date the passage does not print: `year`, or `document` where the date is that of the document.", a => a.Assertion.Inferred)
            .Text("as_of", "From when on a status holds, in EDTF.", a => a.Assertion.AsOf)
            .Key("section", "The heading in the tracker's summary of the source under which it stands.", a => a.Section)
            .Texts("quotes", "The passages that it rests on, word for word.", a => a.Quotes.Select(q => q.Quote.Text))
            .Texts("quote_places", "Where they stand in the source's text: `START-END` in Unicode code points, or `excerpt` where only an excerpt was read.", a => a.Quotes.Select(q => Place(q.Quote)))
            .Texts("quote_languages", "The languages of the passages, BCP 47.", a => a.Quotes.Select(q => q.Quote.Language))
            .Texts("passage_urls", "Addresses that lead to the passages in the live source; empty where it has no address.", a => a.Quotes.Select(q => q.PassageUrl).OfType<string>())
            .Page("url", "The assertion on the page of its source.", a => TrackerUrls.Assertion(a.Assertion))
            .Columns);

    private static string Place(Quote quote) => quote.Start is null ? "excerpt" : string.Create(CultureInfo.InvariantCulture, $"{quote.Start}-{quote.End}");
}
