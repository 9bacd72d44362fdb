using AngleSharp.Html.Dom;

namespace SoraDisputeTracker.Web.Tests.Timeline;

/// <summary>The timeline at a glance, above the list.</summary>
public sealed class TimelineStripTests(TrackerApp app)
{
    private readonly HttpClient _client = app.CreateReader();

    [Theory]
    [InlineData("/")]
    [InlineData("/?party=coda")]
    [InlineData("/?scope=all")]
    [InlineData("/?from=2025-10&to=2025-10")]
    public async Task Strip_Marks_AreTheDatedEventsOfTheList(string address)
    {
        var dated = (await _client.JsonAsync(address.Replace("/", "/events.json", StringComparison.Ordinal))).GetProperty("events").EnumerateArray()
            .Where(e => e.TryGetProperty("date", out var date) && date.GetString() is not null)
            .Select(e => $"/events/{e.GetProperty("slug").GetString()}");

        var marks = (await PageAsync(address)).QuerySelectorAll("a.strip-mark").ToList();

        Assert.Equal(dated.AtLeastOne().Order(StringComparer.Ordinal), marks.Select(m => m.GetAttribute("href")!).Order(StringComparer.Ordinal));
        Assert.Each(marks, m => Assert.Contains(": ", m.GetAttribute("aria-label"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Strip_Zoom_GoesFromTheWholeDownToAWeek()
    {
        var whole = await CloserAsync("/");
        var month = Assert.Single(whole, h => h.Contains("from=2025-10&to=2025-10", StringComparison.Ordinal));

        var weeks = await CloserAsync(month);
        var week = Assert.Single(weeks, h => h.Contains("from=2025-10-27&to=2025-11-02", StringComparison.Ordinal));

        Assert.Equal(
            ["coda-request", "publishers-joint-statement", "shueisha-statement"],
            (await PageAsync(week)).QuerySelectorAll("[data-event]").Select(e => e.GetAttribute("data-event")!).Where(s => s is "coda-request" or "publishers-joint-statement" or "shueisha-statement"));
        Assert.Equal("/", (await PageAsync(week)).QuerySelector(".strip-section .sort")?.GetAttribute("href"));
    }

    [Fact]
    public async Task Strip_OneEvent_IsLeftOut() => Assert.Null((await PageAsync("/?kind=launch")).QuerySelector(".strip"));

    private async Task<List<string>> CloserAsync(string address) =>
        [.. (await PageAsync(address)).QuerySelectorAll("a:has(.strip-date)").Select(a => a.GetAttribute("href")!)];

    private async Task<IHtmlDocument> PageAsync(string address)
    {
        using var response = await _client.GetAsync(address);
        return await response.ReadPageAsync();
    }
}
