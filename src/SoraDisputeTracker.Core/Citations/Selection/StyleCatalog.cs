using SoraDisputeTracker.Core.Citations.Styles;

namespace SoraDisputeTracker.Core.Citations.Selection;

/// <summary>The styles that readers may choose: those that are built in, and the style files of a folder.</summary>
public sealed class StyleCatalog
{
    /// <summary>The style of lists for which none is chosen.</summary>
    public const string DefaultStyle = "apa";

    private StyleCatalog(IReadOnlyList<CitationStyle> styles, IReadOnlyList<string> problems)
    {
        All = styles;
        Problems = problems;
    }

    /// <summary>The styles that are built in, and no others.</summary>
    public static StyleCatalog BuiltIn { get; } = new(CitationStyles.BuiltIn, []);

    /// <summary>All styles, the built-in ones first.</summary>
    public IReadOnlyList<CitationStyle> All { get; }

    /// <summary>What is wrong with files that were left out, each with its file, and where it can be told line and column.</summary>
    public IReadOnlyList<string> Problems { get; }

    /// <summary>Adds the style files of a folder; each is known by its name without the ending <c>.csl</c>.</summary>
    /// <param name="folder">The folder, or null for none.</param>
    public static StyleCatalog With(string? folder)
    {
        if (folder is null)
            return BuiltIn;
        var styles = new List<CitationStyle>(CitationStyles.BuiltIn);
        var problems = new List<string>();
        foreach (var file in Directory.EnumerateFiles(folder, "*.csl").Order(StringComparer.Ordinal))
        {
            var id = Path.GetFileNameWithoutExtension(file);
            if (styles.Exists(s => s.Id == id))
            {
                problems.Add($"{file}: a style of the name `{id}` is built in. Rename the file.");
                continue;
            }

            try
            {
                styles.Add(Read(file));
            }
            catch (Exception fault) when (fault is CslStyleException or IOException or UnauthorizedAccessException)
            {
                problems.Add(fault is CslStyleException ? fault.Message : $"{file}: {fault.Message}");
            }
        }

        return new StyleCatalog(styles, problems);
    }

    /// <summary>Reads one style file.</summary>
    /// <param name="file">Its path.</param>
    /// <exception cref="CslStyleException">It is no style that can be used.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static CitationStyle Read(string file)
    {
        using var text = new StreamReader(file);
        var csl = CslStyle.Read(text, file);
        return new CitationStyle(Path.GetFileNameWithoutExtension(file), csl.Title, csl);
    }

    /// <summary>The style of a name.</summary>
    /// <param name="id">The name.</param>
    /// <returns>The style, or null where there is none of that name.</returns>
    public CitationStyle? Find(string id) => All.FirstOrDefault(s => string.Equals(s.Id, id, StringComparison.Ordinal));

    /// <summary>How a request wants its list written.</summary>
    /// <param name="request">The request; its style is one of <see cref="All"/>.</param>
    public CitationOptions OptionsFor(CitationRequest request) => OptionsFor(Find(request.Style)!.Csl, request.Locale);

    /// <summary>A style in a language.</summary>
    /// <param name="style">The style.</param>
    /// <param name="locale"><c>en</c>, <c>ja</c>, or null for the style's own. A style that asks for British English keeps it.</param>
    public static CitationOptions OptionsFor(CslStyle style, string? locale) =>
        new(style, CslLocale.For(locale is null || (locale == "en" && style.DefaultLocale?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true) ? style.DefaultLocale : locale));
}
