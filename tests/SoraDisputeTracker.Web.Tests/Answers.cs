using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace SoraDisputeTracker.Web.Tests;

/// <summary>Reads answers in the terms of the tests.</summary>
internal static class Answers
{
    public static async Task<JsonElement> JsonAsync(this HttpClient client, string address) =>
        await client.GetFromJsonAsync<JsonElement>(address);

    public static async Task<JsonElement> ReadJsonAsync(this HttpResponseMessage response) =>
        await response.Content.ReadFromJsonAsync<JsonElement>();

    public static async Task<IHtmlDocument> ReadPageAsync(this HttpResponseMessage response) =>
        await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());

    public static List<string> Strings(this JsonElement array) => [.. array.EnumerateArray().Select(e => e.GetString()!)];

    /// <summary>The items; fails the test where there is none, for then whatever it goes on to say of each would hold.</summary>
    public static List<T> AtLeastOne<T>(this IEnumerable<T> items)
    {
        List<T> all = [.. items];
        Assert.NotEmpty(all);
        return all;
    }

    public static List<string> Slugs(this JsonElement array) => [.. array.EnumerateArray().Select(e => e.GetProperty("slug").GetString()!)];
}
