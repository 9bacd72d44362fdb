using System.Net;

namespace SoraDisputeTracker.Web.Tests.Endpoints;

public sealed class DataReadingTests(TrackerApp app)
{
    private readonly HttpClient _client = app.CreateReader();

    [Theory]
    [MemberData(nameof(DataAddresses.All), MemberType = typeof(DataAddresses))]
    public async Task Get_AnyData_IsOpenToAnyOrigin(string address)
    {
        using var response = await SendAsync(HttpMethod.Get, address, ("Origin", "https://elsewhere.example"));

        Assert.Equal("*", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Contains("ETag", Assert.Single(response.Headers.GetValues("Access-Control-Expose-Headers")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/citations")]
    [InlineData("/events/sora-2-launch")]
    [InlineData("/healthz")]
    public async Task Get_WhatIsNoData_IsNotOpenToOtherOrigins(string address)
    {
        using var response = await SendAsync(HttpMethod.Get, address, ("Origin", "https://elsewhere.example"));

        Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task Get_RefusedData_IsOpenToAnyOriginToo()
    {
        using var response = await SendAsync(HttpMethod.Get, "/events.json?party=nobody", ("Origin", "https://elsewhere.example"));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("*", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Origin")));
    }

    [Theory]
    [MemberData(nameof(DataAddresses.All), MemberType = typeof(DataAddresses))]
    public async Task Options_AnyData_NamesTheMethods(string address)
    {
        using var response = await SendAsync(HttpMethod.Options, address);

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal(["GET", "HEAD", "OPTIONS"], response.Content.Headers.Allow.Order());
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Options_BeforeAForeignScriptReads_LetsItSendWhatItLikes()
    {
        using var response = await SendAsync(
            HttpMethod.Options, "/events.json", ("Origin", "https://elsewhere.example"), ("Access-Control-Request-Method", "GET"), ("Access-Control-Request-Headers", "if-none-match"));

        Assert.Equal("*", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Equal("*", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Headers")));
        Assert.Contains("GET", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Methods")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task OtherMethod_AnyData_Answers405WithTheMethodsThereAre(string method)
    {
        using var response = await SendAsync(new HttpMethod(method), "/events.json");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD", "OPTIONS"], response.Content.Headers.Allow.Order());
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [MemberData(nameof(DataAddresses.All), MemberType = typeof(DataAddresses))]
    public async Task Head_AnyData_AnswersWithTheHeadersOfGet(string address)
    {
        using var get = await _client.GetAsync(address);
        using var head = await SendAsync(HttpMethod.Head, address);

        Assert.Equal(get.StatusCode, head.StatusCode);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Equal(get.Content.Headers.LastModified, head.Content.Headers.LastModified);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Equal(get.Content.Headers.ContentDisposition, head.Content.Headers.ContentDisposition);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, address);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await _client.SendAsync(request);
    }
}
