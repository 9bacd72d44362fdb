using SoraDisputeTracker.Web.Exports;
using SoraDisputeTracker.Web.Feeds;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Components.OpenData;

/// <summary>A form in which a list can be taken away.</summary>
/// <param name="Name">What readers call the form.</param>
/// <param name="Address">Where it is.</param>
/// <param name="IsFile">Whether it is a file to keep rather than to read at once.</param>
public sealed record TakeAwayLink(string Name, string Address, bool IsFile)
{
    /// <summary>A list for spreadsheets and for programs.</summary>
    /// <param name="address">The list's address for a format's ending.</param>
    public static IReadOnlyList<TakeAwayLink> Table(Func<string, string> address) =>
    [
        new("CSV", address(ExportRequest.Csv), IsFile: true),
        new("JSON", address(ExportRequest.Json), IsFile: false),
    ];

    /// <summary>What is new on a page as a feed, in the language of the page.</summary>
    /// <param name="page">The page from the root, its filter included.</param>
    public static IReadOnlyList<TakeAwayLink> Feeds(string page) =>
        [.. FeedLinks.Formats.Select(f => new TakeAwayLink(f.Name, FeedLinks.Of(page, f.Format), IsFile: false))];

    /// <summary>A list for calendars, in the language of the page.</summary>
    /// <param name="address">The list's address for a format's ending.</param>
    public static TakeAwayLink Calendar(Func<string, string> address)
    {
        var calendar = address(ExportRequest.Calendar);
        return new("iCal", InterfaceLanguage.Current == InterfaceLanguage.Default ? calendar : TrackerUrls.InLanguage(calendar, InterfaceLanguage.Current), IsFile: true);
    }
}
