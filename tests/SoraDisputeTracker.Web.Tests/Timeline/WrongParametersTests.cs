using System.Net;

namespace SoraDisputeTracker.Web.Tests.Timeline;

public sealed class WrongParametersTests(TrackerApp app)
{
    private readonly HttpClient _client = app.CreateReader();

    [Theory]
    [InlineData("party=nope", "party")]
    [InlineData("party=%27%20OR%201%3D1--", "party")]
    [InlineData("kind=%3Cscript%3Ealert(1)%3C/script%3E", "kind")]
    [InlineData("source=%22", "source")]
    [InlineData("from=2025-13-40", "from")]
    [InlineData("from=2026&to=2025", "to")]
    [InlineData("page=-1", "page")]
    [InlineData("page=999999", "page")]
    [InlineData("q=%00", "q")]
    [InlineData("match=both", "match")]
    [InlineData("scope=%27", "scope")]
    [InlineData("sort=newest", "sort")]
    public async Task Page_WrongParameter_Answers400ThatNamesIt(string query, string parameter)
    {
        using var response = await _client.GetAsync("/?" + query);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var page = await response.ReadPageAsync();
        var problem = Assert.Single(page.QuerySelectorAll("[data-parameter]"));
        Assert.Equal(parameter, problem.GetAttribute("data-parameter"));
        Assert.StartsWith(parameter, problem.TextContent.Trim().TrimStart('`'), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("main script"));
    }

    [Fact]
    public async Task Page_SeveralWrongParameters_NamesEveryOne()
    {
        using var response = await _client.GetAsync("/?party=nope&kind=nope&from=x&page=0");

        var page = await response.ReadPageAsync();
        Assert.Equal(["party", "kind", "from", "page"], page.QuerySelectorAll("[data-parameter]").Select(e => e.GetAttribute("data-parameter")));
    }

    [Theory]
    [InlineData("q=%27%3B%20DROP%20TABLE%20events%3B--")]
    [InlineData("q=%22")]
    [InlineData("q=%5C%25_")]
    [InlineData("q=%3Cb%3E")]
    [InlineData("q=%EF%BF%BD")]
    [InlineData("q=%F0%9F%98%80")]
    [InlineData("utm_source=newsletter")]
    public async Task Page_LegalSearch_Answers200(string query)
    {
        using var response = await _client.GetAsync("/?" + query);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }
}
