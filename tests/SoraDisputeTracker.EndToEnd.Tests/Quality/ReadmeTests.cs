using System.Net;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.EndToEnd.Tests.Site;

namespace SoraDisputeTracker.EndToEnd.Tests.Quality;

/// <summary>What README.md promises.</summary>
public sealed class ReadmeTests(SiteFixture site)
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(BuildPaths.RepositoryDirectory, "README.md"));

    public static TheoryData<string> Addresses() => [.. Section("Addresses").Split('`').Where((part, i) => i % 2 == 1 && part[0] == '/' && !part.Contains('*', StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)];

    public static TheoryData<string> Files() => [.. Readme.Split("](").Skip(1).Select(rest => rest[..rest.IndexOf(')', StringComparison.Ordinal)])];

    [RequiresToolTheory(Tool.Chromium)]
    [MemberData(nameof(Addresses))]
    public async Task Address_Named_Answers(string address)
    {
        using var client = site.CreateClient();

        // Where an example names the tracker's own address, the tests' server stands for it.
        var asked = address.Replace("http://localhost:5080", site.Address.GetLeftPart(UriPartial.Authority), StringComparison.Ordinal);
        using var response = await client.GetAsync(asked, HttpCompletionOption.ResponseHeadersRead);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Link_ToAFile_LeadsThere(string path)
    {
        Assert.True(Path.Exists(Path.Combine(BuildPaths.RepositoryDirectory, path)), path);
    }

    [Fact]
    public void FilterParameters_AreAllNamed()
    {
        Assert.Each(EventFilterReader.ParameterNames, name => Assert.Contains($"`{name}", Section("Addresses"), StringComparison.Ordinal));
    }

    private static string Section(string title) => Readme.Split("\n## ").Single(s => s.StartsWith(title + "\n", StringComparison.Ordinal));
}
