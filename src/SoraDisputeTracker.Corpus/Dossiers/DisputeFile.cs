using SoraDisputeTracker.Core.Dossiers;

namespace SoraDisputeTracker.Corpus.Dossiers;

/// <summary>Reads seeds/dossier/dispute.yaml: what the tracker is about, and the sides.</summary>
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
        var sides = new List<Side>();
        var taken = new Dictionary<string, Place>();
        var dispute = new Dispute(fields.Localized("name"), fields.Localized("title"), fields.Localized("summary"), sides);
        foreach (var node in fields.Records("sides"))
        {
            var side = new RecordFields(node, problems);
            var slug = side.Required("slug");
            sides.Add(new Side(slug, side.Localized("name"), side.Choice("tone", Side.Tones)));
            side.Close();
            if (slug.Length > 0 && !Slug.IsWellFormed(slug))
                problems.Add(side.PlaceOf("slug"), $"{ProblemList.Excerpt(slug)} is no slug. {Slug.Form}.");
            else if (slug.Length > 0 && !taken.TryAdd(slug, side.PlaceOf("slug")))
                problems.Add(side.PlaceOf("slug"), $"The slug {ProblemList.Excerpt(slug)} is taken in line {taken[slug].Line}. Choose another.");
        }

        fields.Close();
        return dispute;
    }
}
