using SoraDisputeTracker.Web.Snapshots;

namespace SoraDisputeTracker.Web.Tests.Snapshots;

public sealed class SnapshotFileNameTests
{
    [Theory]
    [InlineData("Paint & Ink: a Tracker", "paint-ink-a-tracker")]
    [InlineData(" (Loaf) ", "loaf")]
    [InlineData("Café 2", "caf-2")]
    [InlineData("争い", "tracker")]
    public void Slug_AnyName_IsPlain(string name, string slug) => Assert.Equal(slug, SnapshotFileName.Slug(name));
}
