namespace SoraDisputeTracker.Corpus.Tests;

/// <summary>Each row makes one fault in a file of seeds/dossier and names the place and the words of the one problem that follows.</summary>
public sealed class DossierFaultTests
{
    [Theory]
    [InlineData("works.yaml", "kind: product", "kind: [product", "}\n", "This is not valid YAML:")]
    [InlineData("events.yaml", "  kind: launch", "\tkind: launch", "\tkind", "A tab indents this line.")]
    [InlineData("events.yaml", "The oven opens }", "The oven\nopens }", ": The oven\n", "This is not valid YAML: the value that follows runs on in a line that is not indented enough.")]
    [InlineData("events.yaml", "The oven opens", "\"The oven\nopens\"", "\"The oven", "found wrong indentation (noticed in line 3)")]
    [InlineData("events.yaml", "scope: context", "scope: &s context", "&s context", "Anchors are not read here.")]
    [InlineData("events.yaml", "scope: context", "scope: *s", "*s", "aliases are not read here")]
    [InlineData("events.yaml", "scope: context", "scope: !!str context", "!!str context", "Tags are not read here.")]
    [InlineData("works.yaml", "- {", "--- []\n--- []\n- {", "--- []\n- {", "This is not valid YAML: a second document begins here")]
    [InlineData("events.yaml", "scope: context", "scope: context\n  scope: dispute", "scope: dispute", "The key `scope` stands twice in this record (first in line 5).")]
    [InlineData("events.yaml", "scope: context", "? [a]\n  : b\n  scope: context", "[a]", "A key must be a word, and this is a list.")]
    [InlineData("laws.yaml", "- {", "law: {", "law:", "The file must be a list of records, each beginning with `- `, and this is a record of keys and values.")]
    [InlineData("laws.yaml", "- {", "- crust-bill\n- {", "crust-bill", "A record of keys and values must stand here, and this is `crust-bill`.")]
    [InlineData("dispute.yaml", "sides:", "teams: []\nsides:", "teams:", "`teams` is no key of this record. It has `name`, `title`, `summary`, `sides`, `themes`, `notFound`.")]
    [InlineData("dispute.yaml", "summary: { en: A dispute made up for tests. }\n", "", "name:", "`summary` is missing in this record.")]
    [InlineData("dispute.yaml", "tone: teal", "tone: tael", "tael", "`tone` cannot be `tael`. Write one of `teal`, `vermilion`, `indigo`, `violet`, `ochre`, `grey`. Did you mean `teal`?")]
    [InlineData("dispute.yaml", "slug: ovens", "slug: Ovens!", "Ovens!", "`Ovens!` is no slug.", 2)]
    [InlineData("dispute.yaml", "slug: ovens", "slug: bakers", "bakers, name: { en: Ovens", "The slug `bakers` is taken in line 5.", 2)]
    [InlineData("parties.yaml", "side: ovens", "side: oven", "oven\n", "There is no side `oven` in dispute.yaml. Did you mean `ovens`?")]
    [InlineData("parties.yaml", "kind: company", "kind: compony", "compony", "`kind` cannot be `compony`. Write one of `person`, `company`, `association`, `government-body`, `political-party`, `publication`, `collective`. Did you mean `company`?")]
    [InlineData("parties.yaml", "name: { en: Oven Robotics }", "name: Oven Robotics", "Oven Robotics", "`name` must be written as `{ en: ..., ja: ... }`, and this is `Oven Robotics`.")]
    [InlineData("parties.yaml", "name: { en: Oven Robotics }", "name: { ja: オーブン }", "{ ja:", "`en` is missing in this record.")]
    [InlineData("parties.yaml", "name: { en: Oven Robotics }", "name: { en: Oven Robotics, de: Ofen }", "de: Ofen", "`de` is no key of this record. It has `en`, `ja`.")]
    [InlineData("parties.yaml", "name: { en: Oven Robotics }", "name: { en: }", "en: }", "`en` has no value. Give it one.")]
    [InlineData("parties.yaml", "name: { en: Oven Robotics }", "name: { en: \" \" }", "\" \"", "`en` is empty.")]
    [InlineData("parties.yaml", "fullName:", "fulName:", "fulName:", "`fulName` is no key of this record. It has `slug`, `name`, `fullName`, `kind`, `side`, `description`, `aliases`, `formerly`, `added`, `revised`. Did you mean `fullName`?")]
    [InlineData("parties.yaml", "aliases: [Bakers' Guild, Guild of Bakers]", "aliases: The Guild", "The Guild\n", "`aliases` must be a list such as `[a, b]`, and this is `The Guild`.")]
    [InlineData("parties.yaml", "aliases: [Bakers' Guild, Guild of Bakers]", "aliases: [BG, BG]", "BG]", "`BG` stands twice in `aliases`.")]
    [InlineData("parties.yaml", "aliases: [Bakers' Guild, Guild of Bakers]", "aliases: [{ a: b }]", "{ a: b }", "`aliases` must be a text, and this is a record of keys and values.")]
    [InlineData("parties.yaml", "formerly: [guild]", "formerly: [oven-robotics]", "oven-robotics]", "The slug `oven-robotics` is taken in line 10.")]
    [InlineData("parties.yaml", "formerly: [guild]", "formerly: [The Guild]", "The Guild]", "`The Guild` is no slug.")]
    [InlineData("parties.yaml", "added: 2031-05-05", "added: 5 May 2031", "5 May 2031", "`added`: `5 May 2031` is no day of the calendar.")]
    [InlineData("events.yaml", "kind: launch", "kind: lunch", "lunch", "`kind` cannot be `lunch`.")]
    [InlineData("events.yaml", "scope: context", "scope: contex", "contex\n", "`scope` cannot be `contex`. Write one of `dispute`, `context`. Did you mean `context`?")]
    [InlineData("events.yaml", "spine: true", "spine: yes", "yes", "`spine` must be `true` or `false`, and this is `yes`.")]
    [InlineData("events.yaml", "spine: true", "date: 2031-05-03", "date:", "`date` is no key of this record.")]
    [InlineData("events.yaml", "slug: guild-letter", "slug: oven-launch", "oven-launch\n  title: { en: The letter", "The slug `oven-launch` is taken in line 1.", 9)]
    [InlineData("demands.yaml", "event: guild-letter", "event: guild-leter", "guild-leter", "There is no `guild-leter` among the events. Did you mean `guild-letter`?")]
    [InlineData("demands.yaml", "theme: copies", "theme: copys", "copys", "There is no theme `copys` in dispute.yaml. Did you mean `copies`?")]
    [InlineData("demands.yaml", "  theme: copies\n", "", "slug", "`theme` is missing in this record.")]
    [InlineData("dispute.yaml", "slug: money", "slug: copies", "copies, name: { en: Money", "The slug `copies` is taken in line 8.")]
    [InlineData("dispute.yaml", "name: { en: Money }", "name: Money", "Money", "`name` must be written as")]
    [InlineData("dispute.yaml", "themes:", "topics:", "topics:", "`topics` is no key of this record.", 3)]
    [InlineData("parties.yaml", "- { date: 2031-05-09", "- { date: 2031-05-04", "2031-05-04", "The revision of 2031-05-04 is older than the record, which was added on 2031-05-05.")]
    [InlineData("parties.yaml", "- { date: 2031-05-09", "- { date: May", "May", "`date`: `May` is no day of the calendar.")]
    [InlineData("parties.yaml", "why: It was too short., ", "", "{ date", "`why` is missing in this record.")]
    [InlineData("parties.yaml", "what: Description, ", "whit: Description, ", "whit", "`whit` is no key of this record. It has `date`, `what`, `why`, `old`, `new`. Did you mean `what`?", 2)]
    [InlineData("works.yaml", "added: 2031-05-05", "added: 2031-05-05, revised: yes", "yes", "`revised` must be a list, and this is `yes`.")]
    [InlineData("works.yaml", "kind: product", "kind: thing", "thing", "`kind` cannot be `thing`.")]
    [InlineData("laws.yaml", "jurisdiction: JP", "jurisdiction: Japan", "Japan", "`jurisdiction`: `Japan` is no country code.")]
    [InlineData("laws.yaml", "jurisdiction: JP, ", "", "{ slug", "`jurisdiction` is missing in this record.")]
    [InlineData("cases.yaml", "added: 2031-05-05", "added: 2031-05-05, aliases: [x]", "aliases", "`aliases` is no key of this record.")]
    public void Read_BadRecord_NamesThePlace(string file, string passage, string replacement, string at, string message, int problems = 1)
    {
        using var corpus = new BakeryCorpus();
        file = "dossier/" + file;
        corpus.Replace(file, passage, replacement);

        AssertProblem(corpus, file, at, message, problems);
    }

    [Theory]
    [InlineData("subject: events/guild-letter", "subject: events/guild-leter", "events/guild-leter", "There is no `guild-leter` among the events. Did you mean `guild-letter`?")]
    [InlineData("property: signatory-count", "property: signatories", "signatories", "`signatories` is no property.")]
    [InlineData("property: signatory-count", "property: actor", "actor", "`actor` may have several values at once, so there is nothing to resolve.")]
    [InlineData("property: signatory-count", "property: office", "office", "`office` does not belong to events.")]
    [InlineData("value: \"13\"", "value: many", "many", "`many` is no number, as `signatory-count` needs.")]
    [InlineData("value: \"13\"", "value: \"14\"", "\"14\"", "No assertion gives `signatory-count` of `events/guild-letter` as `14`. The sources give `12`, `13`.")]
    [InlineData("value: \"13\"", "value: \"12\"", "\"12\"", "`morning-crumb` does not give `signatory-count` of `events/guild-letter` as `12`; `evening-loaf` does.")]
    [InlineData("source: morning-crumb", "source: morning-crum", "morning-crum\n", "There is no `morning-crum` among the sources. Did you mean `morning-crumb`?")]
    [InlineData("confidence: high", "confidence: hihg", "hihg", "`confidence` cannot be `hihg`. Write one of `high`, `medium`, `low`. Did you mean `high`?")]
    [InlineData("confidence: high", "confidence: high\n- { subject: events/guild-letter, property: signatory-count, value: 12, reason: { en: No. }, source: evening-loaf, confidence: low }", "{ subject", "`signatory-count` of `events/guild-letter` is resolved twice (first in line 1).")]
    [InlineData("confidence: high", "confidence: high\n- { subject: events/oven-launch, property: date, value: 2031-05-03, reason: { en: No. }, source: evening-loaf, confidence: low }", "{ subject", "The sources do not contradict each other on `date` of `events/oven-launch`, so there is nothing to resolve.")]
    [InlineData("confidence: high", "confidence: high\n- { subject: events/oven-launch, property: date, value: May, reason: { en: No. }, source: evening-loaf, confidence: low }", "May", "`May` is no EDTF date of the calendar, as `date` needs.")]
    public void Read_BadResolution_NamesThePlace(string passage, string replacement, string at, string message)
    {
        using var corpus = new BakeryCorpus();
        corpus.Replace("dossier/resolutions.yaml", passage, replacement);

        AssertProblem(corpus, "dossier/resolutions.yaml", at, message, 1);
    }

    [Theory]
    [InlineData("parties.yaml", "- { slug: cat, name: { en: Cat }, kind: person, side: ovens, description: { en: A cat. }, added: 2031-05-05 }", "No assertion mentions `parties/cat`.")]
    [InlineData("works.yaml", "- { slug: cat, name: { en: Cat }, kind: product, added: 2031-05-05 }", "No assertion mentions `works/cat`.")]
    [InlineData("laws.yaml", "- { slug: cat, name: { en: Cat }, jurisdiction: JP, added: 2031-05-05 }", "No assertion mentions `laws/cat`.")]
    [InlineData("cases.yaml", "- { slug: cat, name: { en: Cat }, jurisdiction: JP, added: 2031-05-05 }", "No assertion mentions `cases/cat`.")]
    [InlineData("events.yaml", "- { slug: cat, title: { en: Cat }, summary: { en: A cat. }, kind: use, scope: dispute, added: 2031-05-05 }", "No assertion has `events/cat` as its subject.")]
    [InlineData("demands.yaml", "- { slug: cat, title: { en: Cat }, summary: { en: A cat. }, event: guild-letter, theme: money, added: 2031-05-05 }", "No assertion has `demands/cat` as its subject.")]
    public void Read_RecordThatNoDigestSpeaksOf_NamesIt(string file, string record, string message)
    {
        using var corpus = new BakeryCorpus();
        file = "dossier/" + file;
        corpus.Write(file, corpus.Content(file) + record + "\n");

        AssertProblem(corpus, file, "cat,", message, 1);
    }

    [Fact]
    public void Read_EventOnlyNamedAsAValue_IsNotAttested()
    {
        using var corpus = new BakeryCorpus();
        corpus.Write("dossier/events.yaml", corpus.Content("dossier/events.yaml") + "- { slug: cat, title: { en: Cat }, summary: { en: A cat. }, kind: use, scope: dispute, added: 2031-05-05 }\n");
        corpus.Replace("sources/morning-crumb.html", "<p>It names", "<p>After <data data-property=\"follows\" value=\"cat\">the cat</data> it names");

        AssertProblem(corpus, "dossier/events.yaml", "cat,", "No assertion has `events/cat` as its subject.", 1);
    }

    [Fact]
    public void Read_PartyOnlyNamedAsSpeaker_IsAttested()
    {
        using var corpus = new BakeryCorpus();
        corpus.Write("dossier/parties.yaml", corpus.Content("dossier/parties.yaml") + "- { slug: cat, name: { en: Cat }, kind: person, side: ovens, description: { en: A cat. }, added: 2031-05-05 }\n");
        corpus.Replace("sources/evening-loaf.html", "data-attributed-to=\"bakers-guild\"", "data-attributed-to=\"cat\"");

        Assert.Empty(corpus.Read().Problems);
    }

    [Theory]
    [InlineData("2031-06")]
    [InlineData("2030")]
    [InlineData("2031-05-04?")]
    public void Read_DatesThatDisagree_WarnsAtTheFirstThatIsNotShown(string date)
    {
        using var corpus = new BakeryCorpus();
        corpus.Replace("sources/morning-crumb.html", "datetime=\"2031-05\"", $"datetime=\"{date}\" data-subject=\"events/oven-launch\"");

        var reading = corpus.Read();

        Assert.NotNull(reading.Dossier);
        var warning = Assert.Single(reading.Warnings);
        Assert.Equal(
            $"sources differ on `date` of `events/oven-launch`: `2031-05-03`, `{date}`. Add a resolution to dossier/resolutions.yaml, or leave it open.",
            warning.Message);
        Assert.Equal(corpus.PlaceOf("sources/morning-crumb.html", "<time"), (warning.File, warning.Line, warning.Column));
    }

    [Fact]
    public void Read_DatesThatDisagreeWithAResolution_HasNoWarning()
    {
        using var corpus = new BakeryCorpus();
        corpus.Replace("sources/morning-crumb.html", "datetime=\"2031-05\"", "datetime=\"2031-06\" data-subject=\"events/oven-launch\"");
        corpus.Write("dossier/resolutions.yaml", corpus.Content("dossier/resolutions.yaml")
            + "- { subject: events/oven-launch, property: date, value: 2031-05-03, reason: { en: It was there. }, source: evening-loaf, confidence: medium }\n");

        var reading = corpus.Read();

        Assert.Empty(reading.Problems);
        Assert.Empty(reading.Warnings);
    }

    [Fact]
    public void Read_DatesOfDifferentPrecisionThatAgree_HasNoWarning()
    {
        using var corpus = new BakeryCorpus();
        corpus.Replace("sources/morning-crumb.html", "datetime=\"2031-05\"", "datetime=\"2031-05\" data-subject=\"events/oven-launch\"");

        Assert.NotNull(corpus.Read().Dossier);
        Assert.Empty(corpus.Read().Warnings);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# none yet\n")]
    [InlineData("[]\n")]
    public void Read_EmptyList_HasNoProblem(string content)
    {
        using var corpus = new BakeryCorpus();
        corpus.Write("dossier/resolutions.yaml", content);

        var reading = corpus.Read();

        Assert.Empty(reading.Problems);
        Assert.Empty(reading.Dossier!.Resolutions);
    }

    [Fact]
    public void Read_BrokenList_DoesNotCallItsRecordsUnknown()
    {
        using var corpus = new BakeryCorpus();
        corpus.Write("dossier/parties.yaml", "- { slug: bakers-guild }}");

        var problem = Assert.Single(corpus.Read().Problems);

        Assert.StartsWith("dossier/parties.yaml:1:", problem.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("This is not valid YAML:", problem.Message, StringComparison.Ordinal);
    }

    private static void AssertProblem(BakeryCorpus corpus, string file, string at, string message, int count)
    {
        var reading = corpus.Read();
        Assert.Null(reading.Dossier);
        var place = corpus.PlaceOf(file, at);
        Assert.True(
            reading.Problems.Any(p => (p.File, p.Line, p.Column) == place && p.Message.Contains(message, StringComparison.Ordinal)),
            $"Expected at {place}: {message}\nbut found:\n{string.Join('\n', reading.Problems)}");
        Assert.True(reading.Problems.Count <= count, string.Join('\n', reading.Problems));
    }
}
