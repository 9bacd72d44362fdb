using System.Net;
using System.Xml.Linq;

namespace SoraDisputeTracker.Web.Tests.Discovery;

/// <summary>The search as it is described to browsers (OpenSearch 1.1).</summary>
public sealed class OpenSearchTests(TrackerApp app)
{
    private static readonly XNamespace OpenSearch = "http://a9.com/-/spec/opensearch/1.1/";

    private readonly HttpClient _client = app.CreateReader();

    [Theory]
    [InlineData("/opensearch.xml", "en", "Sora Dispute", "Sora Dispute Tracker")]
    [InlineData("/opensearch.xml?lang=ja", "ja", "Sora紛争トラッカー", "Sora紛争トラッカー")]
    public async Task Description_InALanguage_NamesTheTrackerWithinTheLimits(string address, string language, string shortName, string longName)
    {
        var description = await ReadAsync(address);

        Assert.Equal(shortName, description.Element(OpenSearch + "ShortName")!.Value);
        Assert.Equal(longName, description.Element(OpenSearch + "LongName")!.Value);
        Assert.InRange(description.Element(OpenSearch + "Description")!.Value.Length, 1, 1024);
        Assert.Equal(language, description.Element(OpenSearch + "Language")!.Value);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ja")]
    public async Task Description_EachAddress_AnswersWithItsType(string language)
    {
        var urls = (await ReadAsync($"/opensearch.xml?lang={language}")).Elements(OpenSearch + "Url").ToList();

        Assert.Equal(["text/html", "application/json", "application/x-suggestions+json", "application/opensearchdescription+xml"], urls.Select(u => u.Attribute("type")!.Value));
        foreach (var url in urls)
        {
            var address = url.Attribute("template")!.Value.Replace("{searchTerms}", "opt", StringComparison.Ordinal).Replace("{startPage?}", "", StringComparison.Ordinal);
            using var response = await _client.GetAsync(address);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal(url.Attribute("type")!.Value, response.Content.Headers.ContentType?.MediaType);
        }
    }

    [Fact]
    public async Task Completions_OfWhatWasTyped_AreFourListsSideBySide()
    {
        var answer = await _client.JsonAsync("/search/completions.json?q=coda&language=en");

        Assert.Equal(4, answer.GetArrayLength());
        Assert.Equal("coda", answer[0].GetString());
        var names = answer[1].Strings();
        Assert.Contains("CODA", names);
        Assert.Equal(names.Count, answer[2].GetArrayLength());
        Assert.Equal(names.Count, answer[3].GetArrayLength());
        foreach (var address in answer[3].Strings())
        {
            using var response = await _client.GetAsync(address);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }
    }

    [Theory]
    [InlineData("/opensearch.xml?lang=fr", "lang")]
    [InlineData("/opensearch.xml?q=x", "q")]
    [InlineData("/search/completions.json?q=x&lang=ja", "lang")]
    public async Task Answer_WrongParameter_NamesIt(string address, string parameter)
    {
        using var response = await _client.GetAsync(address);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.True((await response.ReadJsonAsync()).GetProperty("errors").TryGetProperty(parameter, out _));
    }

    private async Task<XElement> ReadAsync(string address) => XDocument.Parse(await _client.GetStringAsync(address)).Root!;
}
