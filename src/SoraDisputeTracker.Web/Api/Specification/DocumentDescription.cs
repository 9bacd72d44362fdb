using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Web.Api.Collections;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Api.Specification;

/// <summary>Says what the whole document describes, without the address of the machine that wrote it.</summary>
internal sealed class DocumentDescription : IOpenApiDocumentTransformer
{
    private const string Text = """
        Everything in the tracker as records with their evidence: each value with who states it and in which words, and where sources differ, every value.

        Lists come in parts, and the `Link` header of each part leads to the next (`rel="next"`, RFC 8288) until there is none. A cursor goes on behind the row that was given last; it holds for one state of the corpus, one list and one filter. Failures are problem details (RFC 9457) that name each parameter and what is known. Every answer carries an `ETag`: send it back as `If-None-Match`, and what has not changed is not sent again. Programs of any origin may read (CORS). Texts are in English.
        """;

    /// <inheritdoc />
    public async Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        var overview = await SpecificationServices.Current.GetRequiredService<ICorpusQueries>().GetOverviewAsync(cancellationToken);
        document.Info = new OpenApiInfo { Title = overview.Dispute.Name.En, Version = TrackerUrls.ApiVersion, Description = Text, Summary = overview.Dispute.Title.En };
        document.Servers = [new OpenApiServer { Url = "/" }];
        document.Tags = ApiCollections.All.Select(c => new OpenApiTag { Name = c.Name, Description = c.Description }).ToHashSet();
    }
}
