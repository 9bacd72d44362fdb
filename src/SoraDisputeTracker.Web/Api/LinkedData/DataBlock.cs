using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace SoraDisputeTracker.Web.Api.LinkedData;

/// <summary>Linked data inside a page: a data block (HTML, 4.12.1), which browsers do not execute and content security policies leave alone.</summary>
internal static class DataBlock
{
    // Japanese stays legible; what could end the element or begin a comment in it is escaped.
    private static readonly JsonSerializerOptions InHtml = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The element.</summary>
    /// <param name="context">The context of the description.</param>
    /// <param name="described">The description.</param>
    public static string Of(JsonNode context, JsonObject described)
    {
        var document = new JsonObject { ["@context"] = context };
        foreach (var (name, value) in described)
            document[name] = value?.DeepClone();
        return $"<script type=\"{ApiAnswer.LinkedDataType}\">{document.ToJsonString(InHtml)}</script>";
    }
}
