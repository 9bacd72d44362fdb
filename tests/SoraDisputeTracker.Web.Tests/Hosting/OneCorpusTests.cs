using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using SoraDisputeTracker.Storage;
using SoraDisputeTracker.Web.Tests.Live;

namespace SoraDisputeTracker.Web.Tests.Hosting;

/// <summary>Two corpora take turns in service while readers ask: each answer is whole one or whole the other.</summary>
public sealed partial class OneCorpusTests : IDisposable
{
    private const int Readers = 8;
    private static readonly TimeSpan BetweenSwaps = TimeSpan.FromMilliseconds(40);

    private static readonly string[] Addresses =
    [
        "/events.json", "/parties.json", "/demands.json", "/sources.json", "/disagreements.json", "/assertions.json", "/changes.json",
        "/events.csv", "/events.ics", "/feed.atom", "/feed.json", "/citations.bib", "/citations.txt?style=apa", "/api/v1/events?limit=3",
        "/api/v1/events/coda-request", "/openapi/v1.json", "/search.json?q=coda", "/sitemap.xml", "/dossier.zip",
        "/", "/?party=coda", "/events/coda-request", "/parties/coda", "/demands", "/sources", "/disagreements", "/changes", "/citations", "/data",
        "/embed/timeline",
    ];

    private readonly TemporaryFolder _folder = new();
    private readonly TrackerApp _app = new();

    public void Dispose()
    {
        _app.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public Task Get_TwentySwapsUnderEightReaders_EachAnswerIsOfOneCorpus() => AssertWholeAsync(swaps: 20);

    [Fact]
    [Trait(Tier.Name, Tier.Outer)]
    public Task Get_TwoHundredSwapsUnderEightReaders_EachAnswerIsOfOneCorpus() => AssertWholeAsync(swaps: 200);

    private async Task AssertWholeAsync(int swaps)
    {
        using var client = _app.CreateReader();
        var database = _app.Services.GetRequiredService<TrackerDatabase>();
        var first = database.Hash!;
        var seeds = new EditedSeeds(_folder["seeds"]);
        await seeds.AddEventAsync("a-test-event");
        await seeds.ReviseEventsAsync(3);
        var second = await seeds.BuildAsync(_app.DataDirectory);

        // Whoever has a file in service keeps it on disk.
        using var keepsFirst = Serving(first);
        using var keepsSecond = Serving(second);
        Assert.True(database.TryOpen(second));
        var ofSecond = await AnswersAsync(client);
        Assert.True(database.TryOpen(first));
        var ofFirst = await AnswersAsync(client);
        Assert.Equal(Addresses.Length, Addresses.Count(a => ofFirst[a] != ofSecond[a]));

        var torn = new ConcurrentQueue<string>();
        var asked = 0;
        using var swapped = new CancellationTokenSource();
        var readers = Enumerable.Range(0, Readers).Select(reader => Task.Run(async () =>
        {
            while (!swapped.IsCancellationRequested)
            {
                var number = Interlocked.Increment(ref asked);
                var address = Addresses[number % Addresses.Length];
                var answer = await AnswerAsync(client, address, number);
                if (answer != ofFirst[address] && answer != ofSecond[address])
                    torn.Enqueue($"{address}: {answer[..Math.Min(answer.Length, 300)]}");
            }
        })).ToList();
        for (var swap = 0; swap < swaps; swap++)
        {
            await Task.Delay(BetweenSwaps);
            Assert.True(database.TryOpen(swap % 2 == 0 ? second : first));
        }

        await swapped.CancelAsync();
        await Task.WhenAll(readers);

        Assert.Empty(torn);
        Assert.True(asked > swaps, $"{asked} answers over {swaps} swaps.");
        TestContext.Current.TestOutputHelper?.WriteLine($"{asked} answers over {swaps} swaps.");
    }

    private TrackerDatabase Serving(string hash)
    {
        var database = new TrackerDatabase(_app.DataDirectory);
        Assert.True(database.TryOpen(hash));
        return database;
    }

    private static async Task<Dictionary<string, string>> AnswersAsync(HttpClient client)
    {
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var address in Addresses)
            answers.Add(address, await AnswerAsync(client, address, number: 0));
        return answers;
    }

    // The tag and the content, without what differs in every answer. An Accept of its own keeps the answer out of what others were given.
    private static async Task<string> AnswerAsync(HttpClient client, string address, int number)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept", $"*/*, text/x-reader-{number}");
        using var response = await client.SendAsync(request);
        return $"{(int)response.StatusCode} {response.Headers.ETag} {OfOneAnswer().Replace(await response.Content.ReadAsStringAsync(), "")}";
    }

    [GeneratedRegex("""nonce(?:="|-)[^"' ]*|<input type="hidden" name="__RequestVerificationToken"[^>]*>|<!--Blazor[^>]*-->""", RegexOptions.None, 5000)]
    private static partial Regex OfOneAnswer();
}
