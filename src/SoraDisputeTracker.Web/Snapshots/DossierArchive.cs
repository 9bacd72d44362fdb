using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using SoraDisputeTracker.Core.Snapshots;
using SoraDisputeTracker.Core.Sources;
using SoraDisputeTracker.Web.Exports;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Snapshots;

/// <summary>
/// Everything that the tracker holds as plain files in a ZIP archive. The same corpus at the same address gives the same bytes: files stand in
/// a fixed order, and bear the day of the newest change.
/// </summary>
/// <param name="seeds">The corpus.</param>
/// <param name="sources">Its sources, which the data package names as its own.</param>
/// <param name="address">Makes a full address of a path from the root.</param>
internal sealed class DossierArchive(SeedSnapshot seeds, IReadOnlyList<SourceEntry> sources, Func<string, string> address)
{
    private const string SumsName = "SHA256SUMS";
    private const string SeedsFolder = "seeds/";
    private const string TablesFolder = "data/";

    // A regular file that its owner writes and everybody reads, as Unix has it in the upper half.
    private const int ReadableFile = unchecked((int)(0x81A4u << 16));

    private readonly List<PackagedTable> _tables = [];

    /// <summary>Writes a table, whose rows are read to their end.</summary>
    /// <param name="rows">The table with its rows.</param>
    /// <param name="cancellationToken">Ends reading and writing early.</param>
    public async Task AddTableAsync(ExportRows rows, CancellationToken cancellationToken)
    {
        using var file = new MemoryStream();
        // Without a byte-order mark: these files are for programs, and many take it for a part of the first column's name.
        await CsvFile.WriteAsync(file, rows, byteOrderMark: false, cancellationToken);
        _tables.Add(new PackagedTable(rows.Table, $"{TablesFolder}{rows.Table.Name}.csv", file.ToArray()));
    }

    /// <summary>The archive.</summary>
    public byte[] ToBytes()
    {
        var root = address(TrackerUrls.Home);
        List<(string Path, ReadOnlyMemory<byte> Content)> files =
        [
            ("README.txt", Encoding.UTF8.GetBytes(ArchiveReadme.Write(seeds.Corpus, root, _tables))),
            ("CITATION.cff", Encoding.UTF8.GetBytes(CitationFile.Write(seeds.Corpus, root))),
            ("datapackage.json", DataPackage.Write(seeds.Corpus, root, _tables, sources)),
            .. _tables.Select(t => (t.Path, (ReadOnlyMemory<byte>)t.Content)),
            .. seeds.Files.Select(f => (SeedsFolder + f.Path, f.Content)),
        ];
        files.Insert(0, (SumsName, Sums(files)));
        return Pack(files);
    }

    /// <summary>The files' SHA-256 in the form that <c>sha256sum -c</c> reads.</summary>
    private static byte[] Sums(IEnumerable<(string Path, ReadOnlyMemory<byte> Content)> files) =>
        Encoding.UTF8.GetBytes(string.Concat(files.Select(f => $"{Convert.ToHexStringLower(SHA256.HashData(f.Content.Span))}  {f.Path}\n")));

    private byte[] Pack(IEnumerable<(string Path, ReadOnlyMemory<byte> Content)> files)
    {
        using var target = new MemoryStream();
        using (var archive = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in files)
            {
                var entry = archive.CreateEntry(path, CompressionLevel.SmallestSize);
                entry.LastWriteTime = new DateTimeOffset(seeds.Corpus.NewestChange, TimeOnly.MinValue, TimeSpan.Zero);
                entry.ExternalAttributes = ReadableFile;
                using var body = entry.Open();
                body.Write(content.Span);
            }
        }

        return target.ToArray();
    }
}

/// <summary>A table as a file of the archive.</summary>
/// <param name="Table">The table.</param>
/// <param name="Path">The file's path in the archive.</param>
/// <param name="Content">The file.</param>
internal sealed record PackagedTable(ExportTable Table, string Path, byte[] Content);
