namespace SoraDisputeTracker.Core.Citations;

/// <summary>A stretch of a formatted reference in one style of type.</summary>
/// <param name="Text">The text, not escaped for any markup.</param>
/// <param name="IsItalic">Whether it stands in italics.</param>
public sealed record StyledRun(string Text, bool IsItalic);
