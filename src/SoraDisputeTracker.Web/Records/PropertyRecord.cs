using SoraDisputeTracker.Core.Evidence;

namespace SoraDisputeTracker.Web.Records;

/// <summary>Everything that the sources state on one property of a record, as programs read it.</summary>
public sealed record PropertyRecord
{
    /// <summary>The property's name.</summary>
    public required string Property { get; init; }

    /// <summary>What readers call it.</summary>
    public required string Label { get; init; }

    /// <summary>The type of its values.</summary>
    public required string Type { get; init; }

    /// <summary>The identifier of the disagreement on it, or null where all values can hold.</summary>
    public required string? Disagreement { get; init; }

    /// <summary>The values, the shown one first.</summary>
    public required IReadOnlyList<ValueRecord> Values { get; init; }

    /// <summary>Describes a property.</summary>
    /// <param name="property">The property with its values.</param>
    /// <param name="address">Makes a full address of a path.</param>
    internal static PropertyRecord Of(StatedProperty property, Func<string, string> address) => new()
    {
        Property = property.Definition.Name,
        Label = property.Definition.Label.En,
        Type = property.Definition.Type.ToString().ToLowerInvariant(),
        Disagreement = property.Disagreement?.Id,
        Values =
        [
            .. property.Values.Select(v => new ValueRecord
            {
                Value = v.Value,
                Shown = v.IsShown,
                Assertions = [.. v.Assertions.Select(a => AssertionRecord.Of(a, address))],
            }),
        ],
    };
}

/// <summary>One value of a property with everyone who gives it.</summary>
public sealed record ValueRecord
{
    /// <summary>The value in the form of its type.</summary>
    public required string Value { get; init; }

    /// <summary>Whether the tracker shows it, where only one can hold.</summary>
    public required bool Shown { get; init; }

    /// <summary>Who says so.</summary>
    public required IReadOnlyList<AssertionRecord> Assertions { get; init; }
}
