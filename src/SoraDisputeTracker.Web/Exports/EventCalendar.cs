using SoraDisputeTracker.Core.Calendars;
using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Components.Dates;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Exports;

/// <summary>The events in view as a calendar, in the language that is spoken while it is made.</summary>
/// <param name="corpus">The corpus that they are read from.</param>
/// <param name="address">Makes a full address of a path from the root.</param>
internal sealed class EventCalendar(CorpusOverview corpus, Func<string, string> address)
{
    private readonly Dictionary<string, string> _sourceNames = corpus.SourceNames.ToDictionary();

    /// <summary>What the calendar is.</summary>
    /// <param name="filter">Which events it holds.</param>
    /// <param name="source">Its own address from the root.</param>
    public CalendarHead Head(EventFilter filter, string source) => new(
        $"-//{corpus.Dispute.Name.En}//{InterfaceLanguage.Current.ToUpperInvariant()}",
        corpus.Dispute.Name.Localized(),
        corpus.Dispute.Title.Localized(),
        address(TrackerUrls.Timeline(filter with { Page = 1 })),
        address(source),
        corpus.NewestChange);

    /// <summary>An event as an entry.</summary>
    /// <param name="entry">The event.</param>
    public CalendarEntry Entry(EventEntry entry)
    {
        var record = entry.Event;
        return new CalendarEntry
        {
            Record = new RecordReference(RecordKind.Event, record.Slug),
            Date = entry.Date,
            Summary = Summary(record.Title.Localized(), entry.Date),
            Description = $"{record.Summary.Localized()}\n\n{Worded.Of(CalendarTexts.Sources, Listed.Of(entry.Sources.Select(s => _sourceNames[s])))}",
            Url = address(TrackerUrls.Event(record.Slug)),
            Category = EventKinds.Labels[record.Kind].Localized(),
            Added = record.Added,
            Revised = entry.Revised ?? record.Added,
        };
    }

    // A calendar shows the day beside the entry, and nothing where there is none; doubt it cannot show.
    private static string Summary(string title, PartialDate? date) => date switch
    {
        { Precision: DatePrecision.Day, IsUncertain: false, IsApproximate: false } => title,
        null => Worded.Of(CalendarTexts.Dated, DateWords.Undated, title),
        _ => Worded.Of(CalendarTexts.Dated, DateWords.Brief(date), title),
    };
}
