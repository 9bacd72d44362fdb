using System.Net;

namespace SoraDisputeTracker.Web.Tests.Endpoints;

/// <summary>
/// An address that has one form gives it whatever a program accepts, unless the program excludes it (RFC 9110, 12.5.1): what <c>Accept</c> does not name
/// may be sent, what it gives a quality of zero may not.
/// </summary>
public sealed class AcceptTests(TrackerApp app)
{
    // What clients really send, and what none should.
    private static readonly string[] Unexcluding =
    [
        "text/xml", "text/plain", "application/octet-stream", "text/html", "image/webp", "application/rss+xml", "application/rss+xml, application/xml",
        "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2", "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8", "*/*", "*/*;q=0.001",
        "", " ", ",", "garbage", "/", "a/b/c;;q", "example/*;q=0", "application/atom;q=0", "{type};profile=\"urn:x\";q=0",
    ];

    private static readonly string[] Excluding =
    [
        "{type};q=0", "{type};q=0.000", "{type} ; Q=0", "{main}/*;q=0", "*/*;q=0", "image/png, */*;q=0", "{type};q=0, */*",
        "{type};q=0, {main}/*, image/png", "{TYPE};q=0", "garbage, {type};q=0",
    ];

    private static readonly string[] Overriding =
    [
        "{type}, */*;q=0", "*/*;q=0, {type};q=0.001", "{main}/*;q=0, {type}", "{main}/*, */*;q=0", "{TYPE}, */*;q=0", "{type}; charset=utf-8, */*;q=0",
        "{type};q=0.5, {type};q=0",
    ];

    // Citations of pages are made for the day, and so no address of the others' tests.
    private static readonly string[] All = [.. DataAddresses.All, "/about/citation.bib", "/events/coda-request/citation.json"];

    private readonly HttpClient _client = app.CreateReader();

    public static TheoryData<string> Addresses { get; } = [.. All];

    /// <summary>Those that have no other form to fall back on.</summary>
    public static TheoryData<string> AddressesOfOneForm { get; } =
    [
        .. All.Where(a => !a.StartsWith("/api/", StringComparison.Ordinal)),
        "/api/v1/context.jsonld", "/api/v1/events?format=json&limit=1", "/api/v1/events?format=jsonld&limit=1", "/api/v1/events?fields=title&limit=1",
    ];

    public static TheoryData<string> Pages { get; } =
        ["/?party=getty-images", "/events/diet-question-19", "/parties/kodansha", "/about", "/data", "/embed/timeline?party=getty-images", "/embed/events/coda-request?lang=ja", "/healthz"];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Data_NotExcluded_IsGiven(string address)
    {
        var form = await FormAsync(address);

        Assert.Equal(Unexcluding.Select(a => (a, (int)HttpStatusCode.OK, form)), await AnswersAsync(address, form, Unexcluding));
    }

    [Theory]
    [MemberData(nameof(AddressesOfOneForm))]
    public async Task Data_Excluded_Answers406(string address)
    {
        var form = await FormAsync(address);

        Assert.Equal(Excluding.Select(a => (a, (int)HttpStatusCode.NotAcceptable, "application/problem+json")), await AnswersAsync(address, form, Excluding));
    }

    [Theory]
    [MemberData(nameof(AddressesOfOneForm))]
    public async Task Data_ExcludedByAWiderRangeThanItIsNamedBy_IsGiven(string address)
    {
        var form = await FormAsync(address);

        Assert.Equal(Overriding.Select(a => (a, (int)HttpStatusCode.OK, form)), await AnswersAsync(address, form, Overriding));
    }

    [Theory]
    [InlineData("/feed.json", "application/json, */*;q=0")]
    [InlineData("/feed.atom", "application/xml, */*;q=0")]
    [InlineData("/feed.json", "application/json;q=0")]
    public async Task Data_NamedByWhatItIsMadeOf_IsGiven(string address, string accept)
    {
        using var response = await GetAsync(address, accept);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Data_Excluded_SaysWhatThereIsAndHow()
    {
        using var response = await GetAsync("/feed.atom", "application/atom+xml;q=0");

        var detail = (await response.ReadJsonAsync()).GetProperty("detail").GetString();
        Assert.Contains("application/atom+xml", detail, StringComparison.Ordinal);
        Assert.Contains("q=0", detail, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_AnyAccept_IsGiven(string address)
    {
        var form = await FormAsync(address);
        string[] accepted = [.. Unexcluding, .. Excluding, .. Overriding];

        Assert.Equal(accepted.Select(a => (a, (int)HttpStatusCode.OK, form)), await AnswersAsync(address, form, accepted));
    }

    private async Task<string> FormAsync(string address)
    {
        using var response = await _client.GetAsync(address);
        return response.Content.Headers.ContentType!.MediaType!;
    }

    private async Task<List<(string Accept, int Status, string Form)>> AnswersAsync(string address, string form, IReadOnlyList<string> accepted)
    {
        var answers = new List<(string, int, string)>();
        foreach (var accept in accepted)
        {
            var sent = accept
                .Replace("{type}", form, StringComparison.Ordinal)
                .Replace("{TYPE}", form.ToUpperInvariant(), StringComparison.Ordinal)
                .Replace("{main}", form.Split('/')[0], StringComparison.Ordinal);
            using var response = await GetAsync(address, sent);
            answers.Add((accept, (int)response.StatusCode, response.Content.Headers.ContentType?.MediaType ?? ""));
        }

        return answers;
    }

    private async Task<HttpResponseMessage> GetAsync(string address, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        return await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }
}
