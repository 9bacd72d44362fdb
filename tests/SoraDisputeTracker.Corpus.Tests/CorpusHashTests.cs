namespace SoraDisputeTracker.Corpus.Tests;

public sealed class CorpusHashTests
{
    [Fact]
    public void Compute_TwoFilesWrittenByHand_IsTheSha256OfTheirFrames()
    {
        using var corpus = new BakeryCorpus();
        Directory.Delete(corpus.Seeds, recursive: true);
        corpus.Write("b.txt", "B");
        corpus.Write("a/é.txt", "");

        // python3: sha256(b"".join(struct.pack("<q", len(x)) + x for x in ["a/é.txt".encode(), b"", b"b.txt", b"B"]))
        Assert.Equal("904fc5c8cdd15b07040a8399840844a06e302fff29e5a8d618c52008ff5d06b0", CorpusHash.Compute(corpus.Seeds));
    }

    [Fact]
    public void Compute_SameFilesInAnotherFolder_IsTheSame()
    {
        using var one = new BakeryCorpus();
        using var other = new BakeryCorpus();

        Assert.Equal(CorpusHash.Compute(one.Seeds), CorpusHash.Compute(other.Seeds + Path.DirectorySeparatorChar));
        Assert.Equal(CorpusHash.Compute(one.Seeds), one.Read().Dossier!.Hash);
    }

    [Fact]
    public void Compute_AnyChange_GivesAnotherHash()
    {
        using var corpus = new BakeryCorpus();
        var hashes = new List<string> { CorpusHash.Compute(corpus.Seeds) };
        corpus.Write("README.md", "# Another\n");
        hashes.Add(CorpusHash.Compute(corpus.Seeds));
        File.Move(corpus.PathOf("README.md"), corpus.PathOf("README2.md"));
        hashes.Add(CorpusHash.Compute(corpus.Seeds));
        corpus.Write("empty", "");
        hashes.Add(CorpusHash.Compute(corpus.Seeds));
        corpus.Delete("empty");
        corpus.Delete("README2.md");
        hashes.Add(CorpusHash.Compute(corpus.Seeds));

        Assert.Equal(hashes.Count, hashes.Distinct().Count());
        Assert.Each(hashes, h => Assert.Matches("^[0-9a-f]{64}$", h));
    }

    [Fact]
    public void Compute_ContentMovedOverTheBorderOfTwoFiles_GivesAnotherHash()
    {
        using var corpus = new BakeryCorpus();
        corpus.Write("x", "ab");
        corpus.Write("y", "c");
        var before = CorpusHash.Compute(corpus.Seeds);
        corpus.Write("x", "a");
        corpus.Write("y", "bc");

        Assert.NotEqual(before, CorpusHash.Compute(corpus.Seeds));
    }

    [Fact]
    public void Compute_MissingFolder_Throws()
    {
        using var corpus = new BakeryCorpus();

        Assert.Throws<DirectoryNotFoundException>(() => CorpusHash.Compute(Path.Combine(corpus.Seeds, "nowhere")));
    }
}
