using System.Net;

[assembly: AssemblyFixture(typeof(SoraDisputeTracker.Web.Tests.Records.FormerSlugsTests.RenamedRecords))]

namespace SoraDisputeTracker.Web.Tests.Records;

/// <summary>Three records were given other slugs: their former addresses still lead to them.</summary>
public sealed class FormerSlugsTests(FormerSlugsTests.RenamedRecords app)
{
    private readonly HttpClient _client = app.CreateReader();

    [Theory]
    [InlineData("/parties/old-coda", "/parties/coda")]
    [InlineData("/events/old-launch", "/events/sora-2-launch")]
    [InlineData("/demands/old-demand", "/demands/coda-stop-training")]
    [InlineData("/parties/old-coda?x=1", "/parties/coda?x=1")]
    [InlineData("/parties/old-coda.json", "/parties/coda.json")]
    [InlineData("/events/old-launch.json", "/events/sora-2-launch.json")]
    [InlineData("/embed/events/old-launch?lang=ja", "/embed/events/sora-2-launch?lang=ja")]
    public async Task Page_FormerSlug_Answers301WithThePresentAddress(string former, string present)
    {
        using var response = await _client.GetAsync(former);

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(present, response.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Filter_FormerSlug_MeansThePresentOne()
    {
        var former = await _client.JsonAsync("/events.json?party=old-coda");
        var present = await _client.JsonAsync("/events.json?party=coda");

        Assert.NotEmpty(present.GetProperty("events").Slugs());
        Assert.Equal(present.GetProperty("events").Slugs(), former.GetProperty("events").Slugs());
    }

    public sealed class RenamedRecords : TrackerApp
    {
        private readonly TemporaryFolder _seeds = new();

        public RenamedRecords()
        {
            SeedsDirectory = Repository.CopySeedsTo(_seeds.Path);
            Rename("parties", "coda", "old-coda");
            Rename("events", "sora-2-launch", "old-launch");
            Rename("demands", "coda-stop-training", "old-demand");
        }

        protected override void Dispose(bool disposing)
        {
            base.Dispose(disposing);
            if (disposing)
                _seeds.Dispose();
        }

        private void Rename(string collection, string slug, string former)
        {
            var file = Path.Combine(SeedsDirectory, "dossier", collection + ".yaml");
            var text = File.ReadAllText(file);
            var record = $"- slug: {slug}\n";
            Assert.Contains(record, text, StringComparison.Ordinal);
            File.WriteAllText(file, text.Replace(record, record + $"  formerly: [{former}]\n", StringComparison.Ordinal));
        }
    }
}
