namespace SoraDisputeTracker.Web.Components.Parties;

/// <summary>A party as the picker offers it. The control reads its properties by name.</summary>
/// <param name="Slug">The slug.</param>
/// <param name="Name">The name.</param>
/// <param name="Japanese">The Japanese name, or null.</param>
/// <param name="Side">The name of the side it takes.</param>
public sealed record PartySuggestion(string Slug, string Name, string? Japanese, string Side);
