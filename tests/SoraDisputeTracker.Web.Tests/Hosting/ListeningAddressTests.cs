using System.Net;
using System.Net.Sockets;

namespace SoraDisputeTracker.Web.Tests.Hosting;

/// <summary>Where the tracker listens, and as what, is what the environment, the command line or the configuration says, however it is started.</summary>
public sealed class ListeningAddressTests : IAsyncLifetime
{
    private const string OwnPort = "http://127.0.0.1:0";

    private readonly TemporaryFolder _folder = new();

    private (string, string) Data => ("Tracker__DataDirectory", _folder["data"]);

    public async ValueTask InitializeAsync() => await BuiltDatabases.CopyAsync(Repository.Seeds, _folder["data"]);

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("ASPNETCORE_URLS")]
    [InlineData("DOTNET_URLS")]
    [InlineData("Urls")]
    [InlineData("Kestrel__Endpoints__Own__Url")]
    public async Task Program_AddressInTheEnvironment_ListensThere(string name)
    {
        await using var tracker = TrackerProcess.StartProgram([], Data, (name, OwnPort));

        await AssertListensOnAPortOfItsOwnAsync(tracker);
    }

    // Whatever `dotnet run` sets of itself stands where these two stand: what is given must get past it.
    [Fact]
    public async Task Run_AddressAndEnvironmentGiven_AreTaken()
    {
        await using var tracker = TrackerProcess.StartByRun([], Data, ("ASPNETCORE_URLS", OwnPort), ("ASPNETCORE_ENVIRONMENT", "Staging"));

        await AssertListensOnAPortOfItsOwnAsync(tracker);
        Assert.EndsWith("Hosting environment: Staging", await tracker.LineAsync("Hosting environment"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Program_AddressOnTheCommandLine_WinsOverTheEnvironment()
    {
        await using var tracker = TrackerProcess.StartProgram(["--urls", OwnPort], Data, ("ASPNETCORE_URLS", "http://localhost:5080"));

        await AssertListensOnAPortOfItsOwnAsync(tracker);
    }

    // Ports are opened to all networks, which a test must not do: one that is taken is named in the refusal.
    [Fact]
    public async Task Program_PortInTheEnvironmentThatIsTaken_IsNamedInTheRefusal()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;

        await using var tracker = TrackerProcess.StartProgram([], Data, ("ASPNETCORE_HTTP_PORTS", $"{port}"));

        Assert.Null(await tracker.ListensAsync());
        var refusal = await tracker.RefusalAsync();
        Assert.Contains($":{port}: address already in use", refusal, StringComparison.Ordinal);
        Assert.Contains("Another program listens there", refusal, StringComparison.Ordinal);
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

    private static async Task AssertListensOnAPortOfItsOwnAsync(TrackerProcess tracker)
    {
        using var client = await tracker.ConnectAsync();

        Assert.Equal("127.0.0.1", client.BaseAddress!.Host);
        Assert.NotEqual(5080, client.BaseAddress.Port);
        Assert.NotEqual(0, client.BaseAddress.Port);
    }
}
