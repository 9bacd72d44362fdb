namespace SoraDisputeTracker.Corpus.Dossiers;

/// <summary>Finds and parses the files of seeds/dossier.</summary>
/// <param name="folder">The seeds folder.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class DossierFiles(SeedFolder folder, ProblemList problems)
{
    /// <summary>The folder's name, with the slash behind it.</summary>
    public const string Folder = "dossier/";

    /// <summary>The file that says what the tracker is about.</summary>
    public const string Dispute = "dispute.yaml";

    /// <summary>The file that says which value is shown.</summary>
    public const string Resolutions = "resolutions.yaml";

    /// <summary>The names of all files that belong into the folder.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [Dispute, "parties.yaml", "events.yaml", "demands.yaml", "works.yaml", "laws.yaml", "cases.yaml", Resolutions];

    /// <summary>Reads a file that is a list; one that holds nothing is an empty list.</summary>
    /// <param name="name">The file's name.</param>
    /// <returns>The items, or null where the file is missing or cannot be read.</returns>
    public IReadOnlyList<YamlNode>? ReadList(string name)
    {
        if (!TryRead(name, "Create it; it may be empty.", out var root))
            return null;
        switch (root)
        {
            case null or YamlScalar { IsNull: true }:
                return [];
            case YamlList list:
                return list.Items;
            default:
                problems.Add(root.Place, $"The file must be a list of records, each beginning with `- `, and this is {root.Description}.");
                return null;
        }
    }

    /// <summary>Reads a file that is one record.</summary>
    /// <param name="name">The file's name.</param>
    /// <returns>The record's fields, or null where the file is missing or cannot be read.</returns>
    public RecordFields? ReadRecord(string name)
    {
        if (!TryRead(name, "Create it; seeds/README.md shows what it holds.", out var root))
            return null;
        if (root is not null)
            return new RecordFields(root, problems);
        problems.Add(new Place(Folder + name, 1, 1), "The file is empty. seeds/README.md shows what it holds.");
        return null;
    }

    private bool TryRead(string name, string mend, out YamlNode? root)
    {
        root = null;
        var path = Folder + name;
        if (folder.Files.FirstOrDefault(f => f.Path == path) is { } file)
            return file.IsText && YamlFile.TryRead(file, problems, out root);
        problems.Add(new Place(path, 1, 1), $"The file is missing. {mend}");
        return false;
    }
}
