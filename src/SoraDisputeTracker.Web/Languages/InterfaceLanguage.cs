using System.Globalization;
using SoraDisputeTracker.Core.Dossiers;

namespace SoraDisputeTracker.Web.Languages;

/// <summary>The languages that the interface speaks, by their BCP 47 tags, and what of the data is shown in the one in use.</summary>
public static class InterfaceLanguage
{
    /// <summary>Every language with its own name for itself, the default first.</summary>
    public static IReadOnlyDictionary<string, string> Names { get; } = new Dictionary<string, string> { ["en"] = "English", ["ja"] = "日本語" };

    /// <summary>The language of those who ask for none.</summary>
    public static string Default => "en";

    /// <summary>The language of the request, or of the circuit, that is being answered: one of <see cref="Names"/>.</summary>
    public static string Current => Names.ContainsKey(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName)
        ? CultureInfo.CurrentUICulture.TwoLetterISOLanguageName
        : Default;

    /// <summary>The language of a text for its <c>lang</c> attribute, or null where it is that of the page, which needs none.</summary>
    /// <param name="language">The text's language.</param>
    public static string? Foreign(string language) => language == Current ? null : language;

    /// <summary>The text in the language in use, or in English where the seeds hold no other.</summary>
    /// <param name="text">The text.</param>
    public static string Localized(this LocalizedText text) => text.In(Current);
}
