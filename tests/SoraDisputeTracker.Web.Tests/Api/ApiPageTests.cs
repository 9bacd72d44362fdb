namespace SoraDisputeTracker.Web.Tests.Api;

public sealed class ApiPageTests(TrackerApp app)
{
    private readonly HttpClient _client = app.CreateReader();

    [Theory]
    [InlineData("en")]
    [InlineData("ja")]
    public async Task Page_EveryOperation_IsDescribedWithItsParametersAndExample(string language)
    {
        var specification = await _client.JsonAsync("/openapi/v1.json");
        using var response = await _client.GetAsync($"/api?lang={language}");
        var page = await response.ReadPageAsync();

        foreach (var path in specification.GetProperty("paths").EnumerateObject().AtLeastOne())
        {
            var operation = path.Value.GetProperty("get");
            var section = page.GetElementById(operation.GetProperty("operationId").GetString()!)!.Closest("section")!;
            Assert.Contains(path.Name, section.TextContent, StringComparison.Ordinal);
            Assert.Contains("curl 'http://localhost/api/v1/", section.TextContent, StringComparison.Ordinal);
            if (operation.TryGetProperty("parameters", out var parameters))
                Assert.Each(parameters.EnumerateArray(), p => Assert.Contains(section.QuerySelectorAll("dt code"), c => c.TextContent == p.GetProperty("name").GetString()));
            Assert.Each(operation.GetProperty("responses").EnumerateObject(), r => Assert.Contains(section.QuerySelectorAll("dt code"), c => c.TextContent == r.Name));
        }
    }

    [Fact]
    public async Task Page_EveryRecord_IsDescribedWithItsMembers()
    {
        var schemas = (await _client.JsonAsync("/openapi/v1.json")).GetProperty("components").GetProperty("schemas");
        using var response = await _client.GetAsync("/api");
        var page = await response.ReadPageAsync();

        foreach (var schema in schemas.EnumerateObject().AtLeastOne())
        {
            var section = page.GetElementById(schema.Name)!.Closest("section")!;
            Assert.Equal(schema.Value.GetProperty("properties").EnumerateObject().Select(m => m.Name).AtLeastOne(), section.QuerySelectorAll("dt > code:first-child").Select(c => c.TextContent));
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ja")]
    public async Task Page_CurlExamples_AreAnswered(string language)
    {
        using var response = await _client.GetAsync($"/api?lang={language}");
        var commands = (await response.ReadPageAsync()).QuerySelectorAll("pre").Select(p => p.TextContent.Split('\'')[1]).ToList();

        Assert.Equal(15, commands.Count);
        foreach (var address in commands)
        {
            using var answer = await _client.GetAsync(address);
            Assert.True(answer.IsSuccessStatusCode, address);
        }
    }

    [Fact]
    public async Task Page_Anything_ComesFromNoOtherHost()
    {
        using var response = await _client.GetAsync("/api");
        var page = await response.ReadPageAsync();

        Assert.Each(page.QuerySelectorAll("script[src], img, link[rel=stylesheet], iframe"), e => Assert.DoesNotContain("//", e.GetAttribute("src") ?? e.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Page_EnglishTextsOnTheJapanesePage_SayThatTheyAreEnglish()
    {
        using var response = await _client.GetAsync("/api?lang=ja");
        var page = await response.ReadPageAsync();

        Assert.Equal("ja", page.DocumentElement.GetAttribute("lang"));
        Assert.Each(page.QuerySelectorAll(".operation > p, .members dd").Where(e => e.TextContent.Trim().Length > 0), e => Assert.NotNull(e.Closest("[lang=en]") ?? e.QuerySelector("[lang=en]")));
    }

    [Theory]
    [InlineData("/", "footer")]
    [InlineData("/about", "main")]
    public async Task OtherPages_Links_LeadToIt(string address, string place)
    {
        using var response = await _client.GetAsync(address);

        Assert.NotEmpty((await response.ReadPageAsync()).QuerySelectorAll($"{place} a[href='/api']"));
    }
}
