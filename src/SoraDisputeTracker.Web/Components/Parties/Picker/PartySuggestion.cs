namespace SoraDisputeTracker.Web.Components.Parties.Picker;

/// <summary>A party as the picker offers it. The control reads its properties by name.</summary>
/// <param name="Slug">The slug.</param>
/// <param name="Name">The name.</param>
/// <param name="Japanese">The Japanese name, or null where there is none.</param>
/// <param name="Side">The name of its side where it is the first of that side, else null.</param>
/// <param name="Tone">The colour of its side.</param>
public sealed record PartySuggestion(string Slug, string Name, string? Japanese, string? Side, string Tone);
