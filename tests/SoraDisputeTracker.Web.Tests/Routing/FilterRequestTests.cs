using Microsoft.AspNetCore.Http;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Tests.Routing;

public sealed class FilterRequestTests
{
    private static readonly KnownSlugs Known = new(
        new Dictionary<string, string> { ["coda"] = "coda", ["old-name"] = "new-name" },
        new HashSet<string> { "a-source" });

    [Fact]
    public void Read_AddressFromTheBuilder_GivesTheSameFilter()
    {
        var filter = new EventFilter { Parties = ["coda"], Words = "a+b & 日本 100%", Scope = TimelineScope.All, Page = 2 };

        var read = FilterRequest.Read(Request(TrackerUrls.Timeline(filter)[1..]), Known, out var problems);

        Assert.Empty(problems);
        Assert.Equal(filter.ToQueryString(), read.ToQueryString());
    }

    [Fact]
    public void Read_PlusSign_IsASpaceAsFormsSendIt()
    {
        var read = FilterRequest.Read(Request("?q=opt+in"), Known, out _);

        Assert.Equal("opt in", read.Words);
    }

    [Fact]
    public void Read_FormerSlug_LeadsToThePresentOne()
    {
        var read = FilterRequest.Read(Request("?party=old-name"), Known, out _);

        Assert.Equal(["new-name"], read.Parties);
    }

    [Fact]
    public void Read_EmptyFieldsOfAForm_CountAsAbsent()
    {
        var read = FilterRequest.Read(Request("?party=&q=&from=&to=&page="), Known, out var problems);

        Assert.Empty(problems);
        Assert.Equal("", read.ToQueryString());
    }

    [Fact]
    public void Parameters_QueryInAnyForm_KeepsItsOrder()
    {
        var parameters = FilterRequest.Parameters(Request("?b=1&a=2&b=3&flag&=x"));

        Assert.Equal([new("b", "1"), new("a", "2"), new("b", "3"), new("flag", ""), new("", "x")], parameters);
    }

    private static HttpRequest Request(string query) => new DefaultHttpContext { Request = { QueryString = new QueryString(query) } }.Request;
}
