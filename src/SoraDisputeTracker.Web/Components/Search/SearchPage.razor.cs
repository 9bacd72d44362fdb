using Microsoft.AspNetCore.Components;
using SoraDisputeTracker.Core.Search;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Routing;
using SoraDisputeTracker.Web.Search;

namespace SoraDisputeTracker.Web.Components.Search;

/// <summary>The search that the address carries; any text is searched for, a kind or page that cannot be meant is answered with 400.</summary>
public sealed partial class SearchPage
{
    // About what a tab or a list of bookmarks shows of a title.
    private const int LongestInTitle = 60;

    /// <summary>Searches the corpus.</summary>
    [Inject]
    public required ISearchQueries Search { get; init; }

    /// <summary>The request.</summary>
    [CascadingParameter]
    public required HttpContext HttpContext { get; set; }

    private SearchFilter Filter { get; set; } = SearchFilter.Default;

    private IReadOnlyList<ParameterProblem> Problems { get; set; } = [];

    private SearchResults? Results { get; set; }

    private string Title => Filter.Input.Length == 0
        ? SearchTexts.Search
        : Worded.Of(SearchTexts.TitleWith, Filter.Input.Length <= LongestInTitle ? Filter.Input : Filter.Input[..WholeLength(Filter.Input)] + "…");

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        Filter = SearchAddress.Read(HttpContext.Request, out var problems) with { Language = InterfaceLanguage.Current };
        if (problems.Count > 0)
        {
            Refuse(problems);
            return;
        }

        var results = await Search.SearchAsync(Filter, HttpContext.RequestAborted);

        // What was left out of an overlong text is left out of the links too.
        Filter = Filter with { Input = results.Text.Input };
        if (Filter.Page > results.PageCount)
            Refuse([PageNumber.BeyondLast(Filter.Page, results.PageCount)]);
        else
            Results = results;
    }

    private static int WholeLength(string input) => char.IsHighSurrogate(input[LongestInTitle - 1]) ? LongestInTitle - 1 : LongestInTitle;

    private void Refuse(IReadOnlyList<ParameterProblem> problems)
    {
        Problems = problems;
        HttpContext.Response.StatusCode = StatusCodes.Status400BadRequest;
    }
}
