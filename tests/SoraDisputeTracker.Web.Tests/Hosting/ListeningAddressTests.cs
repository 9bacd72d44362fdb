using System.Net;
using System.Net.Sockets;

namespace SoraDisputeTracker.Web.Tests.Hosting;

/// <summary>Where the tracker listens, and as what, is what the environment, the command line or the configuration says, however it is started.</summary>
public sealed class ListeningAddressTests : IDisposable
{
    private const string OwnPort = "http://127.0.0.1:0";

    private readonly TemporaryFolder _folder = new();

    private (string, string) Data => ("Tracker__DataDirectory", _folder["data"]);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("ASPNETCORE_URLS")]
    [InlineData("DOTNET_URLS")]
    [InlineData("Urls")]
    [InlineData("Kestrel__Endpoints__Own__Url")]
    public async Task Run_AddressInTheEnvironment_ListensThere(string name)
    {
        await using var tracker = TrackerProcess.StartByRun([], Data, (name, OwnPort));

        await AssertListensOnAPortOfItsOwnAsync(tracker);
    }

    [Fact]
    public async Task Run_AddressOnTheCommandLine_WinsOverTheEnvironment()
    {
        await using var tracker = TrackerProcess.StartByRun(["--urls", OwnPort], Data, ("ASPNETCORE_URLS", "http://localhost:5080"));

        await AssertListensOnAPortOfItsOwnAsync(tracker);
    }

    [Fact]
    public async Task Program_AddressInTheEnvironment_ListensThere()
    {
        await using var tracker = TrackerProcess.StartProgram([], Data, ("ASPNETCORE_URLS", OwnPort));

        await AssertListensOnAPortOfItsOwnAsync(tracker);
    }

    // Ports are opened to all networks, which a test must not do: one that is taken is named in the refusal.
    [Fact]
    public async Task Run_PortInTheEnvironment_ListensThere()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;

        await using var tracker = TrackerProcess.StartByRun([], Data, ("ASPNETCORE_HTTP_PORTS", $"{port}"));

        Assert.Null(await tracker.ListensAsync());
        Assert.Contains($":{port}: address already in use", await tracker.RefusalAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Start_NoAddressGiven_ListensOnPort5080OfThisMachine(bool byRun)
    {
        await using var tracker = byRun ? TrackerProcess.StartByRun([], Data) : TrackerProcess.StartProgram([], Data);

        // Whoever runs the tests may have a tracker there already: then the refusal names the address.
        if (await tracker.ListensAsync() is { } address)
            Assert.Equal(new Uri("http://localhost:5080"), address);
        else
            Assert.Matches(@"(127\.0\.0\.1|\[::1\]):5080: address already in use", await tracker.RefusalAsync());
    }

    [Fact]
    public async Task Run_EnvironmentNamed_IsThatEnvironment()
    {
        await using var tracker = TrackerProcess.StartByRun(["--urls", OwnPort], Data, ("ASPNETCORE_ENVIRONMENT", "Staging"));

        Assert.EndsWith("Hosting environment: Staging", await tracker.LineAsync("Hosting environment"), StringComparison.Ordinal);
    }

    private static async Task AssertListensOnAPortOfItsOwnAsync(TrackerProcess tracker)
    {
        using var client = await tracker.ConnectAsync();

        Assert.Equal("127.0.0.1", client.BaseAddress!.Host);
        Assert.NotEqual(5080, client.BaseAddress.Port);
        Assert.NotEqual(0, client.BaseAddress.Port);
    }
}
