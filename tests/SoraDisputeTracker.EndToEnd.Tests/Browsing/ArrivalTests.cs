using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SoraDisputeTracker.EndToEnd.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace SoraDisputeTracker.EndToEnd.Tests.Browsing;

/// <summary>
/// Where a reader stands after a hop: at the top of another page, at the anchor, where the work is, or where that page was left.
/// </summary>
public sealed class ArrivalTests(SiteFixture site)
{
    private const int Wide = 1280;
    private const int Phone = 390;

    /// <summary>A page, and the last link on it of one kind.</summary>
    public static TheoryData<int, string, string> Hops
    {
        get
        {
            (string Address, string Link)[] hops =
            [
                ("/", "main [data-event] h3 a"),
                ("/", "main [data-event] a[data-party]:visible"),
                ("/demands", "main a[href^='/demands/']"),
                ("/events/publishers-joint-statement", "main .trail .next"),
                ("/search?q=coda", "main .hit h3 a"),
                ("/search?q=coda", "main a[href$='page=2']"),
                ("/events/coda-request", "footer a[href='/changes']"),
                ("/parties/openai", "footer a[href='/data']"),
                ("/changes", "footer a[href='/changes']"),
            ];
            var all = new TheoryData<int, string, string>();
            foreach (var width in (int[])[Wide, Phone])
            {
                foreach (var (address, link) in hops)
                    all.Add(width, address, link);
            }

            return all;
        }
    }

    [RequiresToolTheory(Tool.Chromium)]
    [MemberData(nameof(Hops))]
    public async Task Link_FollowedFromAScrolledPage_OpensAtTheTopWithTheFocusOnTheHeading(int width, string address, string link)
    {
        await using var reader = await site.VisitAsync(width);
        await reader.Page.GotoAsync(address);
        var followed = reader.Page.Locator(link).Last;
        Assert.True(await reader.ScrollToAsync(followed) > 200);

        await followed.ClickAsync();

        await Expect(Heading(reader)).ToBeFocusedAsync();
        await reader.ExpectScrolledAsync(0);
        await Expect(Heading(reader)).ToBeInViewportAsync();
        Assert.True(reader.Troubles.Count == 0, string.Join('\n', reader.Troubles));
    }

    [RequiresToolTheory(Tool.Chromium)]
    [InlineData(Wide, "/", "main [data-event] h3 a")]
    [InlineData(Phone, "/", "main [data-event] h3 a")]
    [InlineData(Wide, "/events/publishers-joint-statement", "main .trail .next")]
    [InlineData(Wide, "/search?q=coda", "main .hit h3 a")]
    [InlineData(Wide, "/search?q=coda", "main a[href$='page=2']")]
    [InlineData(Wide, "/demands", "main a[href^='/demands/']")]
    public async Task BackAndForward_AfterAHop_LeadToThePlaceThatWasLeft(int width, string address, string link)
    {
        await using var reader = await site.VisitAsync(width);
        await reader.Page.GotoAsync(address);
        var left = await reader.ScrollToAsync(reader.Page.Locator(link).Last);
        await reader.Page.Locator(link).Last.ClickAsync();
        await Expect(Heading(reader)).ToBeFocusedAsync();
        await reader.Page.Mouse.WheelAsync(0, 150);
        await reader.ExpectScrolledAsync(150);

        await reader.Page.GoBackAsync();

        await Expect(reader.Page.Locator(link).Last).ToBeFocusedAsync();
        await reader.ExpectScrolledAsync(left);
        await reader.Page.GoForwardAsync();
        await reader.ExpectScrolledAsync(150);
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Back_FromAnotherSite_LeadsToThePlaceAndToWhatWasUnfolded()
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync("/events/publishers-joint-statement");
        var unfolded = reader.Page.Locator("main details:has(> summary)").Filter(new() { HasText = "Who says so" }).First;
        await unfolded.Locator("summary").First.ClickAsync();
        var left = await reader.ScrollToAsync(reader.Page.Locator("main .trail"));

        await reader.Page.GotoAsync("/robots.txt");
        await reader.Page.GoBackAsync();

        await Expect(unfolded).ToHaveAttributeAsync("open", "");
        await reader.ExpectScrolledAsync(left);
    }

    [RequiresToolTheory(Tool.Chromium)]
    [InlineData("/parties/openai", "")]
    [InlineData("/parties/openai", "#received")]
    public async Task Back_WhileTheNextPageIsOnItsWay_LeavesTheReaderWhereHeWas(string address, string fragment)
    {
        await using var reader = await site.VisitAsync();
        var next = await reader.HoldAsync("**/demands/*");
        await reader.Page.GotoAsync(address);
        if (fragment.Length > 0)
            await reader.Page.Locator($"main a[href='{address}{fragment}']:visible").First.ClickAsync();
        var link = reader.Page.Locator("main a[href^='/demands/']:visible").Last;
        var left = await reader.ScrollToAsync(link);
        await reader.Page.RunAndWaitForRequestAsync(() => link.ClickAsync(), request => request.Url.Contains("/demands/", StringComparison.Ordinal));

        await reader.Page.GoBackAsync();
        next.SetResult();

        // Long enough for the page that nobody wants any more.
        await reader.Page.WaitForTimeoutAsync(1_500);
        await Expect(reader.Page).ToHaveURLAsync(new Uri(site.Address, address + fragment).ToString());
        await Expect(Heading(reader)).ToHaveTextAsync("OpenAI");
        await reader.ExpectScrolledAsync(left);
        Assert.True(reader.Troubles.Count == 0, string.Join('\n', reader.Troubles));
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Anchor_OfAnotherPage_IsInViewWithTheFocusAndTheTitleIsTold()
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync("/events/coda-request");

        await reader.Page.Locator("footer a[href='/about#corpus']").ClickAsync();

        await Expect(reader.Page.Locator("#corpus")).ToBeFocusedAsync();
        await Expect(reader.Page.Locator("#corpus")).ToBeInViewportAsync();
        await Expect(reader.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "About - Sora Dispute Tracker" })).ToHaveCountAsync(1);
    }

    [RequiresToolTheory(Tool.Chromium)]
    [InlineData("/sources/tekedia-coda-demand", "main a[href^='/sources/tekedia-coda-demand#a-']:visible")]
    [InlineData("/about", "main a[href='/about#data']")]
    public async Task Anchor_OfThePageInView_IsUnfoldedAndTabGoesOnFromThere(string address, string link)
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync(address);
        var jump = reader.Page.Locator(link).First;
        var target = reader.Page.Locator($"[id='{(await jump.GetAttributeAsync("href"))!.Split('#')[1]}']");

        await jump.PressAsync("Enter");
        await Expect(target).ToBeInViewportAsync();
        await reader.Page.Keyboard.PressAsync("Tab");

        var isBehind = await target.EvaluateAsync<bool>(
            """
            node => node.contains(document.activeElement)
              || (node.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING) > 0
            """);
        Assert.True(isBehind);
    }

    [RequiresToolTheory(Tool.Chromium)]
    [InlineData(Wide, "OpenAI")]
    [InlineData(Wide, "Sam Altman’s blog")]
    [InlineData(Phone, "OpenAI")]
    public async Task OtherFilter_ChosenInAScrolledPage_LeavesTheFocusAndTheChoiceWhereItStood(int width, string choice)
    {
        await using var reader = await site.VisitAsync(width);
        await reader.Page.GotoAsync("/");
        if (width == Phone)
            await reader.Page.Locator("summary", new() { HasText = "What is in the list" }).ClickAsync();
        var facet = Facet(reader, choice);
        await reader.ScrollToAsync(facet);
        var before = await TopAsync(facet);

        await facet.ClickAsync();

        await Expect(facet).ToHaveAttributeAsync("aria-current", "true");
        await Expect(facet).ToBeFocusedAsync();
        Assert.InRange(await TopAsync(facet), before - 4, before + 4);
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task Mark_OfTheOnlyFilterRemoved_LeavesTheFocusAtTheList()
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync(SitePages.FilteredByCoda);

        await reader.Page.GetByRole(AriaRole.Link, new() { Name = "Remove the filter CODA" }).PressAsync("Enter");

        await Expect(reader.Page).ToHaveURLAsync(new Uri(site.Address, "/").ToString());
        await Expect(reader.Page.Locator("#list-head")).ToBeFocusedAsync();
    }

    [RequiresToolTheory(Tool.Chromium)]
    [InlineData("城内内閣府特命担当大臣記者会見要旨 令和7年10月10日")]
    [InlineData("Sam Altman’s blog")]
    public async Task Choice_FarDownTheFilter_ShowsTheChangedListBesideIt(string source)
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync("/");
        await reader.ScrollToAsync(Facet(reader, source));

        await Facet(reader, source).ClickAsync();

        var head = reader.Page.GetByRole(AriaRole.Status).GetByRole(AriaRole.Heading);
        var mark = reader.Page.GetByRole(AriaRole.Link, new() { Name = $"Remove the filter {source}" });
        await Expect(head.Filter(new() { HasText = $"attested by {source}" })).ToBeInViewportAsync(new() { Ratio = 1 });
        await Expect(mark).ToBeInViewportAsync(new() { Ratio = 1 });
        await Expect(reader.Page.Locator("[data-event]").First).ToBeInViewportAsync();
    }

    [RequiresToolFact(Tool.Chromium)]
    public async Task FirstPage_Opened_BeginsAtTheSkipLink()
    {
        await using var reader = await site.VisitAsync();
        await reader.Page.GotoAsync("/events/coda-request");

        await reader.Page.Keyboard.PressAsync("Tab");

        await Expect(reader.Page.GetByRole(AriaRole.Link, new() { Name = "Skip to the content" })).ToBeFocusedAsync();
    }

    // Its name, then that it is chosen, then how many events it leads to.
    private static ILocator Facet(Visitor reader, string name) =>
        reader.Page.Locator("a.facet").Filter(new()
        {
            HasTextRegex = new Regex($@"^\s*{Regex.Escape(name)}\s+(\(|\d)", RegexOptions.None, TimeSpan.FromSeconds(1)),
        });

    private static ILocator Heading(Visitor reader) => reader.Page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    private static async Task<float> TopAsync(ILocator target) => (await target.BoundingBoxAsync())!.Y;
}
