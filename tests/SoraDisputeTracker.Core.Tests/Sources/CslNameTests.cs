using SoraDisputeTracker.Core.Sources;
using SoraDisputeTracker.Core.Tests.Citations;

namespace SoraDisputeTracker.Core.Tests.Sources;

public sealed class CslNameTests
{
    [Theory]
    [InlineData("Goswami, Krishna", "Goswami", "Krishna", null)]
    [InlineData("  King ,Martin Luther,  Jr. ", "King", "Martin Luther", "Jr.")]
    [InlineData("King, Martin, Jr., PhD", "King", "Martin", "Jr., PhD")]
    [InlineData("田中, 太郎", "田中", "太郎", null)]
    public void Parse_WithComma_IsAPersonsName(string text, string family, string given, string? suffix) =>
        Assert.Equal(new CslName { Family = family, Given = given, Suffix = suffix }, CslName.Parse(text));

    [Theory]
    [InlineData("Content Overseas Distribution Association")]
    [InlineData("日本漫画家協会")]
    public void Parse_WithoutComma_IsALiteral(string text) => Assert.Equal(new CslName { Literal = text }, CslName.Parse(text));

    [Fact]
    public void ShortName_Source_IsTheSiteElseThePublisherElseTheTitle()
    {
        var source = CitedSources.A("x", "Title");

        Assert.Equal("Title", source.ShortName);
        Assert.Equal("Pub", (source with { Publisher = "Pub" }).ShortName);
        Assert.Equal("Site", (source with { Publisher = "Pub", ContainerTitle = "Site" }).ShortName);
    }
}
