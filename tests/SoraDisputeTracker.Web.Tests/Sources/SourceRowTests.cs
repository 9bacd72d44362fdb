using SoraDisputeTracker.Core.Sources;
using SoraDisputeTracker.Web.Components.Sources.Grid;

namespace SoraDisputeTracker.Web.Tests.Sources;

/// <summary>What is found in a row of the table of sources.</summary>
public sealed class SourceRowTests
{
    [Theory]
    [InlineData(null, true)]
    [InlineData("  ", true)]
    [InlineData("pokemon", true)]
    [InlineData("POKÉMON", true)]
    [InlineData("goswami respawn", true)]
    [InlineData("respawn　Goswami", true)]
    [InlineData("krishna van", true)]
    [InlineData("Critical Hits", true)]
    [InlineData("ポケモン", true)]
    [InlineData("ﾎﾟｹﾓﾝ", true)]
    [InlineData("ぽけもん", true)]
    [InlineData("English title", true)]
    [InlineData("pokemon elsewhere", false)]
    [InlineData("made up", false)]
    public void Row_OfWords_HoldsThemInTitlePublisherAndAuthors(string? words, bool isHeld)
    {
        var row = SourceRow.Of(InventedSources.Entry("a", "Pokémon as training data", with: s => s with
        {
            Authors = [new CslName { Given = "Krishna", NonDroppingParticle = "van", Family = "Goswami" }],
            ContainerTitle = "Outlook Respawn",
            Publisher = "Critical Hits",
            JapaneseTitle = "学習データとしてのポケモン",
            EnglishTitle = "An English title",
        }));

        Assert.Equal(isHeld, row.Holds(words));
    }
}
