namespace SoraDisputeTracker.Core.Sources;

/// <summary>What readers call the sources of one corpus, so that no two have the same name.</summary>
public static class SourceNames
{
    /// <summary>
    /// Each source's <see cref="Source.ShortName"/>; where several share it, with the language if that tells them apart
    /// (<c>CODA (ja)</c>), and failing that the title.
    /// </summary>
    /// <param name="sources">Slug, short name, language and title of each source.</param>
    /// <returns>The names by slug.</returns>
    public static IReadOnlyDictionary<string, string> Of(IEnumerable<(string Slug, string ShortName, string Language, string Title)> sources)
    {
        var names = new Dictionary<string, string>();
        foreach (var alike in sources.GroupBy(s => s.ShortName).Select(g => g.ToList()))
        {
            var differInLanguage = alike.DistinctBy(s => s.Language).Count() == alike.Count;
            foreach (var source in alike)
                names[source.Slug] = alike.Count == 1 ? source.ShortName : differInLanguage ? $"{source.ShortName} ({source.Language})" : source.Title;
        }

        return names;
    }
}
