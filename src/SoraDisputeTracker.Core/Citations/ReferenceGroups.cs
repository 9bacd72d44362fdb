using SoraDisputeTracker.Core.Citations.Styles;

namespace SoraDisputeTracker.Core.Citations;

/// <summary>A reference with what its source is cited for.</summary>
/// <param name="Entry">The reference.</param>
/// <param name="Passages">The passages.</param>
public sealed record AnnotatedReference(BibliographyEntry Entry, IReadOnlyList<CitedPassage> Passages);

/// <summary>The formatted references of a list, in its groups.</summary>
public static class ReferenceGroups
{
    /// <summary>Formats all items at once, so that letters behind years hold over the whole list, and arranges them by group in the style's order.</summary>
    /// <param name="list">The list.</param>
    /// <param name="options">The style and the language.</param>
    /// <returns>The groups with their headings; groups without items are left out.</returns>
    public static IReadOnlyList<(string? Heading, IReadOnlyList<AnnotatedReference> References)> Of(CitationList list, CitationOptions options)
    {
        var entries = new CslProcessor(options.Style, options.Locale).Bibliography([.. list.Items.Select(i => i.Item)]);
        var places = entries.Index().ToDictionary(e => e.Item.Item.Id, e => e.Index, StringComparer.Ordinal);
        return [.. list.Groups.Where(g => g.Items.Count > 0).Select(group => (
            group.Heading,
            (IReadOnlyList<AnnotatedReference>)[.. group.Items
                .Select(i => (Place: places[i.Item.Id], i.Passages))
                .OrderBy(i => i.Place)
                .Select(i => new AnnotatedReference(entries[i.Place], i.Passages))]))];
    }
}
