using Microsoft.Extensions.Localization;
using MudBlazor;

namespace SoraDisputeTracker.Web.Components.Controls;

/// <summary>MudBlazor's own words in the language of the page; it asks for them by keys such as <c>MudDataGrid_Sort</c>.</summary>
/// <param name="logger">Told of a key without a text: the library then speaks English.</param>
internal sealed partial class ControlLocalizer(ILogger<ControlLocalizer> logger) : MudLocalizer
{
    /// <inheritdoc />
    public override LocalizedString this[string key]
    {
        get
        {
            var text = ControlLibraryTexts.ResourceManager.GetString(key, System.Globalization.CultureInfo.CurrentUICulture);
            if (text is null)
                LogMissing(key);
            return new LocalizedString(key, text ?? key, resourceNotFound: text is null);
        }
    }

    [LoggerMessage(LogLevel.Warning, "MudBlazor asks for the text {Key}, which ControlLibraryTexts.resx does not hold.")]
    private partial void LogMissing(string key);
}
