using System.Globalization;
using System.Text.Json;
using SoraDisputeTracker.Corpus;
using YamlDotNet.RepresentationModel;

namespace SoraDisputeTracker.Web.Tests.Snapshots;

public sealed class UnpackedArchive(PublishedApp app) : IAsyncLifetime, IDisposable
{
    private const string Unpack = """
        import sys, zipfile
        archive = zipfile.ZipFile(sys.argv[1])
        assert archive.testzip() is None
        archive.extractall(sys.argv[2])
        for entry in archive.infolist():
            print(entry.filename, *entry.date_time, oct(entry.external_attr >> 16))
        """;

    private readonly TemporaryFolder _folder = new();

    public string this[string path] => Path.Combine(_folder["unpacked"], path);

    public string Folder => _folder["unpacked"];

    /// <summary>A line for each entry: its name, time and mode, as Python's zipfile reads them.</summary>
    public IReadOnlyList<string> Entries { get; private set; } = [];

    public JsonElement Health { get; private set; }

    public JsonElement Package { get; private set; }

    public string Hash => Health.GetProperty("corpus").GetString()!;

    public async ValueTask InitializeAsync()
    {
        using var client = app.CreateReader();
        Health = await client.JsonAsync("/healthz");
        await File.WriteAllBytesAsync(_folder["dossier.zip"], await client.GetByteArrayAsync("/dossier.zip"));
        if (Tool.Find("python3") is null)
            return;
        Entries = Tool.Run("python3", "", "-c", Unpack, _folder["dossier.zip"], Folder).TrimEnd().Split('\n');
        Package = JsonDocument.Parse(await File.ReadAllTextAsync(this["datapackage.json"])).RootElement;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public void Dispose() => _folder.Dispose();
}

public sealed class ArchiveTests(UnpackedArchive archive) : IClassFixture<UnpackedArchive>
{
    /// <summary>Reads every table by its description alone.</summary>
    private const string ReadTables = """
        import csv, datetime, hashlib, json, os, sys
        os.chdir(sys.argv[1])
        types = {'string': str, 'integer': int, 'date': datetime.date.fromisoformat, 'boolean': lambda text: {'true': True, 'false': False}[text]}
        rows_of = {}
        for resource in json.load(open('datapackage.json', encoding='utf-8'))['resources']:
            content = open(resource['path'], 'rb').read()
            assert len(content) == resource['bytes'], resource['name']
            assert 'sha256:' + hashlib.sha256(content).hexdigest() == resource['hash'], resource['name']
            fields = resource['schema']['fields']
            rows = list(csv.reader(content.decode(resource['encoding']).splitlines(), strict=True))
            assert rows[0] == [field['name'] for field in fields], resource['name']
            for row in rows[1:]:
                assert len(row) == len(fields), row
                for cell, field in zip(row, fields):
                    if cell == '':
                        assert not field.get('constraints', {}).get('required'), (resource['name'], field['name'], row[0])
                    else:
                        types[field['type']](cell)
            keys = [tuple(row[rows[0].index(key)] for key in resource['schema']['primaryKey']) for row in rows[1:]]
            assert len(keys) == len(set(keys)), resource['name']
            rows_of[resource['name']] = len(keys)
        print(json.dumps(rows_of))
        """;

    [RequiresToolFact("python3", "sha256sum")]
    public void Archive_Unpacked_AgreesWithItsSums()
    {
        var sums = Tool.Run("sh", "", "-c", $"cd '{archive.Folder}' && sha256sum --strict -c SHA256SUMS").TrimEnd().Split('\n');

        Assert.Each(sums, line => Assert.EndsWith(": OK", line, StringComparison.Ordinal));
        Assert.Equal(
            archive.Entries.Select(e => e.Split(' ')[0]).Where(e => e != "SHA256SUMS").Order(StringComparer.Ordinal),
            sums.Select(line => line[..^": OK".Length]).Order(StringComparer.Ordinal));
    }

    [RequiresToolFact("python3")]
    public void Seeds_Unpacked_AreTheFolderByteByByte()
    {
        var expected = Directory.EnumerateFiles(Repository.Seeds, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Repository.Seeds, f)).Order(StringComparer.Ordinal).ToList();
        var unpacked = Directory.EnumerateFiles(archive["seeds"], "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(archive["seeds"], f)).Order(StringComparer.Ordinal);

        Assert.Equal(expected, unpacked);
        Assert.Each(expected, file => Assert.Equal(File.ReadAllBytes(Path.Combine(Repository.Seeds, file)), File.ReadAllBytes(archive[Path.Combine("seeds", file)])));
    }

    [RequiresToolFact("python3")]
    public void Seeds_ReadAgain_GiveTheSameCorpus()
    {
        var reading = SeedReader.Read(archive["seeds"]);

        Assert.Empty(reading.Problems);
        Assert.Equal(archive.Hash, reading.Dossier!.Hash);
    }

    [RequiresToolFact("python3")]
    public void Entries_All_BearTheDayOfTheNewestChangeAndCanBeRead()
    {
        var day = DateOnly.ParseExact((string)CitationFile()["date-released"]!, "yyyy-MM-dd", CultureInfo.InvariantCulture);

        Assert.Each(archive.Entries, e => Assert.EndsWith($" {day.Year} {day.Month} {day.Day} 0 0 0 0o100644", e, StringComparison.Ordinal));
    }

    [RequiresToolFact("python3")]
    public void DataPackage_EveryTable_FitsItsDescription()
    {
        var rows = JsonDocument.Parse(Tool.Run("python3", "", "-c", ReadTables, archive.Folder)).RootElement;

        Assert.Equal(["events", "parties", "demands", "sources", "disagreements", "assertions"], rows.EnumerateObject().Select(t => t.Name));
        Assert.Each(rows.EnumerateObject(), t => Assert.True(t.Value.GetInt32() > 10, t.Name));
        Assert.Equal(Directory.EnumerateFiles(Path.Combine(Repository.Seeds, "sources")).Count(), rows.GetProperty("sources").GetInt32());
    }

    [RequiresToolFact("python3")]
    public void DataPackage_Descriptor_NamesItsVersionSourcesAndNoLicence()
    {
        Assert.Equal("https://datapackage.org/profiles/2.0/datapackage.json", archive.Package.GetProperty("$schema").GetString());
        Assert.Equal("sora-dispute-tracker", archive.Package.GetProperty("name").GetString());
        Assert.Equal(archive.Hash, archive.Package.GetProperty("version").GetString());
        Assert.Equal("https://tracker.example/", archive.Package.GetProperty("homepage").GetString());
        Assert.Equal(Directory.EnumerateFiles(Path.Combine(Repository.Seeds, "sources")).Count(), archive.Package.GetProperty("sources").GetArrayLength());
        Assert.False(archive.Package.TryGetProperty("licenses", out _));
        Assert.Each(
            archive.Package.GetProperty("resources").EnumerateArray().SelectMany(r => r.GetProperty("schema").GetProperty("fields").EnumerateArray()),
            field => Assert.NotEmpty(field.GetProperty("description").GetString()!));
    }

    [RequiresToolFact("python3")]
    public void CitationFile_AsYaml_HasWhatTheFormatAsksFor()
    {
        var citation = CitationFile();

        Assert.Equal(["cff-version", "message", "type", "title", "abstract", "authors", "version", "date-released", "url"], citation.Children.Keys.Select(k => (string)k!));
        Assert.Equal(("1.2.0", "dataset"), ((string)citation["cff-version"]!, (string)citation["type"]!));
        Assert.Equal(archive.Hash, (string)citation["version"]!);
        Assert.Equal("https://tracker.example/", (string)citation["url"]!);
        Assert.Equal("Sora Dispute Tracker", (string)citation["authors"][0]["name"]!);
        Assert.StartsWith("Sora Dispute Tracker: ", (string)citation["title"]!, StringComparison.Ordinal);
    }

    private YamlMappingNode CitationFile()
    {
        var yaml = new YamlStream();
        using var text = File.OpenText(archive["CITATION.cff"]);
        yaml.Load(text);
        return (YamlMappingNode)yaml.Documents.Single().RootNode;
    }
}
