using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Sources;
using SoraDisputeTracker.Web.Endpoints;
using SoraDisputeTracker.Web.Exports;

namespace SoraDisputeTracker.Web.Snapshots;

/// <summary>Describes the tables of the archive for programs: a Data Package (https://datapackage.org, version 2.0). It names no licence, since none is stated.</summary>
internal static class DataPackage
{
    private const string Profile = "https://datapackage.org/profiles/2.0/datapackage.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
        NewLine = "\n",
    };

    /// <summary>The descriptor, <c>datapackage.json</c>.</summary>
    /// <param name="corpus">The corpus: its hash is the version.</param>
    /// <param name="address">The tracker's public address.</param>
    /// <param name="tables">The tables, as they stand in the archive.</param>
    /// <param name="sources">The sources that everything rests on.</param>
    public static byte[] Write(CorpusOverview corpus, string address, IEnumerable<PackagedTable> tables, IEnumerable<SourceEntry> sources) =>
        JsonSerializer.SerializeToUtf8Bytes(
            new Package(
                Profile,
                SnapshotFileName.Slug(corpus.Dispute.Name.En),
                $"{corpus.Dispute.Name.En}: {corpus.Dispute.Title.En}",
                $"{corpus.Dispute.Summary.En} Newest change: {DataAnswer.Day(corpus.NewestChange)}.",
                address,
                corpus.Hash,
                sources.Select(s => new PackageSource(s.Source.Title, s.Source.Url)),
                tables.Select(Describe)),
            Json);

    private static Resource Describe(PackagedTable table) => new(
        table.Table.Name,
        table.Table.Description,
        "table",
        table.Path,
        "csv",
        "text/csv",
        "utf-8",
        table.Content.Length,
        $"sha256:{Convert.ToHexStringLower(SHA256.HashData(table.Content))}",
        new Dialect(Header: true, Delimiter: ",", LineTerminator: "\r\n", QuoteChar: "\"", DoubleQuote: true),
        new TableSchema([.. table.Table.Columns.Select(Describe)], PrimaryKey: [table.Table.Columns[0].Name], MissingValues: [""]));

    private static Field Describe(ExportColumn column) =>
        new(column.Name, column.Type, column.Format, column.Description, column.IsRequired ? new Constraints(Required: true) : null);

    private sealed record Package(
        [property: JsonPropertyName("$schema")] string Schema,
        string Name,
        string Title,
        string Description,
        string Homepage,
        string Version,
        IEnumerable<PackageSource> Sources,
        IEnumerable<Resource> Resources);

    private sealed record PackageSource(string Title, string? Path);

    private sealed record Resource(
        string Name,
        string Description,
        string Type,
        string Path,
        string Format,
        string Mediatype,
        string Encoding,
        int Bytes,
        string Hash,
        Dialect Dialect,
        TableSchema Schema);

    private sealed record Dialect(bool Header, string Delimiter, string LineTerminator, string QuoteChar, bool DoubleQuote);

    private sealed record TableSchema(IReadOnlyList<Field> Fields, IReadOnlyList<string> PrimaryKey, IReadOnlyList<string> MissingValues);

    private sealed record Field(string Name, string Type, string? Format, string Description, Constraints? Constraints);

    private sealed record Constraints(bool Required);
}
