namespace SoraDisputeTracker.Corpus.Tests;

/// <summary>Each row makes one fault in the digest of The Evening Loaf and names the place and the words of the one problem that follows.</summary>
public sealed class DigestFaultTests
{
    private const string Digest = "sources/evening-loaf.html";

    [Theory]
    [InlineData("<em>letter</em>", "<b>letter</b>", "<b>", "`<b>` is no element of a digest.")]
    [InlineData("<em>letter</em>", "𝄞 🥖 パン <b>letter</b>", "<b>", "`<b>` is no element of a digest.")]
    [InlineData("<ul>", "<img><ul>", "<img>", "`<img>` is no element of a digest.")]
    [InlineData("<h2>The machine</h2>", "<h2><q data-at=\"1-2\">T</q>he machine</h2>", "<q data-at=\"1-2\">", "`<q>` may not stand in `<h2>`, only in `<p>` or `<li>`.")]
    [InlineData("<ul>", "and so <ul>", "and so", "Text may not stand directly in `<section>`. Put it into `<h2>` or `<p>` or `<li>`.")]
    [InlineData("</html>", "</html>afterthought", "afterthought", "Text stands outside the document.")]
    [InlineData("<h2>The machine</h2>", "<h2 id=\"x\">The machine</h2>", "id=\"x\"", "`<h2>` has no attribute `id`. It takes none.")]
    [InlineData("data-unit=\"1\"", "data-unti=\"1\"", "data-unti", "`<data>` has no attribute `data-unti`. It takes `data-property`, `data-attributed-to`, `data-subject`, `value`, `data-unit`, `data-as-of`. Did you mean `data-unit`?")]
    [InlineData("<em>letter</em>", "<em>letter", "<em>letter", "`<em>` is not closed before `</p>` in line 21.", 2)]
    [InlineData("</section>", "", "<section data-subject=\"events/oven-launch\">", "`<section>` is not closed before `</body>`", 3)]
    [InlineData("</html>", "", "<html", "`<html>` is never closed.")]
    [InlineData("<em>letter</em>", "letter</em>", "</em>", "`</em>` closes nothing.")]
    [InlineData("<em>letter</em>", "<em class=\"a\" class=\"a\">letter</em>", "class=\"a\"", "`<em>` has no attribute `class`.", 2)]
    [InlineData("<h1>Bakers", "<h1 />\n<h1>Bakers", "<h1 />", "This is not valid HTML:", 4)]
    [InlineData("<!doctype html>\n", "", "<html", "This is not valid HTML:")]
    public void Read_BrokenMarkup_NamesThePlace(string passage, string replacement, string at, string message, int problems = 1) =>
        AssertProblem(passage, replacement, at, message, problems);

    [Theory]
    [InlineData("charset=\"utf-8\"", "charset=\"shift_jis\"", "charset=", "The charset `shift_jis` must be `utf-8`.")]
    [InlineData("<meta charset=\"utf-8\">", "<meta charset=\"utf-8\" name=\"tracker:note\" content=\"x\">", "<meta charset", "`<meta charset>` has other attributes.")]
    [InlineData("<html lang=\"en\">", "<html lang=\"English\">", "lang=\"English\"", "`English` is no language tag.")]
    [InlineData("<title>Bakers write to Oven Robotics</title>", "<title> </title>", "<title>", "The head has no title.")]
    [InlineData("  <title>Bakers write to Oven Robotics</title>\n", "", "<head>", "The head has no title.")]
    [InlineData("<title>", "<title>Second</title><title>", "<title>Bakers", "The title stands twice.", 2)]
    [InlineData("<h1>Bakers write", "<h1>Bakers wrote", "<h1>", "`<h1>` reads `Bakers wrote to Oven Robotics` and `<title>` `Bakers write to Oven Robotics`.")]
    [InlineData("  <h1>Bakers write to Oven Robotics</h1>\n", "", "<body>", "The digest has no `<h1>`.")]
    [InlineData("<p class=\"abstract\">A report on the <em>letter</em> of the guild.</p>", "", "<body>", "The digest has no abstract.")]
    [InlineData("<p class=\"abstract\">", "<p class=\"abstract\">One.</p><p class=\"abstract\">", "<p class=\"abstract\">A report", "The abstract stands twice.")]
    [InlineData("<p class=\"abstract\">", "<p class=\"lead\">One.</p><p class=\"abstract\">", "<p class=\"lead\">", "must be `<p class=\"abstract\">`")]
    [InlineData("<p>The <data", "<p class=\"abstract\">The <data", "class=\"abstract\">The", "`class` is for the abstract alone.")]
    [InlineData("<em>letter</em>", "<q data-at=\"1-2\">a</q>", "<q data-at=\"1-2\">", "`<q>` may not stand in the abstract.")]
    [InlineData("rel=\"canonical\"", "rel=\"stylesheet\"", "rel=", "The link's rel `stylesheet` must be `canonical`")]
    [InlineData("https://loaf.example/bakers-write", "/bakers-write", "href=", "The canonical address `/bakers-write` is no absolute http or https address.")]
    [InlineData("https://loaf.example/bakers-write", "javascript:alert(1)", "href=", "is no absolute http or https address.")]
    [InlineData("https://loaf.example/bakers-write", "https://loaf.example/bakers write", "href=", "is no absolute http or https address.")]
    [InlineData("<link rel", "<link rel=\"canonical\" href=\"https://a.example/\">\n  <link rel", "<link rel=\"canonical\" href=\"https://loaf", "The canonical address stands twice.")]
    [InlineData("name=\"citation_author\" content=\"Rye", "name=\"citation_autor\" content=\"Rye", "name=\"citation_autor\"", "`citation_autor` is no meta name of a digest. Did you mean `citation_author`?")]
    [InlineData("content=\"Rye, Ruth\"", "content=\"Rye,\"", "content=\"Rye,\"", "The author `Rye,` must be `Family, Given`")]
    [InlineData("content=\"Rye, Ruth\"", "content=\"The Evening Loaf\"", "content=\"The Evening Loaf\">\n  <meta name=\"citation_publication", "The author `The Evening Loaf` stands twice.")]
    [InlineData("content=\"Rye, Ruth\"", "content=\"\"", "content=\"\"", "`citation_author` is empty.")]
    [InlineData("content=\"2031-05-04\"", "content=\"2031-02-30\"", "content=\"2031-02-30\"", "`citation_publication_date`: `2031-02-30` is no EDTF date of the calendar.")]
    [InlineData("name=\"citation_language\" content=\"en\"", "name=\"citation_language\" content=\"english\"", "content=\"english\"", "`citation_language`: `english` is no language tag.")]
    [InlineData("  <meta name=\"citation_language\" content=\"en\">\n", "", "<head>", "The head has no `<meta name=\"citation_language\">`.")]
    [InlineData("content=\"article-newspaper\"", "content=\"article-newspapers\"", "content=\"article-newspapers\"", "is no CSL type of this tracker. Did you mean `article-newspaper`?")]
    [InlineData("text-sha256\" content=\"", "text-sha256\" content=\"xyz", "content=\"xyz", "is no SHA-256.")]
    [InlineData("content=\"2031-05-05\"", "content=\"2031-05\"", "content=\"2031-05\"", "`tracker:added`: `2031-05` is no day.")]
    [InlineData("<meta name=\"tracker:added\"", "<meta name=\"tracker:added\" content=\"2031-01-01\">\n  <meta name=\"tracker:added\"", "<meta name=\"tracker:added\" content=\"2031-05-05\"", "`tracker:added` stands twice (first in line 17).")]
    [InlineData("content=\"article\"", "content=\"artcle\"", "content=\"artcle\"", "`tracker:origin`: `artcle` must be one of `article`, `added`. Did you mean `article`?")]
    [InlineData("  <meta name=\"tracker:origin\" content=\"article\">\n", "", "<head>", "The head has no `<meta name=\"tracker:origin\">`.")]
    [InlineData("content=\"secondary\"", "content=\"tertiary\"", "content=\"tertiary\"", "`tracker:kind`: `tertiary` must be one of `primary`, `secondary`.")]
    [InlineData("  <meta name=\"tracker:kind\" content=\"secondary\">\n", "", "<head>", "The head has no `<meta name=\"tracker:kind\">`.")]
    [InlineData("content=\"text\"", "content=\"txt\"", "content=\"txt\"", "`tracker:consulted`: `txt` must be one of `text`, `excerpt`. Did you mean `text`?")]
    [InlineData("  <meta name=\"tracker:consulted\" content=\"text\">\n", "", "<head>", "The head has no `<meta name=\"tracker:consulted\">`.")]
    [InlineData("  <meta name=\"tracker:text-sha256\" content=\"bbe56ffef2a7895b99d48218e459eb3bfc1d386110ce61eed1029249050b017e\">\n", "", "<head>", "The head has no `<meta name=\"tracker:text-sha256\">`, which a source consulted as `text` needs.")]
    [InlineData("<meta name=\"tracker:added\"", "<meta name=\"tracker:confidence\" content=\"high\">\n  <meta name=\"tracker:added\"", "<meta name=\"tracker:confidence\"", "`tracker:confidence` is for a source consulted as `excerpt`.")]
    [InlineData("<meta name=\"tracker:added\"", "<meta content=\"a\">\n  <meta name=\"tracker:added\"", "<meta content=\"a\">", "`<meta>` has neither `name` nor `charset`.")]
    public void Read_BadHeadOrHeading_NamesThePlace(string passage, string replacement, string at, string message, int problems = 1) =>
        AssertProblem(passage, replacement, at, message, problems);

    [Theory]
    [InlineData("data-subject=\"events/oven-launch\"", "", "<section >", "The section has no `data-subject`.", 2)]
    [InlineData("\"events/oven-launch\"", "\"oven-launch\"", "data-subject=\"oven-launch\"", "`oven-launch` names no record.", 2)]
    [InlineData("\"events/oven-launch\"", "\"event/oven-launch\"", "data-subject=\"event/oven-launch\"", "`event` is no collection. Write one of `events`, `parties`, `demands`, `works`, `laws`, `cases`, `sources`. Did you mean `events`?", 2)]
    [InlineData("\"events/oven-launch\"", "\"events/oven-lunch\"", "data-subject=\"events/oven-lunch\"", "There is no `oven-lunch` among the events. Did you mean `oven-launch`?", 2)]
    [InlineData("<h2>The machine</h2>", "", "<section data-subject=\"events/oven-launch\">", "The section has 0 `<h2>`.")]
    [InlineData("<h2>The machine</h2>", "<h2><em> </em></h2>", "<h2><em>", "The `<h2>` is empty.")]
    [InlineData("data-property=\"actor\"", "data-property=\"actr\"", "data-property=\"actr\"", "`actr` is no property. Did you mean `actor`?", 2)]
    [InlineData("data-property=\"signatory-count\" ", "", "<data value=\"12\"", "`<data>` has no `data-property`.", 2)]
    [InlineData("data-property=\"content\"", "data-property=\"measure\"", "data-property=\"measure\"", "`measure` does not belong to demands, only to events.")]
    [InlineData("<data data-property=\"content\">an end of copying</data>", "<time data-property=\"content\">an end</time>", "data-property=\"content\"", "`content` is stated with `<data>`, not with `<time>`.")]
    [InlineData("<time data-property=\"date\" datetime=\"2031-05-03\">3 May 2031</time>", "<data data-property=\"date\" value=\"2031-05-03\">3 May 2031</data>", "data-property=\"date\"", "`date` is stated with `<time>`, not with `<data>`.")]
    [InlineData("datetime=\"2031-05-03\"", "datetime=\"2031-13-40\"", "datetime=", "`2031-13-40` is no EDTF date of the calendar.")]
    [InlineData(" datetime=\"2031-05-03\"", "", "<time data-property=\"date\">", "`<time>` has no `datetime`.")]
    [InlineData("datetime=\"2031-05-03\"", "datetime=\"2031-05-03\" data-inferred=\"day\"", "data-inferred", "`day` cannot be inferred: `data-inferred` is one of `year`, `document`, or not there.")]
    [InlineData("<data data-property=\"content\">", "<data data-property=\"content\" data-as-of=\"2031-05\">", "data-as-of", "`data-as-of` is for a status, and `content` is none.")]
    [InlineData("datetime=\"2031-05-03\"", "datetime=\"2031-05-03\" data-as-of=\"2031-05\"", "data-as-of", "`<time>` has no attribute `data-as-of`.", 2)]
    [InlineData("value=\"oven-robotics\"", "value=\"oven-robotic\"", "value=\"oven-robotic\"", "There is no `oven-robotic` among the parties. Did you mean `oven-robotics`?", 2)]
    [InlineData("value=\"sourdough-nine\"", "value=\"crust-act\"", "value=\"crust-act\"", "There is no `crust-act` among the works. There is `laws/crust-act`, which is of another kind.", 2)]
    [InlineData("value=\"12\"", "value=\"a dozen\"", "value=\"a dozen\"", "`a dozen` is no number.", 2)]
    [InlineData("value=\"12\"", "value=\"\"", "value=\"\"", "`value` is empty.", 2)]
    [InlineData(">twelve</data>", "> </data>", "<data data-property=\"signatory-count\"", "`<data>` is empty.")]
    [InlineData("<data data-property=\"content\">", "<data data-property=\"content\" data-unit=\"s\">", "data-unit=\"s\"", "`data-unit` is for numbers, and `content` is none.")]
    [InlineData("data-unit=\"1\"", "data-unit=\" \"", "data-unit=", "`data-unit` is empty.", 2)]
    [InlineData("data-attributed-to=\"bakers-guild\"", "data-attributed-to=\"bakers-gild\"", "data-attributed-to", "There is no `bakers-gild` among the parties. Did you mean `bakers-guild`?")]
    [InlineData(">Our crusts are no recipe book<", ">Our crusts are not a recipe book<", "<data data-property=\"wording\"", "The words `Our crusts are not a recipe book` do not stand in the quote beside them.")]
    [InlineData("<data data-property=\"content\">", "<data data-property=\"responds-to\" data-subject=\"events/guild-letter\" value=\"guild-letter\">", "<data data-property=\"responds-to\"", "`events/guild-letter` cannot be its own `responds-to`.")]
    [InlineData("<p>The <data", "<p><data data-property=\"sender\" value=\"bakers-guild\">They</data> the <data", "<data data-property=\"sender\" value=\"bakers-guild\">guild", "`sender` of `demands/stop-copying` is said twice")]
    public void Read_BadStatement_NamesThePlace(string passage, string replacement, string at, string message, int problems = 1) =>
        AssertProblem(passage, replacement, at, message, problems);

    [Theory]
    [InlineData(" <q data-at=\"218-254\">asks the firm to stop copying crusts</q>", "", "<data data-property=\"sender\"", "The value has no quote beside it.", 2)]
    [InlineData("<h2>The demand</h2>", "<h2>The demand</h2><p><q data-at=\"218-222\">asks</q></p>", "<q data-at=\"218-222\">asks", "The quote stands beside no value.")]
    [InlineData(" data-at=\"218-254\"", "", "<q>asks", "The quote has no `data-at`.")]
    [InlineData("data-at=\"218-254\"", "data-at=\"218\"", "data-at=\"218\"", "`218` is no place in a text.")]
    [InlineData("data-at=\"218-254\"", "data-at=\"254-218\"", "data-at=\"254-218\"", "with the start before the end.")]
    [InlineData("data-at=\"218-254\"", "data-at=\"-1-254\"", "data-at=\"-1-254\"", "is no place in a text.")]
    [InlineData("data-at=\"218-254\"", "data-at=\"218-99999999999\"", "data-at=\"218-99999999999\"", "is no place in a text.")]
    [InlineData("data-at=\"218-254\"", "data-at=\"218-253\"", "data-at=\"218-253\"", "`218-253` spans 35 characters, but the quote has 36.")]
    [InlineData("<q data-at=\"218-254\">", "<q data-at=\"218-254\" data-prefix=\" \">", "data-prefix", "`data-prefix` is empty. Write the words right before the passage")]
    [InlineData("<q data-at=\"218-254\">", "<q data-at=\"218-254\" data-suffix=\"\">", "data-suffix", "`data-suffix` is empty. Write the words right behind the passage")]
    [InlineData("<q data-at=\"218-254\">", "<q data-at=\"218-254\" lang=\"English\">", "lang=\"English\"", "`English` is no language tag.")]
    [InlineData(">asks the firm to stop copying crusts</q>", "> </q>", "<q data-at=\"218-254\">", "The quote is empty.", 2)]
    public void Read_BadQuote_NamesThePlace(string passage, string replacement, string at, string message, int problems = 1) =>
        AssertProblem(passage, replacement, at, message, problems);

    [Theory]
    [InlineData(300, 0)]
    [InlineData(301, 1)]
    public void Read_LongQuote_MayHave300Characters(int length, int problems)
    {
        using var corpus = new BakeryCorpus();
        corpus.Replace(Digest, "<q data-at=\"218-254\">asks the firm to stop copying crusts</q>", $"<q data-at=\"0-{length}\">{string.Concat(Enumerable.Repeat("𝄞", length))}</q>");

        var reading = corpus.Read();

        Assert.Equal(problems, reading.Problems.Count);
        Assert.DoesNotContain(reading.Problems, p => !p.Message.Contains("The quote has 301 characters, and 300 at most", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_SeveralFaultsInSeveralFiles_NamesAllOfThem()
    {
        using var corpus = new BakeryCorpus();
        corpus.Replace(Digest, "<em>letter</em>", "<b>letter</b>");
        corpus.Replace(Digest, "data-property=\"content\"", "data-property=\"contents\"");
        corpus.Replace("sources/morning-crumb.html", "post-weblog", "weblog");
        corpus.Replace("dossier/events.yaml", "kind: launch", "kind: lunch");

        var problems = corpus.Read().Problems;

        Assert.Equal(
            ["dossier/events.yaml", "sources/evening-loaf.html", "sources/evening-loaf.html", "sources/morning-crumb.html"],
            problems.Select(p => p.File));
    }

    [Fact]
    public void Read_FaultBehindMoreThan65535Lines_NamesThePlace()
    {
        using var corpus = new BakeryCorpus();
        corpus.Replace(Digest, "<h1>", $"<!--{new string('\n', 70_000)}{new string('x', 70_000)}--><h1 class=\"x\">");

        corpus.AssertOneProblem(Digest, "class=\"x\"", "`<h1>` has no attribute `class`.");
    }

    [Fact]
    public void Read_TagsNestedWithoutEnd_NamesThePlaceAtOnce()
    {
        using var corpus = new BakeryCorpus();
        corpus.Replace(Digest, "<em>", string.Concat(Enumerable.Repeat("<em>", 100_000)));

        Assert.Contains(corpus.Read().Problems, p => p.File == Digest && p.Line == 21 && p.Message.StartsWith("The tags are nested deeper", StringComparison.Ordinal));
    }

    private static void AssertProblem(string passage, string replacement, string at, string message, int count)
    {
        using var corpus = new BakeryCorpus();
        corpus.Replace(Digest, passage, replacement);
        var reading = corpus.Read();
        Assert.Null(reading.Dossier);
        Assert.Contains(reading.Problems, p => (p.File, p.Line, p.Column) == corpus.PlaceOf(Digest, at) && p.Message.Contains(message, StringComparison.Ordinal));
        Assert.True(reading.Problems.Count <= count, string.Join('\n', reading.Problems));
    }
}
