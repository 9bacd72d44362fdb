namespace SoraDisputeTracker.Corpus;

/// <summary>The form of a slug: lower-case letters, digits and single hyphens.</summary>
internal static class Slug
{
    /// <summary>How a message tells a writer to mend a slug.</summary>
    public const string Form = "Write lower-case letters and digits, with single hyphens between them";

    /// <summary>Whether the text has that form.</summary>
    /// <param name="text">The text.</param>
    public static bool IsWellFormed(string text) =>
        text.Split('-').All(part => part.Length > 0 && part.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)));
}
