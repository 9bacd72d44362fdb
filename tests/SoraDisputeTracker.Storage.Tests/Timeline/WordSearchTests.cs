using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Storage.Tests.Timeline;

public sealed class WordSearchTests
{
    [Theory]
    [InlineData("GUILD")]
    [InlineData("guild's letter")]
    [InlineData("letter ｇｕｉｌｄ’ｓ")]
    [InlineData("painters`")]
    [InlineData("pàinters")]
    [InlineData("画家")]
    [InlineData("日本画家組合")]
    [InlineData("龍")]
    [InlineData("\u3000龍\u3000描く ")]
    [InlineData("brush &")]
    [InlineData("gui\u00ADld")]
    public async Task ListAsync_WordsInAnyShape_FindsTheLetter(string words)
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        var found = await served.Timeline.ListAsync(EventFilter.Default with { Words = words }, default);

        Assert.Contains("letter", found.Select(e => e.Event.Slug));
    }

    [Theory]
    [InlineData("100%_sure", "rumour")]
    [InlineData("エンジン", "launch")]
    [InlineData("engineworks answers", "answer")]
    public async Task ListAsync_Words_FindsThatEventAlone(string words, string slug)
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        var found = await served.Timeline.ListAsync(EventFilter.Default with { Words = words }, default);

        Assert.Equal([slug], found.Select(e => e.Event.Slug));
    }

    [Theory]
    [InlineData("' OR 1=1 --")]
    [InlineData("\"; DROP TABLE events;")]
    [InlineData("%")]
    [InlineData("_ui_d")]
    [InlineData("*")]
    [InlineData("C++ AND NOT (")]
    [InlineData("🐉")]
    [InlineData("\uD800")]
    [InlineData("か")]
    [InlineData("letterthe")]
    public async Task ListAsync_HostileOrAbsentWords_FindNothingAndDoNotFail(string words)
    {
        using var served = await ServedDossier.OfAsync(new DossierBuilder().Side("left").Source("s")
            .Event("letter", title: "The guild letter", ja: "がっこう").States("s", "events/letter", "content", "x").Build());

        Assert.Empty(await served.Timeline.ListAsync(EventFilter.Default with { Words = words }, default));
    }

    [Theory]
    [InlineData("ＡＢＣ", "abc")]
    [InlineData("ｶﾞｯｺｳ", "ガッコウ")]
    [InlineData("ÅNGSTRÖM", "angstrom")]
    [InlineData("well\u2011known", "well-known")]
    [InlineData("rock ʼn’ roll", "'N'")]
    [InlineData("“so called”", "\"so")]
    [InlineData("🐉 dragon", "🐉")]
    public async Task ListAsync_TitleInAnotherShapeThanTheWord_IsFound(string title, string word)
    {
        using var served = await ServedDossier.OfAsync(new DossierBuilder().Side("left").Source("s")
            .Event("one", title: title).States("s", "events/one", "content", "x").Build());

        Assert.Single(await served.Timeline.ListAsync(EventFilter.Default with { Words = word }, default));
    }

    [Fact]
    public async Task GetAsync_AsManyWordsAndPartiesAsAnAddressMayHold_FindsNothingAndDoesNotFail()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());
        var words = string.Join(' ', Enumerable.Range(0x4E00, EventFilterReader.MaximumWordsLength / 2).Select(char.ConvertFromUtf32));
        var parties = Enumerable.Range(0, EventFilterReader.MaximumValues).Select(i => $"party-{i}").ToList();
        var sources = Enumerable.Range(0, EventFilterReader.MaximumValues).Select(i => $"source-{i}").ToList();

        var view = await served.Timeline.GetAsync(EventFilter.Default with { Words = words, Parties = parties, MatchAll = true, Sources = sources, Kinds = [.. EventKinds.Labels.Keys] }, default);

        Assert.Equal(0, view.Total);
    }

    [Fact]
    public async Task ListAsync_OnlyInvisibleCharacters_HidesNothing()
    {
        using var served = await ServedDossier.OfAsync(SampleDossier.Build());

        Assert.Equal(4, (await served.Timeline.ListAsync(EventFilter.Default with { Words = "\u200B" }, default)).Count);
    }
}
