using SoraDisputeTracker.Core.Disagreements;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Records;

/// <summary>The same property of the same record, stated with values that cannot all hold, as programs read it.</summary>
public sealed record DisagreementRecord
{
    /// <summary>A readable identifier that survives rebuilds: collection, slug and property.</summary>
    public required string Id { get; init; }

    /// <summary>The record that it is on: collection and slug.</summary>
    public required string Subject { get; init; }

    /// <summary>The name of that record.</summary>
    public required string SubjectName { get; init; }

    /// <summary>The property's name.</summary>
    public required string Property { get; init; }

    /// <summary>What readers call the property.</summary>
    public required string Label { get; init; }

    /// <summary>Whether it is on one of the events that the story hangs on, or on a demand made in one.</summary>
    public required bool Spine { get; init; }

    /// <summary>Between whom it stands.</summary>
    public required IReadOnlyList<string> Kinds { get; init; }

    /// <summary>The values, the shown one first.</summary>
    public required IReadOnlyList<ContestedValueRecord> Values { get; init; }

    /// <summary>Which value is shown and why, or null where that was not decided.</summary>
    public required ResolutionRecord? Resolution { get; init; }

    /// <summary>The address at which readers find it.</summary>
    public required string Url { get; init; }

    /// <summary>Describes a disagreement with all its values and who gives them.</summary>
    /// <param name="entry">The disagreement.</param>
    /// <param name="address">Makes a full address of a path.</param>
    internal static DisagreementRecord Of(DisagreementEntry entry, Func<string, string> address)
    {
        var disagreement = entry.Disagreement;
        return new()
        {
            Id = disagreement.Id,
            Subject = disagreement.Subject.ToString(),
            SubjectName = entry.SubjectName.En,
            Property = disagreement.Property.Name,
            Label = disagreement.Property.Label.En,
            Spine = entry.IsSpine,
            Kinds = [.. disagreement.Kinds.Select(k => DisagreementRequest.KindNames[k])],
            Values =
            [
                .. disagreement.Values.Zip(entry.Values, (value, shown) => new ContestedValueRecord
                {
                    Values = value.Values,
                    Labels = [.. shown.Labels.Select(l => l.En)],
                    Shown = value.IsShown,
                    Assertions = [.. shown.Assertions.Select(a => AssertionRecord.Of(a, address))],
                }),
            ],
            Resolution = disagreement.Resolution is { } resolution
                ? new ResolutionRecord { Value = resolution.Value, Reason = resolution.Reason.En, Source = resolution.Source, Confidence = resolution.Confidence }
                : null,
            Url = address(TrackerUrls.Disagreement(disagreement)),
        };
    }
}

/// <summary>One of the values of a disagreement.</summary>
public sealed record ContestedValueRecord
{
    /// <summary>The value's spellings, or the dates that agree, the most precise first; for a property compared as a whole set, its members.</summary>
    public required IReadOnlyList<string> Values { get; init; }

    /// <summary>The same in words: names instead of slugs.</summary>
    public required IReadOnlyList<string> Labels { get; init; }

    /// <summary>Whether the tracker shows this value.</summary>
    public required bool Shown { get; init; }

    /// <summary>Who says so.</summary>
    public required IReadOnlyList<AssertionRecord> Assertions { get; init; }
}

/// <summary>Which value of a disagreement is shown, why, and on whose word.</summary>
public sealed record ResolutionRecord
{
    /// <summary>The value.</summary>
    public required string Value { get; init; }

    /// <summary>Why it is shown.</summary>
    public required string Reason { get; init; }

    /// <summary>The slug of the source on whose word.</summary>
    public required string Source { get; init; }

    /// <summary>How sure the tracker is.</summary>
    public required string Confidence { get; init; }
}
