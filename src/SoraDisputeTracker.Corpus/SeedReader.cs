using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Naming;
using SoraDisputeTracker.Corpus.Disagreements;
using SoraDisputeTracker.Corpus.Dossiers;
using SoraDisputeTracker.Corpus.Sources;

namespace SoraDisputeTracker.Corpus;

/// <summary>What came of reading seeds/.</summary>
/// <param name="Dossier">The dossier; null exactly where there are problems.</param>
/// <param name="Problems">Everything that is wrong, by file, line and column; empty where all is well.</param>
public sealed record SeedReading(Dossier? Dossier, IReadOnlyList<SeedProblem> Problems)
{
    /// <summary>What may stay as it is but asks for a look: disagreements without a resolution, in the same order; empty where there are problems.</summary>
    public IReadOnlyList<SeedProblem> Warnings { get; init; } = [];
}

/// <summary>Reads seeds/ into a dossier, strictly: what does not fit the format (seeds/README.md) is a problem with its place, never skipped.</summary>
public static class SeedReader
{
    private const string Readme = "README.md";
    private const string SourcesFolder = "sources/";
    private const string DigestEnding = ".html";

    /// <summary>Reads a seeds folder. Never throws for bad seeds, nor for a folder that cannot be read.</summary>
    /// <param name="seedsDirectory">The seeds folder.</param>
    /// <param name="textsDirectory">A folder with the sources' texts (<c>*.txt</c>), to compare every quote with, or null to leave that out.</param>
    public static SeedReading Read(string seedsDirectory, string? textsDirectory = null)
    {
        var problems = new ProblemList();
        var warnings = new ProblemList();
        var dossier = Load(seedsDirectory, () => SeedFolder.Load(seedsDirectory), problems) is { } folder
            ? Read(folder, textsDirectory, problems, warnings)
            : null;
        return problems.IsEmpty ? new SeedReading(dossier, []) { Warnings = warnings.InOrder() } : new SeedReading(null, problems.InOrder());
    }

    private static Dossier? Read(SeedFolder folder, string? textsDirectory, ProblemList problems, ProblemList warnings)
    {
        foreach (var file in folder.Files)
            file.Decode(problems);
        var records = new RecordIndex();
        var digestFiles = FindDigests(folder, records, problems);
        ReportUnread(folder, digestFiles, problems);

        var files = new DossierFiles(folder, problems);
        var dispute = DisputeFile.Read(files, problems);
        var recordFiles = new RecordFiles(files, records, problems);
        var parties = recordFiles.ReadParties(dispute?.Sides.Select(s => s.Slug).ToList());
        var events = recordFiles.ReadEvents();
        var demands = recordFiles.ReadDemands(dispute?.Themes.Select(t => t.Slug).ToList());
        var works = recordFiles.ReadWorks();
        var laws = recordFiles.ReadLaws();
        var cases = recordFiles.ReadCases();

        var reader = new DigestReader(records, problems);
        var digests = digestFiles.Where(d => d.File.IsText).Select(d => reader.Read(d.File, d.Slug)).OfType<Digest>().ToList();
        var assertions = digests.SelectMany(d => d.Content.Assertions).ToList();
        var isComplete = digests.Count == digestFiles.Count;
        if (isComplete && digests.Count > 0)
            records.ReportUnattested(problems);
        var resolutions = new ResolutionsFile(files, records, problems).Read();
        if (textsDirectory is not null && Load(textsDirectory, () => QuoteTexts.Load(textsDirectory), problems) is { } texts)
            digests.ForEach(d => texts.Compare(d, problems));
        if (dispute is null || resolutions is null || !isComplete)
            return null;

        var dossier = new Dossier
        {
            Hash = CorpusHash.Compute(folder),
            Dispute = dispute,
            Sources = [.. digests.Select(d => d.Source)],
            Parties = parties,
            Events = events,
            Demands = demands,
            Works = works,
            Laws = laws,
            Cases = cases,
            Assertions = [.. assertions.Select(a => a.Assertion)],
            Quotes = [.. digests.SelectMany(d => d.Content.Quotes).Select(q => q.Quote)],
            Resolutions = [.. resolutions.Select(r => r.Resolution)],
            Revisions = [.. digests.SelectMany(d => d.Revisions), .. recordFiles.Revisions],
            Files = [.. folder.Files.Select(f => new CorpusFile(f.Path, f.Bytes))],
        };
        var disagreements = new DisagreementCheck(dossier);
        disagreements.CheckResolutions(resolutions, problems);
        disagreements.WarnOfOpen(assertions, warnings);
        return dossier;
    }

    private static List<(SeedFile File, string Slug)> FindDigests(SeedFolder folder, RecordIndex records, ProblemList problems)
    {
        var digests = new List<(SeedFile File, string Slug)>();
        foreach (var file in folder.Files.Where(f => IsDigest(f.Path)))
        {
            var slug = file.Path[SourcesFolder.Length..^DigestEnding.Length];
            if (!Slug.IsWellFormed(slug))
                problems.Add(file.Start, $"The file's name without `.html` is the source's slug, and {ProblemList.Excerpt(slug)} is none. {Slug.Form}.");
            records.Declare(new RecordReference(RecordKind.Source, slug), file.Start);
            digests.Add((file, slug));
        }

        if (digests.Count == 0)
            problems.Add(new Place(SourcesFolder, 1, 1), "There is no digest. Write one for each source, as `sources/SLUG.html`.");
        return digests;
    }

    private static void ReportUnread(SeedFolder folder, List<(SeedFile File, string Slug)> digests, ProblemList problems)
    {
        var read = digests.Select(d => d.File.Path).Concat(DossierFiles.Names.Select(n => DossierFiles.Folder + n)).Append(Readme).ToHashSet();
        foreach (var file in folder.Files.Where(f => !read.Contains(f.Path)))
        {
            problems.Add(file.Start, "Nothing reads this file. Digests are `sources/SLUG.html`, the other files those that README.md names; remove it or give it its right name."
                + NearestName.Hint(file.Path, read));
        }
    }

    private static bool IsDigest(string path) =>
        path.StartsWith(SourcesFolder, StringComparison.Ordinal)
        && path.EndsWith(DigestEnding, StringComparison.Ordinal)
        && !path[SourcesFolder.Length..].Contains('/', StringComparison.Ordinal);

    private static T? Load<T>(string directory, Func<T> load, ProblemList problems)
        where T : class
    {
        try
        {
            return load();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            problems.Add(new Place(".", 1, 1), $"The folder {ProblemList.Excerpt(directory)} cannot be read: {e.Message} Name a folder that is there and may be read.");
            return null;
        }
    }
}
