using System.Text;

namespace SoraDisputeTracker.Corpus.Tests;

public sealed class SeedFolderFaultTests
{
    private const string Digest = "sources/evening-loaf.html";

    [Theory]
    [InlineData(Digest)]
    [InlineData("dossier/laws.yaml")]
    [InlineData("README.md")]
    public void Read_ByteOrderMark_NamesTheFile(string file)
    {
        using var corpus = new BakeryCorpus();
        corpus.Write(file, [0xEF, 0xBB, 0xBF, .. File.ReadAllBytes(corpus.PathOf(file))]);

        var problem = Assert.Single(corpus.Read().Problems);

        Assert.Equal($"{file}:1:1: The file begins with a byte-order mark. Save it as UTF-8 without one.", problem.ToString());
    }

    [Theory]
    [InlineData(Digest, 16)]
    [InlineData("dossier/demands.yaml", 21)]
    [InlineData("README.md", 45)]
    public void Read_CarriageReturns_NamesTheFileOnce(string file, int column)
    {
        using var corpus = new BakeryCorpus();
        corpus.Write(file, corpus.Content(file).Replace("\n", "\r\n", StringComparison.Ordinal));

        var problem = Assert.Single(corpus.Read().Problems);

        Assert.StartsWith("Lines end with CR LF", problem.Message, StringComparison.Ordinal);
        Assert.Equal((file, 1, column), (problem.File, problem.Line, problem.Column));
    }

    [Fact]
    public void Read_CarriageReturnsAndAnotherFault_NamesBothAtTheirPlaces()
    {
        using var corpus = new BakeryCorpus();
        corpus.Replace(Digest, "<em>letter</em>", "<b>letter</b>");
        var place = corpus.PlaceOf(Digest, "<b>");
        corpus.Write(Digest, corpus.Content(Digest).Replace("\n", "\r\n", StringComparison.Ordinal));

        Assert.Equal([(Digest, 1, 16), place], corpus.Read().Problems.Select(p => (p.File, p.Line, p.Column)));
    }

    [Theory]
    [InlineData(Digest)]
    [InlineData("dossier/laws.yaml")]
    public void Read_BytesThatAreNoUtf8_NamesTheFirst(string file)
    {
        using var corpus = new BakeryCorpus();
        corpus.Write(file, [.. Encoding.UTF8.GetBytes("é\nab"), 0xFF, .. "cd"u8]);

        var problem = Assert.Single(corpus.Read().Problems);

        Assert.Equal($"{file}:2:3: The byte 0xFF is no UTF-8. Save the file as UTF-8.", problem.ToString());
    }

    [Theory]
    [InlineData("dossier/party.yaml", " Did you mean `dossier/parties.yaml`?")]
    [InlineData("sources/evening-loaf.htm", " Did you mean `sources/evening-loaf.html`?")]
    [InlineData("sources/2031/deep.html", "")]
    [InlineData(".DS_Store", "")]
    [InlineData("notes/plan.txt", "")]
    public void Read_FileThatNothingReads_NamesIt(string file, string hint)
    {
        using var corpus = new BakeryCorpus();
        corpus.Write(file, "- {}\n");

        var problem = Assert.Single(corpus.Read().Problems);

        Assert.StartsWith($"{file}:1:1: Nothing reads this file.", problem.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(hint.Length == 0 ? "right name." : hint, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dossier/works.yaml", "The file is missing. Create it; it may be empty.")]
    [InlineData("dossier/dispute.yaml", "The file is missing. Create it; seeds/README.md shows what it holds.")]
    public void Read_MissingFile_NamesIt(string file, string message)
    {
        using var corpus = new BakeryCorpus();
        corpus.Delete(file);

        Assert.Equal($"{file}:1:1: {message}", Assert.Single(corpus.Read().Problems).ToString());
    }

    [Fact]
    public void Read_EmptyDisputeFile_NamesIt()
    {
        using var corpus = new BakeryCorpus();
        corpus.Write("dossier/dispute.yaml", "");

        Assert.StartsWith("dossier/dispute.yaml:1:1: The file is empty.", Assert.Single(corpus.Read().Problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NoDigest_SaysSo()
    {
        using var corpus = new BakeryCorpus();
        corpus.Delete(Digest);
        corpus.Delete("sources/morning-crumb.html");
        corpus.Delete("sources/town-notice.html");
        corpus.Write("dossier/resolutions.yaml", "");

        Assert.StartsWith("sources/:1:1: There is no digest.", Assert.Single(corpus.Read().Problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_DigestWhoseNameIsNoSlug_NamesIt()
    {
        using var corpus = new BakeryCorpus();
        File.Move(corpus.PathOf(Digest), corpus.PathOf("sources/Evening_Loaf.html"));

        Assert.Contains(corpus.Read().Problems, p => p.ToString().StartsWith("sources/Evening_Loaf.html:1:1: The file's name without `.html` is the source's slug, and `Evening_Loaf` is none.", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_CircleOfLinks_Ends()
    {
        using var corpus = new BakeryCorpus();
        Directory.CreateSymbolicLink(corpus.PathOf("sources/again"), corpus.Seeds);

        Assert.Contains(corpus.Read().Problems, p => p.File == "sources/again/README.md");
    }

    [Fact]
    public void Read_LinkToNowhere_IsAProblem()
    {
        using var corpus = new BakeryCorpus();
        File.CreateSymbolicLink(corpus.PathOf("sources/gone.html"), corpus.PathOf("nowhere.html"));

        Assert.Contains("sources/gone.html", Assert.Single(corpus.Read().Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_MissingFolder_IsAProblem()
    {
        using var corpus = new BakeryCorpus();

        var reading = SeedReader.Read(Path.Combine(corpus.Seeds, "nowhere"));

        Assert.Null(reading.Dossier);
        Assert.StartsWith(".:1:1: The folder `", Assert.Single(reading.Problems).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    public void Read_FolderThatCannotBe_IsAProblem(string directory) =>
        Assert.Single(SeedReader.Read(directory).Problems);

    [Theory]
    [InlineData(Digest, "A report", "A\u0007 report", "\u0007", "The control character U+0007 stands here.")]
    [InlineData("dossier/works.yaml", "Sourdough", "Sour\u007Fdough", "\u007F", "The control character U+007F stands here.")]
    [InlineData("dossier/works.yaml", "en: Sourdough Nine", "en: \"Sour\\adough\"", "\"Sour", "`en` holds a control character.")]
    public void Read_ControlCharacter_NamesThePlace(string file, string passage, string replacement, string at, string message)
    {
        using var corpus = new BakeryCorpus();
        corpus.Replace(file, passage, replacement);
        var place = corpus.PlaceOf(file, at);

        Assert.Contains(corpus.Read().Problems, p => (p.File, p.Line, p.Column) == place && p.Message.StartsWith(message, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_MessageOfAControlCharacter_DoesNotRepeatIt()
    {
        using var corpus = new BakeryCorpus();
        corpus.Replace("sources/evening-loaf.html", "data-property=\"content\"", "data-property=\"\e[31mred\"");

        Assert.Each(corpus.Read().Problems, p => Assert.DoesNotContain('\e', p.Message));
    }
}
