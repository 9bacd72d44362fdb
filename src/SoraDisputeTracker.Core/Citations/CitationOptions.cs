using SoraDisputeTracker.Core.Citations.Styles;

namespace SoraDisputeTracker.Core.Citations;

/// <summary>How a list is to be written. Formats that know no styles pass over the style.</summary>
/// <param name="Style">The style of formatted references.</param>
/// <param name="Locale">The language of what the format adds in words: terms, dates, headings.</param>
public sealed record CitationOptions(CslStyle Style, CslLocale Locale);
