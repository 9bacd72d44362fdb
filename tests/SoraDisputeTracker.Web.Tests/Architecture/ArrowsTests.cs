using System.Reflection;
using System.Text.RegularExpressions;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Corpus;
using SoraDisputeTracker.Storage;

namespace SoraDisputeTracker.Web.Tests.Architecture;

/// <summary>Holds what may know what: Web knows Storage and Corpus, these know Core and not each other, and Core knows nobody.</summary>
public sealed class ArrowsTests
{
    private const string Web = "SoraDisputeTracker.Web";

    private static readonly Assembly Core = typeof(EventFilter).Assembly;
    private static readonly Assembly Corpus = typeof(SeedReader).Assembly;
    private static readonly Assembly Storage = typeof(TrackerDatabase).Assembly;

    [Fact]
    public void Core_KnowsOnlyTheRuntime() =>
        Assert.Each(References(Core), name => Assert.StartsWith("System.", name, StringComparison.Ordinal));

    [Fact]
    public void Corpus_KnowsNeitherStorageNorWeb() =>
        Assert.Empty(References(Corpus).Intersect([Storage.GetName().Name!, Web]));

    [Fact]
    public void Storage_KnowsNeitherCorpusNorWeb() =>
        Assert.Empty(References(Storage).Intersect([Corpus.GetName().Name!, Web]));

    [Fact]
    public void Web_OutsideItsHosting_KnowsNeitherStorageNorCorpus() => AssertNoneHolds(
        SourceFiles(Repository.WebProject).Where(f => !f.Contains($"{Path.DirectorySeparatorChar}Hosting{Path.DirectorySeparatorChar}", StringComparison.Ordinal)),
        @"\bSoraDisputeTracker\.(Storage|Corpus)\b");

    [Fact]
    public void Code_NowhereNamesThePartiesOfThisDispute()
    {
        // As values: a comment may name one as an example.
        var parties = File.ReadLines(Path.Combine(Repository.Seeds, "dossier", "parties.yaml"))
            .Where(l => l.StartsWith("- slug: ", StringComparison.Ordinal))
            .Select(l => l["- slug: ".Length..].Trim())
            .ToList();

        Assert.NotEmpty(parties);
        AssertNoneHolds(SourceFiles(Path.Combine(Repository.Root, "src")), $"(?i)[\"']({string.Join('|', parties)})[\"']");
    }

    private static IEnumerable<string> References(Assembly assembly) => assembly.GetReferencedAssemblies().Select(a => a.Name!);

    private static void AssertNoneHolds(IEnumerable<string> files, string pattern)
    {
        var forbidden = new Regex(pattern, RegexOptions.None, TimeSpan.FromSeconds(10));
        var checkedFiles = files.ToList();
        Assert.NotEmpty(checkedFiles);
        Assert.Each(checkedFiles, file => Assert.DoesNotMatch(forbidden, File.ReadAllText(file)));
    }

    private static IEnumerable<string> SourceFiles(string folder) =>
        from file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        let parts = Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar)
        where !parts.Contains("bin") && !parts.Contains("obj")
        where Path.GetExtension(file) is ".cs" or ".razor" or ".css" or ".js"
        select file;
}
