using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using MudBlazor;

namespace SoraDisputeTracker.Web.Tests.Languages;

/// <summary>The texts of the interface: each stands in every language, and is used.</summary>
public sealed partial class TextsTests
{
    // The library asks for these by its own keys, which stand nowhere in our code.
    private const string OfControlLibrary = "Components/Controls/ControlLibraryTexts.resx";

    private static readonly string[] All =
    [
        .. Directory.EnumerateFiles(Repository.WebProject, "*Texts.resx", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(f => Path.GetRelativePath(Repository.WebProject, f)),
    ];

    public static TheoryData<string> Files { get; } = [.. All];

    public static TheoryData<string> OwnFiles { get; } = [.. All.Where(file => file != OfControlLibrary)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Japanese_Keys_AreThoseOfTheEnglish(string file) => Assert.Equal(Read(file).Keys.Order(), Read(Japanese(file)).Keys.Order());

    [Theory]
    [MemberData(nameof(Files))]
    public void Japanese_Gaps_AreThoseOfTheEnglish(string file)
    {
        var japanese = Read(Japanese(file));

        // Japanese writes one form for one and for many, and may fill a gap that the English singular spells out.
        Assert.Each(Read(file), text => Assert.Empty(Gaps(text.Value).Except(Gaps(japanese[text.Key]))));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Texts_Values_AreNotEmpty(string file) =>
        Assert.Each(Read(file).Concat(Read(Japanese(file))), text => Assert.False(string.IsNullOrWhiteSpace(text.Value), text.Key));

    [Fact]
    public void Texts_OfTheControlLibrary_HaveKeysThatItAsksFor()
    {
        using var asked = new ResourceManager("MudBlazor.Resources.LanguageResource", typeof(MudLocalizer).Assembly).GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: true)!;
        var keys = asked.Cast<DictionaryEntry>().Select(e => (string)e.Key);

        var ours = Read(OfControlLibrary).Keys;

        Assert.NotEmpty(ours);
        Assert.Empty(ours.Except(keys));
    }

    [Theory]
    [MemberData(nameof(OwnFiles))]
    public void Texts_EachKey_IsUsed(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        var used = Directory.EnumerateFiles(Repository.WebProject, "*.*", SearchOption.AllDirectories)
            .Where(f => f.EndsWith(".razor", StringComparison.Ordinal) || (f.EndsWith(".cs", StringComparison.Ordinal) && !f.Contains("/obj/", StringComparison.Ordinal)))
            .SelectMany(f => Use().Matches(File.ReadAllText(f)))
            .Select(m => m.Value)
            .ToHashSet();

        Assert.Empty(Read(file).Keys.Select(key => $"{name}.{key}").Except(used));
    }

    private static string Japanese(string file) => Path.ChangeExtension(file, ".ja.resx");

    private static Dictionary<string, string> Read(string file) => XDocument.Load(Path.Combine(Repository.WebProject, file)).Root!.Elements("data")
        .ToDictionary(d => d.Attribute("name")!.Value, d => d.Element("value")!.Value);

    private static IEnumerable<string> Gaps(string text) => Gap().Matches(text).Select(m => m.Value[..2]);

    [GeneratedRegex(@"\{[0-9]", RegexOptions.None, 1000)]
    private static partial Regex Gap();

    [GeneratedRegex("[A-Z][A-Za-z]*Texts[.][A-Za-z]+", RegexOptions.None, 1000)]
    private static partial Regex Use();
}
