using System.Diagnostics.CodeAnalysis;
using SoraDisputeTracker.Core.Citations.Styles;

namespace SoraDisputeTracker.Core.Tests.Citations.Styles;

/// <summary>What pandoc reads in the mark-up is what was written: the same words in the same type with the same links.</summary>
public sealed class RunTextReadBackTests
{
    // What has, alone or together, a meaning in Markdown or HTML.
    private static readonly string[] Pieces =
    [
        "word", "b", "1", "12", "a", "iv", "II", "A", "M", "s", "日本", "שלום", "é", "🙂", "e.g.", "vol", "M.A.", "Oct.", " ", " ", " ", "  ", "\n", "\t", "\u00A0", "\u3000",
        ".", ",", ";", ":", "!", "?", "-", "--", "–", "...", "‘", "’", "“", "”", "'", "\"", "「", "」", "&", "&amp;", "&#60;", "&copy", "*", "_", "[", "]", "(", ")", "<", ">",
        "#", "`", "\\", "^", "~", "$", "@", "{", "}", "|", "+", "%", "=", "<i>", "</i>", "<!--", "-->", "\\alpha", "[^1]", "[x](y)", "{.c}", "(@)", "http://", "https://example.org/a_b", "Table:",
    ];

    private static readonly string[] Addresses = ["https://example.org/a_b*c", "https://example.org/?a=1&b=2", "https://example.org/?a=1&copy;2", "https://example.org/x\\y", "http://example.org/~a#b(c)"];

    [RequiresToolTheory("pandoc")]
    [InlineData("markdown")]
    [InlineData("html")]
    public void MarkUp_EntriesOfEveryStyle_ReadBackTheSame(string format)
    {
        var entries = from style in CitationStyles.BuiltIn
                      from items in CitedItems.Lists.Values
                      from entry in new CslProcessor(style.Csl, CslLocale.For("en-US")).Bibliography(items)
                      select entry.Label.Concat(entry.Text).ToList();

        AssertReadBack([.. entries], format);
    }

    [RequiresToolTheory("pandoc")]
    [InlineData("markdown", 1)]
    [InlineData("markdown", 2)]
    [InlineData("html", 3)]
    public void MarkUp_AnySignsInAnyStyles_ReadBackTheSame(string format, int seed) =>
        AssertReadBack([.. Lines(new Random(seed)).Take(4000)], format);

    [RequiresToolTheory("pandoc")]
    [InlineData("“Of what ”")]
    [InlineData("Of ‘what ’ it")]
    [InlineData("Of “what it")]
    [InlineData("The ‘90s and ‘it’s so’")]
    [InlineData("...M.A. Doe")]
    [InlineData("M.")]
    [InlineData("Of <!-- what --> &lsquo;")]
    public void ToMarkdown_TextInAnyStyleBetweenOthers_ReadsBackTheSame(string text) => AssertReadBack(
        [.. from style in Enum.GetValues<TextStyle>()
            from around in Enum.GetValues<TextStyle>()
            from address in new[] { null, Addresses[0] }
            where around != style
            from line in new List<StyledRun>[] { [new(text, style, address)], [new("before^", around), new(text, style, address), new("”after’*", around)] }
            select line],
        "markdown");

    [RequiresToolFact("pandoc")]
    public void Escaped_EveryAbbreviationThatPandocKnows_KeepsItsSpace() =>
        AssertReadBack(
            [.. Tool.Run("pandoc", "", "--print-default-data-file", "abbreviations").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(a => (List<StyledRun>)[new($"Of {a} word")])],
            "markdown");

    private static void AssertReadBack(IReadOnlyList<List<StyledRun>> lines, string format)
    {
        // A paragraph of nothing is none.
        var written = lines.Where(l => PandocText.Marked(l).Length > 0).ToList();
        var markUp = written.ConvertAll(l => format == "html" ? RunText.ToHtml(l) : RunText.ToMarkdown(l));
        var read = PandocText.Read(markUp, format);

        Assert.NotEmpty(written);
        Assert.Equal(written.Count, read.Count);
        Assert.Each(written.Zip(markUp, read), line => Assert.True(PandocText.Marked(line.First) == line.Third, $"{line.Second}\n  expected {PandocText.Marked(line.First)}\n  read     {line.Third}"));
    }

    [SuppressMessage("Security", "CA5394", Justification = "The same lines on every run.")]
    private static IEnumerable<List<StyledRun>> Lines(Random random)
    {
        while (true)
            yield return [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => Run(random))];
    }

    [SuppressMessage("Security", "CA5394", Justification = "The same lines on every run.")]
    private static StyledRun Run(Random random)
    {
        var style = (TextStyle)(random.Next(2) * (1 << random.Next(6))) | (TextStyle)(random.Next(5) == 0 ? 1 << random.Next(6) : 0);
        if (style.HasFlag(TextStyle.Superscript | TextStyle.Subscript))
            style ^= TextStyle.Subscript;
        var text = string.Concat(Enumerable.Range(0, random.Next(1, 7)).Select(_ => Pieces[random.Next(Pieces.Length)]));
        var address = random.Next(6) == 0 ? Addresses[random.Next(Addresses.Length)] : null;
        return address is not null && random.Next(2) == 0 ? new StyledRun(address, Href: address) : new StyledRun(text, style, address);
    }
}
