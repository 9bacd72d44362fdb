namespace SoraDisputeTracker.Testing;

/// <summary>How often a test runs: <c>tests/run.sh</c> selects by these traits.</summary>
internal static class Tier
{
    /// <summary>The trait of a test that does not run every time.</summary>
    public const string Name = "tier";

    /// <summary>It takes long: it runs with <c>--outer</c>.</summary>
    public const string Outer = "outer";

    /// <summary>The trait of a test that needs a browser or another foreign program, and so does not run with <c>--quick</c>.</summary>
    public const string Needs = "needs";
}
