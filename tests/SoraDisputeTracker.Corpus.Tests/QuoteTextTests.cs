namespace SoraDisputeTracker.Corpus.Tests;

public sealed class QuoteTextTests
{
    private const string Digest = "sources/evening-loaf.html";

    [Fact]
    public void Read_QuotesThatStandInTheirTexts_HasNoProblem()
    {
        using var corpus = new BakeryCorpus();

        Assert.Empty(SeedReader.Read(corpus.Seeds, corpus.Texts).Problems);
    }

    [Theory]
    [InlineData("218-254\">asks the firm", "218-255\">asked the firm", "<q data-at=\"218-255\"", "The text reads `asks the firm to stop copying crusts.` at 218-255, and the quote `asked the firm to stop copying crusts`.")]
    [InlineData("asks the firm", "asks the Firm", "<q data-at=\"218-254\"", "and the quote `asks the Firm to stop copying crusts`.")]
    [InlineData("218-254", "219-255", "<q data-at=\"219-255\"", "The text reads `sks the firm to stop copying crusts.` at 219-255")]
    [InlineData("“Our crusts are no recipe book,” wrote", "\"Our crusts are no recipe book,\" wrote", "<q data-at=\"157-206\"", "The text reads `“Our crusts")]
    [InlineData("218-254", "2180-2216", "<q data-at=\"2180-2216\"", "The quote ends at 2216, but the text has only 256 characters.")]
    public void Read_QuoteThatDiffers_NamesThePlace(string passage, string replacement, string at, string message)
    {
        using var corpus = new BakeryCorpus();
        corpus.Replace(Digest, passage, replacement);

        corpus.AssertOneProblem(Digest, at, message, SeedReader.Read(corpus.Seeds, corpus.Texts));
    }

    [Fact]
    public void Read_LongQuoteThatDiffersAtItsEnd_ShowsBothStringsWhole()
    {
        using var corpus = new BakeryCorpus();
        const string Read = "<p>The <data data-property=\"form\">form</data> is a letter. <q data-at=\"100-206\">The Bakers’ Guild sent a letter signed by twelve bakers. “Our crusts are no recipe book,” wrote Ada Müller</q></p>";
        corpus.Replace(Digest, "<ul>", $"{Read}<ul>");

        corpus.AssertOneProblem(Digest, "<q data-at=\"100-206\"", "wrote Ada Miller` at 100-206, and the quote `The Bakers’ Guild sent a letter signed by twelve bakers. “Our crusts are no recipe book,” wrote Ada Müller`.", SeedReader.Read(corpus.Seeds, corpus.Texts));
    }

    [Fact]
    public void Read_QuoteOfAnExcerpt_IsNotCompared()
    {
        using var corpus = new BakeryCorpus();
        corpus.Replace("sources/town-notice.html", "The firm will stop in June.", "No text holds these words.");

        Assert.Empty(SeedReader.Read(corpus.Seeds, corpus.Texts).Problems);
    }

    [Theory]
    [InlineData("<q data-at=\"132-138\">signed</q>")]
    [InlineData("<q data-at=\"218-222\" data-prefix=\"The Guild\">asks</q>")]
    [InlineData("<q data-at=\"142-148\">twelve</q>")]
    [InlineData("<q data-at=\"104-117\">Bakers’ Guild</q>")]
    [InlineData("<q data-at=\"212-217\" data-prefix=\"The\">Guild</q>")]
    [InlineData("<q data-at=\"212-217\" data-suffix=\"asks the\">Guild</q>")]
    [InlineData("<q data-at=\"112-117\" data-prefix=\"Bakers’\">Guild</q>")]
    public void Read_QuoteThatItsFragmentLeadsTo_HasNoProblem(string quote)
    {
        using var corpus = new BakeryCorpus();
        corpus.Replace(Digest, "<ul>", $"<p>The <data data-property=\"form\">form</data> is a letter. {quote}</p><ul>");

        Assert.Empty(SeedReader.Read(corpus.Seeds, corpus.Texts).Problems);
    }

    [Theory]
    [InlineData("<q data-at=\"212-217\">Guild</q>", "The quote's text fragment also fits `Guild` elsewhere in the text. Add `data-prefix` or `data-suffix`")]
    [InlineData("<q data-at=\"112-117\">Guild</q>", "The quote's text fragment also fits `Guild` elsewhere in the text.")]
    [InlineData("<q data-at=\"212-217\" data-prefix=\"A\">Guild</q>", "wrote Ada Miller. The`. Mend `data-prefix`.")]
    [InlineData("<q data-at=\"212-217\" data-suffix=\"sent\">Guild</q>", "The words `sent` of `data-suffix` do not stand right behind the quote; the text reads `asks the firm")]
    [InlineData("<q data-at=\"213-217\">uild</q>", "No text fragment leads to the quote, as it begins or ends inside a word.")]
    public void Read_QuoteThatItsFragmentDoesNotLeadTo_NamesThePlace(string quote, string message)
    {
        using var corpus = new BakeryCorpus();
        corpus.Replace(Digest, "<ul>", $"<p>The <data data-property=\"form\">form</data> is a letter. {quote}</p><ul>");

        corpus.AssertOneProblem(Digest, quote, message, SeedReader.Read(corpus.Seeds, corpus.Texts));
    }

    [Fact]
    public void Read_LongQuoteWhoseStartStandsEarlier_AsksForMore()
    {
        using var corpus = new BakeryCorpus();
        corpus.AppendToText("evening-loaf", "\nOnce more: On 3 May 2031 Oven Robotics opened its second and last and largest machine.");
        corpus.Replace(Digest, "<ul>", "<p>The <data data-property=\"form\">form</data> is a letter. <q data-at=\"268-342\">On 3 May 2031 Oven Robotics opened its second and last and largest machine</q></p><ul>");

        corpus.AssertOneProblem(Digest, "<q data-at=\"268-342\"", "elsewhere in the text", SeedReader.Read(corpus.Seeds, corpus.Texts));
    }

    [Fact]
    public void Read_WithoutTexts_DoesNotCompare()
    {
        using var corpus = new BakeryCorpus();
        corpus.Replace(Digest, "asks the firm", "asks the Firm");

        Assert.Empty(corpus.Read().Problems);
    }

    [Fact]
    public void Read_DigestWithoutItsText_NamesTheSha256()
    {
        using var corpus = new BakeryCorpus();
        File.Delete(Path.Combine(corpus.Texts, "evening-loaf.txt"));
        var sha256 = corpus.Content(Digest).Split("text-sha256\" ")[1].Split('>')[0];

        corpus.AssertOneProblem(Digest, sha256, "No text has this SHA-256", SeedReader.Read(corpus.Seeds, corpus.Texts));
    }

    [Fact]
    public void Read_MissingFolderOfTexts_IsAProblem()
    {
        using var corpus = new BakeryCorpus();

        var reading = SeedReader.Read(corpus.Seeds, Path.Combine(corpus.Texts, "nowhere"));

        Assert.Null(reading.Dossier);
        Assert.Contains("nowhere", Assert.Single(reading.Problems).Message, StringComparison.Ordinal);
    }
}
