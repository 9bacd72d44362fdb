namespace SoraDisputeTracker.Web.Api;

/// <summary>A parameter of an operation, as the specification describes it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it does, in English.</param>
internal sealed record ApiParameter(string Name, string Description)
{
    /// <summary>The values that it takes, or null where they are not a few words.</summary>
    public IReadOnlyList<string>? Values { get; init; }

    /// <summary>What holds without it, or null.</summary>
    public string? Default { get; init; }

    /// <summary>Whether it may be given more than once.</summary>
    public bool IsRepeatable { get; init; }

    /// <summary>The least and the most of a whole number, or null where it takes text.</summary>
    public (int Least, int Most)? Range { get; init; }

    /// <summary>Whether it is a part of the path.</summary>
    public bool IsInPath { get; init; }

    /// <summary>Its value in the example, or null where the example goes without it.</summary>
    public string? Example { get; init; }
}
