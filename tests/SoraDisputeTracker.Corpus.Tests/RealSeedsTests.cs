using SoraDisputeTracker.Core.Disagreements;
using SoraDisputeTracker.Core.Dossiers;

namespace SoraDisputeTracker.Corpus.Tests;

/// <summary>The project's own corpus.</summary>
public sealed class RealSeedsTests
{
    private static readonly string Seeds = Path.Combine(RepositoryRoot(), "seeds");

    [Fact]
    public void Read_RealSeeds_HasNoProblem() => Assert.Empty(SeedReader.Read(Seeds).Problems);

    [Fact]
    public void Read_RealSeeds_GivesEveryAssertionAQuoteOfItsOwnSource()
    {
        var dossier = Dossier();
        var quotes = dossier.Quotes.ToDictionary(q => q.Id);

        Assert.NotEmpty(dossier.Assertions);
        Assert.Each(dossier.Assertions, a => Assert.Each(a.Quotes, id => Assert.Equal(a.Source, quotes[id].Source)));
        Assert.Equal(dossier.Assertions.Count, dossier.Assertions.Select(a => a.Id).Distinct().Count());
        Assert.Each(dossier.Quotes, q => Assert.Contains(dossier.Assertions, a => a.Quotes.Contains(q.Id)));
    }

    [Fact]
    public void Read_RealSeeds_DatesTheSpineAsTheSourcesDo()
    {
        var dossier = Dossier();
        var spine = dossier.Events.Where(e => e.IsSpine).Select(e => new RecordReference(RecordKind.Event, e.Slug)).ToHashSet();

        var dates = DisagreementFinder.Find(dossier).Where(d => spine.Contains(d.Subject) && d.Property.Name == "date").ToList();

        Assert.Equal(["2025-09-30", "2025-10-04", "2025-10-28", "2025-10-30"], dates.Select(d => d.Values[0].Values[0]).Order(StringComparer.Ordinal));
        Assert.Each(dates, d => Assert.NotNull(d.Resolution));
    }

    private static Dossier Dossier() => SeedReader.Read(Seeds).Dossier ?? throw new InvalidOperationException("The seeds have problems.");

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "global.json")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
