using Microsoft.AspNetCore.Components;
using SoraDisputeTracker.Core.Citations;
using SoraDisputeTracker.Core.Citations.Selection;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Citations;
using SoraDisputeTracker.Web.Components.Timeline;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Components.Citations;

/// <summary>The page on which a citation list is put together; all of it stands in the address.</summary>
public sealed partial class CitationsPage
{
    // A constant key lets the island live on over enhanced navigation, so that the focus stays on the choice just made.
    private const string ChoicesKey = "citation-choices";

    /// <summary>Reads what the database was built from.</summary>
    [Inject]
    public required ICorpusQueries Corpus { get; init; }

    /// <summary>Finds the sources to cite.</summary>
    [Inject]
    public required ICitationQueries Citations { get; init; }

    /// <summary>Names the parties in a filter.</summary>
    [Inject]
    public required ITimelineQueries Timeline { get; init; }

    /// <summary>The styles that may be chosen.</summary>
    [Inject]
    public required StyleCatalog Styles { get; init; }

    /// <summary>Knows the address.</summary>
    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>The request.</summary>
    [CascadingParameter]
    public required HttpContext HttpContext { get; set; }

    private CitationRequest Request { get; set; } = CitationRequest.Default;

    private CitationRequest Readable { get; set; } = CitationRequest.Default;

    private IReadOnlyList<ParameterProblem> Problems { get; set; } = [];

    private CitationSelection? Selection { get; set; }

    private string Holds { get; set; } = "";

    private ICitationFormat Format => CitationFormats.Find(Request.Format)!;

    private int Count => Selection!.List.Items.Count;

    private string Heading => Counted.Of(Count, CitationsTexts.HeadingOne, CitationsTexts.HeadingMany);

    private string AbsoluteAddress => Navigation.ToAbsoluteUri(TrackerUrls.CitationBuilder(Request)).AbsoluteUri;

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var overview = await Corpus.GetOverviewAsync(HttpContext.RequestAborted);
        Request = Readable = CitationRequestReader.Read(FilterRequest.Parameters(HttpContext.Request), overview.KnownSlugs, Styles, out var problems);
        if (problems.Count > 0)
        {
            Refuse(problems);
            return;
        }

        var selection = await Citations.SelectAsync(Request, HttpContext.RequestAborted);
        if (selection.Unknown.Count > 0)
        {
            Readable = Request with { Picks = [.. Request.Picks.Except(selection.Unknown)] };
            Refuse([.. selection.Unknown.Select(CitationEndpoints.UnknownPick)]);
            return;
        }

        Holds = Request.Picks.Count > 0 ? OwnList() : await FilteredAsync(selection.EventCount);
        Selection = selection;
    }

    private string OwnList() => Counted.Of(Request.Picks.Count, CitationsTexts.OwnListOne, CitationsTexts.OwnListMany);

    private async Task<string> FilteredAsync(int events)
    {
        var view = await Timeline.GetAsync(Request.Filter with { Page = 1 }, HttpContext.RequestAborted);
        var words = new FilterWords(
            Request.Filter, (dimension, slug) => view.Facets.GetValueOrDefault(dimension)?.FirstOrDefault(c => c.Value == slug)?.Label.Localized() ?? slug, _ => null);
        return Worded.Of(CitationsTexts.SourcesThatAttest, words.Heading(events));
    }

    // A range that ends before it begins is read, but cannot be shown: what is offered instead must not fail again.
    private void Refuse(IReadOnlyList<ParameterProblem> problems)
    {
        Problems = problems;
        if (problems.Any(p => p.Parameter is "from" or "to"))
            Readable = Readable with { Filter = Readable.Filter with { From = null, To = null } };
        HttpContext.Response.StatusCode = StatusCodes.Status400BadRequest;
    }
}
