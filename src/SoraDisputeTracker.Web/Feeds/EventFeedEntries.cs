using SoraDisputeTracker.Core.Changes;
using SoraDisputeTracker.Core.Demands;
using SoraDisputeTracker.Core.Disagreements;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Core.Feeds;
using SoraDisputeTracker.Core.Naming;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Components.Dates;
using SoraDisputeTracker.Web.Components.Disagreements;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Feeds;

/// <summary>Events and demands as entries of a feed, in the language in use.</summary>
/// <param name="prose">Writes what they say at length.</param>
/// <param name="revisions">The revisions of each record, newest first.</param>
internal sealed class EventFeedEntries(FeedProse prose, ILookup<RecordReference, Revision> revisions)
{
    /// <summary>An event.</summary>
    /// <param name="entry">The event.</param>
    /// <param name="properties">What the sources state on it.</param>
    public FeedEntry Of(EventEntry entry, IReadOnlyList<StatedProperty> properties)
    {
        var record = entry.Event;
        var reference = new RecordReference(RecordKind.Event, record.Slug);
        var date = DateWords.Full(entry.Date);
        var kind = EventKinds.Labels[record.Kind].Localized();
        return new FeedEntry
        {
            Id = RecordUuid.Of(reference.ToString()),
            Title = entry.Date is null ? record.Title.Localized() : Worded.Of(FeedsTexts.WithDate, record.Title.Localized(), DateWords.Brief(entry.Date)),
            Url = prose.Address(TrackerUrls.Event(record.Slug)),
            Published = record.Added,
            Updated = entry.Revised ?? record.Added,
            Summary = record.Summary.Localized(),
            Category = (record.Kind, kind),
            Record = reference.ToString(),
            Date = entry.Date?.ToString(),
            Content =
            [
                FeedProse.Paragraph(Worded.Of(FeedsTexts.Dated, kind, date)),
                FeedProse.Paragraph(record.Summary.Localized()),
                .. Contested(entry),
                .. prose.Quote(properties),
                prose.AccordingTo(entry.Sources),
                .. FeedProse.Revised(revisions[reference]),
            ],
        };
    }

    /// <summary>A demand.</summary>
    /// <param name="entry">The demand.</param>
    /// <param name="properties">What the sources state on it.</param>
    public FeedEntry Of(DemandEntry entry, IReadOnlyList<StatedProperty> properties)
    {
        var record = entry.Demand;
        var reference = new RecordReference(RecordKind.Demand, record.Slug);
        var date = DateWords.Full(entry.Date);
        var status = DemandStatus.Labels[entry.Status].Localized();
        return new FeedEntry
        {
            Id = RecordUuid.Of(reference.ToString()),
            Title = record.Title.Localized(),
            Url = prose.Address(TrackerUrls.Demand(record.Slug)),
            Published = record.Added,
            Updated = Updated(reference, record.Added),
            Summary = Worded.Of(FeedsTexts.Dated, date, record.Summary.Localized()),
            Category = ("demand", Components.Evidence.RecordWords.One(RecordKind.Demand)),
            Record = reference.ToString(),
            Date = entry.Date?.ToString(),
            Content =
            [
                FeedProse.Paragraph(record.Summary.Localized()),
                FeedProse.Paragraph(entry.Addressees.Count == 0
                    ? Worded.Of(FeedsTexts.AskedBy, Names(entry.Senders))
                    : Worded.Of(FeedsTexts.AskedByOf, Names(entry.Senders), Names(entry.Addressees))),
                FeedProse.Paragraph(FeedsTexts.AskedIn, prose.Link(TrackerUrls.Event(record.Event), entry.EventTitle.Localized()), LanguagesTexts.Comma, date),
                FeedProse.Paragraph(Worded.Of(FeedsTexts.StatusIs, status)),
                .. prose.Quote(properties),
                prose.AccordingTo(entry.Sources),
                .. FeedProse.Revised(revisions[reference]),
            ],
        };
    }

    /// <summary>One state of a demand, as the source tells it that says so.</summary>
    /// <param name="entry">The demand.</param>
    /// <param name="state">The state.</param>
    /// <param name="sourceAdded">The day on which that source entered the corpus.</param>
    public FeedEntry Of(DemandEntry entry, DatedStatus state, DateOnly sourceAdded)
    {
        var assertion = state.Assertion.Assertion;
        var entered = sourceAdded > entry.Demand.Added ? sourceAdded : entry.Demand.Added;
        var label = DemandStatus.Labels[state.Status].Localized();
        return new FeedEntry
        {
            Id = RecordUuid.Of($"assertions/{assertion.Id}"),
            Title = Worded.Of(FeedsTexts.StatusTitle, entry.Demand.Title.Localized(), label),
            Url = prose.Address(TrackerUrls.Demand(entry.Demand.Slug)),
            Published = entered,
            Updated = entered,
            Summary = Worded.Of(FeedsTexts.StatusSummary, label, DateWords.Brief(state.AsOf)),
            Category = (state.Status, label),
            Record = $"demands/{entry.Demand.Slug}",
            Date = state.AsOf.ToString(),
            Content =
            [
                FeedProse.Paragraph(Worded.Of(FeedsTexts.StatusSummary, label, DateWords.Brief(state.AsOf))),
                .. prose.Quote(state.Assertion),
                prose.AccordingTo([assertion.Source]),
            ],
        };
    }

    private DateOnly Updated(RecordReference record, DateOnly added) => revisions[record].Select(r => r.Date).Append(added).Max();

    private IEnumerable<System.Xml.Linq.XElement> Contested(EventEntry entry) => entry.Contested.Count == 0 ? [] :
    [
        FeedProse.Paragraph(
            FeedsTexts.SourcesDiffer,
            prose.Link(TrackerUrls.Disagreements(DisagreementFilter.Default with { Event = entry.Event.Slug }), Listed.Of(entry.Contested.Select(ContestedWords.InShort)))),
    ];

    private static string Names(IReadOnlyList<PartyChip> parties) => Listed.Of(parties.Select(p => p.Name.Localized()));
}
