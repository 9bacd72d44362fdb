using Microsoft.AspNetCore.Http;
using SoraDisputeTracker.Web.Hosting;

namespace SoraDisputeTracker.Web.Tests.Hosting;

public sealed class SecurityHeadersTests(TrackerApp app)
{
    public static TheoryData<string> EveryKindOfAddress { get; } =
        ["/", "/bundles/site.css", "/no-such-page", "/events.json", "/events.json?party=no-such-party", "/citations.bib", "/healthz", "/robots.txt", "/sitemap.xml", "/oembed", "/embed", "/embed/events", "/embed/no-such-embed", "/bundles/embed.css"];

    [Theory]
    [MemberData(nameof(EveryKindOfAddress))]
    public async Task Response_AnyAddress_CarriesOnePolicyWithoutInlineScriptsAndTheOtherHeaders(string address)
    {
        using var response = await app.CreateReader().GetAsync(address);

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        var directives = policy.Split("; ").ToDictionary(d => d.Split(' ', 2)[0], d => d.Split(' ', 2)[1]);
        Assert.Equal("'self'", directives["default-src"]);
        Assert.Matches("^'self' 'nonce-[A-Za-z0-9+/]{22}=='$", directives["script-src"]);
        Assert.Equal("'self'", directives["style-src-elem"]);
        Assert.Equal("'none'", directives["object-src"]);
        Assert.Equal("'self'", directives["frame-ancestors"]);
        Assert.Equal("'self'", directives["form-action"]);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("strict-origin-when-cross-origin", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
        Assert.Contains("camera=()", Assert.Single(response.Headers.GetValues("Permissions-Policy")), StringComparison.Ordinal);
        Assert.Equal("SAMEORIGIN", Assert.Single(response.Headers.GetValues("X-Frame-Options")));
        Assert.False(response.Headers.Contains("Server"));
        Assert.False(response.Headers.Contains("X-Powered-By"));
    }

    [Fact]
    public void Nonce_AskedTwiceInOneRequest_IsTheSame()
    {
        var context = new DefaultHttpContext();

        Assert.Equal(context.GetCspNonce(), context.GetCspNonce());
        Assert.NotEqual(context.GetCspNonce(), new DefaultHttpContext().GetCspNonce());
    }

    [Fact]
    public async Task Nonce_TwoRequests_Differs()
    {
        var client = app.CreateReader();
        using var first = await client.GetAsync("/healthz");
        using var second = await client.GetAsync("/healthz");

        Assert.NotEqual(
            first.Headers.GetValues("Content-Security-Policy").Single(),
            second.Headers.GetValues("Content-Security-Policy").Single());
    }
}
