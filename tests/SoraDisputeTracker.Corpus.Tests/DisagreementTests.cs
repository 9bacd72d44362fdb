namespace SoraDisputeTracker.Corpus.Tests;

/// <summary>Disagreements between the digests of the bakery and what the resolutions make of them.</summary>
public sealed class DisagreementTests : IDisposable
{
    private const string Loaf = "sources/evening-loaf.html";
    private const string Crumb = "sources/morning-crumb.html";
    private const string Resolutions = "dossier/resolutions.yaml";

    private readonly BakeryCorpus _corpus = new();

    [Fact]
    public void Read_ResolvedDisagreement_HasNoWarning() => Assert.Empty(_corpus.Read().Warnings);

    [Fact]
    public void Read_DisagreementWithoutResolution_Warns()
    {
        _corpus.Write(Resolutions, "");

        var warning = Assert.Single(_corpus.Read().Warnings);

        Assert.Equal("sources differ on `signatory-count` of `events/guild-letter`: `12`, `13`. Add a resolution to dossier/resolutions.yaml, or leave it open.", warning.Message);
        Assert.Equal(_corpus.PlaceOf(Crumb, "<data data-property=\"signatory-count\""), (warning.File, warning.Line, warning.Column));
    }

    [Fact]
    public void Read_SetsThatDiffer_WarnsWithAllMembers()
    {
        NameTheAddressees();

        Assert.Equal(
            "sources differ on `addressee` of `events/guild-letter`: `oven-robotics, bakers-guild`, `oven-robotics`. Add a resolution to dossier/resolutions.yaml, or leave it open.",
            Assert.Single(_corpus.Read().Warnings).Message);
    }

    [Fact]
    public void Read_ResolutionOnASet_NamesTheSourceWhoseSetIsShown()
    {
        NameTheAddressees();
        Resolve("subject: events/guild-letter, property: addressee, value: evening-loaf, source: evening-loaf");

        var reading = _corpus.Read();

        Assert.Empty(reading.Problems);
        Assert.Empty(reading.Warnings);
    }

    [Theory]
    [InlineData("value: oven-robotics, source: evening-loaf", "oven-robotics, source", "`addressee` is compared as a whole set, so `value` is the slug of the source whose set is shown. Write `evening-loaf`, as in `source`.")]
    [InlineData("value: town-notice, source: town-notice", "town-notice, source", "`town-notice` does not give `addressee` of `events/guild-letter`. `evening-loaf`, `morning-crumb` does.")]
    public void Read_ResolutionOnASetThatItsSourceDoesNotGive_NamesThePlace(string fields, string at, string message)
    {
        NameTheAddressees();
        Resolve($"subject: events/guild-letter, property: addressee, {fields}");

        _corpus.AssertOneProblem(Resolutions, at, message);
    }

    [Fact]
    public void Read_ResolutionOnADateThatTakesNoSide_NamesThePlace()
    {
        _corpus.Replace(Crumb, "datetime=\"2031-05\">May 2031</time>", "datetime=\"2031-05\" data-subject=\"events/town-hearing\">May 2031</time> or <time data-property=\"date\" datetime=\"2031-05-30\" data-subject=\"events/town-hearing\">its end</time>");
        Resolve("subject: events/town-hearing, property: date, value: 2031-05, source: morning-crumb");

        _corpus.AssertOneProblem(Resolutions, "2031-05,", "`2031-05` fits several of the values that contradict each other and takes no side. Name one of");
    }

    [Fact]
    public void Read_ResolutionOnNamesThatAreAliases_HasNothingToResolve()
    {
        _corpus.Replace(Loaf, "<data data-property=\"content\">", "<data data-property=\"form\">SD9</data> <data data-property=\"content\">");
        _corpus.Replace(Crumb, "<p>It names", "<p><data data-property=\"form\" data-subject=\"demands/stop-copying\">Sourdough  nine</data> It names");
        Resolve("subject: demands/stop-copying, property: form, value: SD9, source: evening-loaf");

        _corpus.AssertOneProblem(Resolutions, "{ subject", "The sources do not contradict each other on `form` of `demands/stop-copying`, so there is nothing to resolve.");
    }

    [Fact]
    public void Read_ProblemsBesidesADisagreement_GiveNoWarning()
    {
        _corpus.Write(Resolutions, "");
        _corpus.Replace(Loaf, "<em>letter</em>", "<b>letter</b>");

        var reading = _corpus.Read();

        Assert.Single(reading.Problems);
        Assert.Empty(reading.Warnings);
    }

    public void Dispose() => _corpus.Dispose();

    private void NameTheAddressees()
    {
        _corpus.Replace(Loaf, "<p><data data-property=\"actor\" value=\"bakers-guild\">", "<p><data data-property=\"addressee\" value=\"oven-robotics\">The firm</data> <data data-property=\"actor\" value=\"bakers-guild\">");
        _corpus.Replace(Crumb, "<p>It names", "<p><data data-property=\"addressee\" value=\"oven-robotics\">The firm</data> <data data-property=\"addressee\" value=\"bakers-guild\">and itself</data> It names");
    }

    private void Resolve(string fields) =>
        _corpus.Write(Resolutions, _corpus.Content(Resolutions) + $"- {{ {fields}, reason: {{ en: So it is. }}, confidence: low }}\n");
}
