namespace SoraDisputeTracker.Web.Components.Timeline;

/// <summary>A party that the filter asks for, as the filter bar names it.</summary>
/// <param name="Slug">The slug.</param>
/// <param name="Name">The name in the page's language.</param>
/// <param name="Tone">The colour of its side, or null.</param>
public sealed record SoughtParty(string Slug, string Name, string? Tone);
