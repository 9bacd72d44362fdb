using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Snapshots;
using YamlDotNet.RepresentationModel;

namespace SoraDisputeTracker.Web.Tests.Snapshots;

public sealed class CitationFileTests
{
    [Theory]
    [InlineData("Plain")]
    [InlineData("yes: \"no\" # {not} [a] - comment")]
    [InlineData("C:\\new\\table")]
    [InlineData("𠮷野家 ’s ‘case’")]
    [InlineData("''&*!|>%@`")]
    public void Write_AnyName_ReadsBackFromYaml(string name)
    {
        var yaml = new YamlStream();

        yaml.Load(new StringReader(CitationFile.Write(Named(name), "https://tracker.example/")));

        var citation = (YamlMappingNode)yaml.Documents.Single().RootNode;
        Assert.Equal(name, (string)citation["authors"][0]["name"]!);
        Assert.Equal($"{name}: A dispute", (string)citation["title"]!);
        Assert.Equal("2031-05-04", (string)citation["date-released"]!);
    }

    private static CorpusOverview Named(string name) => new(
        new string('1', 64),
        new Dispute(new LocalizedText(name), new LocalizedText("A dispute"), new LocalizedText("What it is about."), [], []),
        new Dictionary<RecordKind, int>(),
        AssertionCount: 0,
        QuoteCount: 0,
        DisagreementCount: 0,
        new KnownSlugs(new Dictionary<string, string>(), new HashSet<string>()),
        [],
        new TimelinePeriods([], []),
        new DateOnly(2031, 5, 4),
        DateTimeOffset.UnixEpoch);
}
