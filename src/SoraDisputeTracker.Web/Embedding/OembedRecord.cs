using System.Globalization;
using System.Text.Json.Serialization;
using System.Xml.Linq;

namespace SoraDisputeTracker.Web.Embedding;

/// <summary>How one address is embedded (oEmbed 1.0, 2.3.4): rich content, which here is a frame.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="ProviderName">The tracker's name.</param>
/// <param name="ProviderUrl">The tracker's address.</param>
/// <param name="Html">The frame.</param>
/// <param name="Size">How large the frame is.</param>
internal sealed record OembedRecord(
    string Title,
    [property: JsonPropertyName("provider_name")] string ProviderName,
    [property: JsonPropertyName("provider_url")] string ProviderUrl,
    string Html,
    [property: JsonIgnore] FrameSize Size)
{
    /// <summary>The kind of content.</summary>
    public string Type { get; } = "rich";

    /// <summary>The version of oEmbed.</summary>
    public string Version { get; } = "1.0";

    /// <summary>The frame's width in CSS pixels.</summary>
    public int Width => Size.Width;

    /// <summary>The frame's height in CSS pixels.</summary>
    public int Height => Size.Height;

    /// <summary>The same as XML (oEmbed 1.0, 2.3.5.2).</summary>
    public XDocument ToXml() => new(
        new XElement(
            "oembed",
            new XElement("type", Type),
            new XElement("version", Version),
            new XElement("title", Title),
            new XElement("provider_name", ProviderName),
            new XElement("provider_url", ProviderUrl),
            new XElement("html", Html),
            new XElement("width", Width.ToString(CultureInfo.InvariantCulture)),
            new XElement("height", Height.ToString(CultureInfo.InvariantCulture))));
}
