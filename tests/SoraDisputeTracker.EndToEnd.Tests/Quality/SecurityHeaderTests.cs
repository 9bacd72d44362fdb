using SoraDisputeTracker.EndToEnd.Tests.Site;

namespace SoraDisputeTracker.EndToEnd.Tests.Quality;

/// <summary>What only a real connection shows: the server in memory of the other tests adds no header of its own.</summary>
public sealed class SecurityHeaderTests(SiteFixture site)
{
    [RequiresToolFact(Tool.Chromium)]
    public async Task Answer_OverARealConnection_DoesNotNameTheServer()
    {
        using var client = site.CreateClient();

        using var response = await client.GetAsync("/");

        Assert.True(response.Headers.Contains("Content-Security-Policy"));
        Assert.False(response.Headers.Contains("Server"));
    }
}
