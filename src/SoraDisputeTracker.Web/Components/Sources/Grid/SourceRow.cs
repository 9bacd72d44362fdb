using System.Globalization;
using SoraDisputeTracker.Core.Citations.Selection;
using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Sources;

namespace SoraDisputeTracker.Web.Components.Sources.Grid;

/// <summary>A source as a row of the table of all sources. Rows are told apart by reference: the table reads them once.</summary>
public sealed class SourceRow
{
    private const CompareOptions Loosely = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace | CompareOptions.IgnoreKanaType | CompareOptions.IgnoreWidth;

    private readonly string _text;

    private SourceRow(SourceEntry entry)
    {
        var source = entry.Source;
        (Slug, Title, Issued, Statements, Events) = (source.Slug, source.Title, source.Issued, entry.AssertionCount, entry.EventCount);
        TitleLanguage = source.IsTitleSupplied ? "en" : source.Language;
        Translation = SourceWords.TitleInTranslation(source);
        Publisher = source.ContainerTitle ?? source.Publisher;
        Authors = [.. source.Authors.Select(Name)];
        Filing = string.Concat(source.Title.SkipWhile(c => !char.IsLetterOrDigit(c)));
        _text = string.Join('\n', [source.Title, source.EnglishTitle, source.JapaneseTitle, source.ContainerTitle, source.Publisher, .. Authors]);
    }

    /// <summary>The slug.</summary>
    public string Slug { get; }

    /// <summary>The title as printed, or as supplied.</summary>
    public string Title { get; }

    /// <summary>The title's language, BCP 47.</summary>
    public string TitleLanguage { get; }

    /// <summary>The title in the language in use, or null where it is in that language already or has not been translated.</summary>
    public string? Translation { get; }

    /// <summary>The site, paper or body that published it, or null where none is known.</summary>
    public string? Publisher { get; }

    /// <summary>The names of its authors, as printed.</summary>
    public IReadOnlyList<string> Authors { get; }

    /// <summary>When it was issued, or null where the document does not say.</summary>
    public PartialDate? Issued { get; }

    /// <summary>How many statements it makes.</summary>
    public int Statements { get; }

    /// <summary>How many events it attests.</summary>
    public int Events { get; }

    /// <summary>The title as it is filed: without the brackets and quotation marks before its first word.</summary>
    public string Filing { get; }

    /// <summary>The row's source on a citation list.</summary>
    public CitationPick Pick => new(CitationPick.Sources, Slug);

    /// <summary>Makes the row of a source, in the language in use.</summary>
    /// <param name="entry">The source.</param>
    public static SourceRow Of(SourceEntry entry) => new(entry);

    /// <summary>
    /// Whether title, publisher or authors hold each of the words, whatever their case, accents, width and kana.
    /// </summary>
    /// <param name="words">The words, apart by white space; null or none are held by every row.</param>
    public bool Holds(string? words) => (words ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .All(word => CultureInfo.InvariantCulture.CompareInfo.IndexOf(_text, word, Loosely) >= 0);

    private static string Name(CslName name) =>
        name.Literal ?? string.Join(' ', new[] { name.Given, name.NonDroppingParticle, name.Family, name.Suffix }.Where(p => !string.IsNullOrEmpty(p)));
}
