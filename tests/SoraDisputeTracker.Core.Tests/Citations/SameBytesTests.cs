using System.Globalization;
using SoraDisputeTracker.Core.Citations;
using SoraDisputeTracker.Core.Citations.Styles;

namespace SoraDisputeTracker.Core.Tests.Citations;

/// <summary>A file is the same wherever and whenever it is written.</summary>
public sealed class SameBytesTests
{
    private static readonly CitationList Everything = new([.. AnnotatedList.Value.Groups, new CitationGroup("Rest", [.. CitedSources.All.Select(s => new CitedItem(CslItem.Of(s), []))])]);

    /// <summary>Cultures with other digits, calendars, casing and orders than the invariant one.</summary>
    public static TheoryData<string> Cultures { get; } = ["ja-JP", "tr-TR", "th-TH", "ar-SA", "fa-IR", "sv-SE", "de-DE"];

    /// <summary>The formats.</summary>
    public static TheoryData<string> Formats { get; } = [.. CitationFormats.All.Select(f => f.Id)];

    /// <summary>The styles.</summary>
    public static TheoryData<string> Styles { get; } = [.. CitationStyles.BuiltIn.Select(s => s.Id)];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Write_UnderAnotherCulture_GivesTheSameFiles(string culture)
    {
        var files = Files();
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);

            Assert.Equal(files, Files());
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }

    [Theory]
    [MemberData(nameof(Styles))]
    public void Write_SourcesInAnotherOrder_GivesTheSameOrderWhereTheStyleSorts(string style)
    {
        // Two of a kind sort alike and stay as they come, and so does everything in a style that numbers.
        var items = CitedSources.All.Where(s => s.Slug != "alike-2").Select(CslItem.Of).ToArray();
        var text = CitationFormats.Find("text")!;
        var sorts = CitationStyles.Find(style)!.Csl is { HasNoBibliography: false } && style is not ("ieee" or "sist02" or "vancouver");
        var expected = text.Write(CitationList.Of(items), style: style);

        Array.Reverse(items);

        Assert.Equal(sorts, expected == text.Write(CitationList.Of(items), style: style));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Write_AnyFormat_EndsItsLinesAlikeAndHoldsNoByteOrderMark(string format)
    {
        var file = CitationFormats.Find(format)!.Write(Everything);

        Assert.NotEqual('\uFEFF', file[0]);
        Assert.EndsWith("\n", file, StringComparison.Ordinal);
        Assert.Equal(format is "ris" or "csv" ? file.Count(c => c == '\n') : 0, file.Count(c => c == '\r'));
    }

    private static List<string> Files() =>
    [
        .. from format in CitationFormats.All
           from language in new[] { "en-US", "ja-JP" }
           select format.Write(Everything, language),
        .. CitationStyles.BuiltIn.Select(style => CitationFormats.Find("text")!.Write(Everything, style: style.Id)),
        string.Join('\n', CitationKeys.For(CitedSources.All).OrderBy(k => k.Key, StringComparer.Ordinal)),
    ];
}
