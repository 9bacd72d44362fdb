using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SoraDisputeTracker.Core.Dossiers;

namespace SoraDisputeTracker.Web.Tests.Hosting;

public sealed class ErrorPagesTests(TrackerApp app, ErrorPagesTests.BrokenApps broken) : IClassFixture<ErrorPagesTests.BrokenApps>
{
    [Theory]
    [InlineData("Development", "/")]
    [InlineData("Production", "/")]
    [InlineData("Development", "/parties")]
    public async Task Page_Exception_Answers500WithoutItsInnards(string environment, string address)
    {
        using var response = await broken[environment].CreateReader().GetAsync(address);

        var text = await response.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("went wrong", text, StringComparison.Ordinal);
        AssertTellsNothing(text);
    }

    [Theory]
    [InlineData("Development", "/events.json")]
    [InlineData("Production", "/citations.bib")]
    public async Task DataAddress_Exception_Answers500WithProblemDetails(string environment, string address)
    {
        using var response = await broken[environment].CreateReader().GetAsync(address);

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        AssertTellsNothing(await response.Content.ReadAsStringAsync());
        Assert.Equal(500, (await response.ReadJsonAsync()).GetProperty("status").GetInt32());
    }

    [Fact]
    public async Task Page_PostThatIsNotTaken_Answers405WithThePage()
    {
        using var form = new FormUrlEncodedContent([]);
        using var response = await app.CreateReader().PostAsync("/embed/timeline", form);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Single((await response.ReadPageAsync()).QuerySelectorAll("main h1"));
    }

    [Fact]
    public async Task Page_UnknownAddress_Answers404WithThePage()
    {
        using var response = await app.CreateReader().GetAsync("/no-such-page");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("This page does not exist", (await response.ReadPageAsync()).QuerySelector("h1")?.TextContent);
    }

    [Theory]
    [InlineData("/events/no-such-event", "This event does not exist", "no-such-event")]
    [InlineData("/parties/no-such-party", "This party does not exist", "no-such-party")]
    [InlineData("/demands/no-such-demand", "This demand does not exist", "no-such-demand")]
    [InlineData("/sources/no-such-source", "This source does not exist", "no-such-source")]
    [InlineData("/parties/%27%3B%20DROP%20TABLE%20parties--", "This party does not exist", "'; DROP TABLE parties--")]
    public async Task Page_UnknownSlug_Answers404AndNamesWhatWasAskedFor(string address, string heading, string slug)
    {
        using var response = await app.CreateReader().GetAsync(address);

        var page = await response.ReadPageAsync();
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(heading, page.QuerySelector("h1")?.TextContent);
        Assert.StartsWith(heading, page.Title, StringComparison.Ordinal);
        Assert.Equal(slug, page.QuerySelector("main code")?.TextContent);
    }

    [Theory]
    [InlineData("/events/coda-requests", "/events/coda-request")]
    [InlineData("/parties/kadokowa", "/parties/kadokawa")]
    [InlineData("/demands/publisher-opt-in", "/demands/publishers-opt-in")]
    [InlineData("/sources/tekedia-coda-demands", "/sources/tekedia-coda-demand")]
    public async Task Page_MisspeltSlug_OffersTheNearest(string address, string meant)
    {
        using var response = await app.CreateReader().GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.NotNull((await response.ReadPageAsync()).QuerySelector($"main a[href='{meant}']"));
    }

    [Theory]
    [InlineData("/no-such-list.json")]
    public async Task DataAddress_Unknown_Answers404WithProblemDetails(string address)
    {
        using var response = await app.CreateReader().GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("/error")]
    [InlineData("/not-found")]
    [InlineData("/bad-request")]
    public async Task ErrorPage_AskedForByItsAddress_Answers404(string address)
    {
        using var response = await app.CreateReader().GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("/events.json", "application/problem+json")]
    [InlineData("/healthz", "application/problem+json")]
    public async Task DataAddress_Post_Answers405(string address, string mediaType)
    {
        using var response = await app.CreateReader().PostAsync(address, new StringContent("x"));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(mediaType, response.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/no-such-page")]
    public async Task Page_Post_AnswersClientError(string address)
    {
        using var response = await app.CreateReader().PostAsync(address, new StringContent("x"));

        Assert.InRange((int)response.StatusCode, 400, 499);
    }

    private static void AssertTellsNothing(string text)
    {
        Assert.DoesNotContain(FailingCorpus.Secret, text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
        Assert.DoesNotContain(".cs:line", text, StringComparison.Ordinal);
    }

    /// <summary>Applications of which every question to the corpus fails, one for each environment.</summary>
    public sealed class BrokenApps : IDisposable
    {
        private readonly Dictionary<string, TrackerApp> _apps = [];

        public TrackerApp this[string environment] => _apps.TryGetValue(environment, out var app) ? app : _apps[environment] = new()
        {
            Environment = environment,
            Replace = services => services.AddSingleton<ICorpusQueries, FailingCorpus>(),
        };

        public void Dispose()
        {
            foreach (var app in _apps.Values)
                app.Dispose();
        }
    }
}
