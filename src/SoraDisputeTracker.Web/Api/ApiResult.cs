using System.Text.Json.Nodes;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Endpoints;

namespace SoraDisputeTracker.Web.Api;

/// <summary>What the API answers.</summary>
/// <param name="Body">What is written; null where it is refused.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Links">The values of the <c>Link</c> header (RFC 8288).</param>
internal sealed record ApiResult(JsonObject? Body, string MediaType, IReadOnlyList<string> Links)
{
    /// <summary>Where the record is now, or null.</summary>
    public string? Location { get; init; }

    private IResult? Refusal { get; init; }

    /// <summary>An answer that says what is wrong with the parameters.</summary>
    public static ApiResult Refused(IReadOnlyList<ParameterProblem> problems) => Without(DataRequest.Refusal(problems)!);

    /// <summary>An answer that says that the asker accepts none of the forms.</summary>
    public static ApiResult NotAcceptable(IReadOnlyList<string> offered) => Without(ContentNegotiation.NotAcceptable(offered));

    /// <summary>An answer with nothing but problem details (RFC 9457).</summary>
    public static ApiResult Failed(int status, string title, string detail) => Without(Results.Problem(detail, statusCode: status, title: title));

    /// <summary>Writes the answer.</summary>
    public IResult Write(ApiCall call)
    {
        if (Location is not null)
            call.Context.Response.Headers.Location = Location;
        if (Refusal is not null)
            return Refusal;
        if (Links.Count > 0)
            call.Context.Response.Headers.Link = string.Join(", ", Links);
        return DataAnswer.WriteJson(call.Context, call.Corpus, Body, $"{MediaType}; charset=utf-8");
    }

    private static ApiResult Without(IResult refusal) => new(null, "", []) { Refusal = refusal };
}
