using System.Security.Cryptography;
using System.Text;

namespace SoraDisputeTracker.Corpus.Tests;

/// <summary>
/// A valid corpus of an invented dispute in a folder of its own, on which a test makes its one fault: bakers against a maker of ovens,
/// told by two digests. The files stand in Bakery/.
/// </summary>
public sealed class BakeryCorpus : IDisposable
{
    private static readonly string Original = Path.Combine(AppContext.BaseDirectory, "Bakery");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("bakery-");

    public BakeryCorpus()
    {
        foreach (var file in Directory.EnumerateFiles(Original, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_folder.FullName, Path.GetRelativePath(Original, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Seeds => Path.Combine(_folder.FullName, "seeds");

    public string Texts => Path.Combine(_folder.FullName, "texts");

    public SeedReading Read() => SeedReader.Read(Seeds);

    public string PathOf(string file) => Path.Combine(Seeds, file);

    public string Content(string file) => File.ReadAllText(PathOf(file));

    public void Write(string file, string content) => Write(file, Encoding.UTF8.GetBytes(content));

    public void Write(string file, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllBytes(PathOf(file), content);
    }

    public void Delete(string file) => File.Delete(PathOf(file));

    /// <summary>Adds words to the end of a source's text, and mends the SHA-256 in its digest.</summary>
    public void AppendToText(string slug, string words)
    {
        var path = Path.Combine(Texts, $"{slug}.txt");
        var before = File.ReadAllBytes(path);
        byte[] after = [.. before, .. Encoding.UTF8.GetBytes(words)];
        File.WriteAllBytes(path, after);
        Replace($"sources/{slug}.html", Convert.ToHexStringLower(SHA256.HashData(before)), Convert.ToHexStringLower(SHA256.HashData(after)));
    }

    /// <summary>Replaces the first occurrence of a passage, which must be there, so that no test runs on an unbroken file.</summary>
    public void Replace(string file, string passage, string replacement)
    {
        var content = Content(file);
        var index = content.IndexOf(passage, StringComparison.Ordinal);
        Assert.True(index >= 0, $"{file} does not hold: {passage}");
        Write(file, content[..index] + replacement + content[(index + passage.Length)..]);
    }

    /// <summary>Asserts that the one problem found stands where the marked passage begins, and says what is expected.</summary>
    public void AssertOneProblem(string file, string at, string message, SeedReading? reading = null)
    {
        reading ??= Read();
        Assert.Null(reading.Dossier);
        var problem = Assert.Single(reading.Problems);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.Equal(PlaceOf(file, at), (problem.File, problem.Line, problem.Column));
    }

    /// <summary>File, line and column of the first occurrence of a passage, both counted from 1.</summary>
    public (string File, int Line, int Column) PlaceOf(string file, string passage)
    {
        var content = Content(file);
        var index = content.IndexOf(passage, StringComparison.Ordinal);
        Assert.True(index >= 0, $"{file} does not hold: {passage}");
        var before = content[..index].Split('\n');
        return (file, before.Length, before[^1].Length + 1);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
