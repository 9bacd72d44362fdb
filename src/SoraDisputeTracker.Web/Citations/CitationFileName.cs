using SoraDisputeTracker.Core.Citations;
using SoraDisputeTracker.Core.Citations.Selection;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Web.Endpoints;

namespace SoraDisputeTracker.Web.Citations;

/// <summary>Names a citation file after what it holds.</summary>
internal static class CitationFileName
{
    /// <summary>The name.</summary>
    /// <param name="request">What the file holds.</param>
    /// <param name="corpus">The corpus that it is made from.</param>
    /// <param name="format">The file's format.</param>
    public static string Of(CitationRequest request, CorpusOverview corpus, ICitationFormat format) => DataFileName.Of(
        "citations",
        request.Picks.Count > 0 ? "picked" : (request.Filter with { Page = 1, Descending = false }).ToQueryString(),
        corpus,
        format.Extension);
}
