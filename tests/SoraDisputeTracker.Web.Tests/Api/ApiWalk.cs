using System.Text.Json;
using System.Text.RegularExpressions;

namespace SoraDisputeTracker.Web.Tests.Api;

/// <summary>Walks through a list of the API by its links.</summary>
internal static partial class ApiWalk
{
    /// <summary>The records of all parts, in their order.</summary>
    public static async Task<List<JsonElement>> AllAsync(HttpClient client, string collection, string address, int? limit = null)
    {
        var records = new List<JsonElement>();
        int? count = null;
        for (var next = address; next is not null;)
        {
            using var response = await client.GetAsync(next);
            Assert.True(response.IsSuccessStatusCode, $"{next}: {await response.Content.ReadAsStringAsync()}");
            var answer = await response.ReadJsonAsync();
            var part = answer.GetProperty(collection).EnumerateArray().ToList();
            records.AddRange(part);
            count ??= answer.GetProperty("count").GetInt32();
            Assert.Equal(count, answer.GetProperty("count").GetInt32());
            next = Link(response, "next");
            if (next is not null && limit is not null)
                Assert.Equal(limit, part.Count);
        }

        Assert.Equal(count, records.Count);
        return records;
    }

    /// <summary>The address that a relation leads to, or null.</summary>
    public static string? Link(HttpResponseMessage response, string relation)
    {
        if (!response.Headers.TryGetValues("Link", out var links))
            return null;
        return Links().Matches(string.Join(", ", links)).FirstOrDefault(l => l.Groups["relation"].Value == relation)?.Groups["address"].Value;
    }

    /// <summary>The cursor of the next part.</summary>
    public static async Task<string> CursorAsync(HttpClient client, string address)
    {
        using var response = await client.GetAsync(address);
        return System.Web.HttpUtility.ParseQueryString(new Uri(Link(response, "next")!).Query)["cursor"]!;
    }

    /// <summary>The slugs of one part of the events.</summary>
    public static async Task<List<string>> PartAsync(HttpClient client, string address) => (await client.JsonAsync(address)).GetProperty("events").Slugs();

    [GeneratedRegex("<(?<address>[^>]+)>; rel=\"(?<relation>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Links();
}
