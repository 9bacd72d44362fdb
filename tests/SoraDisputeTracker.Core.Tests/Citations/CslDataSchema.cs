using System.Globalization;
using System.Text.Json;
using SoraDisputeTracker.Core.Sources;

namespace SoraDisputeTracker.Core.Tests.Citations;

/// <summary>
/// What the schema csl-data.json of CSL 1.0.2 asks of the variables that the tracker may write (appendices III and IV of the specification);
/// every other name is a fault, so that a variable which the tracker begins to write is looked up first.
/// </summary>
internal static class CslDataSchema
{
    private static readonly string[] Texts = ["annote", "citation-key", "container-title", "keyword", "language", "note", "publisher", "title", "URL", "version"];

    private static readonly string[] NameParts = ["family", "given", "dropping-particle", "non-dropping-particle", "suffix", "literal"];

    /// <summary>The faults of a file, each with its place.</summary>
    public static IReadOnlyList<string> Faults(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.ValueKind == JsonValueKind.Array
            ? [.. document.RootElement.EnumerateArray().Index().SelectMany(i => OfItem(i.Item).Select(fault => string.Create(CultureInfo.InvariantCulture, $"[{i.Index}].{fault}")))]
            : ["not an array"];
    }

    private static IEnumerable<string> OfItem(JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object)
            return ["not an object"];
        var names = item.EnumerateObject().Select(p => p.Name).ToList();
        return
        [
            .. new[] { "id", "type" }.Except(names, StringComparer.Ordinal).Select(name => $"{name} is missing"),
            .. names.GroupBy(name => name, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => $"{same.Key} stands twice"),
            .. item.EnumerateObject().SelectMany(p => OfVariable(p.Name, p.Value).Select(fault => $"{p.Name}: {fault}")),
        ];
    }

    private static IEnumerable<string> OfVariable(string name, JsonElement value) => name switch
    {
        "id" => value.ValueKind is JsonValueKind.String or JsonValueKind.Number ? [] : ["neither text nor number"],
        "type" => value.ValueKind == JsonValueKind.String && CslTypes.All.Contains(value.GetString()!) ? [] : ["not a type"],
        "author" => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().SelectMany(OfName) : ["not an array"],
        "issued" or "accessed" => OfDate(value),
        _ when Texts.Contains(name, StringComparer.Ordinal) => value.ValueKind == JsonValueKind.String ? [] : ["not a text"],
        _ => ["not a variable"],
    };

    private static IEnumerable<string> OfName(JsonElement name) => name.ValueKind != JsonValueKind.Object
        ? ["a name that is not an object"]
        : name.EnumerateObject().Where(p => !NameParts.Contains(p.Name, StringComparer.Ordinal) || p.Value.ValueKind != JsonValueKind.String).Select(p => $"{p.Name} in a name");

    private static IEnumerable<string> OfDate(JsonElement date) => date.ValueKind != JsonValueKind.Object
        ? ["not an object"]
        : date.EnumerateObject().SelectMany<JsonProperty, string>(p => p.Name switch
        {
            "date-parts" => IsListOf(p.Value, 2, one => IsListOf(one, 3, part => part.ValueKind == JsonValueKind.Number)) ? [] : ["date-parts"],
            "circa" => p.Value.ValueKind is JsonValueKind.True or JsonValueKind.False ? [] : ["circa"],
            _ => [$"{p.Name} in a date"],
        });

    private static bool IsListOf(JsonElement list, int most, Func<JsonElement, bool> fits) =>
        list.ValueKind == JsonValueKind.Array && list.GetArrayLength() is var length && length >= 1 && length <= most && list.EnumerateArray().All(fits);
}
