namespace SoraDisputeTracker.Core.Citations.Styles;

/// <summary>A style that readers may choose.</summary>
/// <param name="Id">Its name in addresses and on the command line: <c>apa</c>.</param>
/// <param name="Name">Its name as readers know it: <c>APA, 7th edition</c>.</param>
/// <param name="Csl">The style.</param>
public sealed record CitationStyle(string Id, string Name, CslStyle Csl);

/// <summary>The styles that are built in. Each is a style file of our own making, an embedded resource beside this class.</summary>
public static class CitationStyles
{
    private static readonly (string Id, string Name)[] Known =
    [
        ("apa", "APA, 7th edition"),
        ("mla", "MLA, 9th edition"),
        ("chicago-author-date", "Chicago, 17th edition (author-date)"),
        ("chicago-notes", "Chicago, 17th edition (notes and bibliography)"),
        ("oscola", "OSCOLA"),
        ("bluebook", "Bluebook (law review)"),
        ("ieee", "IEEE"),
        ("harvard", "Harvard (Cite Them Right)"),
        ("vancouver", "Vancouver"),
        ("sist02", "SIST 02"),
    ];

    private static readonly Lazy<IReadOnlyList<CitationStyle>> Read = new(() => [.. Known.Select(Load)]);

    /// <summary>All of them, in the order in which they are offered.</summary>
    public static IReadOnlyList<CitationStyle> BuiltIn => Read.Value;

    /// <summary>The style of a name.</summary>
    /// <param name="id">The name, as in <see cref="CitationStyle.Id"/>.</param>
    /// <returns>The style, or null where there is none of that name.</returns>
    public static CitationStyle? Find(string id) => BuiltIn.FirstOrDefault(s => string.Equals(s.Id, id, StringComparison.Ordinal));

    private static CitationStyle Load((string Id, string Name) style)
    {
        var file = $"{style.Id}.csl";
        using var stream = typeof(CitationStyles).Assembly.GetManifestResourceStream(typeof(CitationStyles), $"BuiltIn.{file}")
            ?? throw new InvalidOperationException($"The style file {file} is not embedded.");
        using var text = new StreamReader(stream);
        return new CitationStyle(style.Id, style.Name, CslStyle.Read(text, file));
    }
}
