using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Evidence;

namespace SoraDisputeTracker.Core.Tests.Evidence;

public sealed class StatedPropertiesTests
{
    private static readonly RecordReference Launch = new(RecordKind.Event, "launch");

    [Fact]
    public void Gather_SameValueFromTwoSources_IsOneValueWithBoth()
    {
        var property = Assert.Single(StatedProperties.Gather([Says("a", "date", "2025-09-30"), Says("b", "date", "2025-09-30")], []));

        var value = Assert.Single(property.Values);
        Assert.True(value.IsShown);
        Assert.Equal(["a", "b"], value.Assertions.Select(a => a.Assertion.Source));
    }

    [Fact]
    public void Gather_DatesOfDifferentPrecision_ShowsTheMostPreciseFirst()
    {
        var property = Assert.Single(StatedProperties.Gather([Says("a", "date", "2025-09"), Says("b", "date", "2025"), Says("c", "date", "2025-09-30")], []));

        Assert.Equal(["2025-09-30", "2025-09", "2025"], property.Values.Select(v => v.Value));
        Assert.Equal([true, false, false], property.Values.Select(v => v.IsShown));
    }

    [Fact]
    public void Gather_SingleProperty_ShowsWhatMostSourcesGive()
    {
        var property = Assert.Single(StatedProperties.Gather([Says("a", "form", "letter"), Says("b", "form", "request"), Says("c", "form", "request")], []));

        Assert.Equal(("request", true), (property.Values[0].Value, property.Values[0].IsShown));
        Assert.False(property.Values[1].IsShown);
    }

    [Fact]
    public void Gather_OneSourceRepeatingItself_CountsOnce()
    {
        var property = Assert.Single(StatedProperties.Gather([Says("a", "form", "letter"), Says("b", "form", "request"), Says("b", "form", "request")], []));

        Assert.Equal("letter", property.Values[0].Value);
    }

    [Fact]
    public void Gather_Resolution_ShowsItsValueAgainstTheMajority()
    {
        var resolution = new Resolution(Launch, "form", "letter", new LocalizedText("Printed there."), "a", "high");

        var property = Assert.Single(StatedProperties.Gather([Says("b", "form", "request"), Says("c", "form", "request"), Says("a", "form", "letter")], [resolution]));

        Assert.Equal("letter", property.Values[0].Value);
        Assert.Equal([true, false], property.Values.Select(v => v.IsShown));
        Assert.Same(resolution, property.Resolution);
    }

    [Fact]
    public void Gather_PropertyThatAddsUp_ShowsEveryValueInOrder()
    {
        var property = Assert.Single(StatedProperties.Gather([Says("a", "signatory", "kodansha"), Says("a", "signatory", "kadokawa")], []));

        Assert.Equal(["kodansha", "kadokawa"], property.Values.Select(v => v.Value));
        Assert.All(property.Values, v => Assert.True(v.IsShown));
    }

    [Fact]
    public void Gather_SeveralProperties_StandInTheOrderOfTheirDefinitions()
    {
        var properties = StatedProperties.Gather([Says("a", "work", "sora-2"), Says("a", "actor", "openai"), Says("a", "date", "2025")], []);

        Assert.Equal(["date", "actor", "work"], properties.Select(p => p.Definition.Name));
    }

    [Fact]
    public void Gather_Nothing_GivesNothing() => Assert.Empty(StatedProperties.Gather([], []));

    private static AttestedAssertion Says(string source, string property, string value) => new(
        new Assertion { Id = "0123456789ab", Source = source, Subject = Launch, Property = property, Value = value, Label = value, Quotes = [$"{source}:0-4"] },
        source,
        "Launch",
        ValueName: null,
        AttributedToName: null,
        [new Quote($"{source}:0-4", source, 0, 4, "text", "en")]);
}
