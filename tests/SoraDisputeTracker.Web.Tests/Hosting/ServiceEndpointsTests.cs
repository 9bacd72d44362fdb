using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SoraDisputeTracker.Storage;

namespace SoraDisputeTracker.Web.Tests.Hosting;

[Collection(SharedApp.Name)]
public sealed class ServiceEndpointsTests(TrackerApp app)
{
    [Fact]
    public async Task Health_DatabaseInService_NamesTheCorpus()
    {
        var health = await app.CreateReader().JsonAsync("/healthz");

        Assert.Equal("ok", health.GetProperty("status").GetString());
        Assert.Matches("^[0-9a-f]{64}$", health.GetProperty("corpus").GetString());
    }

    [Fact]
    public async Task Health_NoDatabaseInService_Answers503()
    {
        await using var stopped = new TrackerApp();
        var client = stopped.CreateReader();
        stopped.Services.GetRequiredService<TrackerDatabase>().Dispose();

        using var response = await client.GetAsync("/healthz");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
    }

    [Fact]
    public async Task Robots_Asked_LetsReadersIn()
    {
        using var response = await app.CreateReader().GetAsync("/robots.txt");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/plain; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.DoesNotContain("Disallow: /\n", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
