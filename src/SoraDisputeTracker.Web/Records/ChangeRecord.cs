using SoraDisputeTracker.Core.Changes;
using SoraDisputeTracker.Web.Endpoints;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Records;

/// <summary>A record that entered the corpus or was revised, as programs read it. The day is named after what happened on it, so that no reader takes one for the other.</summary>
public sealed record ChangeRecord
{
    /// <summary><c>added</c> or <c>revised</c>.</summary>
    public required string Change { get; init; }

    /// <summary>The day on which the record entered the corpus, ISO 8601, or null where it was revised.</summary>
    public required string? Added { get; init; }

    /// <summary>The day on which it was revised, ISO 8601, or null where it entered.</summary>
    public required string? Revised { get; init; }

    /// <summary>The record: collection and slug.</summary>
    public required string Record { get; init; }

    /// <summary>The record's name.</summary>
    public required string Name { get; init; }

    /// <summary>What was revised, or null.</summary>
    public required string? What { get; init; }

    /// <summary>What stood there before, or null.</summary>
    public required string? Old { get; init; }

    /// <summary>What stands there now, or null.</summary>
    public required string? New { get; init; }

    /// <summary>Why, or null.</summary>
    public required string? Why { get; init; }

    /// <summary>The address of the record's page, or null for the kinds that have none.</summary>
    public required string? Url { get; init; }

    /// <summary>Describes a change.</summary>
    /// <param name="change">The change.</param>
    /// <param name="address">Makes a full address of a path.</param>
    internal static ChangeRecord Of(Change change, Func<string, string> address)
    {
        var day = DataAnswer.Day(change.Date);
        return new()
        {
            Change = change.Revision is null ? "added" : "revised",
            Added = change.Revision is null ? day : null,
            Revised = change.Revision is null ? null : day,
            Record = change.Record.ToString(),
            Name = change.Name.En,
            What = change.Revision?.What,
            Old = change.Revision?.Old,
            New = change.Revision?.New,
            Why = change.Revision?.Why,
            Url = TrackerUrls.Page(change.Record) is { } page ? address(page) : null,
        };
    }
}
