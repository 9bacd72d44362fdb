using System.Text.Json.Nodes;
using SoraDisputeTracker.Web.Endpoints;

namespace SoraDisputeTracker.Web.Api;

/// <summary>One list of the API, and its records.</summary>
internal abstract class ApiCollection
{
    private readonly Lazy<IReadOnlyList<string>> _fields;

    protected ApiCollection() => _fields = new(() =>
    {
        DataAnswer.Json.MakeReadOnly(populateMissingResolver: true);
        return [.. DataAnswer.Json.GetTypeInfo(RecordType).Properties.Select(p => p.Name)];
    });

    /// <summary>The word for it in addresses and for the member that holds the list.</summary>
    public abstract string Name { get; }

    /// <summary>The word for one of its records.</summary>
    public abstract string Singular { get; }

    /// <summary>What the list is, in short.</summary>
    public virtual string Summary => $"The list of {Name}";

    /// <summary>What the list holds and in which order, for the specification.</summary>
    public abstract string Description { get; }

    /// <summary>The type of its records.</summary>
    public abstract Type RecordType { get; }

    /// <summary>The type that describes an answer with the list.</summary>
    public abstract Type ListType { get; }

    /// <summary>The members that are there whatever fields are asked for.</summary>
    public virtual IReadOnlyList<string> KeyFields => ["slug"];

    /// <summary>What an address of one record names it by: <c>slug</c> or <c>id</c>.</summary>
    public string Key => KeyFields[^1];

    /// <summary>The members asked for in the examples.</summary>
    public abstract IReadOnlyList<string> ExampleFields { get; }

    /// <summary>The parameters of its filter.</summary>
    public abstract IReadOnlyList<ApiParameter> Filter { get; }

    /// <summary>Whether its records have addresses of their own here.</summary>
    public virtual bool HasRecords => true;

    /// <summary>The members of a record.</summary>
    public IReadOnlyList<string> Fields => _fields.Value;

    /// <summary>Reads what a request wants of the list.</summary>
    public abstract Task<ApiSelection> SelectAsync(ApiCall call);

    /// <summary>One record, or null where its slug or identifier is not known; for a former slug, the record found has another.</summary>
    public virtual Task<ApiItem?> FindAsync(ApiCall call, string key) => Task.FromResult<ApiItem?>(null);

    /// <summary>A part of the list as linked data.</summary>
    /// <param name="call">The request.</param>
    /// <param name="items">The records, without contexts.</param>
    /// <param name="total">How many there are in the whole list.</param>
    /// <param name="next">The full address of the next part, or null where this is the last.</param>
    public virtual JsonObject ToLinkedData(ApiCall call, IEnumerable<JsonObject> items, int total, string? next) => new()
    {
        ["@context"] = Context(call),
        ["@id"] = call.Full($"{call.Request.Path}{call.Request.QueryString}"),
        ["@type"] = "ItemList",
        ["numberOfItems"] = total,
        ["itemListElement"] = new JsonArray([.. items]),
    };

    /// <summary>The context in which the linked data of its records is read.</summary>
    public virtual JsonNode Context(ApiCall call) => LinkedData.SchemaOrg.Context(call.Full);
}
