using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using SoraDisputeTracker.Core.Dossiers;

namespace SoraDisputeTracker.Storage.Tests.Files;

public sealed class SchemaTests
{
    /// <summary>
    /// The version, the fingerprint of the schema and SQLite belong together: a file of an older build must not be opened by a newer one,
    /// and every SQLite writes its own number into the file. When this fails after a change, raise SchemaScript.Version and put what is new here.
    /// </summary>
    [Fact]
    public async Task SchemaVersion_SchemaChanged_MustBeRaised()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        var schema = await ReadAsync(served, "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type, name");
        var fingerprint = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', schema))))[..16];
        var version = (await ReadAsync(served, "SELECT schema_version FROM corpus")).Single();
        var sqlite = (await ReadAsync(served, "SELECT sqlite_version()")).Single();

        Assert.Equal("8 d74ec74cccd1df9f, SQLite 3.53.3", $"{version} {fingerprint}, SQLite {sqlite}");
    }

    [Theory]
    [InlineData("corpus", 1)]
    [InlineData("seed_files", 2)]
    [InlineData("sides", 2)]
    [InlineData("records", 17)]
    [InlineData("sources", 3)]
    [InlineData("source_authors", 2)]
    [InlineData("parties", 4)]
    [InlineData("party_names", 9)]
    [InlineData("former_slugs", 3)]
    [InlineData("events", 5)]
    [InlineData("event_roles", 8)]
    [InlineData("event_sources", 8)]
    [InlineData("demands", 2)]
    [InlineData("demand_parties", 3)]
    [InlineData("demand_sources", 4)]
    [InlineData("works", 1)]
    [InlineData("work_aliases", 1)]
    [InlineData("laws", 1)]
    [InlineData("cases", 1)]
    [InlineData("memberships", 1)]
    [InlineData("quotes", 29)]
    [InlineData("assertions", 29)]
    [InlineData("assertion_quotes", 29)]
    [InlineData("resolutions", 2)]
    [InlineData("themes", 2)]
    [InlineData("not_found", 2)]
    [InlineData("revisions", 1)]
    [InlineData("demand_statuses", 2)]
    [InlineData("disagreements", 2)]
    [InlineData("disagreement_kinds", 2)]
    [InlineData("disagreement_values", 4)]
    [InlineData("disagreement_value_spellings", 4)]
    [InlineData("disagreement_assertions", 4)]
    [InlineData("search_documents", 72)]
    [InlineData("search_words", 72)]
    public async Task Tables_Sample_HoldEachRowOfTheDossierOnce(string table, int rows)
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        Assert.Equal([$"{rows}"], await ReadAsync(served, $"SELECT count(*) FROM {table}"));
    }

    [Fact]
    public async Task Evidence_ValidDossier_LeavesNoRowWithoutAnAssertion()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        Assert.Empty(await ReadAsync(served, RowsWithoutAssertion));
    }

    [Fact]
    public async Task Evidence_ResolutionOfASet_RestsOnAllThatItsSourceNames()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Builder()
            .States("gazette", "events/letter", "signatory", "brush").Resolves("events/letter", "signatory", "notice", "notice").Build());

        Assert.Empty(await ReadAsync(served, RowsWithoutAssertion));
        Assert.Equal(["2"], await ReadAsync(served, "SELECT count(assertion_id) FROM evidence WHERE slug = 'event/letter/signatory'"));
    }

    [Fact]
    public async Task Evidence_RecordsThatNoAssertionSpeaksOf_AreFoundByOneQuery()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Builder()
            .Event("silent").Party("mute", "makers").Demand("unheard", "silent").Work("blank").Law("dead-letter").Case("unfiled").Source("empty")
            .Build());

        Assert.Equal(
            ["case unfiled", "demand unheard", "event silent", "law dead-letter", "party mute", "source empty", "work blank"],
            await ReadAsync(served, RowsWithoutAssertion));
    }

    [Theory]
    [InlineData("role", "letter/actor/guild", 2)]
    [InlineData("role", "launch/reporter/herald", 1)]
    [InlineData("membership", "brush/guild", 1)]
    [InlineData("demand-party", "stop/sender/guild", 1)]
    [InlineData("resolution", "event/launch/date", 1)]
    [InlineData("event", "letter", 9)]
    [InlineData("disagreement-value", "events.launch.date/0", 1)]
    [InlineData("demand-status", "stop/0", 1)]
    [InlineData("work", "canvas", 1)]
    public async Task Evidence_Row_ListsTheAssertionsThatItRestsOn(string kind, string slug, int assertions)
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        Assert.Equal([$"{assertions}"], await ReadAsync(served, $"SELECT count(assertion_id) FROM evidence WHERE kind = '{kind}' AND slug = '{slug}'"));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(8)]
    public async Task Disagreements_AnyDossier_EachHasTwoSourcesOrTwoPlacesInOne(int seed)
    {
        using var served = await ServedDossier.OfAsync(RandomDossier.Of(seed, events: 60));

        var all = await ReadAsync(served, "SELECT id FROM disagreements");
        var lacking = await ReadAsync(served, """
            SELECT d.disagreement FROM disagreement_assertions d
            JOIN assertions a ON a.id = d.assertion JOIN assertion_quotes q ON q.assertion = a.id
            GROUP BY d.disagreement HAVING count(DISTINCT d.value) < 2 OR (count(DISTINCT a.source) < 2 AND count(DISTINCT q.quote) < 2)
            """);

        Assert.NotEmpty(all);
        Assert.Empty(lacking);
    }

    [Theory]
    [InlineData("UPDATE sources SET confidence = NULL WHERE slug = 'notice'", "sources_consulted")]
    [InlineData("UPDATE sources SET confidence = 'high' WHERE slug = 'gazette'", "sources_consulted")]
    [InlineData("UPDATE sources SET confidence = 'certain' WHERE slug = 'notice'", "sources_confidence")]
    [InlineData("UPDATE sources SET origin = 'hearsay'", "sources_origin")]
    [InlineData("UPDATE quotes SET end_at = NULL WHERE start_at IS NOT NULL", "quotes_place")]
    [InlineData("UPDATE quotes SET start_at = 0 WHERE start_at IS NULL", "quotes_place")]
    [InlineData("UPDATE assertions SET as_of = NULL WHERE property = 'status'", "assertions_as_of")]
    [InlineData("UPDATE assertions SET as_of = '2025' WHERE property = 'actor'", "assertions_as_of")]
    [InlineData("UPDATE demand_statuses SET status = 'no-answer-found'", "demand_statuses_status")]
    [InlineData("UPDATE disagreement_values SET is_shown = 1", "disagreement_values_is_shown")]
    [InlineData("UPDATE disagreement_kinds SET kind = 'odd'", "disagreement_kinds_kind")]
    [InlineData("UPDATE disagreements SET property = 'content'", "disagreements_property")]
    [InlineData("UPDATE disagreement_assertions SET assertion = (SELECT max(assertion) FROM disagreement_assertions)", "UNIQUE")]
    [InlineData("UPDATE disagreement_assertions SET value = 9 WHERE value = 1", "FOREIGN KEY")]
    [InlineData("UPDATE demands SET theme = 'weather'", "FOREIGN KEY")]
    [InlineData("UPDATE revisions SET slug = 'nobody'", "FOREIGN KEY")]
    public async Task Schema_RowThatCannotBe_IsRefused(string statement, string named)
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());
        await using var connection = new SqliteConnection($"Data Source={served.Database.FilePath};Pooling=False;Foreign Keys=True");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements stand above.
        command.CommandText = statement;
#pragma warning restore CA2100

        var refusal = await Assert.ThrowsAsync<SqliteException>(() => command.ExecuteNonQueryAsync());

        Assert.Contains(named, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryReference_IsADeclaredForeignKey()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        var references = await ReadAsync(served, """
            SELECT m.name || '.' || k."from" || ' -> ' || k."table" FROM sqlite_master m, pragma_foreign_key_list(m.name) k
            WHERE m.type = 'table' ORDER BY 1
            """);

        Assert.Equal(
            [
                "assertion_quotes.assertion -> assertions", "assertion_quotes.quote -> quotes",
                "assertions.attributed_to -> parties", "assertions.source -> sources",
                "assertions.subject -> records", "assertions.subject_kind -> records", "assertions.value -> records", "assertions.value_kind -> records",
                "demand_parties.demand -> demands", "demand_parties.party -> parties",
                "demand_sources.demand -> demands", "demand_sources.source -> sources",
                "demand_statuses.assertion -> assertions", "demand_statuses.demand -> demands",
                "demands.event -> events", "demands.theme -> themes",
                "disagreement_assertions.assertion -> assertions", "disagreement_assertions.disagreement -> disagreement_values", "disagreement_assertions.value -> disagreement_values",
                "disagreement_kinds.disagreement -> disagreements",
                "disagreement_value_spellings.disagreement -> disagreement_values", "disagreement_value_spellings.value -> disagreement_values",
                "disagreement_values.disagreement -> disagreements",
                "disagreements.subject -> records", "disagreements.subject_kind -> records",
                "event_roles.event -> events", "event_roles.party -> parties",
                "event_sources.event -> events", "event_sources.source -> sources",
                "former_slugs.kind -> records", "former_slugs.slug -> records",
                "memberships.body -> parties", "memberships.member -> parties",
                "parties.side -> sides", "party_names.party -> parties",
                "quotes.source -> sources",
                "resolutions.source -> sources", "resolutions.subject -> records", "resolutions.subject_kind -> records",
                "revisions.kind -> records", "revisions.slug -> records",
                "search_documents.assertion -> assertions", "search_documents.source -> sources", "search_lines.document -> search_documents",
                "search_parties.document -> search_documents", "search_parties.party -> parties",
                "source_authors.source -> sources", "work_aliases.work -> works",
            ],
            references);
    }

    [Fact]
    public async Task GetOverviewAsync_Sample_TellsWhatTheFileWasBuiltFrom()
    {
        var dossier = SampleDossier.Build();
        using var served = await ServedDossier.OfAsync(dossier);

        var overview = await served.Corpus.GetOverviewAsync(default);

        Assert.Equal((dossier.Hash, 29, 29, 2), (overview.Hash, overview.AssertionCount, overview.QuoteCount, overview.DisagreementCount));
        Assert.Equal(dossier.Dispute.Sides, overview.Dispute.Sides);
        Assert.Equal(dossier.Dispute.Themes, overview.Dispute.Themes);
        Assert.Equal(dossier.Dispute.NotFound, overview.Dispute.NotFound);
        Assert.Equal(
            dossier.Dispute with { Sides = overview.Dispute.Sides, Themes = overview.Dispute.Themes, NotFound = overview.Dispute.NotFound },
            overview.Dispute);
        Assert.Equal((5, 4, 2, 1), (overview.Counts[RecordKind.Event], overview.Counts[RecordKind.Party], overview.Counts[RecordKind.Demand], overview.Counts[RecordKind.Case]));
        Assert.Equal("guild", overview.KnownSlugs.Parties["old-guild"]);
        Assert.Equal("guild", overview.KnownSlugs.Parties["guild"]);
        Assert.Equal(["gazette", "notice", "weblog"], overview.KnownSlugs.Sources.Order(StringComparer.Ordinal));
    }

    private const string RowsWithoutAssertion = """
        SELECT kind || ' ' || slug FROM (
            SELECT kind, slug FROM records
            UNION ALL SELECT 'quote', id FROM quotes
            UNION ALL SELECT 'role', event || '/' || role || '/' || party FROM event_roles
            UNION ALL SELECT 'membership', member || '/' || body FROM memberships
            UNION ALL SELECT 'demand-party', demand || '/' || role || '/' || party FROM demand_parties
            UNION ALL SELECT 'resolution', subject_kind || '/' || subject || '/' || property FROM resolutions
            UNION ALL SELECT 'disagreement-value', disagreement || '/' || ordinal FROM disagreement_values
            UNION ALL SELECT 'demand-status', demand || '/' || ordinal FROM demand_statuses)
        WHERE (kind, slug) NOT IN (SELECT kind, slug FROM evidence) ORDER BY 1
        """;

    private static async Task<List<string>> ReadAsync(ServedDossier served, string query)
    {
        await using var connection = new SqliteConnection($"Data Source={served.Database.FilePath};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The queries stand in this class.
        command.CommandText = query;
#pragma warning restore CA2100
        await using var rows = await command.ExecuteReaderAsync();
        var values = new List<string>();
        while (await rows.ReadAsync())
            values.Add(rows.GetString(0));
        return values;
    }
}
