using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace SoraDisputeTracker.Web.Tests.Sources;

/// <summary>The form in which sources are chosen without a script, against the list that programs get.</summary>
public sealed class SourceFormTests(TrackerApp app)
{
    private readonly HttpClient _client = app.CreateReader();

    [Fact]
    public async Task Table_Rows_AreAllSourcesWithWhatIsKnownOfThem()
    {
        var expected = (await _client.JsonAsync("/sources.json")).GetProperty("sources").EnumerateArray().Select(s => string.Join(
            " | ",
            $"sources/{s.GetProperty("slug").GetString()}",
            s.GetProperty("title").GetString(),
            $"/sources/{s.GetProperty("slug").GetString()}",
            s.GetProperty("containerTitle").GetString() ?? s.GetProperty("publisher").GetString() ?? "none",
            s.GetProperty("issued").GetString()?.TrimEnd('?', '~', '%') ?? "no date",
            s.GetProperty("assertions").GetInt32(),
            s.GetProperty("events").GetInt32())).ToList();

        var rows = (await FormAsync()).QuerySelectorAll("tbody tr").Select(row => string.Join(
            " | ",
            ((IHtmlInputElement)row.QuerySelector("input[type=checkbox][name=pick]")!).Value,
            row.QuerySelector("a")!.TextContent,
            row.QuerySelector("a")!.GetAttribute("href"),
            row.Children[2].QuerySelector("span")!.TextContent,
            row.QuerySelector("time")?.GetAttribute("datetime") ?? row.Children[3].TextContent.Trim(),
            row.Children[4].TextContent,
            row.Children[5].TextContent));

        Assert.NotEmpty(expected);
        Assert.Equal(expected, rows);
    }

    [Fact]
    public async Task Ticks_HaveTheNamesOfTheirSources()
    {
        var rows = (await FormAsync()).QuerySelectorAll("tbody tr").ToList();

        Assert.NotEmpty(rows);
        Assert.Each(rows, row => Assert.Equal($"Choose {row.QuerySelector("a")!.TextContent}", row.QuerySelector("input")!.GetAttribute("aria-label")));
    }

    [Fact]
    public async Task Form_Sent_LeadsToTheReferencesOfWhatIsTicked()
    {
        var form = await FormAsync();
        var ticked = form.QuerySelectorAll("input[name=pick]").Select(t => t.GetAttribute("value")!).TakeLast(3).ToList();

        using var response = await _client.GetAsync($"{form.GetAttribute("action")}?{string.Join('&', ticked.Select(t => $"pick={Uri.EscapeDataString(t)}"))}");
        var page = await response.ReadPageAsync();

        Assert.Equal("get", form.GetAttribute("method"));
        Assert.Single(form.QuerySelectorAll("button[type=submit]"));
        Assert.Equal(ticked.Order(StringComparer.Ordinal), page.QuerySelectorAll("[data-item]").Select(i => $"sources/{i.GetAttribute("data-item")}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Table_Scrolling_IsARegionWithANameThatTakesTheFocus()
    {
        var scroll = (await FormAsync()).QuerySelector("table")!.ParentElement!;

        Assert.Equal("region", scroll.GetAttribute("role"));
        Assert.Equal("0", scroll.GetAttribute("tabindex"));
        Assert.Equal("All sources", scroll.GetAttribute("aria-label"));
    }

    private async Task<IElement> FormAsync()
    {
        using var response = await _client.GetAsync("/sources");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (await response.ReadPageAsync()).QuerySelector("form[data-source-form]")!;
    }
}
