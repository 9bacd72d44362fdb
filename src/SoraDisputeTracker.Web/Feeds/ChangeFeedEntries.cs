using SoraDisputeTracker.Core.Changes;
using SoraDisputeTracker.Core.Feeds;
using SoraDisputeTracker.Core.Naming;
using SoraDisputeTracker.Web.Components.Evidence;
using SoraDisputeTracker.Web.Endpoints;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Feeds;

/// <summary>Changes as entries of a feed, in the language in use.</summary>
/// <param name="prose">Writes what they say at length.</param>
internal sealed class ChangeFeedEntries(FeedProse prose)
{
    /// <summary>The changes in their order. A record that was revised twice on a day has an entry for each.</summary>
    /// <param name="changes">The changes.</param>
    public IReadOnlyList<FeedEntry> Of(IReadOnlyList<Change> changes) =>
    [
        .. changes
            .Select((change, index) => (Change: change, Index: index))
            .GroupBy(c => (c.Change.Record, c.Change.Date, IsRevision: c.Change.Revision is not null))
            .SelectMany(same => same.Select((c, number) => (c.Index, Entry: Of(c.Change, number))))
            .OrderBy(e => e.Index)
            .Select(e => e.Entry),
    ];

    private FeedEntry Of(Change change, int number)
    {
        var what = change.Revision is null ? "added" : "revised";
        var path = TrackerUrls.Page(change.Record) ?? $"{TrackerUrls.Changes}#day-{DataAnswer.Day(change.Date)}";
        return new FeedEntry
        {
            Id = RecordUuid.Of($"changes/{DataAnswer.Day(change.Date)}/{change.Record}/{what}/{number}"),
            Title = Worded.Of(change.Revision is null ? FeedsTexts.Entered : FeedsTexts.Revised, change.Name.Localized()),
            Url = prose.Address(path),
            Published = change.Date,
            Updated = change.Date,
            Summary = change.Revision is { } revision ? $"{revision.What}: {revision.Why}" : Worded.Of(FeedsTexts.New, RecordWords.One(change.Record.Kind)),
            Category = (what, RecordWords.One(change.Record.Kind)),
            Record = change.Record.ToString(),
            Content =
            [
                FeedProse.Paragraph(prose.Link(path, change.Name.Localized()), Worded.Of(FeedsTexts.Aside, RecordWords.One(change.Record.Kind))),
                .. change.Revision is { } revised ? Describe(revised) : [],
            ],
        };
    }

    private static IEnumerable<System.Xml.Linq.XElement> Describe(Revision revision)
    {
        yield return FeedProse.InEnglish($"{revision.What}: {revision.Why}");
        if (revision.Old is not null)
            yield return FeedProse.Paragraph(Worded.Of(FeedsTexts.Before, revision.Old));
        if (revision.New is not null)
            yield return FeedProse.Paragraph(Worded.Of(FeedsTexts.Now, revision.New));
    }
}
