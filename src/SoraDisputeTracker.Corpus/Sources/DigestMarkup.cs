using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;

namespace SoraDisputeTracker.Corpus.Sources;

/// <summary>A digest's HTML as a tree, and the places of its parts.</summary>
/// <param name="document">The parsed document.</param>
/// <param name="file">The file it was read from.</param>
internal sealed class DigestMarkup(IHtmlDocument document, SeedFile file) : IDisposable
{
    /// <summary>The parsed document.</summary>
    public IHtmlDocument Document { get; } = document;

    /// <summary>The file it was read from.</summary>
    public SeedFile File { get; } = file;

    /// <summary>
    /// Parses a digest. HTML parsers repair what is broken without a word; here everything that they would repair is a problem:
    /// each parse error of the HTML standard, each tag that is not closed, and each element or attribute that digests do not have.
    /// </summary>
    /// <param name="file">The file, decoded.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <returns>The digest, or null where its tags are nested so deeply that there is no use in reading it.</returns>
    public static DigestMarkup? Parse(SeedFile file, ProblemList problems)
    {
        var tags = new TagSequence(file, problems);
        var errors = new List<HtmlErrorEvent>();
        var parser = new HtmlParser(new HtmlParserOptions
        {
            IsKeepingSourceReferences = true,
            OnToken = (token, _) => tags.Take(token),
        });
        parser.Error += (_, error) => errors.Add((HtmlErrorEvent)error);
        IHtmlDocument document;
        try
        {
            document = parser.ParseDocument(file.Text);
        }
        catch (TagSequence.NestedTooDeeplyException e)
        {
            problems.Add(e.Place, "The tags are nested deeper here than any digest needs. Close those that are open.");
            return null;
        }

        tags.End();
        foreach (var error in errors)
        {
            var place = file.PlaceAt(error.Position.Index);
            if (!tags.HasReportedAt(place))
                problems.Add(place, $"This is not valid HTML: {error.Message}");
        }

        return new DigestMarkup(document, file);
    }

    /// <summary>Where an element begins.</summary>
    /// <param name="element">An element of the document; one that the parser made up stands at the file's start.</param>
    public Place PlaceOf(IElement element) => element.SourceReference is { } reference ? File.PlaceAt(reference.Position.Index) : File.Start;

    /// <summary>Where an attribute begins, or its element where it has none of that name.</summary>
    /// <param name="element">An element of the document.</param>
    /// <param name="attribute">The attribute's name.</param>
    public Place PlaceOf(IElement element, string attribute)
    {
        if (element.SourceReference is HtmlTagToken tag)
        {
            foreach (var candidate in tag.Attributes)
            {
                if (candidate.Name == attribute)
                    return File.PlaceAt(candidate.Position.Index);
            }
        }

        return PlaceOf(element);
    }

    /// <inheritdoc/>
    public void Dispose() => Document.Dispose();
}
