using System.Net;
using System.Net.Http.Headers;
using SoraDisputeTracker.Web.Tests.Live;

namespace SoraDisputeTracker.Web.Tests.Endpoints;

public sealed class ConditionalRequestsTests(TrackerApp app, SecondApp other) : IDisposable
{
    private readonly HttpClient _client = app.CreateReader();
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(DataAddresses.All), MemberType = typeof(DataAddresses))]
    public async Task Get_AnyData_CarriesAStrongTagADateAndHowLongItMayBeKept(string address)
    {
        using var response = await _client.GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.False(Assert.IsType<EntityTagHeaderValue>(response.Headers.ETag).IsWeak);
        Assert.NotNull(response.Content.Headers.LastModified);
        Assert.Equal("public, max-age=60, stale-while-revalidate=3600", response.Headers.CacheControl!.ToString());
        Assert.Equal(["Accept", "Accept-Encoding"], response.Headers.Vary);
        Assert.Null(response.Headers.Age);
    }

    [Theory]
    [MemberData(nameof(DataAddresses.All), MemberType = typeof(DataAddresses))]
    public async Task Get_KnownTag_Answers304WithoutContent(string address)
    {
        using var first = await _client.GetAsync(address);

        using var second = await GetAsync(address, h => h.IfNoneMatch.Add(first.Headers.ETag!));

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Get_KnownTagOfAnAnswerThatIsNotKeptYet_Answers304()
    {
        const string Address = "/events.json?q=a-question-that-no-other-test-asks";
        using var first = await other.CreateReader().GetAsync(Address);

        using var second = await GetAsync(Address, h => h.IfNoneMatch.Add(first.Headers.ETag!));

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData(0, HttpStatusCode.NotModified)]
    [InlineData(-1, HttpStatusCode.OK)]
    public async Task Get_KnownDate_AnswersWhatIsNewer(int seconds, HttpStatusCode expected)
    {
        using var first = await _client.GetAsync("/events.json");

        using var second = await GetAsync("/events.json", h => h.IfModifiedSince = first.Content.Headers.LastModified!.Value.AddSeconds(seconds));

        Assert.Equal(expected, second.StatusCode);
    }

    [Fact]
    public async Task Tag_OtherQueriesAndForms_Differ()
    {
        var tags = new List<string>();
        foreach (var (address, encoding) in new[] { ("/events.json", ""), ("/events.json", "br"), ("/events.json", "gzip"), ("/events.json?scope=all", ""), ("/citations.bib", "") })
        {
            using var response = await GetAsync(address, h => h.Add("Accept-Encoding", encoding));
            tags.Add(response.Headers.ETag!.Tag);
        }

        Assert.Equal(tags.Count, tags.Distinct().Count());
    }

    [Fact]
    public async Task Tag_TwoStartsOnOneCorpus_IsTheSame()
    {
        Assert.Equal(await TagsAsync(_client), await TagsAsync(other.CreateReader()));
    }

    [Fact]
    public async Task Tag_OneDigestChanged_IsAnother()
    {
        var seeds = new EditedSeeds(_folder["seeds"]);
        var asBefore = await TagsAsync(_client);
        await seeds.AddEventAsync("a-test-event");
        using var edited = new TrackerApp { SeedsDirectory = _folder["seeds"] };

        var changed = await TagsAsync(edited.CreateReader());

        Assert.Empty(changed.Intersect(asBefore));
    }

    private static async Task<List<string>> TagsAsync(HttpClient client)
    {
        var tags = new List<string>();
        foreach (var address in DataAddresses.All)
        {
            using var response = await client.GetAsync(address);
            tags.Add(response.Headers.ETag!.Tag);
        }

        return tags;
    }

    private async Task<HttpResponseMessage> GetAsync(string address, Action<HttpRequestHeaders> set)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        set(request.Headers);
        return await _client.SendAsync(request);
    }
}
