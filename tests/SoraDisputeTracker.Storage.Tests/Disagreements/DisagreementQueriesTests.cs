using SoraDisputeTracker.Core.Disagreements;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Storage.Tests.Disagreements;

public sealed class DisagreementQueriesTests
{
    [Fact]
    public async Task ListAsync_Sample_GivesValuesWithWhoSaysSoAndWhy()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        var found = await served.Disagreements.ListAsync(DisagreementFilter.Default, default);

        Assert.Equal(["events.launch.date", "parties.engine.office"], found.Select(d => d.Disagreement.Id));
        var launch = found[0];
        Assert.Equal(("The engine is launched", true, "weblog"), (launch.SubjectName.En, launch.IsSpine, launch.Disagreement.Resolution!.Source));
        Assert.Equal(["2025-10-01", "2025-09-30"], launch.Values.Select(v => v.Labels.Single().En));
        Assert.Equal([true, false], launch.Values.Select(v => v.IsShown));
        Assert.Equal("on the last day of September", launch.Values[1].Assertions.Single().Quotes.Single().Quote.Text);
        Assert.Equal([DisagreementKind.AgainstPrimary], found[1].Disagreement.Kinds);
    }

    [Fact]
    public async Task ListAsync_NobodyDecided_SaysSo()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Builder()
            .States("weblog", "events/letter", "form", "petition").States("gazette", "events/letter", "form", "complaint").Build());

        var form = (await served.Disagreements.ListAsync(new DisagreementFilter { Event = "letter" }, default)).Single();

        Assert.Null(form.Disagreement.Resolution);
        Assert.Equal("petition", form.Values.Single(v => v.IsShown).Labels.Single().En);
    }

    [Fact]
    public async Task ListAsync_FormerSlugs_FindWhatThePresentOnesDo()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Builder()
            .States("weblog", "events/letter", "form", "petition").States("gazette", "events/letter", "form", "complaint")
            .States("weblog", "parties/guild", "headed-by", "brush").States("gazette", "parties/guild", "headed-by", "engine").Build());

        Assert.Equal(["events.letter.form"], Ids(await served.Disagreements.ListAsync(new DisagreementFilter { Event = "first-letter" }, default)));
        Assert.Equal(["parties.guild.headed-by"], Ids(await served.Disagreements.ListAsync(new DisagreementFilter { Party = "old-guild" }, default)));
    }

    [Fact]
    public async Task ListAsync_UnknownSlug_FindsNothing()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        Assert.Empty(await served.Disagreements.ListAsync(new DisagreementFilter { Party = "' OR 1=1" }, default));
    }

    [Fact]
    public async Task Contested_SlugsNumbersAndSets_AreInWords()
    {
        var builder = SampleDossier.Builder().Party("easel", "painters", "Easel")
            .States("gazette", "events/answer", "signatory-count", "18", unit: "signatories").States("weblog", "events/answer", "signatory-count", "19", unit: "signatories")
            .States("gazette", "events/answer", "first-reported-by", "herald").States("weblog", "events/answer", "first-reported-by", "engine")
            .States("weblog", "events/answer", "signatory", "guild");
        foreach (var party in new[] { "guild", "engine", "brush", "easel" })
            builder.States("gazette", "events/answer", "signatory", party);
        using var served = await ServedDossier.OfAsync(builder.Build());

        var answer = (await served.Timeline.ListAsync(EventFilter.Default, default)).Single(e => e.Event.Slug == "answer");

        var labels = answer.Contested.ToDictionary(c => c.Property.Name, c => c.Labels.Select(l => l.En));
        Assert.Equal(["18 signatories", "19 signatories"], labels["signatory-count"]);
        Assert.Equal(["Herald", "Engine Works"], labels["first-reported-by"]);
        Assert.Equal(["Guild, Engine Works, Brush & Co. and 1 more", "Guild"], labels["signatory"]);
    }

    [Fact]
    public async Task FindAsync_Party_GivesTheDisagreementsOnItAndOfWhichItIsAValue()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Builder()
            .States("weblog", "parties/guild", "headed-by", "brush").States("gazette", "parties/guild", "headed-by", "engine").Build());

        var engine = await served.Parties.FindAsync("engine", default);

        Assert.Equal(["parties.engine.office", "parties.guild.headed-by"], Ids(engine!.Disagreements));
    }

    [Fact]
    public async Task FindAsync_DateBetweenTwo_StandsUnderNoneAndIsNotShown()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Builder().States("gazette", "events/letter", "date", "2025-10-27").Build());

        var letter = await served.Timeline.FindAsync("letter", default);

        var date = letter!.Properties.Single(p => p.Definition.Name == "date");
        Assert.Equal([("2025-10-28", true), ("2025-10-27", false), ("2025-10", false)], date.Values.Select(v => (v.Value, v.IsShown)));
        Assert.Equal("2025-10-28", letter.Entry.Date!.ToString());
        Assert.Equal("events.letter.date", date.Disagreement!.Id);
    }

    [Fact]
    public async Task FindAsync_Statement_NamesItsSectionAndThePassageInTheLiveSource()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        var launch = await served.Timeline.FindAsync("launch", default);

        var gazette = launch!.Properties.Single(p => p.Definition.Name == "date").Values[1].Assertions.Single();
        Assert.Equal("Section on events/launch", gazette.Section);
        Assert.Equal(TextFragment.AddressOf("https://example.org/gazette", gazette.Quotes[0].Quote), gazette.Quotes[0].PassageUrl);
        Assert.Contains("before%20it-,", gazette.Quotes[0].PassageUrl, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FindAsync_SourceWithoutAddress_LeadsToNoPassage()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Builder().AddedSource("leaflet", isPrimary: false)
            .States("leaflet", "events/launch", "content", "a lamp").Build());

        var leaflet = await served.Sources.FindAsync("leaflet", default);

        var quote = leaflet!.Assertions.Single().Quotes.Single();
        Assert.Equal(("leaflet:excerpt:1", null, null), (quote.Quote.Id, quote.Quote.Start, quote.PassageUrl));
    }

    private static IEnumerable<string> Ids(IReadOnlyList<DisagreementEntry> found) => found.Select(d => d.Disagreement.Id);
}
