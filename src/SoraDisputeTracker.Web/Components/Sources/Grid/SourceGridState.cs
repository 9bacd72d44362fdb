using Microsoft.AspNetCore.Components;

namespace SoraDisputeTracker.Web.Components.Sources.Grid;

/// <summary>
/// What a reader has chosen and sought in the table of all sources: one for each circuit, so that it is there again when the reader comes back to the
/// page, and kept when the circuit is paused or evicted and goes on as another one.
/// </summary>
public sealed class SourceGridState
{
    /// <summary>The slugs of the chosen sources; null before anything was chosen.</summary>
    [PersistentState]
    public string[]? Chosen { get; set; }

    /// <summary>The words that are sought, or null.</summary>
    [PersistentState]
    public string? Sought { get; set; }

    /// <summary>The order; null for that of the corpus.</summary>
    [PersistentState]
    public SourceOrder? Order { get; set; }
}
