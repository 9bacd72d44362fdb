using SoraDisputeTracker.Core.Citations.Selection;

namespace SoraDisputeTracker.Core.Tests.Citations.Selection;

public sealed class StyleCatalogTests : IDisposable
{
    private const string Style = """
        <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">
          <info><title>House style</title></info>
          <citation><layout><text variable="title"/></layout></citation>
        </style>
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("styles-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void With_Folder_AddsItsStylesUnderTheirFileNames()
    {
        File.WriteAllText(Path.Combine(_folder, "house.csl"), Style);

        var catalog = StyleCatalog.With(_folder);

        Assert.Empty(catalog.Problems);
        Assert.Equal("House style", catalog.Find("house")?.Name);
        Assert.NotNull(catalog.Find("apa"));
    }

    [Fact]
    public void With_FaultyFile_LeavesItOutAndSaysWhere()
    {
        File.WriteAllText(Path.Combine(_folder, "broken.csl"), Style.Replace("variable=\"title\"", "macro=\"nope\"", StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(_folder, "house.csl"), Style);

        var catalog = StyleCatalog.With(_folder);

        Assert.Contains("broken.csl:3:", Assert.Single(catalog.Problems), StringComparison.Ordinal);
        Assert.Null(catalog.Find("broken"));
        Assert.NotNull(catalog.Find("house"));
    }

    [Fact]
    public void With_NameOfABuiltInStyle_KeepsTheBuiltInOne()
    {
        File.WriteAllText(Path.Combine(_folder, "apa.csl"), Style);

        var catalog = StyleCatalog.With(_folder);

        Assert.Contains("is built in", Assert.Single(catalog.Problems), StringComparison.Ordinal);
        Assert.Equal("APA, 7th edition", catalog.Find("apa")?.Name);
    }
}
