using System.Text.RegularExpressions;
using AngleSharp.Dom;
using SoraDisputeTracker.Web.Tests.Pages;

namespace SoraDisputeTracker.Web.Tests.Languages;

/// <summary>What a reader of Japanese meets on every page.</summary>
public sealed partial class JapanesePagesTests(TrackerApp app)
{
    // References are written in the language that their style asks for, and names in the letters of their bearers.
    private const string OfAnyLanguage = "[lang=en], .reference, .refs, .mud-chip, .row-name, .facet, .suggestion, option, code, pre, .names, [data-source], .passage-source, .by, .coverage text, .hit h3";

    private readonly HttpClient _client = app.CreateReader();

    public static TheoryData<string> Addresses => EveryPageTests.Addresses;

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Page_EnglishSentences_AreMarkedAsEnglish(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Accept-Language", "ja" } } };
        using var response = await _client.SendAsync(request);
        var page = await response.ReadPageAsync();

        // Who is sent the English page by mistake must not read it as one without unmarked sentences.
        Assert.Equal("ja", page.DocumentElement.GetAttribute("lang"));
        Assert.Matches("[\u3041-\u3096]{2,}", page.QuerySelector("main")!.TextContent);
        var unmarked = page.Body!.Descendants<IText>()
            .Where(t => Sentence().IsMatch(Supplied().Replace(t.Text, "")) && t.ParentElement!.Closest("script, template") is null && t.ParentElement!.Closest(OfAnyLanguage) is null)
            .Select(t => t.Text.Trim());

        Assert.Empty(unmarked);
    }

    // Titles that cataloguing supplied are names of their documents.
    [GeneratedRegex(@"\[[^\]]*\]?", RegexOptions.None, 1000)]
    private static partial Regex Supplied();

    [GeneratedRegex("[A-Za-z]{2,} [a-z]{2,} [a-z]{1,} [A-Za-z]{2,}", RegexOptions.None, 1000)]
    private static partial Regex Sentence();
}
