using SoraDisputeTracker.Core.Changes;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Core.Sources;
using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Corpus.Tests;

public sealed class SeedReaderTests : IDisposable
{
    private readonly BakeryCorpus _corpus = new();

    private Dossier Dossier => _corpus.Read().Dossier!;

    [Fact]
    public void Read_ValidCorpus_HasNoProblem()
    {
        var reading = _corpus.Read();

        Assert.Empty(reading.Problems);
        Assert.NotNull(reading.Dossier);
    }

    [Fact]
    public void Read_ValidCorpus_CarriesEveryFileAsItIs()
    {
        var files = Directory.EnumerateFiles(_corpus.Seeds, "*", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetRelativePath(_corpus.Seeds, f).Replace('\\', '/'), File.ReadAllBytes);

        Assert.Equal(files.Keys.Order(StringComparer.Ordinal), Dossier.Files.Select(f => f.Path));
        Assert.Each(Dossier.Files, f => Assert.Equal(files[f.Path], f.Content.ToArray()));
    }

    [Fact]
    public void Read_Head_GivesTheSource()
    {
        var source = Dossier.Sources[0];

        Assert.Equal("evening-loaf", source.Slug);
        Assert.Equal("Bakers write to Oven Robotics", source.Title);
        Assert.Equal("article-newspaper", source.Type);
        Assert.Equal([new CslName { Family = "Rye", Given = "Ruth" }, new CslName { Literal = "The Evening Loaf" }], source.Authors);
        Assert.Equal("https://loaf.example/bakers-write", source.Url);
        Assert.Equal("2031-05-04", source.Issued!.ToString());
        Assert.Equal("en", source.Language);
        Assert.Equal("The Evening Loaf", source.ContainerTitle);
        Assert.Equal("A report on the letter of the guild.", source.Abstract);
        Assert.Equal(new DateOnly(2031, 5, 5), source.Added);
    }

    [Fact]
    public void Read_HeadThatLeavesThingsOut_LeavesThemEmpty()
    {
        var source = Dossier.Sources[1];

        Assert.Equal("morning-crumb", source.Slug);
        Assert.Empty(source.Authors);
        Assert.Null(source.Url);
        Assert.Null(source.Issued);
        Assert.Null(source.Accessed);
        Assert.Null(source.Publisher);
        Assert.Equal("No date is printed.", source.Note);
    }

    [Fact]
    public void Read_Statement_GivesTheAssertionWithItsQuote()
    {
        var assertion = Dossier.Assertions.Single(a => a.Property == "signatory-count" && a.Source == "evening-loaf");

        Assert.Equal(new RecordReference(RecordKind.Event, "guild-letter"), assertion.Subject);
        Assert.Equal("12", assertion.Value);
        Assert.Equal("twelve", assertion.Label);
        Assert.Equal("1", assertion.Unit);
        Assert.Null(assertion.AttributedTo);
        Assert.Equal(["evening-loaf:100-156"], assertion.Quotes);
        // python3: sha256("evening-loaf\nevents/guild-letter\nsignatory-count\n12\n\n100-156")[:12]
        Assert.Equal("0465fda26355", assertion.Id);
    }

    [Fact]
    public void Read_StatementWithoutValue_TakesItsWords()
    {
        var assertion = Dossier.Assertions.Single(a => a.Property == "wording");

        Assert.Equal("Our crusts are no recipe book", assertion.Value);
        Assert.Equal("bakers-guild", assertion.AttributedTo);
    }

    [Fact]
    public void Read_StatementWithItsOwnSubject_SpeaksOfThat() =>
        Assert.Equal("parties/bakers-guild", Dossier.Assertions.Single(a => a.Property == "name").Subject.ToString());

    [Fact]
    public void Read_InferredYear_IsKept()
    {
        _corpus.Replace("sources/morning-crumb.html", "datetime=\"2031-05\"", "datetime=\"2031-05~\" data-inferred=\"year\"");

        var date = Dossier.Assertions.Single(a => a is { Property: "date", Source: "morning-crumb" });

        Assert.Equal("2031-05~", date.Value);
        Assert.Equal("year", date.Inferred);
    }

    [Theory]
    [InlineData("12.50", "12.5")]
    [InlineData("12.0", "12")]
    [InlineData("+12", "12")]
    [InlineData("-0.10", "-0.1")]
    [InlineData("2500000000000", "2500000000000")]
    public void Read_Number_HasOneForm(string written, string value)
    {
        _corpus.Replace("sources/evening-loaf.html", "value=\"12\"", $"value=\"{written}\"");

        Assert.Equal(value, Dossier.Assertions.Single(a => a is { Property: "signatory-count", Source: "evening-loaf" }).Value);
    }

    [Theory]
    [InlineData("1,000")]
    [InlineData("1e3")]
    [InlineData(" 12")]
    [InlineData("12 ")]
    [InlineData("１２")]
    [InlineData("0x10")]
    public void Read_NumberInAnotherNotation_IsAProblem(string written)
    {
        _corpus.Replace("sources/evening-loaf.html", "value=\"12\"", $"value=\"{written}\"");

        Assert.Single(_corpus.Read().Problems, p => p.Message.EndsWith("is no number. Write digits, with a point before decimals, in `value`.", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_HeadOfAnArticle_SaysWhereItComesFrom()
    {
        var source = Dossier.Sources[0];

        Assert.Equal((SourceOrigin.Article, false, null), (source.Origin, source.IsPrimary, source.Confidence));
        Assert.Equal("bbe56ffef2a7895b99d48218e459eb3bfc1d386110ce61eed1029249050b017e", source.TextSha256);
    }

    [Fact]
    public void Read_HeadOfAnExcerpt_SaysWhereItComesFrom()
    {
        var source = Dossier.Sources[2];

        Assert.Equal((SourceOrigin.Added, true, "medium"), (source.Origin, source.IsPrimary, source.Confidence));
        Assert.Null(source.TextSha256);
    }

    [Fact]
    public void Read_QuotesOfAnExcerpt_AreNumberedAndHaveNoPlace()
    {
        var quotes = Dossier.Quotes.Where(q => q.Source == "town-notice").ToList();

        Assert.Equal(["town-notice:excerpt:1", "town-notice:excerpt:2", "town-notice:excerpt:3"], quotes.Select(q => q.Id));
        Assert.Each(quotes, q => Assert.Equal((null, null), (q.Start, q.End)));
        Assert.Equal(["en", "en", "de"], quotes.Select(q => q.Language));
    }

    [Fact]
    public void Read_QuoteBeforeAnother_LeavesTheIdsOfAnExcerptsAssertions()
    {
        var before = Dossier.Assertions.Single(a => a.Property == "status");
        _corpus.Replace("sources/town-notice.html", "<h2>The hearing</h2>", "<h2>The hearing</h2><p>A <data data-property=\"form\">plea</data>. <q>The guild pleads.</q></p>");

        var after = Dossier.Assertions.Single(a => a.Property == "status");

        Assert.Equal(before.Id, after.Id);
        Assert.NotEqual(before.Quotes, after.Quotes);
    }

    [Fact]
    public void Read_PrefixAndSuffix_AreKept()
    {
        _corpus.Replace("sources/evening-loaf.html", "<q data-at=\"218-254\">", "<q data-at=\"218-254\" data-prefix=\" The  Guild\" data-suffix=\".\">");

        var quote = Dossier.Quotes.Single(q => q.Start == 218);

        Assert.Equal(("The Guild", "."), (quote.Prefix, quote.Suffix));
    }

    [Fact]
    public void Read_Status_SaysSinceWhen()
    {
        var status = Dossier.Assertions.Single(a => a.Property == "status");

        Assert.Equal(("announced", "2031-05-06"), (status.Value, status.AsOf));
        Assert.Each(Dossier.Assertions.Where(a => a.Property != "status"), a => Assert.Null(a.AsOf));
    }

    [Fact]
    public void Read_DateOfTheDocument_IsKept() =>
        Assert.Equal("document", Dossier.Assertions.Single(a => a is { Property: "date", Source: "town-notice" }).Inferred);

    [Fact]
    public void Read_Statement_NamesItsSection() =>
        Assert.Equal(["The machine", "The letter", "The demand"], Dossier.Assertions.Where(a => a.Source == "evening-loaf").Select(a => a.Section).Distinct());

    [Fact]
    public void Read_Themes_ComeFromTheDispute()
    {
        Assert.Equal(["copies", "money"], Dossier.Dispute.Themes.Select(t => t.Slug));
        Assert.Equal("copies", Dossier.Demands[0].Theme);
    }

    [Fact]
    public void Read_NotFound_ComesFromTheDispute() =>
        Assert.Equal([new LocalizedText("The price of the first oven."), new LocalizedText("A reply of the ovens.", "返事")], Dossier.Dispute.NotFound);

    [Fact]
    public void Read_NothingNotFound_IsAnEmptyList()
    {
        var file = "dossier/dispute.yaml";
        _corpus.Replace(file, "notFound:\n  - { en: The price of the first oven. }\n  - { en: A reply of the ovens., ja: 返事 }\n", "");

        Assert.Empty(Dossier.Dispute.NotFound);
    }

    [Fact]
    public void Read_Revisions_ComeFromDigestsAndRecords() =>
        Assert.Equal(
            [
                new Revision(new RecordReference(RecordKind.Source, "town-notice"), new DateOnly(2031, 5, 8), "Title", "The page was found.", "A notice", "Notice of the town"),
                new Revision(new RecordReference(RecordKind.Party, "oven-robotics"), new DateOnly(2031, 5, 9), "Description", "It was too short.", "A maker.", "A maker of ovens."),
            ],
            Dossier.Revisions);

    [Fact]
    public void Read_RevisionWithoutOldAndNew_LeavesThemEmpty()
    {
        _corpus.Replace("dossier/parties.yaml", ", old: A maker., new: A maker of ovens.", "");

        Assert.Equal((null, null), (Dossier.Revisions[1].Old, Dossier.Revisions[1].New));
    }

    [Fact]
    public void Read_ParagraphWithTwoQuotes_RestsOnBoth()
    {
        var quotes = Dossier.Quotes.Where(q => q.Source == "morning-crumb").ToList();

        Assert.Equal(["morning-crumb:19-72", "morning-crumb:73-106"], Dossier.Assertions.Single(a => a is { Property: "date", Source: "morning-crumb" }).Quotes);
        Assert.Equal("Thirteen bakers signed the letter", quotes[1].Text);
        Assert.Equal(["en", "en", "en", "ja"], quotes.Select(q => q.Language));
    }

    [Fact]
    public void Read_PassageQuotedAgain_HasAnIdOfItsOwn()
    {
        _corpus.Replace("sources/evening-loaf.html", "<h2>The demand</h2>",
            "<h2>The demand</h2><p>A <data data-property=\"form\">plea</data>. <q data-at=\"218-254\">asks the firm to stop copying crusts</q></p>");

        Assert.Equal(["evening-loaf:218-254", "evening-loaf:218-254:2"], Dossier.Quotes.Where(q => q.Start == 218).Select(q => q.Id));
        Assert.Equal(Dossier.Quotes.Count, Dossier.Quotes.Select(q => q.Id).Distinct().Count());
    }

    [Fact]
    public void Read_Records_KeepTheOrderOfTheirFiles()
    {
        var dossier = Dossier;

        Assert.Equal(["bakers-guild", "oven-robotics"], dossier.Parties.Select(p => p.Slug));
        Assert.Equal(["oven-launch", "guild-letter", "town-hearing"], dossier.Events.Select(e => e.Slug));
        Assert.Equal(["evening-loaf", "morning-crumb", "town-notice"], dossier.Sources.Select(s => s.Slug));
        Assert.Equal(["actor", "work", "date", "actor", "signatory-count", "wording", "sender", "content"], dossier.Assertions.Where(a => a.Source == "evening-loaf").Select(a => a.Property));
    }

    [Fact]
    public void Read_Party_HasItsNames()
    {
        var guild = Dossier.Parties[0];

        Assert.Equal(new LocalizedText("Guild", "組合"), guild.Name);
        Assert.Equal(new LocalizedText("The Bakers’ Guild"), guild.FullName);
        Assert.Equal(["Bakers' Guild", "Guild of Bakers"], guild.Aliases);
        Assert.Equal(["guild"], guild.Formerly);
        Assert.Equal("bakers", guild.Side);
        Assert.Equal("A maker of ovens.", Dossier.Parties[1].Description.En);
        Assert.Null(Dossier.Parties[1].FullName);
    }

    [Fact]
    public void Read_OtherRecords_HaveTheirFields()
    {
        var dossier = Dossier;

        Assert.Equal((EventScope.Context, false), (dossier.Events[0].Scope, dossier.Events[0].IsSpine));
        Assert.Equal((EventScope.Dispute, true), (dossier.Events[1].Scope, dossier.Events[1].IsSpine));
        Assert.Equal("guild-letter", Assert.Single(dossier.Demands).Event);
        Assert.Equal(["SD9"], Assert.Single(dossier.Works).Aliases);
        Assert.Equal("JP", Assert.Single(dossier.Laws).Jurisdiction);
        Assert.Null(Assert.Single(dossier.Cases).Jurisdiction);
        Assert.Equal(["bakers", "ovens"], dossier.Dispute.Sides.Select(s => s.Slug));
        Assert.Equal("パンの争い", dossier.Dispute.Title.Ja);
    }

    [Fact]
    public void Read_Resolution_NamesItsSourceAndReason()
    {
        var resolution = Assert.Single(Dossier.Resolutions);

        Assert.Equal(
            new Resolution(new RecordReference(RecordKind.Event, "guild-letter"), "signatory-count", "13", new LocalizedText("It was counted later."), "morning-crumb", "high"),
            resolution);
    }

    [Fact]
    public void Read_SameCorpusTwice_GivesTheSameAssertionIds() =>
        Assert.Equal(Dossier.Assertions.Select(a => a.Id), Dossier.Assertions.Select(a => a.Id));

    public void Dispose() => _corpus.Dispose();
}
