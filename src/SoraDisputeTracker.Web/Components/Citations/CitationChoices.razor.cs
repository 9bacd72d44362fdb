using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;
using SoraDisputeTracker.Core.Citations;
using SoraDisputeTracker.Core.Citations.Selection;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Components.Citations;

/// <summary>How a citation list is written: style, format, language, access dates, passages and groups.</summary>
public sealed partial class CitationChoices
{
    private List<KeyValuePair<string, string>> _parameters = [];
    private CitationFormChoice[] _choices = [];

    /// <summary>The query string of the list in view, without its question mark.</summary>
    [Parameter, EditorRequired]
    public required string Query { get; set; }

    /// <summary>The styles that may be chosen.</summary>
    [Inject]
    public required StyleCatalog Styles { get; init; }

    /// <summary>Changes the address.</summary>
    [Inject]
    public required NavigationManager Navigation { get; init; }

    private IReadOnlyList<CitationFormChoice> Choices => _choices;

    // What the list holds goes along with every choice of how it is written.
    private IEnumerable<KeyValuePair<string, string>> Carried => _parameters.Where(p => !_choices.Any(c => c.Name == p.Key));

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        _parameters = [];
        foreach (var pair in new QueryStringEnumerable(Query))
            _parameters.Add(new(pair.DecodeName().ToString(), pair.DecodeValue().ToString()));
        _choices =
        [
            Choice("style", "Style", [.. Styles.All.Select(s => (s.Id, s.Name))]),
            Choice("format", "Format", [.. CitationFormats.All.OrderByDescending(f => f.TakesStyle).Select(f => (f.Id, f.Name))]),
            Choice("locale", "Language of dates and terms", [("", "As the style has it"), ("en", "English"), ("ja", "日本語")]),
            Choice("accessed", "Dates of access", [("show", "With them"), ("omit", "Without")]),
            Choice("annotated", "What each source is cited for", [("no", "Not shown"), ("quotes", "With the quotes used")]),
            Choice("group", "Grouped by", [("none", "Nothing: one list"), ("party", "Party"), ("event", "Event")]),
        ];
    }

    private CitationFormChoice Choice(string name, string label, IReadOnlyList<(string Value, string Text)> options)
    {
        var value = _parameters.LastOrDefault(p => p.Key == name).Value ?? (name == "format" ? CitationRequest.Default.Format : options[0].Value);
        return new CitationFormChoice(name, label, value, options);
    }

    private void Choose(string name, string? value)
    {
        var chosen = _parameters.Where(p => p.Key != name).Append(new(name, value ?? "")).Where(p => p.Value.Length > 0);
        Navigation.NavigateTo(TrackerUrls.CitationBuilder(chosen));
    }

    private sealed record CitationFormChoice(string Name, string Label, string Value, IReadOnlyList<(string Value, string Text)> Options);
}
