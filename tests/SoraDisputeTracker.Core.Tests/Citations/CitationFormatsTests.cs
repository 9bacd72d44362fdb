using SoraDisputeTracker.Core.Citations;

namespace SoraDisputeTracker.Core.Tests.Citations;

public sealed class CitationFormatsTests
{
    [Fact]
    public void All_Formats_AreTheFiveOfTheContract() =>
        Assert.Equal(["bib", "ris", "json", "csv", "txt"], CitationFormats.All.Select(f => f.Extension));

    [Fact]
    public void All_MediaTypes_NameTheirCharset() =>
        Assert.All(CitationFormats.All, f => Assert.Contains("; charset=utf-8", f.MediaType, StringComparison.Ordinal));

    [Theory]
    [InlineData("BIB")]
    [InlineData("bibtex")]
    [InlineData("")]
    public void Find_UnknownEnding_GivesNull(string extension) => Assert.Null(CitationFormats.Find(extension));

    [Fact]
    public void Write_SameSourcesTwice_GivesTheSameText() =>
        Assert.All(CitationFormats.All, f => Assert.Equal(f.Write(CitedSources.All), f.Write(CitedSources.All)));

    [Theory]
    [InlineData("bib", "publisher = ")]
    [InlineData("ris", "PB  - ")]
    [InlineData("json", "\"publisher\"")]
    [InlineData("txt", "Tekedia; Tekedia")]
    public void Write_SiteThatIsItsOwnPublisher_IsNotNamedTwice(string extension, string publisher)
    {
        var source = CitedSources.Ordinary.Single(s => s.Publisher is not null && s.Publisher == s.ContainerTitle);

        Assert.DoesNotContain(publisher, CitationFormats.Find(extension)!.Write([source]), StringComparison.Ordinal);
    }
}
