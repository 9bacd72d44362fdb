using Microsoft.Playwright;
using SoraDisputeTracker.EndToEnd.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SoraDisputeTracker.EndToEnd.Tests.Quality;

/// <summary>Addresses that lead nowhere, or that cannot be meant.</summary>
public sealed class RefusalTests(SiteFixture site)
{
    private static readonly string LongText = new('a', 10_000);

    public static TheoryData<string, int> Refused()
    {
        var data = new TheoryData<string, int>();
        foreach (var (address, status) in SitePages.Refused)
            data.Add(address, status);
        return data;
    }

    public static TheoryData<string, string> BadParameters() => new()
    {
        { "/?party=nope", "party" },
        { "/?from=2025-13-40", "from" },
        { "/?page=-1", "page" },
        { "/?q=" + LongText, "q" },
        { "/?q=%00", "q" },
        { "/?kind=%27%20OR%201%3D1--", "kind" },
        { "/?source=%22%3B%20DROP%20TABLE%20events", "source" },
        { "/?sort=sideways", "sort" },
    };

    [RequiresToolTheory(Tool.Chromium)]
    [MemberData(nameof(Refused))]
    public async Task Refusal_Opened_HasItsStatusAndAWayBack(string address, int status)
    {
        await using var reader = await site.VisitAsync();

        var response = await reader.Page.GotoAsync(address);
        await reader.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link).First.ClickAsync();

        Assert.Equal(status, response?.Status);
        await Expect(reader.Page.Locator("[data-event], [data-demand], article[data-disagreement], [data-item], [data-hit]")).Not.ToHaveCountAsync(0);
    }

    [RequiresToolTheory(Tool.Chromium)]
    [MemberData(nameof(BadParameters))]
    public async Task BadParameter_Opened_IsNamedWithoutAStackTrace(string address, string parameter)
    {
        await using var reader = await site.VisitAsync();

        var response = await reader.Page.GotoAsync(address);

        Assert.Equal(400, response?.Status);
        await Expect(reader.Page.GetByRole(AriaRole.Main)).ToContainTextAsync(parameter);
        Assert.DoesNotContain(".cs:line", await reader.Page.ContentAsync(), StringComparison.Ordinal);
    }
}
