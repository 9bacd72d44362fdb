using System.Net;
using System.Reflection;
using System.Xml.Linq;
using Microsoft.AspNetCore.Components;

namespace SoraDisputeTracker.Web.Tests.Discovery;

/// <summary>All pages for crawlers.</summary>
public sealed class SitemapTests(TrackerApp app, PublishedApp published)
{
    private const string Schema = "tests/Tools/npm/node_modules/sitemap/schema/sitemap.xsd";

    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    private readonly HttpClient _client = app.CreateReader();

    [Fact]
    public async Task Addresses_Each_Answers200()
    {
        // Every page, and those that are overviews in each language: one language of a record is like another.
        var urls = await UrlsAsync();
        var alternates = urls.Where(u => u.Element(Sitemap + "loc")!.Value.Count(c => c == '/') == 3).SelectMany(u => u.Elements(Xhtml + "link")).Select(l => l.Attribute("href")!.Value).AtLeastOne();
        foreach (var address in urls.Select(u => u.Element(Sitemap + "loc")!.Value).Union(alternates))
        {
            using var response = await _client.GetAsync(address);
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{address} answers {response.StatusCode}");
        }
    }

    [Fact]
    public async Task Addresses_OfRecords_AreThoseOfTheWholeCorpus()
    {
        var listed = (await UrlsAsync()).Select(u => u.Element(Sitemap + "loc")!.Value).ToList();

        Assert.Equal(listed.Distinct(), listed);
        foreach (var (list, collection) in (List<(string, string)>)[("/events.json?scope=all", "events"), ("/parties.json", "parties"), ("/demands.json", "demands"), ("/sources.json", "sources")])
        {
            var slugs = (await _client.JsonAsync(list)).GetProperty(collection).Slugs();
            Assert.NotEmpty(slugs);
            Assert.Equal(slugs.Order(), listed.Where(l => l.StartsWith($"http://localhost/{collection}/", StringComparison.Ordinal)).Select(l => l.Split('/')[^1]).Order());
        }
    }

    [Fact]
    public async Task Addresses_OfOverviews_AreAllPagesThatSearchEnginesMayList()
    {
        // What stands for failures has no address of its own, and a search without words finds nothing.
        string[] notListed = ["/error", "/not-found", "/bad-request", "/search"];
        var pages = typeof(Program).Assembly.GetTypes()
            .SelectMany(t => t.GetCustomAttributes<RouteAttribute>()).Select(r => r.Template)
            .Where(t => !t.Contains('{', StringComparison.Ordinal)).Except(notListed).AtLeastOne();

        var listed = (await UrlsAsync()).Select(u => new Uri(u.Element(Sitemap + "loc")!.Value).AbsolutePath);

        Assert.Empty(pages.Except(listed));
    }

    [Fact]
    public async Task LastChange_OfARecord_IsItsNewestChange()
    {
        var changes = (await _client.JsonAsync("/changes.json")).GetProperty("changes").EnumerateArray()
            .GroupBy(c => c.GetProperty("record").GetString()!, c => c.GetProperty(c.GetProperty("change").GetString()!).GetString()!)
            .ToDictionary(c => c.Key, c => c.Max());

        var records = (await UrlsAsync()).Select(u => (Record: new Uri(u.Element(Sitemap + "loc")!.Value).AbsolutePath[1..], LastChange: u.Element(Sitemap + "lastmod")!.Value)).ToList();

        Assert.Contains(records, r => changes.ContainsKey(r.Record));
        Assert.Each(records.Where(r => changes.ContainsKey(r.Record)), r => Assert.Equal(changes[r.Record], r.LastChange));
    }

    [Fact]
    public async Task Alternates_OfAPage_AreThoseOfItsHead()
    {
        var url = (await UrlsAsync()).Single(u => u.Element(Sitemap + "loc")!.Value == "http://localhost/events/coda-request");
        using var response = await _client.GetAsync("/events/coda-request");
        var page = await response.ReadPageAsync();

        Assert.Equal(
            page.QuerySelectorAll("link[rel=alternate][hreflang]").Select(l => (l.GetAttribute("hreflang"), l.GetAttribute("href"))).AtLeastOne(),
            url.Elements(Xhtml + "link").Select(l => (l.Attribute("hreflang")?.Value, l.Attribute("href")?.Value)));
    }

    [RequiresToolFact("xmllint", Schema)]
    public async Task Document_CheckedByXmllint_FitsTheSchema()
    {
        using var folder = new TemporaryFolder();

        // The protocol's schema lets other namespaces in where their elements are declared: of XHTML only this one.
        await File.WriteAllTextAsync(folder["xhtml.xsd"], """
            <schema xmlns="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xhtml">
              <element name="link">
                <complexType>
                  <attribute name="rel" use="required" fixed="alternate" />
                  <attribute name="hreflang" use="required" />
                  <attribute name="href" type="anyURI" use="required" />
                </complexType>
              </element>
            </schema>
            """);
        await File.WriteAllTextAsync(folder["all.xsd"], $"""
            <schema xmlns="http://www.w3.org/2001/XMLSchema">
              <import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="{Tool.Require(Schema)}" />
              <import namespace="http://www.w3.org/1999/xhtml" schemaLocation="xhtml.xsd" />
            </schema>
            """);

        Tool.Run("xmllint", await _client.GetStringAsync("/sitemap.xml"), "--nonet", "--noout", "--schema", folder["all.xsd"], "-");
    }

    [Fact]
    public async Task Document_PublicAddressIsSet_LeadsThere()
    {
        var document = XDocument.Parse(await published.CreateReader().GetStringAsync("/sitemap.xml"));

        Assert.Each(document.Descendants(Sitemap + "loc"), l => Assert.StartsWith("https://tracker.example/", l.Value, StringComparison.Ordinal));
    }

    private async Task<List<XElement>> UrlsAsync() => [.. XDocument.Parse(await _client.GetStringAsync("/sitemap.xml")).Root!.Elements(Sitemap + "url")];
}
