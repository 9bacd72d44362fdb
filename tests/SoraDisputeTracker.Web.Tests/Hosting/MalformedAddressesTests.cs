using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SoraDisputeTracker.Web.Tests.Hosting;

/// <summary>Sends addresses that no client library would send, byte by byte, to a real server.</summary>
public sealed class MalformedAddressesTests(ListeningApp app)
{
    [Theory]
    [InlineData("/%00")]
    [InlineData("/events/%00")]
    [InlineData("/%")]
    [InlineData("/events/%zz")]
    [InlineData("/events/%C3%28")]
    [InlineData("/?q=%00")]
    [InlineData("/?q=%zz")]
    [InlineData("/?q=100%")]
    [InlineData("/?q=%FF")]
    [InlineData("/?q=%C3%28")]
    [InlineData("/?%FF=x")]
    [InlineData("/events.json?q=%FF")]
    [InlineData("/events.json?q=%00")]
    [InlineData("/citations.bib?party=%E3%81")]
    public async Task Request_BrokenEncoding_Answers400(string target)
    {
        var answer = await SendAsync(target);

        Assert.StartsWith("HTTP/1.1 400 ", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/?q=%FF", "<code>q</code> holds bytes that are not UTF-8")]
    [InlineData("/?q=100%&party=x", "<code>q</code> holds a percent sign")]
    public async Task Page_BrokenEncoding_SaysWhichParameter(string target, string message)
    {
        Assert.Contains(message, WebUtility.HtmlDecode(await SendAsync(target)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/?q=")]
    [InlineData("/events.json?q=")]
    [InlineData("/citations.csv?party=")]
    public async Task Request_ParameterOfTenThousandCharacters_Answers400AndNamesIt(string target)
    {
        var answer = await SendAsync(target + new string('a', 10_000));

        Assert.StartsWith("HTTP/1.1 400 ", answer, StringComparison.Ordinal);
        Assert.Contains(target.Split('?', '=')[1], answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Request_AddressBeyondEveryLimit_IsRefused()
    {
        var answer = await SendAsync("/?q=" + new string('a', 200_000));

        Assert.StartsWith("HTTP/1.1 414 ", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Request_TenThousandParameters_Answers400()
    {
        var answer = await SendAsync("/events.json?" + string.Join('&', Enumerable.Repeat("q=a", 10_000)));

        Assert.StartsWith("HTTP/1.1 400 ", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Response_AnyRequest_NamesNoServer()
    {
        Assert.DoesNotContain("\nServer:", await SendAsync("/healthz"), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("HEAD", "/", "200")]
    [InlineData("HEAD", "/events.json", "200")]
    [InlineData("HEAD", "/no-such-page", "404")]
    public async Task Head_AnyAddress_AnswersAsGetWithoutContent(string method, string target, string status)
    {
        var answer = await SendAsync(target, method);

        Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
        Assert.Contains("Content-Type:", answer, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\n", answer, StringComparison.Ordinal);
    }

    private async Task<string> SendAsync(string target, string method = "GET")
    {
        using var client = new TcpClient();
        await client.ConnectAsync(app.Port.Host, app.Port.Port);
        await using var stream = client.GetStream();
        var request = Encoding.ASCII.GetBytes($"{method} {target} HTTP/1.1\r\nHost: {app.Port.Authority}\r\nConnection: close\r\n\r\n");
        try
        {
            await stream.WriteAsync(request);
        }
        catch (IOException)
        {
            // A server that refuses early closes before it has read everything; what it answered is still there.
        }

        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }
}
