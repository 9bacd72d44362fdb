using SoraDisputeTracker.Core.Citations;

namespace SoraDisputeTracker.Core.Tests.Citations;

public sealed class CitationFormatsTests
{
    [Fact]
    public void All_Formats_HaveAnAddressOfTheirOwn() => Assert.Equal(
        ["bib bibtex", "bib biblatex", "ris ", "json ", "csv ", "wiki ", "xml ", "txt ", "md ", "html "],
        CitationFormats.All.Select(f => $"{f.Extension} {f.Dialect}"));

    [Fact]
    public void Find_NameOrEndingWithDialect_GivesThatFormat()
    {
        Assert.Each(CitationFormats.All, f => Assert.Same(f, CitationFormats.Find(f.Id)));
        Assert.Each(CitationFormats.All, f => Assert.Same(f, CitationFormats.Find(f.Extension, f.Dialect)));
    }

    [Fact]
    public void Find_EndingOfSeveral_GivesTheFirst() => Assert.Equal(["bibtex", "bibtex"], [CitationFormats.Find("bib")!.Id, CitationFormats.Find("bib", null)!.Id]);

    [Fact]
    public void All_MediaTypes_NameTheirCharset() =>
        Assert.Each(CitationFormats.All, f => Assert.Contains("; charset=utf-8", f.MediaType, StringComparison.Ordinal));

    [Theory]
    [InlineData("BIB")]
    [InlineData("docx")]
    [InlineData("")]
    public void Find_UnknownEnding_GivesNull(string extension) => Assert.Null(CitationFormats.Find(extension));

    [Fact]
    public void Write_SameSourcesTwice_GivesTheSameText() =>
        Assert.Each(CitationFormats.All, f => Assert.Equal(f.Write(CitedSources.All), f.Write(CitedSources.All)));

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
