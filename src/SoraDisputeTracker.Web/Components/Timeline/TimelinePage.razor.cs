using Microsoft.AspNetCore.Components;
using SoraDisputeTracker.Core.Citations.Styles;
using SoraDisputeTracker.Core.Demands;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Sources;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Citations;
using SoraDisputeTracker.Web.Components.Timeline.Strip;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Components.Timeline;

/// <summary>The timeline under the filter that the address carries; a parameter that cannot be meant is answered with 400.</summary>
public sealed partial class TimelinePage
{
    // A constant key lets the island live on over enhanced navigation; without one it is made anew each time.
    private const string BarKey = "filter-bar";

    /// <summary>Reads what the database was built from.</summary>
    [Inject]
    public required ICorpusQueries Corpus { get; init; }

    /// <summary>Reads the timeline.</summary>
    [Inject]
    public required ITimelineQueries Timeline { get; init; }

    /// <summary>Reads the sources that attest what is in view.</summary>
    [Inject]
    public required ISourceQueries Sources { get; init; }

    /// <summary>Reads the demands, which answers are tied to.</summary>
    [Inject]
    public required IDemandQueries Demands { get; init; }

    /// <summary>The request.</summary>
    [CascadingParameter]
    public required HttpContext HttpContext { get; set; }

    private CorpusOverview Overview { get; set; } = null!;

    private EventFilter Filter { get; set; } = EventFilter.Default;

    private EventFilter Readable { get; set; } = EventFilter.Default;

    private IReadOnlyList<ParameterProblem> Problems { get; set; } = [];

    private TimelineView? View { get; set; }

    private StripLayout? Strip { get; set; }

    private IReadOnlyList<DemandEntry> AllDemands { get; set; } = [];

    private IReadOnlyList<BibliographyEntry> Cited { get; set; } = [];

    private Dictionary<string, int> ReferenceNumbers { get; set; } = [];

    private FilterWords Words { get; set; } = null!;

    private string Heading => Words.Heading(View!.Total);

    private string Description => Filter.IsNarrowed ? Worded.Of(TimelineTexts.ListDescription, Heading) : Overview.Dispute.Summary.Localized();

    private SoughtParty[] Sought => [.. Filter.Parties.Select(p => new SoughtParty(p, View!.Choice(FacetDimension.Party, p)?.Label.Localized() ?? p, Tone(View, p)))];

    private string UndatedNotice => Counted.Of(View!.UndatedDropped, TimelineTexts.UndatedOne, TimelineTexts.UndatedMany);

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        Overview = await Corpus.GetOverviewAsync(HttpContext.RequestAborted);
        Filter = Readable = FilterRequest.Read(HttpContext.Request, Overview.KnownSlugs, out var problems);
        if (problems.Count > 0)
        {
            Refuse(problems);
            return;
        }

        var view = await Timeline.GetAsync(Filter, HttpContext.RequestAborted);
        if (Filter.Page > view.PageCount)
        {
            Readable = Filter with { Page = 1 };
            Refuse([PageNumber.BeyondLast(Filter.Page, view.PageCount)]);
            return;
        }

        Cited = References.Of(await Sources.AttestingAsync(Filter, HttpContext.RequestAborted));
        ReferenceNumbers = Cited.Select((e, i) => (e.Item.Id, Number: i + 1)).ToDictionary(e => e.Id, e => e.Number);
        Words = FilterWords.Of(Filter, view, slug => Tone(view, slug));
        AllDemands = await Demands.ListAsync(asOf: null, HttpContext.RequestAborted);
        Strip = new StripLayout(view.Entries, Overview.Dispute.Sides, Filter, AllDemands);
        View = view;
    }

    private string? Tone(TimelineView view, string party) =>
        Overview.Dispute.Sides.FirstOrDefault(s => s.Slug == view.Choice(FacetDimension.Party, party)?.Group)?.Tone;

    // A range that ends before it begins is read, but cannot be shown: what is offered instead must not fail again.
    private void Refuse(IReadOnlyList<ParameterProblem> problems)
    {
        Problems = problems;
        if (problems.Any(p => p.Parameter is "from" or "to"))
            Readable = Readable with { From = null, To = null };
        HttpContext.Response.StatusCode = StatusCodes.Status400BadRequest;
    }
}
