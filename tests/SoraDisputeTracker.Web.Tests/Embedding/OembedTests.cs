using System.Net;
using System.Xml.Linq;
using AngleSharp.Html.Parser;

namespace SoraDisputeTracker.Web.Tests.Embedding;

/// <summary>What programs are told that want to embed an address (oEmbed 1.0).</summary>
public sealed class OembedTests(TrackerApp app, PublishedApp published)
{
    private readonly HttpClient _client = app.CreateReader();

    [Theory]
    [InlineData("http://localhost/events/coda-request", "http://localhost/embed/events/coda-request?lang=en")]
    [InlineData("https://localhost/events/coda-request?lang=ja#stated", "http://localhost/embed/events/coda-request?lang=ja")]
    [InlineData("http://localhost/", "http://localhost/embed/timeline?lang=en")]
    [InlineData("http://localhost/?party=coda&sort=desc&page=2&utm_source=mail", "http://localhost/embed/timeline?party=coda&sort=desc&lang=en")]
    public async Task Answer_OwnAddress_IsAFrameOfItsEmbed(string url, string embed)
    {
        var answer = await _client.JsonAsync(Oembed(url));

        Assert.Equal("1.0", answer.GetProperty("version").GetString());
        Assert.Equal("rich", answer.GetProperty("type").GetString());
        Assert.NotEmpty(answer.GetProperty("title").GetString()!);
        Assert.NotEmpty(answer.GetProperty("provider_name").GetString()!);
        Assert.Equal("http://localhost/", answer.GetProperty("provider_url").GetString());
        var frame = (await new HtmlParser().ParseDocumentAsync(answer.GetProperty("html").GetString()!)).QuerySelector("iframe")!;
        Assert.Equal(embed, frame.GetAttribute("src"));
        Assert.Equal(answer.GetProperty("width").GetInt32(), frame.GetAttribute("width") is { } width ? int.Parse(width, null) : 0);
        Assert.Equal(answer.GetProperty("height").GetInt32(), frame.GetAttribute("height") is { } height ? int.Parse(height, null) : 0);
        Assert.Contains(answer.GetProperty("title").GetString()!, frame.GetAttribute("title"), StringComparison.Ordinal);
        Assert.DoesNotContain("<script", answer.GetProperty("html").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_AsXml_SaysTheSame()
    {
        var json = await _client.JsonAsync(Oembed("http://localhost/events/coda-request"));

        using var response = await _client.GetAsync(Oembed("http://localhost/events/coda-request") + "&format=xml");

        Assert.Equal("text/xml", response.Content.Headers.ContentType?.MediaType);
        var xml = XDocument.Parse(await response.Content.ReadAsStringAsync()).Root!;
        Assert.Equal("oembed", xml.Name);
        Assert.Equal(json.EnumerateObject().Select(p => (p.Name, p.Value.ToString())).Order(), xml.Elements().Select(e => (e.Name.LocalName, e.Value)).Order());
    }

    [Theory]
    [InlineData("&maxwidth=400", 400, 520)]
    [InlineData("&maxheight=300", 640, 300)]
    [InlineData("&maxwidth=5000&maxheight=5000", 640, 520)]
    public async Task Answer_RoomIsScarce_FitsIn(string room, int width, int height)
    {
        var answer = await _client.JsonAsync(Oembed("http://localhost/events/coda-request") + room);

        Assert.Equal((width, height), (answer.GetProperty("width").GetInt32(), answer.GetProperty("height").GetInt32()));
    }

    [Theory]
    [InlineData("", HttpStatusCode.BadRequest, "url")]
    [InlineData("?url=events/coda-request", HttpStatusCode.BadRequest, "url")]
    [InlineData("?url=http%3A%2F%2Flocalhost%2F&maxwidth=wide&maxheight=0", HttpStatusCode.BadRequest, "maxheight")]
    [InlineData("?url=http%3A%2F%2Flocalhost%2F&format=yaml", HttpStatusCode.NotImplemented, "`json` or `xml`")]
    [InlineData("?url=https%3A%2F%2Felsewhere.example%2Fevents%2Fcoda-request", HttpStatusCode.NotFound, "not one of this tracker")]
    [InlineData("?url=http%3A%2F%2Flocalhost%2Fevents%2Fno-such-event", HttpStatusCode.NotFound, "neither")]
    [InlineData("?url=http%3A%2F%2Flocalhost%2Fabout", HttpStatusCode.NotFound, "neither")]
    [InlineData("?url=http%3A%2F%2Flocalhost%2F%3Fparty%3Dnope", HttpStatusCode.NotFound, "party=nope")]
    public async Task Answer_CannotBeGiven_SaysWhy(string query, HttpStatusCode status, string why)
    {
        using var response = await _client.GetAsync("/oembed" + query);

        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains(why, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_PublicAddressIsSet_TakesItAndLeadsThere()
    {
        var answer = await published.CreateReader().JsonAsync(Oembed("https://tracker.example/events/coda-request"));

        Assert.Contains("src=\"https://tracker.example/embed/events/coda-request?lang=en\"", answer.GetProperty("html").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/events/coda-request")]
    [InlineData("/?party=coda")]
    [InlineData("/?party=coda&lang=ja")]
    public async Task Page_Head_LeadsToTheAnswerInBothForms(string address)
    {
        using var response = await _client.GetAsync(address);
        var page = await response.ReadPageAsync();

        foreach (var type in (string[])["application/json", "text/xml"])
        {
            using var answer = await _client.GetAsync(page.QuerySelector($"link[rel=alternate][type='{type}+oembed']")!.GetAttribute("href"));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
        }
    }

    private static string Oembed(string url) => $"/oembed?url={Uri.EscapeDataString(url)}";
}
