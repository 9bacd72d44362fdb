using Microsoft.AspNetCore.Components;
using SoraDisputeTracker.Core.Disagreements;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Disagreements;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Components.Disagreements;

/// <summary>The disagreements under the filter that the address carries; a parameter that cannot be meant is answered with 400.</summary>
public sealed partial class DisagreementsPage
{
    // About a screen of them; more are hard to find one's way in without an overview.
    private const int MostWithoutOverview = 4;

    /// <summary>Reads the disagreements.</summary>
    [Inject]
    public required IDisagreementQueries Disagreements { get; init; }

    /// <summary>Knows the records that a filter may name.</summary>
    [Inject]
    public required ICorpusQueries Corpus { get; init; }

    /// <summary>The request.</summary>
    [CascadingParameter]
    public required HttpContext HttpContext { get; set; }

    private DisagreementFilter Filter { get; set; } = DisagreementFilter.Default;

    private IReadOnlyList<ParameterProblem> Problems { get; set; } = [];

    private IReadOnlyList<DisagreementEntry> Shown { get; set; } = [];

    private DisagreementChoices? Choices { get; set; }

    private string AsFile(string extension) => TrackerUrls.DisagreementsAs(extension, Filter);

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var aborted = HttpContext.RequestAborted;
        var overview = await Corpus.GetOverviewAsync(aborted);
        var known = await NamedSlugs.ReadAsync(overview, Corpus, aborted);
        Filter = DisagreementRequest.Read(HttpContext.Request, known, out var problems);
        if (problems.Count > 0)
        {
            Problems = problems;
            HttpContext.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        Shown = await Disagreements.ListAsync(Filter, aborted);
        var ofAnyKind = Filter.Kind is null ? Shown : await Disagreements.ListAsync(Filter with { Kind = null }, aborted);
        var all = await Disagreements.ListAsync(DisagreementFilter.Default, aborted);
        Choices = new DisagreementChoices(all, ofAnyKind);
    }
}
