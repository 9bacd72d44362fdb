using System.Text;
using System.Xml;
using System.Xml.Linq;
using SoraDisputeTracker.Core.Dossiers;

namespace SoraDisputeTracker.Web.Endpoints;

/// <summary>Answers programs with XML.</summary>
internal static class XmlAnswer
{
    // Without a byte order mark: some readers of feeds and maps take it for text before the declaration.
    private static readonly XmlWriterSettings Settings = new() { Async = true, Indent = true, Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    /// <summary>Answers with a document.</summary>
    /// <param name="context">The request.</param>
    /// <param name="corpus">The corpus that it is made from.</param>
    /// <param name="document">The document.</param>
    /// <param name="mediaType">Its media type, without charset.</param>
    public static IResult Write(HttpContext context, CorpusOverview corpus, XDocument document, string mediaType) =>
        DataAnswer.Stream(context, corpus, $"{mediaType}; charset=utf-8", fileName: null, async (body, ending) =>
        {
            await using var writer = XmlWriter.Create(body, Settings);
            await document.SaveAsync(writer, ending);
        });
}
