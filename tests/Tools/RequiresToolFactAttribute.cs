using System.Diagnostics.CodeAnalysis;
using Xunit.v3;

namespace SoraDisputeTracker.Testing;

/// <summary>A test that needs programs from outside: skipped with the reason where one is missing, run (and so failing) there with CI=true.</summary>
[AttributeUsage(AttributeTargets.Method)]
[SuppressMessage("Extensibility", "xUnit3003", Justification = "The names of any number of tools stand where the place in the source would.")]
internal sealed class RequiresToolFactAttribute : FactAttribute, ITraitAttribute
{
    private readonly string[] _tools;

    /// <param name="tools">The commands' names.</param>
    public RequiresToolFactAttribute(params string[] tools)
    {
        _tools = tools;
        Skip = Tool.ReasonToSkip(tools);
    }

    /// <inheritdoc/>
    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => Tool.Traits(_tools);
}

/// <summary>The same for a test with data.</summary>
[AttributeUsage(AttributeTargets.Method)]
[SuppressMessage("Extensibility", "xUnit3003", Justification = "The names of any number of tools stand where the place in the source would.")]
internal sealed class RequiresToolTheoryAttribute : TheoryAttribute, ITraitAttribute
{
    private readonly string[] _tools;

    /// <param name="tools">The commands' names.</param>
    public RequiresToolTheoryAttribute(params string[] tools)
    {
        _tools = tools;
        Skip = Tool.ReasonToSkip(tools);
    }

    /// <inheritdoc/>
    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => Tool.Traits(_tools);
}
