using SoraDisputeTracker.Core.Dossiers;

namespace SoraDisputeTracker.Storage.Tests.Changes;

public sealed class ChangeQueriesTests
{
    [Fact]
    public async Task ListAsync_Changes_StandNewestFirstAndRevisionsBeforeNewRecordsOfTheirDay()
    {
        var dossier = new DossierBuilder().Side("makers").Source("gazette").Party("guild", "makers", "Guild")
            .Event("first").Event("latest", added: new DateOnly(2026, 3, 1)).Law("paint-act")
            .Revises("parties/guild", "2026-01-02", "the kind", "company", "association")
            .Revises("laws/paint-act", "2026-02-02", "the name", null, "Paint Act")
            .Revises("events/first", "2026-01-02", "the summary", "It was.", null)
            .Build();
        using var served = await ServedDossier.OfAsync(dossier);

        var changes = await served.Changes.ListAsync(default);

        Assert.Equal(
            [
                "2026-03-01 events/latest", "2026-02-02 laws/paint-act the name",
                "2026-01-02 parties/guild the kind", "2026-01-02 events/first the summary",
                "2026-01-02 events/first", "2026-01-02 parties/guild", "2026-01-02 laws/paint-act", "2026-01-02 sources/gazette",
            ],
            changes.Select(c => $"{c.Date:yyyy-MM-dd} {c.Record} {c.Revision?.What}".TrimEnd()));
    }

    [Fact]
    public async Task ListAsync_Revision_ComesBackAsTheDossierHasIt()
    {
        var dossier = SampleDossier.Build();
        using var served = await ServedDossier.OfAsync(dossier);

        var revised = (await served.Changes.ListAsync(default)).Single(c => c.Revision is not null);

        Assert.Equal(dossier.Revisions.Single(), revised.Revision);
        Assert.Equal((new RecordReference(RecordKind.Party, "engine"), "Engine Works"), (revised.Record, revised.Name.En));
    }
}
