namespace SoraDisputeTracker.Web.Routing;

/// <content>The addresses of the API.</content>
public static partial class TrackerUrls
{
    /// <summary>How programs read the tracker: the documentation of the API.</summary>
    public const string Api = "/api";

    /// <summary>Where the addresses of the API begin, of every version.</summary>
    public const string ApiVersions = "/api/";

    /// <summary>The version of the API.</summary>
    public const string ApiVersion = "v1";

    /// <summary>Where its addresses begin.</summary>
    public const string ApiRoot = ApiVersions + ApiVersion;

    /// <summary>How plain answers of the API are read as linked data.</summary>
    public const string ApiContext = ApiRoot + "/context.jsonld";

    /// <summary>The API in the words of the OpenAPI Specification.</summary>
    public const string OpenApi = $"/openapi/{ApiVersion}.json";

    /// <summary>A list of the API.</summary>
    /// <param name="collection">The list's name.</param>
    public static string ApiList(string collection) => $"{ApiRoot}/{collection}";

    /// <summary>A record of the API.</summary>
    /// <param name="collection">The name of its list.</param>
    /// <param name="key">Its slug or identifier.</param>
    public static string ApiRecord(string collection, string key) => Record(ApiList(collection), key);
}
