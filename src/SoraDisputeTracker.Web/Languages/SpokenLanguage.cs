using System.Globalization;
using SoraDisputeTracker.Core.Naming;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Languages;

/// <summary>
/// The language of data that readers see in programs of their own: feeds and calendars. Their address alone decides; what the asker
/// accepts or has in a cookie does not, because it is the program that asks.
/// </summary>
internal static class SpokenLanguage
{
    /// <summary>Reads the parameter <c>lang</c>; where it stands twice the last one counts, and an empty one counts as absent.</summary>
    /// <param name="request">The request.</param>
    /// <param name="problem">What is wrong, or null where the answer can be used.</param>
    /// <returns>One of <see cref="InterfaceLanguage.Names"/>.</returns>
    public static string Read(HttpRequest request, out ParameterProblem? problem)
    {
        problem = null;
        var asked = FilterRequest.Value(request, LanguageChoice.Parameter);
        if (asked is null || InterfaceLanguage.Names.ContainsKey(asked))
            return asked ?? InterfaceLanguage.Default;
        var shown = FilterRequest.Shown(asked);
        problem = new ParameterProblem(
            LanguageChoice.Parameter,
            $"`{LanguageChoice.Parameter}={shown}` is not known: write {Listed.Or([.. InterfaceLanguage.Names.Keys.Select(k => $"`{k}`")])}.{NearestName.Hint(shown, InterfaceLanguage.Names.Keys)}");
        return InterfaceLanguage.Default;
    }

    /// <summary>Speaks a language from here to the end of the method that calls it, in everything that it awaits.</summary>
    /// <param name="language">One of <see cref="InterfaceLanguage.Names"/>.</param>
    /// <returns>Goes back to the language before.</returns>
    public static IDisposable Speak(string language)
    {
        var before = new Spoken(CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        return before;
    }

    private sealed class Spoken(CultureInfo culture, CultureInfo uiCulture) : IDisposable
    {
        public void Dispose() => (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture);
    }
}
