using System.Globalization;
using SoraDisputeTracker.Core.Citations.Styles;
using Xunit.Sdk;
using Xunit.v3;

// Nothing here is shared but what never changes.
[assembly: Parallelization(Mode = ParallelMode.All)]

namespace SoraDisputeTracker.Core.Tests.Citations.Styles;

/// <summary>Every entry of every list, in the same order and with the same type, as pandoc's citation processor prints it.</summary>
public sealed class DifferentialTests(ITestOutputHelper report)
{
    /// <summary>The styles that are built in, and the files that they are measured against.</summary>
    public static readonly IReadOnlyDictionary<string, string> Installed = new Dictionary<string, string>
    {
        ["apa"] = "apa",
        ["mla"] = "modern-language-association",
        ["chicago-author-date"] = "chicago-author-date",
        ["chicago-notes"] = "chicago-note-bibliography",
        ["oscola"] = "oscola",
        ["bluebook"] = "bluebook-law-review",
        ["ieee"] = "ieee",
        ["harvard"] = "harvard-cite-them-right",
        ["vancouver"] = "vancouver",
        ["sist02"] = "sist02",
    };

    /// <summary>Each style in each language.</summary>
    public static TheoryData<string, string> StylesAndLocales
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var style in Installed.Keys)
            {
                data.Add(style, "en-US");
                data.Add(style, "ja-JP");
            }

            return data;
        }
    }

    [RequiresToolTheory("pandoc")]
    [MemberData(nameof(StylesAndLocales))]
    public void Bibliography_InstalledStyle_EqualsPandoc(string style, string locale)
    {
        var file = PandocBibliography.File(Installed[style]);

        Compare(style, CslStyle.Read(new StringReader(File.ReadAllText(file)), file), locale);
    }

    [RequiresToolTheory("pandoc")]
    [MemberData(nameof(StylesAndLocales))]
    public void Bibliography_BuiltInStyle_EqualsPandocWithTheInstalledOne(string style, string locale) =>
        Compare(style, CitationStyles.Find(style)!.Csl, locale);

    private void Compare(string style, CslStyle csl, string locale)
    {
        var differing = new List<string>();
        var total = 0;
        foreach (var (name, items) in CitedItems.Lists.Where(l => l.Key != CitedItems.Kana || locale != "ja-JP"))
        {
            var expected = PandocBibliography.Of(name, PandocBibliography.File(Installed[style]), locale);
            var ours = PandocBibliography.Ours(items, csl, locale);
            Assert.Equal(items.Count, expected.Count);
            total += expected.Count;
            differing.AddRange(expected.Zip(ours).Where(p => p.First != p.Second).Select(p => $"{name}\n  pandoc {p.First}\n  ours   {p.Second}"));
        }

        Assert.NotEqual(0, total);
        report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{style} {locale}: {total - differing.Count} of {total} equal"));
        Assert.True(differing.Count == 0, string.Create(CultureInfo.InvariantCulture, $"{style} {locale}: {total - differing.Count} of {total} equal\n{string.Join('\n', differing)}"));
    }
}
