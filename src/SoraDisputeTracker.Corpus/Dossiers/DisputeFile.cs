using SoraDisputeTracker.Core.Dossiers;

namespace SoraDisputeTracker.Corpus.Dossiers;

/// <summary>Reads seeds/dossier/dispute.yaml: what the tracker is about, the sides, the themes of demands, and what was not found.</summary>
internal static class DisputeFile
{
    /// <summary>Reads the file.</summary>
    /// <param name="files">The dossier files.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <returns>The dispute, or null where the file cannot be read.</returns>
    public static Dispute? Read(DossierFiles files, ProblemList problems)
    {
        if (files.ReadRecord(DossierFiles.Dispute) is not { IsRecord: true } fields)
            return null;
        var dispute = new Dispute(
            fields.Localized("name"),
            fields.Localized("title"),
            fields.Localized("summary"),
            ReadEach("sides", (slug, side) => new Side(slug, side.Localized("name"), side.Choice("tone", Side.Tones))),
            ReadEach("themes", (slug, theme) => new Theme(slug, theme.Localized("name"))))
        {
            NotFound = fields.LocalizedList("notFound"),
        };
        fields.Close();
        return dispute;

        List<T> ReadEach<T>(string key, Func<string, RecordFields, T> read)
        {
            var result = new List<T>();
            var taken = new Dictionary<string, Place>();
            foreach (var node in fields.Records(key))
            {
                var item = new RecordFields(node, problems);
                var slug = item.Required("slug");
                result.Add(read(slug, item));
                item.Close();
                if (slug.Length > 0 && !Slug.IsWellFormed(slug))
                    problems.Add(item.PlaceOf("slug"), $"{ProblemList.Excerpt(slug)} is no slug. {Slug.Form}.");
                else if (slug.Length > 0 && !taken.TryAdd(slug, item.PlaceOf("slug")))
                    problems.Add(item.PlaceOf("slug"), $"The slug {ProblemList.Excerpt(slug)} is taken in line {taken[slug].Line}. Choose another.");
            }

            return result;
        }
    }
}
