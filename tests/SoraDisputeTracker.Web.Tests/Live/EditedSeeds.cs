using SoraDisputeTracker.Corpus;
using SoraDisputeTracker.Storage;

namespace SoraDisputeTracker.Web.Tests.Live;

/// <summary>A copy of the real corpus that a curator goes on with, and the <c>build</c> that puts it into a data folder.</summary>
internal sealed class EditedSeeds(string folder)
{
    private readonly string _folder = Repository.CopySeedsTo(folder);

    private string Events => Path.Combine(_folder, "dossier", "events.yaml");

    private string Digest => Path.Combine(_folder, "sources", "itmedia-principle-code.html");

    /// <summary>Enters an event, and states its date in a digest, on a passage that is quoted there already.</summary>
    public async Task AddEventAsync(string slug)
    {
        await File.AppendAllTextAsync(
            Events,
            $$"""
            - slug: {{slug}}
              title: { en: A test event }
              summary: { en: "Entered by a test." }
              kind: remark
              scope: dispute
              added: 2026-11-21

            """);
        var digest = await File.ReadAllTextAsync(Digest);
        var start = digest.IndexOf("  <section", StringComparison.Ordinal);
        var section = digest[start..(digest.IndexOf("</section>", StringComparison.Ordinal) + "</section>\n".Length)];
        var subject = section.Split('"')[1];
        await File.WriteAllTextAsync(Digest, digest.Replace("</body>", section.Replace(subject, $"events/{slug}", StringComparison.Ordinal) + "</body>", StringComparison.Ordinal));
    }

    /// <summary>Revises the events that have no revision yet, in the order of the file.</summary>
    public async Task ReviseEventsAsync(int count)
    {
        const string Revision = "  revised:\n    - { date: 2026-11-21, what: \"Summary\", why: \"A test.\" }\n";
        var records = (await File.ReadAllTextAsync(Events)).Split("- slug: ");
        for (var (i, left) = (1, count); left > 0; i++)
        {
            if (records[i].Contains("  revised:", StringComparison.Ordinal))
                continue;
            records[i] += Revision;
            left--;
        }

        await File.WriteAllTextAsync(Events, string.Join("- slug: ", records));
    }

    /// <summary>Changes the corpus without entering or revising a record.</summary>
    public async Task AddRemarkAsync(string remark = "a remark") => await File.AppendAllTextAsync(Events, $"# {remark}\n");

    /// <summary>Builds as the command line does: by another process, as far as the server can see.</summary>
    public async Task<string> BuildAsync(string dataDirectory)
    {
        using var database = new TrackerDatabase(dataDirectory);
        return await BuildAsync(database);
    }

    /// <summary>Builds it, and puts it in service there. No copy of one that is built: it would stand in the folder before the builder has locked it.</summary>
    public async Task<string> BuildAsync(TrackerDatabase database)
    {
        var reading = SeedReader.Read(_folder);
        Assert.Empty(reading.Problems);
        await database.BuildAsync(reading.Dossier!, CancellationToken.None);
        return reading.Dossier!.Hash;
    }
}
