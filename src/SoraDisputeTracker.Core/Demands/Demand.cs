using SoraDisputeTracker.Core.Dossiers;

namespace SoraDisputeTracker.Core.Demands;

/// <summary>What somebody asks of somebody. Who asks whom, where and in which words comes from assertions.</summary>
public sealed record Demand
{
    /// <summary>The slug.</summary>
    public required string Slug { get; init; }

    /// <summary>The demand in a few words.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The demand in one sentence of our own.</summary>
    public required LocalizedText Summary { get; init; }

    /// <summary>The slug of the event in which it was made.</summary>
    public required string Event { get; init; }

    /// <summary>The slug of the theme that it shares with like demands of other senders; see <see cref="Dispute.Themes"/>.</summary>
    public required string Theme { get; init; }

    /// <summary>Slugs that this record had before; they answer with a permanent redirect.</summary>
    public IReadOnlyList<string> Formerly { get; init; } = [];

    /// <summary>The day the record entered the corpus.</summary>
    public required DateOnly Added { get; init; }
}
