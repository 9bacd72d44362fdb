using System.Text;

namespace SoraDisputeTracker.Corpus.Tests;

/// <summary>Whatever stands in seeds/, reading ends with a dossier or with problems that have places; the seeds of the random numbers are fixed.</summary>
public sealed class RandomFaultTests
{
    private static readonly string[] Files =
    [
        "sources/evening-loaf.html", "sources/morning-crumb.html", "sources/town-notice.html", "dossier/dispute.yaml", "dossier/parties.yaml",
        "dossier/events.yaml", "dossier/demands.yaml", "dossier/resolutions.yaml",
    ];

    private static readonly string[] Fragments =
    [
        "<", ">", "</", "<!--", "\"", "'", "&", "&#0;", "&#x1b;", "=", "<table><td>", "<svg><p>", "<script>", "<textarea>", "<template>", "<plaintext>", "<frameset>",
        "</p>", "</body>", "</html>", "<p>", "<q>", "<section>", "{", "}", "[", "]", ": ", "- ", "\n", "\t", "\r", "|", ">-", "*a", "&a ", "!!x ", "---\n", "...\n", "%", "\0", "𝄞", "\u2028",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Read_RandomChanges_NeverThrows(int seed)
    {
        var random = new Random(seed);
        using var corpus = new BakeryCorpus();
        for (var round = 0; round < 100; round++)
        {
            var file = Files[random.Next(Files.Length)];
            var original = corpus.Content(file);
            var changed = new StringBuilder(original);
            for (var changes = random.Next(1, 4); changes > 0; changes--)
                Change(changed, random);
            corpus.Write(file, changed.ToString());

            AssertHonest(corpus, changed.ToString());

            corpus.Write(file, original);
        }
    }

    [Fact]
    public void Read_RandomBytes_NeverThrows()
    {
        var random = new Random(5);
        using var corpus = new BakeryCorpus();
        for (var round = 0; round < 100; round++)
        {
            var file = Files[random.Next(Files.Length)];
            var original = corpus.Content(file);
            var bytes = Encoding.UTF8.GetBytes(original);
            for (var changes = random.Next(1, 20); changes > 0; changes--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            corpus.Write(file, bytes);

            AssertHonest(corpus, Convert.ToHexString(bytes));

            corpus.Write(file, original);
        }
    }

    private static void Change(StringBuilder text, Random random)
    {
        var start = random.Next(text.Length);
        var length = Math.Min(random.Next(1, 40), text.Length - start);
        switch (random.Next(3))
        {
            case 0:
                text.Remove(start, length);
                break;
            case 1:
                text.Insert(start, Fragments[random.Next(Fragments.Length)]);
                break;
            default:
                text.Insert(random.Next(text.Length), text.ToString(start, length));
                break;
        }
    }

    private static void AssertHonest(BakeryCorpus corpus, string input)
    {
        try
        {
            var reading = SeedReader.Read(corpus.Seeds, corpus.Texts);
            Assert.Equal(reading.Dossier is null, reading.Problems.Count > 0);
            Assert.DoesNotContain(reading.Problems, p => p is not { Line: > 0, Column: > 0, Message.Length: > 0 });
        }
        catch (Exception e)
        {
            throw new InvalidOperationException($"Reading must not throw, but did on:\n{input}", e);
        }
    }
}
