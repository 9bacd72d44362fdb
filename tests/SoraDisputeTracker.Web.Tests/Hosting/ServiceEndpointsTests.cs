using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SoraDisputeTracker.Storage;

namespace SoraDisputeTracker.Web.Tests.Hosting;

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
}
