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
