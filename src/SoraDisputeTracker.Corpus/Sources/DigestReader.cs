using AngleSharp.Dom;
using SoraDisputeTracker.Core.Changes;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Sources;
using SoraDisputeTracker.Corpus.Dossiers;
using SoraDisputeTracker.Corpus.Evidence;

namespace SoraDisputeTracker.Corpus.Sources;

/// <summary>A digest that was read.</summary>
/// <param name="Source">The source it sums up.</param>
/// <param name="TextSha256Place">Where the SHA-256 of its text stands.</param>
/// <param name="Content">What it states.</param>
/// <param name="Revisions">What was revised in it.</param>
internal sealed record Digest(Source Source, Place TextSha256Place, DigestContent Content, IReadOnlyList<Revision> Revisions);

/// <summary>A section of a digest.</summary>
/// <param name="Subject">What it speaks of, or null where that could not be read.</param>
/// <param name="Heading">Its heading, white space folded.</param>
internal sealed record DigestSection(RecordReference? Subject, string Heading);

/// <summary>Reads digests (seeds/sources/SLUG.html).</summary>
/// <param name="records">The records that digests may name.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class DigestReader(RecordIndex records, ProblemList problems)
{
    private const string AbstractClass = "abstract";

    /// <summary>Reads one digest.</summary>
    /// <param name="file">The file, decoded.</param>
    /// <param name="slug">The source's slug.</param>
    /// <returns>The digest, or null where it cannot be read at all.</returns>
    public Digest? Read(SeedFile file, string slug)
    {
        using var markup = DigestMarkup.Parse(file, problems);
        if (markup is null)
            return null;
        var head = new DigestHead(markup, problems);
        var source = head.Read(slug, ReadAbstract(markup));
        CheckHeading(markup, source.Title);
        var quotes = new List<PlacedQuote>();
        var assertions = new List<PlacedAssertion>();
        var quoteReader = new QuoteReader(markup, source, head.Consulted, problems);
        var statementReader = new StatementReader(markup, slug, records, problems);
        foreach (var section in markup.Document.QuerySelectorAll("section"))
        {
            var read = ReadSection(section, markup);
            foreach (var block in section.QuerySelectorAll("p, li").Where(b => b.Closest("section") == section))
                ReadBlock(block, read);
        }

        return new Digest(source, head.TextSha256Place, new DigestContent(assertions, quotes), head.Revisions);

        void ReadBlock(IElement block, DigestSection section)
        {
            var passages = block.QuerySelectorAll("q");
            var statements = block.QuerySelectorAll("time, data");
            var read = passages.Select(quoteReader.Read).OfType<PlacedQuote>().ToList();
            quotes.AddRange(read);
            if (statements.Length == 0 && passages.Length > 0)
                problems.Add(markup.PlaceOf(passages[0]), $"The quote stands beside no value. State what it shows with `<time>` or `<data>` in the same `<{block.LocalName}>`.");
            foreach (var statement in statements)
            {
                if (passages.Length == 0)
                    problems.Add(markup.PlaceOf(statement), $"The value has no quote beside it. Quote the source's words with `<q>` in the same `<{block.LocalName}>`.");
                if (statementReader.Read(statement, section, read) is { } assertion)
                    assertions.Add(assertion);
            }
        }
    }

    private string ReadAbstract(DigestMarkup markup)
    {
        var paragraphs = markup.Document.QuerySelectorAll("body > p");
        var text = "";
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.GetAttribute("class") != AbstractClass)
                problems.Add(markup.PlaceOf(paragraph), "A paragraph outside a section must be `<p class=\"abstract\">`. Move it into a section.");
            else if (text.Length > 0)
                problems.Add(markup.PlaceOf(paragraph), "The abstract stands twice. Keep one.");
            else
                text = WhiteSpace.Fold(paragraph.TextContent);
            foreach (var stray in paragraph.QuerySelectorAll("time, data, q"))
                problems.Add(markup.PlaceOf(stray), $"`<{stray.LocalName}>` may not stand in the abstract. State it in a section.");
        }

        if (text.Length == 0)
            problems.Add(BodyPlace(markup), "The digest has no abstract. Write `<p class=\"abstract\">` with what the source is about.");
        foreach (var paragraph in markup.Document.QuerySelectorAll("section p[class]"))
            problems.Add(markup.PlaceOf(paragraph, "class"), "`class` is for the abstract alone. Remove it.");
        return text;
    }

    private void CheckHeading(DigestMarkup markup, string title)
    {
        var headings = markup.Document.QuerySelectorAll("h1");
        if (headings.Length == 0)
            problems.Add(BodyPlace(markup), "The digest has no `<h1>`. Write the title as printed.");
        if (headings.Length > 1)
            problems.Add(markup.PlaceOf(headings[1]), "`<h1>` stands twice. Keep one.");
        if (headings.Length > 0 && title.Length > 0 && WhiteSpace.Fold(headings[0].TextContent) is var heading && heading != title)
            problems.Add(markup.PlaceOf(headings[0]), $"`<h1>` reads {ProblemList.Excerpt(heading)} and `<title>` {ProblemList.Excerpt(title)}. Both are the title as printed.");
    }

    private DigestSection ReadSection(IElement section, DigestMarkup markup)
    {
        var headings = section.Children.Where(c => c.LocalName == "h2").ToList();
        var heading = headings.Count == 1 ? WhiteSpace.Fold(headings[0].TextContent) : "";
        if (headings.Count != 1)
            problems.Add(markup.PlaceOf(section), $"The section has {headings.Count} `<h2>`. Give it one.");
        else if (heading.Length == 0)
            problems.Add(markup.PlaceOf(headings[0]), "The `<h2>` is empty. Readers find a passage by it; give it words.");
        if (section.GetAttribute("data-subject") is { } subject)
            return new DigestSection(records.Read(subject, markup.PlaceOf(section, "data-subject"), problems), heading);
        problems.Add(markup.PlaceOf(section), "The section has no `data-subject`. Name the record it speaks of, such as `events/SLUG`.");
        return new DigestSection(null, heading);
    }

    private static Place BodyPlace(DigestMarkup markup) => markup.Document.Body is { } body ? markup.PlaceOf(body) : markup.File.Start;
}
