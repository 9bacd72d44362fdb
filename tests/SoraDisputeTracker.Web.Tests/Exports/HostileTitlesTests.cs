using System.Text.Json;

namespace SoraDisputeTracker.Web.Tests.Exports;

/// <summary>Titles that break careless files, and spreadsheets that run them: each reader gets the same cells.</summary>
public sealed class HostileTitlesTests : IClassFixture<HostileTitlesTests.HostileCorpus>
{
    private const string Python = "/usr/bin/python3";
    private const string CalendarReader = "/usr/lib/python3/dist-packages/icalendar/__init__.py";

    private const string ReadCsv = "import csv, io, json, sys; print(json.dumps(list(csv.reader(io.StringIO(sys.stdin.buffer.read().decode('utf-8-sig'), newline=''), strict=True))))";

    private const string ReadSummaries =
        "import icalendar, json, sys; print(json.dumps([str(e['SUMMARY']) for e in icalendar.Calendar.from_ical(sys.stdin.buffer.read()).subcomponents]))";

    // Comma, quotation mark, UTF-8, from the first line (LibreOffice, "Filter Options for CSV"); when reading, no dates are guessed, and formulas are run.
    private const string Csv = "44,34,76,1,,0,false,false,false";
    private const string CsvWithFormulas = Csv + ",false,false,0,true";

    private readonly HostileCorpus _corpus;
    private readonly HttpClient _client;

    public HostileTitlesTests(HostileCorpus corpus)
    {
        _corpus = corpus;
        _client = corpus.App.CreateReader();
    }

    [Fact]
    public async Task Csv_ReadStrictly_HasEveryTitleAsAText()
    {
        var table = await ExportedTable.ReadAsync(_client, "/events.csv?scope=all");

        Assert.Equal(await CellsAsync(), table.Of("title"));
        Assert.Superset(HostileCorpus.Titles.Select(Cell).ToHashSet(), table.Of("title").ToHashSet());
        Assert.Each(table.Rows.SelectMany(r => r).Where(c => c.Length > 0), c => Assert.DoesNotContain(c[0], "=+-@＝＋－＠\t\r"));
    }

    [RequiresToolTheory(Python)]
    [InlineData("/events.csv?scope=all")]
    [InlineData("/events.csv?scope=all&bom=0")]
    public async Task Csv_ReadByPython_HasTheSameCells(string address)
    {
        var file = await _client.GetStringAsync(address);

        var rows = JsonSerializer.Deserialize<List<List<string>>>(Tool.Run(Python, file, "-c", ReadCsv))!;

        Assert.Equal(Rows(ExportedTable.Parse(file)), rows.Select(r => string.Join('|', r)));
    }

    [RequiresToolTheory("soffice")]
    [InlineData("/events.csv?scope=all")]
    [InlineData("/demands.csv")]
    [InlineData("/assertions.csv?source=tekedia-coda-demand")]
    public async Task Csv_ThroughASpreadsheetAndBack_HasTheSameCells(string address)
    {
        using var folder = new TemporaryFolder();
        var file = folder["export.csv"];
        await File.WriteAllBytesAsync(file, await _client.GetByteArrayAsync(address));

        // A profile of its own: LibreOffice runs once for each.
        Convert(folder, "xlsx", file, $"CSV:{CsvWithFormulas}");
        Convert(folder, $"csv:Text - txt - csv (StarCalc):{Csv}", folder["export.xlsx"], null);

        var before = ExportedTable.Parse(await _client.GetStringAsync(address));
        var after = ExportedTable.Parse((await File.ReadAllTextAsync(folder["out/export.csv"])).ReplaceLineEndings("\r\n"));
        Assert.Equal(Rows(before), Rows(after));
    }

    [RequiresToolFact(Python, CalendarReader)]
    public async Task Calendar_ReadByIcalendar_HasEveryTitleOnOneLine()
    {
        var titles = (await _client.JsonAsync("/events.json?scope=all")).GetProperty("events").EnumerateArray().Select(e => Folded(e.GetProperty("title").GetString()!));

        var read = JsonSerializer.Deserialize<List<string>>(Tool.Run(Python, await _client.GetStringAsync("/events.ics?scope=all"), "-c", ReadSummaries))!;

        // icalendar 4 takes an escaped backslash for the beginning of another escape; ContentLineTests have those titles.
        Assert.Each(titles.Zip(read).Where(pair => !pair.First.Contains('\\', StringComparison.Ordinal)), pair =>
        {
            Assert.EndsWith(pair.First, pair.Second, StringComparison.Ordinal);
            Assert.DoesNotContain(pair.Second, char.IsControl);
        });
    }

    private static void Convert(TemporaryFolder folder, string target, string file, string? reader) => Tool.Run(
        "soffice",
        "",
        [
            $"-env:UserInstallation={new Uri(folder["profile"])}", "--headless", "--norestore",
            .. reader is null ? Array.Empty<string>() : [$"--infilter={reader}"],
            "--convert-to", target, "--outdir", reader is null ? folder["out"] : folder.Path, file,
        ]);

    private static IEnumerable<string> Rows(ExportedTable table) => table.Rows.Prepend(table.Columns).Select(r => string.Join('|', r));

    private static string Folded(string title) => string.Join(' ', title.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static string Cell(string title) => Folded(title) is var folded && "=+-@＝＋－＠".Contains(folded[0], StringComparison.Ordinal) ? "'" + folded : folded;

    private async Task<IEnumerable<string>> CellsAsync() =>
        (await _client.JsonAsync("/events.json?scope=all")).GetProperty("events").EnumerateArray().Select(e => Cell(e.GetProperty("title").GetString()!));

    /// <summary>The real corpus with other titles.</summary>
    public sealed class HostileCorpus : IDisposable
    {
        private readonly TemporaryFolder _folder = new();

        public HostileCorpus()
        {
            Repository.CopySeedsTo(_folder["seeds"]);
            var file = Path.Combine(_folder["seeds"], "dossier", "events.yaml");
            var lines = File.ReadAllLines(file);
            var titles = new Queue<string>(Titles);
            for (var i = 0; i < lines.Length && titles.Count > 0; i++)
            {
                if (lines[i].StartsWith("  title:", StringComparison.Ordinal))
                    lines[i] = $"  title: {{ en: {JsonSerializer.Serialize(titles.Dequeue())} }}";
            }

            File.WriteAllLines(file, lines);
            App = new TrackerApp { SeedsDirectory = _folder["seeds"] };
        }

        public static IReadOnlyList<string> Titles { get; } =
        [
            "=cmd|'/C calc'!A0", "+1", "-1", "@x", "＝1+1", "＋1", "－1", "＠x", "=HYPERLINK(\"https://example.org\",\"click\")", "-2+3+cmd|' /C calc'!D2",
            "\"quoted\", with a comma", "a \"quote\" inside", "\"", "\"\"\"", ",", "one, two; three", "a; b", "line one\nline two", "tab\there", "\t=1+1", "\r\n+1",
            "二行の「題」、句読点。", "😀 emoji 👩‍👩‍👧", "é combining e\u0301", "'leading apostrophe", "2025-10-28", "TRUE", "C:\\path\\n", "a\\,b\\;c", "<b>bold</b> & more",
        ];

        public TrackerApp App { get; }

        public void Dispose()
        {
            App.Dispose();
            _folder.Dispose();
        }
    }
}
