using SoraDisputeTracker.Core.Calendars;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Endpoints;
using SoraDisputeTracker.Web.Exports;
using SoraDisputeTracker.Web.Records;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Timeline;

/// <summary>The timeline for programs: all events of a filter, as JSON, as a table and as a calendar.</summary>
internal static class TimelineEndpoints
{
    private static readonly IReadOnlyList<string> Formats = [ExportRequest.Csv, ExportRequest.Json, ExportRequest.Calendar];

    public static void MapTimeline(this IEndpointRouteBuilder routes) => routes.MapGet("/events.{format}", ListAsync);

    private static async Task<IResult> ListAsync(
        string format,
        HttpContext context,
        ICorpusQueries corpus,
        ITimelineQueries timeline,
        PublicAddress address,
        CancellationToken cancellationToken)
    {
        if (!ExportRequest.TryRead(context.Request, format, Formats, out var form, out var unknown))
            return unknown;
        var overview = await corpus.GetOverviewAsync(cancellationToken);
        var filter = FilterRequest.Read(context.Request, overview.KnownSlugs, out var problems);
        if (form.Refuse(context.Request, problems, EventFilterReader.ParameterNames) is { } refusal)
            return refusal;
        switch (form.Format)
        {
            case ExportRequest.Csv:
                return ExportAnswer.WriteCsv(context, overview, form, EventTable.Table.Of(timeline.StreamAsync(filter, cancellationToken), Full), InName(filter));
            case ExportRequest.Calendar:
                return WriteCalendar(context, overview, filter, form.Language, timeline, Full);
            default:
                var entries = await timeline.ListAsync(filter, cancellationToken);
                var events = entries.Select(e => EventRecord.Of(e, Full)).ToList();
                return DataAnswer.WriteJson(context, overview, new { Corpus = overview.Hash, events.Count, Events = events });
        }

        string Full(string path) => address.Of(context.Request, path);
    }

    private static IResult WriteCalendar(HttpContext context, CorpusOverview overview, EventFilter filter, string language, ITimelineQueries timeline, Func<string, string> full) => DataAnswer.Stream(
        context,
        overview,
        CalendarFile.MediaType,
        DataFileName.Of("events", InName(filter), overview, ExportRequest.Calendar),
        async (body, ending) =>
        {
            using var spoken = SpokenLanguage.Speak(language);
            var calendar = new EventCalendar(overview, full);
            var head = calendar.Head(filter, context.Request.Path + context.Request.QueryString);
            await CalendarFile.WriteAsync(body, head, timeline.StreamAsync(filter, ending).Select(calendar.Entry), ending);
        });

    private static string InName(EventFilter filter) => (filter with { Page = 1, Descending = false }).ToQueryString();
}
