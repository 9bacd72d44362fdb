using SoraDisputeTracker.Web.Api.Collections;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Api.Specification;

/// <summary>
/// The example of an operation: a request for what stands first in the corpus in service, and the answer to it. Nothing of it is written down
/// anywhere, so it is right for every corpus.
/// </summary>
internal static class ExampleRequest
{
    /// <summary>The parameters with the values that the corpus gives them.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="services">What reads the corpus.</param>
    public static async Task<IReadOnlyList<ApiParameter>> FillAsync(ApiOperation operation, IServiceProvider services)
    {
        var filled = new List<ApiParameter>();
        foreach (var parameter in operation.Parameters)
            filled.Add(parameter.IsInPath || (parameter.Name == "q" && operation.Collection is SearchCollection) ? parameter with { Example = await FirstAsync(operation, parameter, services) } : parameter);
        return filled;
    }

    /// <summary>The answer to the example request.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="path">The path with its parameters in braces, without the leading slash.</param>
    /// <param name="parameters">The parameters with their values.</param>
    /// <param name="services">What reads the corpus.</param>
    public static Task<ApiResult> AnswerAsync(ApiOperation operation, string path, IReadOnlyList<ApiParameter> parameters, IServiceProvider services)
    {
        var address = Address($"/{path}", parameters.Select(p => (p.Name, p.IsInPath, p.Example)));
        var parts = address.Split('?', 2);
        var context = new DefaultHttpContext { RequestServices = services };
        context.Request.Path = Uri.UnescapeDataString(parts[0]);
        context.Request.QueryString = new QueryString(parts.Length == 2 ? $"?{parts[1]}" : "");
        foreach (var parameter in parameters.Where(p => p.IsInPath))
            context.Request.RouteValues[parameter.Name] = parameter.Example;
        return operation.ExampleAsync(context);
    }

    /// <summary>The address of an example request.</summary>
    /// <param name="path">The path with its parameters in braces.</param>
    /// <param name="parameters">The parameters with their values, null for those that the example goes without.</param>
    public static string Address(string path, IEnumerable<(string Name, bool IsInPath, string? Value)> parameters)
    {
        var query = new List<string>();
        foreach (var (name, isInPath, value) in parameters.Where(p => p.Value is not null))
        {
            if (isInPath)
                path = path.Replace($"{{{name}}}", Uri.EscapeDataString(value!), StringComparison.Ordinal);
            else
                query.Add($"{name}={Uri.EscapeDataString(value!).Replace("%2C", ",", StringComparison.Ordinal)}");
        }

        return TrackerUrls.WithQuery(path, string.Join('&', query));
    }

    private static async Task<string> FirstAsync(ApiOperation operation, ApiParameter parameter, IServiceProvider services)
    {
        // Who looks for something looks for a name that is there.
        var collection = parameter.IsInPath ? operation.Collection! : ApiCollections.All.OfType<PartyCollection>().Single();
        var context = new DefaultHttpContext { RequestServices = services };
        context.Request.Path = TrackerUrls.ApiList(collection.Name);
        context.Request.QueryString = new QueryString("?limit=1");
        var list = await ApiAnswer.ListAsync(await ApiCall.BeginAsync(context), collection);
        return list.Body![collection.Name]![0]![parameter.IsInPath ? collection.Key : "name"]!.GetValue<string>();
    }
}
