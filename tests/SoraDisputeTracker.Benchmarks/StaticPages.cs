using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SoraDisputeTracker.Benchmarks;

/// <summary>The least that a server can do: a few words and a link to the next page of the same kind, answered from memory.</summary>
internal sealed class StaticPages : IAsyncDisposable
{
    private readonly HttpListener _listener;
    private readonly Task _answering;

    private StaticPages(HttpListener listener, Uri address)
    {
        _listener = listener;
        Address = address;
        _answering = AnswerAsync();
    }

    /// <summary>The first page.</summary>
    public Uri Address { get; }

    /// <summary>Starts to listen on a free port of this machine.</summary>
    public static StaticPages Start()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        var address = new Uri($"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/");
        probe.Stop();
        var listener = new HttpListener();
        listener.Prefixes.Add(address.AbsoluteUri);
        listener.Start();
        return new StaticPages(listener, address);
    }

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _answering;
        _listener.Close();
    }

    private async Task AnswerAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            var page = int.TryParse(context.Request.Url!.AbsolutePath.Trim('/'), CultureInfo.InvariantCulture, out var number) ? number : 0;
            var body = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"<!DOCTYPE html><html lang=\"en\"><title>Page {page}</title><h1>Page {page}</h1><p><a href=\"/{page + 1}\">Next</a></p></html>"));
            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.ContentLength64 = body.Length;
            await context.Response.OutputStream.WriteAsync(body);
            context.Response.Close();
        }
    }
}
