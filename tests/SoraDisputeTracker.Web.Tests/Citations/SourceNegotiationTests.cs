using System.Net;

namespace SoraDisputeTracker.Web.Tests.Citations;

public sealed class SourceNegotiationTests(TrackerApp app)
{
    private const string Address = "/sources/outlook-respawn-joint-statement";

    private readonly HttpClient _client = app.CreateReader();

    [Theory]
    [InlineData("application/x-bibtex", "application/x-bibtex", Address + ".bib")]
    [InlineData("application/vnd.citationstyles.csl+json", "application/vnd.citationstyles.csl+json", Address + ".csl.json")]
    [InlineData("application/x-research-info-systems", "application/x-research-info-systems", Address + ".ris")]
    [InlineData("application/json", "application/json", Address + ".json")]
    [InlineData("text/x-bibliography; style=mla; locale=en-US", "text/plain", Address + ".txt?style=mla&locale=en")]
    [InlineData("text/html;q=0.5, application/x-bibtex", "application/x-bibtex", Address + ".bib")]
    [InlineData("application/x-bibtex;q=0, */*", "text/html", null)]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8", "text/html", null)]
    [InlineData("*/*", "text/html", null)]
    [InlineData("image/webp", "text/html", null)]
    [InlineData("text/plain, application/octet-stream", "text/html", null)]
    [InlineData("application/rss+xml, application/xml", "text/html", null)]
    [InlineData("", "text/html", null)]
    [InlineData("garbage", "text/html", null)]
    [InlineData("application/json;q=0", "text/html", null)]
    [InlineData("text/html;q=0", "application/json", Address + ".json")]
    [InlineData("text/*;q=0", "application/json", Address + ".json")]
    [InlineData("text/html;q=0, application/json;q=0, text/*", "text/plain", Address + ".txt")]
    [InlineData("*/*;q=0, application/x-bibtex;q=0.1", "application/x-bibtex", Address + ".bib")]
    [InlineData("application/*, application/json;q=0", "application/x-bibtex", Address + ".bib")]
    [InlineData("application/x-bibtex;q=0.4, application/x-research-info-systems;q=0.5, */*;q=0.1", "application/x-research-info-systems", Address + ".ris")]
    [InlineData("TEXT/X-Bibliography; STYLE=mla", "text/plain", Address + ".txt?style=mla")]
    [InlineData("text/x-bibliography; style=apa; q=0.5, text/x-bibliography; style=mla", "text/plain", Address + ".txt?style=mla")]
    [InlineData("text/x-bibliography; style=apa; q=0, text/x-bibliography", "text/plain", Address + ".txt")]
    [InlineData("text/x-bibliography, text/plain;q=0", "text/plain", Address + ".txt")]
    [InlineData(null, "text/html", null)]
    public async Task Source_Accept_AnswersWithTheFormAskedFor(string? accept, string mediaType, string? location)
    {
        using var response = await GetAsync(Address, accept);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(mediaType, response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(location, response.Content.Headers.ContentLocation?.OriginalString);
        Assert.Contains("Accept", response.Headers.Vary);
    }

    [Fact]
    public async Task Source_ContentLocation_IsARealAddressOfTheSameBytes()
    {
        using var negotiated = await GetAsync(Address, "application/vnd.citationstyles.csl+json");

        Assert.Equal(await negotiated.Content.ReadAsStringAsync(), await _client.GetStringAsync(negotiated.Content.Headers.ContentLocation));
    }

    [Theory]
    [InlineData("*/*;q=0")]
    [InlineData("image/png, */*;q=0")]
    [InlineData("text/*;q=0, application/*;q=0")]
    public async Task Source_EveryFormExcluded_Answers406ThatListsWhatIsOffered(string accept)
    {
        using var response = await GetAsync(Address, accept);

        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
        Assert.Contains("application/x-bibtex", (await response.ReadJsonAsync()).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/sources/nope", "application/x-bibtex", HttpStatusCode.NotFound)]
    [InlineData(Address, "text/x-bibliography; style=nope", HttpStatusCode.BadRequest)]
    public async Task Source_CannotBeGiven_AnswersWithProblemDetails(string address, string accept, HttpStatusCode status)
    {
        using var response = await GetAsync(address, accept);

        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    private async Task<HttpResponseMessage> GetAsync(string address, string? accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (accept is not null)
            request.Headers.TryAddWithoutValidation("Accept", accept);
        return await _client.SendAsync(request);
    }
}
