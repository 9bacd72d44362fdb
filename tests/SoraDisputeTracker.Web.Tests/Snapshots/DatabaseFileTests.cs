using System.Net;
using System.Net.Http.Headers;

namespace SoraDisputeTracker.Web.Tests.Snapshots;

public sealed class DatabaseFileTests(TrackerApp app) : IDisposable
{
    private const string Address = "/tracker.db";

    private readonly HttpClient _client = app.CreateReader();
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _client.Dispose();
        _folder.Dispose();
    }

    [RequiresToolFact("sqlite3")]
    public async Task Get_WholeFile_OpensInSqlitesOwnShell()
    {
        using var response = await _client.GetAsync(Address);
        await File.WriteAllBytesAsync(_folder["copy.db"], await response.Content.ReadAsByteArrayAsync());

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/vnd.sqlite3", response.Content.Headers.ContentType?.ToString());
        Assert.Equal($"ok\n{await HashAsync()}\n", Tool.Run("sqlite3", "PRAGMA integrity_check; SELECT hash FROM corpus;", "-readonly", _folder["copy.db"]));
    }

    [Fact]
    public async Task Get_WholeFile_IsNamedAfterTheTrackerAndItsCorpus()
    {
        using var response = await _client.GetAsync(Address);

        Assert.Matches($"^sora-dispute-tracker-[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}-{(await HashAsync())[..8]}[.]db$", response.Content.Headers.ContentDisposition?.FileName);
        Assert.Equal((await WholeAsync()).Length, response.Content.Headers.ContentLength);
        Assert.Equal(["bytes"], response.Headers.AcceptRanges);
        Assert.False(response.Headers.ETag!.IsWeak);
        Assert.StartsWith($"\"{(await HashAsync())[..16]}", response.Headers.ETag.Tag, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0L, 99L)]
    [InlineData(4096L, 70000L)]
    [InlineData(1000000L, null)]
    [InlineData(null, 500L)]
    [InlineData(100L, 99999999L)]
    public async Task Get_Range_AnswersWithThatPart(long? from, long? to)
    {
        var whole = await WholeAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, Address) { Headers = { Range = new RangeHeaderValue(from, to) } };

        using var response = await _client.SendAsync(request);

        var (first, last) = from is null ? (whole.Length - to!.Value, whole.Length - 1) : (from.Value, Math.Min(to ?? long.MaxValue, whole.Length - 1));
        Assert.Equal(HttpStatusCode.PartialContent, response.StatusCode);
        Assert.Equal($"bytes {first}-{last}/{whole.Length}", response.Content.Headers.ContentRange?.ToString());
        Assert.Equal(whole[(int)first..((int)last + 1)], await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Get_RangeBehindTheEnd_Answers416WithTheLength()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Address) { Headers = { Range = new RangeHeaderValue(99999999, null) } };

        using var response = await _client.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, response.StatusCode);
        Assert.Equal($"bytes */{(await WholeAsync()).Length}", response.Content.Headers.ContentRange?.ToString());
    }

    [Theory]
    [InlineData(true, HttpStatusCode.PartialContent)]
    [InlineData(false, HttpStatusCode.OK)]
    public async Task Get_IfRange_AnswersWithThePartOnlyWhereTheTagHolds(bool holds, HttpStatusCode expected)
    {
        var tag = holds ? await TagAsync() : new EntityTagHeaderValue("\"of-another-corpus\"");
        using var request = new HttpRequestMessage(HttpMethod.Get, Address) { Headers = { Range = new RangeHeaderValue(10, 19), IfRange = new RangeConditionHeaderValue(tag) } };

        using var response = await _client.SendAsync(request);

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task Get_BytesInTwoPieces_MakeTheFile()
    {
        using var first = new HttpRequestMessage(HttpMethod.Get, Address) { Headers = { Range = new RangeHeaderValue(0, 1_234_567) } };
        using var begun = await _client.SendAsync(first);
        using var second = new HttpRequestMessage(HttpMethod.Get, Address) { Headers = { Range = new RangeHeaderValue(1_234_568, null), IfRange = new RangeConditionHeaderValue(begun.Headers.ETag!) } };
        // Who resumes a download often asks for it plainly, whatever the browser accepted before.
        second.Headers.AcceptEncoding.ParseAdd("identity");
        using var resumed = await _client.SendAsync(second);

        byte[] pieces = [.. await begun.Content.ReadAsByteArrayAsync(), .. await resumed.Content.ReadAsByteArrayAsync()];
        Assert.Equal(await WholeAsync(), pieces);
    }

    [Fact]
    public async Task Get_CompressionAccepted_SendsTheFileAsItIs()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Address) { Headers = { AcceptEncoding = { new StringWithQualityHeaderValue("br") } } };

        using var response = await _client.SendAsync(request);

        Assert.Empty(response.Content.Headers.ContentEncoding);
        Assert.Equal(await TagAsync(), response.Headers.ETag);
    }

    [Fact]
    public async Task Head_EvenWithARange_TellsOfTheWholeFile()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, Address) { Headers = { Range = new RangeHeaderValue(0, 9) } };

        using var response = await _client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal((await WholeAsync()).Length, response.Content.Headers.ContentLength);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/tracker.db?party=coda", "party")]
    [InlineData("/dossier.zip?lang=ja", "lang")]
    public async Task Get_UnknownParameter_IsNamed(string address, string parameter)
    {
        using var response = await _client.GetAsync(address);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.True((await response.ReadJsonAsync()).GetProperty("errors").TryGetProperty(parameter, out _));
    }

    private async Task<string> HashAsync() => (await _client.JsonAsync("/healthz")).GetProperty("corpus").GetString()!;

    private Task<byte[]> WholeAsync() => _client.GetByteArrayAsync(Address);

    private async Task<EntityTagHeaderValue> TagAsync()
    {
        using var response = await _client.GetAsync(Address, HttpCompletionOption.ResponseHeadersRead);
        return response.Headers.ETag!;
    }
}
