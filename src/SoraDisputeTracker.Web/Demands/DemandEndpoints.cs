using SoraDisputeTracker.Core.Demands;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Components.Demands;
using SoraDisputeTracker.Web.Endpoints;
using SoraDisputeTracker.Web.Records;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Demands;

/// <summary>The demands for programs.</summary>
internal static class DemandEndpoints
{
    public static void MapDemands(this IEndpointRouteBuilder routes) => routes.MapGet(TrackerUrls.DemandsJson, ListAsync);

    private static async Task<IResult> ListAsync(
        HttpContext context,
        ICorpusQueries corpus,
        IDemandQueries queries,
        PublicAddress address,
        CancellationToken cancellationToken)
    {
        var asOf = AsOfRequest.Read(context.Request, out var problem);
        ParameterProblem[] inAsOf = problem is null ? [] : [problem];
        if (DataRequest.Refusal([.. inAsOf, .. FilterRequest.UnknownParameters(context.Request, [AsOfRequest.Parameter])]) is { } refusal)
            return refusal;
        var overview = await corpus.GetOverviewAsync(cancellationToken);
        var themes = overview.Dispute.Themes.ToDictionary(t => t.Slug);
        var details = await queries.ListDetailsAsync(asOf?.Latest, cancellationToken);
        var evidence = new EvidenceShape(path => address.Of(context.Request, path));
        var demands = details
            .Select(d => Describe(d, themes[d.Entry.Demand.Theme], evidence, address.Of(context.Request, TrackerUrls.Demand(d.Entry.Demand.Slug))))
            .ToList();
        return DataAnswer.WriteJson(context, overview.Hash, new { Corpus = overview.Hash, AsOf = asOf?.ToString(), demands.Count, Demands = demands });
    }

    private static object Describe(DemandDetails details, Theme theme, EvidenceShape evidence, string url)
    {
        var entry = details.Entry;
        return new
        {
            entry.Demand.Slug,
            Title = entry.Demand.Title.En,
            Summary = entry.Demand.Summary.En,
            Theme = new { theme.Slug, Name = theme.Name.En },
            entry.Demand.Event,
            Date = entry.Date?.ToString(),
            Senders = Describe(entry.Senders),
            Addressees = Describe(entry.Addressees),
            entry.Status,
            History = entry.History.Select(s => new
            {
                s.Status,
                AsOf = s.AsOf.ToString(),
                BeforeTheDemand = StatusWords.IsBeforeTheDemand(s, entry.Date),
                Statement = evidence.Describe(s.Assertion),
            }),
            Words = DemandWords.Of(details.Properties).Select(evidence.Describe),
            entry.Sources,
            Added = DataAnswer.Day(entry.Demand.Added),
            Url = url,
        };
    }

    private static IEnumerable<object> Describe(IReadOnlyList<PartyChip> parties) =>
        parties.Select(p => new { p.Slug, Name = p.Name.En, Side = p.Side.Slug });
}
