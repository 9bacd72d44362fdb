
namespace SoraDisputeTracker.Storage.Tests.Snapshots;

public sealed class ReadableViewTests : IAsyncLifetime
{
    private ServedDossier _served = null!;

    private string Database => _served.Database.FilePath!;

    public async ValueTask InitializeAsync() => _served = await ServedDossier.OfAsync(SampleDossier.Build());

    public ValueTask DisposeAsync()
    {
        _served.Dispose();
        return ValueTask.CompletedTask;
    }

    [RequiresToolTheory(SqliteShell.Command)]
    [InlineData("timeline", "events")]
    [InlineData("event_parties", "event_roles")]
    [InlineData("party_directory", "parties")]
    [InlineData("demand_ledger", "demands")]
    [InlineData("demand_history", "demand_statuses")]
    [InlineData("statements", "assertions")]
    [InlineData("contested_values", "disagreement_values")]
    [InlineData("bibliography", "sources")]
    [InlineData("source_names", "sources")]
    public void View_InSqlitesOwnShell_HasARowForEachOfItsTable(string view, string table) =>
        Assert.Equal(
            SqliteShell.Column(Database, $"SELECT count(*) FROM {table}"),
            SqliteShell.Column(Database, $"SELECT count(*) FROM (SELECT * FROM {view})"));

    [RequiresToolFact(SqliteShell.Command)]
    public void Timeline_Event_NamesItsPartiesAndSources()
    {
        var letter = SqliteShell.Read(Database, "SELECT * FROM timeline WHERE slug = 'letter'").Single();

        Assert.Equal("4", letter["position"]);
        Assert.Equal("Request", letter["kind"]);
        Assert.Equal("Guild (actor); Guild (signatory); Brush & Co. (signatory); Engine Works (addressee)", letter["parties"]);
        Assert.Equal("The Gazette; Title of notice; Weblog", letter["sources"]);
    }

    [RequiresToolFact(SqliteShell.Command)]
    public void PartyDirectory_Party_HasItsNamesAndPlace()
    {
        var brush = SqliteShell.Read(Database, "SELECT * FROM party_directory WHERE slug = 'brush'").Single();
        var guild = SqliteShell.Read(Database, "SELECT * FROM party_directory WHERE slug = 'guild'").Single();

        Assert.Equal(("Side painters", "Guild", "1"), (brush["side"], brush["member_of"], brush["demands_made"]));
        Assert.Equal(("Association", "Guild of Painters", "Pãinters’ Guild"), (guild["kind"], guild["full_name"], guild["also_known_as"]));
    }

    [RequiresToolFact(SqliteShell.Command)]
    public void DemandLedger_Answered_ShowsTheLastState()
    {
        var stop = SqliteShell.Read(Database, "SELECT * FROM demand_ledger WHERE slug = 'stop'").Single();

        Assert.Equal(("Guild", "Engine Works", "Theme stopping"), (stop["senders"], stop["addressees"], stop["theme"]));
        Assert.Equal(("Partly met", "2025-12", "Weblog"), (stop["status"], stop["status_since"], stop["status_source"]));
    }

    [RequiresToolFact(SqliteShell.Command)]
    public void DemandLedger_NeverAnswered_SaysThatNoAnswerWasFound()
    {
        var pay = SqliteShell.Read(Database, "SELECT * FROM demand_ledger WHERE slug = 'pay'").Single();

        Assert.Equal(("No answer found", null, null), (pay["status"], pay["status_since"], pay["addressees"]));
    }

    [RequiresToolFact(SqliteShell.Command)]
    public void DemandHistory_Demand_StandsOldestFirstWithTheWords() =>
        Assert.Equal(
            ["Announced: will do so", "Partly met: did so in part"],
            SqliteShell.Column(Database, "SELECT status || ': ' || quote FROM demand_history WHERE demand_slug = 'stop'"));

    [RequiresToolFact(SqliteShell.Command)]
    public void Statements_Statement_SaysWhoInWhichWords()
    {
        var office = SqliteShell.Read(Database, "SELECT * FROM statements WHERE subject_slug = 'engine' AND value = 'Maker'").Single();
        var actor = SqliteShell.Read(Database, "SELECT * FROM statements WHERE subject_slug = 'letter' AND property = 'Actor' AND source_slug = 'notice'").Single();

        Assert.Equal(("Engine Works", "Office", "Title of notice", "Guild"), (office["subject"], office["property"], office["source"], office["attributed_to"]));
        Assert.Equal(("Guild", "「龍」を勝手に描く", "https://example.org/notice"), (actor["value"], actor["quote"], actor["url"]));
    }

    [RequiresToolFact(SqliteShell.Command)]
    public void Statements_Status_IsInWords() =>
        Assert.Equal(
            ["Announced", "Partly met"],
            SqliteShell.Column(Database, "SELECT value FROM statements WHERE property = 'Status' ORDER BY as_of"));

    [RequiresToolFact(SqliteShell.Command)]
    public void ContestedValues_Resolved_SaysWhichValueIsShownAndWhy()
    {
        var values = SqliteShell.Read(Database, "SELECT * FROM contested_values WHERE disagreement = 'events.launch.date' ORDER BY place");

        Assert.Equal(["2025-10-01 yes Weblog", "2025-09-30 no The Gazette"], values.ConvertAll(v => $"{v["value"]} {v["is_shown"]} {v["said_by"]}"));
        Assert.Equal(["It was there.", null], values.ConvertAll(v => v["why_shown"]));
        Assert.Equal(["Weblog", null], values.ConvertAll(v => v["on_whose_word"]));
    }

    [RequiresToolFact(SqliteShell.Command)]
    public async Task ContestedValues_SetOfPartiesAndNumber_AreNamed()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Builder()
            .States("gazette", "events/letter", "signatory", "brush")
            .States("gazette", "works/canvas", "maximum-duration", "20", unit: "s").States("weblog", "works/canvas", "maximum-duration", "10", unit: "s").Build());

        Assert.Equal(
            ["20 s", "10 s"],
            SqliteShell.Column(served.Database.FilePath!, "SELECT value FROM contested_values WHERE disagreement = 'works.canvas.maximum-duration'"));
        Assert.Contains("Brush & Co.", SqliteShell.Column(served.Database.FilePath!, "SELECT value FROM contested_values WHERE disagreement = 'events.letter.signatory'"));
    }

    [RequiresToolFact(SqliteShell.Command)]
    public void Bibliography_Source_HasItsAuthors() =>
        Assert.Equal(["Quill, Ada; Press Pool"], SqliteShell.Column(Database, "SELECT author FROM bibliography WHERE slug = 'gazette'"));

    [RequiresToolFact(SqliteShell.Command)]
    public void Changes_NewestFirst_BeginWithTheRevision()
    {
        var newest = SqliteShell.Read(Database, "SELECT * FROM changes LIMIT 1").Single();

        Assert.Equal(("2026-02-01", "Engine Works", "the spelling", "Engine Wroks"), (newest["date"], newest["record"], newest["what"], newest["old"]));
        Assert.Equal(["18"], SqliteShell.Column(Database, "SELECT count(*) FROM changes"));
    }

    [RequiresToolFact(SqliteShell.Command)]
    public async Task SourceNames_SourcesOfOneHouse_AreWhatTheTrackerCallsThem()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Builder().Source("second", "The Gazette").Build());

        var overview = await served.Corpus.GetOverviewAsync(default);

        Assert.Equal(overview.SourceNames.Select(s => s.Value), SqliteShell.Column(served.Database.FilePath!, "SELECT name FROM source_names"));
    }
}
