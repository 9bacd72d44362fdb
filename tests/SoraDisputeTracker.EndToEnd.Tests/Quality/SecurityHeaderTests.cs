using SoraDisputeTracker.EndToEnd.Tests.Site;

namespace SoraDisputeTracker.EndToEnd.Tests.Quality;

/// <summary>What browsers are told about every answer, over a real connection.</summary>
public sealed class SecurityHeaderTests(SiteFixture site)
{
    [RequiresToolTheory(Tool.Chromium)]
    [InlineData("/")]
    [InlineData("/no/such/page")]
    [InlineData("/?party=nope")]
    [InlineData("/citations.bib")]
    [InlineData("/_framework/blazor.web.js")]
    public async Task Answer_OfAnyKind_CarriesTheHeaders(string address)
    {
        using var client = site.CreateClient();

        using var response = await client.GetAsync(address);

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        var scripts = policy.Split("; ").Single(d => d.StartsWith("script-src ", StringComparison.Ordinal));
        Assert.Contains("'nonce-", scripts, StringComparison.Ordinal);
        Assert.DoesNotContain("'unsafe-", scripts, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'self'", policy, StringComparison.Ordinal);
        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
        Assert.True(response.Headers.Contains("Referrer-Policy"));
        Assert.False(response.Headers.Contains("Server"));
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Nonce_OfTwoAnswers_Differs()
    {
        using var client = site.CreateClient();

        using var first = await client.GetAsync("/about");
        using var second = await client.GetAsync("/about");

        Assert.NotEqual(first.Headers.GetValues("Content-Security-Policy"), second.Headers.GetValues("Content-Security-Policy"));
    }
}
