using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using SoraDisputeTracker.Core.Naming;

namespace SoraDisputeTracker.Corpus.Sources;

/// <summary>
/// Follows the tags of a digest in the order in which they are written, before a parser repairs them: each is closed in its own
/// element, stands where <see cref="DigestGrammar"/> lets it stand, and has the attributes that it takes.
/// </summary>
/// <param name="file">The digest.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class TagSequence(SeedFile file, ProblemList problems)
{
    private const int DeepestNesting = 64;

    /// <summary>Elements that never have an end tag (HTML, 13.1.2), so that one which a digest does not have is reported once.</summary>
    private static readonly HashSet<string> VoidElements =
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"];

    private readonly Stack<OpenTag> _open = new();
    private readonly HashSet<Place> _reported = [];

    /// <summary>Takes the next token.</summary>
    /// <param name="token">The token.</param>
    /// <exception cref="NestedTooDeeplyException">More tags are open than any digest needs: following them further would only take time.</exception>
    public void Take(HtmlToken token)
    {
        var place = file.PlaceAt(token.Position.Index);
        switch (token.Type)
        {
            case HtmlTokenType.StartTag:
                Open((HtmlTagToken)token, place);
                break;
            case HtmlTokenType.EndTag:
                Close(token.Name, place);
                break;
            case HtmlTokenType.Character when !string.IsNullOrWhiteSpace(token.Data):
                CheckText(token.Position.Index);
                break;
        }
    }

    /// <summary>Takes the end of the file.</summary>
    public void End()
    {
        var end = file.PlaceAt(file.Text.Length);
        while (_open.TryPop(out var tag))
            Report(tag.Place, $"`<{tag.Name}>` is never closed. Write `</{tag.Name}>` where it ends.", end);
    }

    /// <summary>Whether a problem with tags was found at the place, so that the parser's own words on it need not be shown.</summary>
    /// <param name="place">The place.</param>
    public bool HasReportedAt(Place place) => _reported.Contains(place);

    private void Open(HtmlTagToken tag, Place place)
    {
        var parent = _open.TryPeek(out var top) ? top : null;
        var isKnown = DigestGrammar.Elements.TryGetValue(tag.Name, out var rule);
        if (!isKnown)
        {
            if (parent is not { Rule: null })
                Report(place, $"{ProblemList.Excerpt($"<{tag.Name}>")} is no element of a digest.{NearestName.Hint(tag.Name, DigestGrammar.Elements.Keys)}");
        }
        else
        {
            CheckPosition(tag.Name, parent, place);
            foreach (var attribute in tag.Attributes.Where(a => !rule!.Attributes.Contains(a.Name)))
                Report(file.PlaceAt(attribute.Position.Index), UnknownAttribute(tag.Name, attribute.Name, rule!));
        }

        if (!tag.IsSelfClosing && !VoidElements.Contains(tag.Name))
            _open.Push(new OpenTag(tag.Name, place, rule));
        if (_open.Count > DeepestNesting)
            throw new NestedTooDeeplyException(place);
    }

    private void CheckPosition(string name, OpenTag? parent, Place place)
    {
        if (parent is null ? name == "html" : parent.Rule is null || parent.Rule.Children.Contains(name))
            return;
        var allowed = string.Join(" or ", DigestGrammar.ParentsOf(name).Select(p => $"`<{p}>`"));
        Report(place, parent is null
            ? $"`<{name}>` stands outside {(allowed.Length > 0 ? allowed : "the document")}."
            : $"`<{name}>` may not stand in `<{parent.Name}>`, only in {(allowed.Length > 0 ? allowed : "the document itself")}.");
    }

    private void Close(string name, Place place)
    {
        if (!_open.Any(t => t.Name == name))
        {
            Report(place, $"{ProblemList.Excerpt($"</{name}>")} closes nothing. Remove it, or write the tag that opens it.");
            return;
        }

        while (_open.Pop() is var tag && tag.Name != name)
            Report(tag.Place, $"{ProblemList.Excerpt($"<{tag.Name}>")} is not closed before `</{name}>` in line {place.Line}. Write `</{tag.Name}>` where it ends.", place);
    }

    private void CheckText(int index)
    {
        if (_open.TryPeek(out var top) && (top.Rule is null || top.Rule.HasText))
            return;
        while (index < file.Text.Length - 1 && char.IsWhiteSpace(file.Text[index]))
            index++;
        Report(file.PlaceAt(index), top is null
            ? "Text stands outside the document."
            : $"Text may not stand directly in `<{top.Name}>`. Put it into {string.Join(" or ", TextHolders(top.Rule!))}.");
    }

    private static IEnumerable<string> TextHolders(ElementRule rule) => rule.Children
        .SelectMany(c => DigestGrammar.Elements[c].HasText ? [c] : DigestGrammar.Elements[c].Children.Where(g => DigestGrammar.Elements[g].HasText))
        .Distinct()
        .Select(c => $"`<{c}>`");

    private static string UnknownAttribute(string element, string attribute, ElementRule rule)
    {
        var takes = rule.Attributes.Count == 0 ? "It takes none." : $"It takes {ProblemList.OneOf(rule.Attributes)}.";
        return $"`<{element}>` has no attribute {ProblemList.Excerpt(attribute)}. {takes}{NearestName.Hint(attribute, rule.Attributes)}";
    }

    private void Report(Place place, string message, Place? noticedAt = null)
    {
        problems.Add(place, message);
        _reported.Add(place);
        if (noticedAt is not null)
            _reported.Add(noticedAt);
    }

    /// <summary>Ends the parsing of a digest whose tags are nested without end.</summary>
    /// <param name="place">Where the nesting went too deep.</param>
    public sealed class NestedTooDeeplyException(Place place) : Exception
    {
        /// <summary>Where the nesting went too deep.</summary>
        public Place Place { get; } = place;
    }

    private sealed record OpenTag(string Name, Place Place, ElementRule? Rule);
}
