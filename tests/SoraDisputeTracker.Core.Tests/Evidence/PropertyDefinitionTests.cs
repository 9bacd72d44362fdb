using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Core.Parties;

namespace SoraDisputeTracker.Core.Tests.Evidence;

public sealed class PropertyDefinitionTests
{
    [Fact]
    public void All_Names_StandOnce() =>
        Assert.Equal(PropertyDefinition.All.Count, PropertyDefinition.All.Select(p => p.Name).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void All_Labels_StandOnce() =>
        Assert.Equal(PropertyDefinition.All.Count, PropertyDefinition.All.Select(p => p.Label.En).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void All_LabelsInJapanese_StandOnce() =>
        Assert.Equal(PropertyDefinition.All.Count, PropertyDefinition.All.Select(p => p.Label.Ja).OfType<string>().Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void All_Properties_BelongToSomeRecord() => Assert.Each(PropertyDefinition.All, p => Assert.NotEmpty(p.Subjects));

    [Fact]
    public void All_Names_AreSlugs() => Assert.Each(PropertyDefinition.All, p => Assert.Matches("^[a-z]+(-[a-z]+)*$", p.Name));

    [Fact]
    public void All_Roles_ArePropertiesOfEventsThatNameAParty() => Assert.Each(Roles.All, role =>
    {
        var property = PropertyDefinition.ByName[role];
        Assert.Equal(RecordKind.Party, property.ValueKind);
        Assert.Contains(RecordKind.Event, property.Subjects);
    });

    [Theory]
    [InlineData("date", null)]
    [InlineData("wording", null)]
    [InlineData("signatory", RecordKind.Party)]
    [InlineData("follows", RecordKind.Event)]
    [InlineData("work", RecordKind.Work)]
    [InlineData("law", RecordKind.Law)]
    [InlineData("case", RecordKind.Case)]
    public void ValueKind_Property_TellsWhatItsSlugsName(string name, RecordKind? kind) =>
        Assert.Equal(kind, PropertyDefinition.ByName[name].ValueKind);
}
