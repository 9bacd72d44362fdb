using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Sources;

namespace SoraDisputeTracker.Core.Citations;

/// <summary>CSL-JSON, the input of citation processors: an array of items by the schema csl-data.json of CSL 1.0.2.</summary>
public sealed class CslJsonFormat : ICitationFormat
{
    // Japanese stays readable; the file is served as JSON, never inside a page.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <inheritdoc/>
    public string Id => "csl-json";

    /// <inheritdoc/>
    public string Extension => "json";

    /// <inheritdoc/>
    public string Name => "CSL-JSON";

    /// <inheritdoc/>
    public string MediaType => "application/vnd.citationstyles.csl+json; charset=utf-8";

    /// <inheritdoc/>
    public string Write(CitationList list, CitationOptions options)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartArray();
            foreach (var item in list.Items)
                WriteItem(json, item);
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static void WriteItem(Utf8JsonWriter json, CitedItem cited)
    {
        var item = cited.Item;
        json.WriteStartObject();
        json.WriteString("id", item.Id);
        json.WriteString("citation-key", item.CitationKey);
        json.WriteString("type", item.Type);
        WriteText(json, "title", item.Title);
        WriteAuthors(json, item.Authors);
        WriteText(json, "container-title", item.ContainerTitle);
        WriteText(json, "publisher", item.Publisher);
        WriteDate(json, "issued", item.Issued);
        WriteDate(json, "accessed", item.Accessed);
        WriteText(json, "URL", item.Url);
        WriteText(json, "language", item.Language);
        WriteText(json, "version", item.Version);
        WriteText(json, "keyword", cited.KeywordLine);
        WriteText(json, "annote", string.Join(" / ", cited.Passages));
        WriteText(json, "note", item.Note);
        json.WriteEndObject();
    }

    private static void WriteAuthors(Utf8JsonWriter json, IReadOnlyList<CslName> authors)
    {
        if (authors.Count == 0)
            return;
        json.WriteStartArray("author");
        foreach (var author in authors)
        {
            json.WriteStartObject();
            WriteText(json, "literal", author.Literal);
            WriteText(json, "family", author.Family);
            WriteText(json, "given", author.Given);
            WriteText(json, "non-dropping-particle", author.NonDroppingParticle);
            WriteText(json, "suffix", author.Suffix);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDate(Utf8JsonWriter json, string name, PartialDate? date)
    {
        if (date is null)
            return;
        json.WriteStartObject(name);
        json.WriteStartArray("date-parts");
        json.WriteStartArray();
        json.WriteNumberValue(date.Year);
        if (date.Month is { } month)
            json.WriteNumberValue(month);
        if (date.Day is { } day)
            json.WriteNumberValue(day);
        json.WriteEndArray();
        json.WriteEndArray();
        if (date.IsUncertain || date.IsApproximate)
            json.WriteBoolean("circa", true);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (SingleLine.FoldOrNull(text) is { } folded)
            json.WriteString(name, folded);
    }
}
