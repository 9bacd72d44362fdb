using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SoraDisputeTracker.Web.Tests.Api;

public sealed class SpecificationTests(TrackerApp app, PublishedApp other)
{
    private const string Address = "/openapi/v1.json";
    private const string Validator = "tests/Tools/npm/node_modules/@seriousme/openapi-schema-validator/bin/validate-api-cli.js";
    private const string LinkedData = "application/ld+json";

    private readonly HttpClient _client = app.CreateReader();

    [RequiresToolFact("node", Validator)]
    public async Task Document_ReadByAnOpenApiValidator_IsValid()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "v1.json");
        await File.WriteAllTextAsync(file, await _client.GetStringAsync(Address));

        var verdict = Tool.Run("node", "", Path.Combine(Tool.RepositoryFolder, Validator), file);

        Assert.True(JsonDocument.Parse(verdict).RootElement.GetProperty("valid").GetBoolean());
    }

    [Fact]
    public async Task Document_Version_IsOpenApi31() =>
        Assert.StartsWith("3.1.", (await _client.JsonAsync(Address)).GetProperty("openapi").GetString(), StringComparison.Ordinal);

    [Fact]
    public async Task Document_EveryExample_IsTheRealAnswer()
    {
        var called = 0;
        await foreach (var (path, operation) in OperationsAsync(_client))
        {
            var (mediaType, example) = Example(operation);
            using var response = await _client.GetAsync(Request(path, operation));

            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal(mediaType, response.Content.Headers.ContentType?.MediaType);
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(example.GetRawText()), JsonNode.Parse(await response.Content.ReadAsStringAsync())), path);
            called++;
        }

        Assert.Equal(14, called);
    }

    [Fact]
    public async Task Document_OfAnotherCorpus_HasExamplesOfThatCorpus()
    {
        await using var bakery = new TrackerApp { SeedsDirectory = Path.Combine(Repository.Root, "tests", "SoraDisputeTracker.Corpus.Tests", "Bakery", "seeds") };
        var client = bakery.CreateReader();

        await foreach (var (path, operation) in OperationsAsync(client))
        {
            var (_, example) = Example(operation);
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(example.GetRawText()), JsonNode.Parse(await client.GetStringAsync(Request(path, operation)))), path);
        }
    }

    [Fact]
    public async Task Document_EveryList_HasTheParametersThatItTakes()
    {
        await foreach (var (path, operation) in OperationsAsync(_client))
        {
            var names = operation.TryGetProperty("parameters", out var parameters)
                ? parameters.EnumerateArray().Where(p => p.GetProperty("in").GetString() == "query").Select(p => p.GetProperty("name").GetString()!).ToList()
                : [];
            using var response = await _client.GetAsync($"{Request(path, operation).Split('?')[0]}?no-such-parameter=1");

            var known = (await response.ReadJsonAsync()).GetProperty("errors").GetProperty("no-such-parameter")[0].GetString()!;
            Assert.DoesNotContain(names, n => !known.Contains(n, StringComparison.Ordinal));
            Assert.Equal(names.Count, names.Count == 0 ? 0 : known.Split("Known are: ")[1].Split(',').Length);
        }
    }

    [Fact]
    public async Task Document_EverythingInIt_IsDescribed()
    {
        var document = await _client.JsonAsync(Address);
        await foreach (var (path, operation) in OperationsAsync(_client))
        {
            Assert.NotEqual("", operation.GetProperty("summary").GetString());
            Assert.NotEqual("", operation.GetProperty("description").GetString());
            Assert.Each(operation.GetProperty("responses").EnumerateObject(), r => Assert.NotEqual("", r.Value.GetProperty("description").GetString()));
            foreach (var parameter in operation.TryGetProperty("parameters", out var parameters) ? parameters.EnumerateArray().ToList() : [])
                Assert.True(parameter.TryGetProperty("description", out var text) && text.GetString()!.Length > 0, $"{path} {parameter}");
        }

        foreach (var schema in document.GetProperty("components").GetProperty("schemas").EnumerateObject().AtLeastOne())
        {
            Assert.True(schema.Value.TryGetProperty("description", out _), schema.Name);
            foreach (var member in schema.Value.GetProperty("properties").EnumerateObject().AtLeastOne())
                Assert.True(member.Value.GetRawText().Contains("\"description\"", StringComparison.Ordinal), $"{schema.Name}.{member.Name}");
        }

        Assert.DoesNotContain("&lt;", document.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("IReadOnlyList", document.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Document_EveryOperation_TellsOfItsFailures()
    {
        await foreach (var (path, operation) in OperationsAsync(_client))
        {
            var failures = operation.GetProperty("responses").EnumerateObject().Where(r => r.Name[0] == '4').ToList();

            Assert.Equal(path.EndsWith('}') ? ["400", "404", "406"] : ["400", "406"], failures.Select(r => r.Name).Order());
            Assert.Each(failures, r => Assert.EndsWith("ProblemDetails", r.Value.GetProperty("content").GetProperty("application/problem+json").GetProperty("schema").GetProperty("$ref").GetString(), StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Document_Members_AreThoseOfTheAnswers()
    {
        var schemas = (await _client.JsonAsync(Address)).GetProperty("components").GetProperty("schemas");
        foreach (var (collection, schema) in new[] { ("events", "EventRecord"), ("parties", "PartyRecord"), ("demands", "DemandRecord"), ("sources", "SourceRecord"), ("assertions", "AssertionRecord"), ("disagreements", "DisagreementRecord") })
        {
            var record = (await _client.JsonAsync($"/api/v1/{collection}?limit=1")).GetProperty(collection)[0];

            Assert.Equal(schemas.GetProperty(schema).GetProperty("properties").EnumerateObject().Select(m => m.Name), record.EnumerateObject().Select(m => m.Name));
        }
    }

    [Fact]
    public async Task Document_Text_HoldsNoMachinesAddressAndIsTheSameOnEveryServer()
    {
        var text = await _client.GetStringAsync(Address);

        Assert.DoesNotContain("localhost", text, StringComparison.Ordinal);
        Assert.Equal(text, await other.CreateReader().GetStringAsync(Address));
    }

    private static async IAsyncEnumerable<(string Path, JsonElement Operation)> OperationsAsync(HttpClient client)
    {
        foreach (var path in (await client.JsonAsync(Address)).GetProperty("paths").EnumerateObject().AtLeastOne())
            yield return (path.Name, path.Value.GetProperty("get"));
    }

    private static (string MediaType, JsonElement Example) Example(JsonElement operation)
    {
        var content = operation.GetProperty("responses").GetProperty("200").GetProperty("content");
        var mediaType = content.TryGetProperty("application/json", out _) ? "application/json" : LinkedData;
        return (mediaType, content.GetProperty(mediaType).GetProperty("example"));
    }

    // As a reader of the document would: every parameter that has an example, with it.
    private static string Request(string path, JsonElement operation)
    {
        var query = new List<string>();
        foreach (var parameter in operation.TryGetProperty("parameters", out var parameters) ? parameters.EnumerateArray().ToList() : [])
        {
            if (!parameter.TryGetProperty("example", out var example))
                continue;
            var name = parameter.GetProperty("name").GetString()!;
            var value = Uri.EscapeDataString(Convert.ToString(example, CultureInfo.InvariantCulture)!);
            if (parameter.GetProperty("in").GetString() == "path")
                path = path.Replace($"{{{name}}}", value, StringComparison.Ordinal);
            else
                query.Add($"{name}={value}");
        }

        return query.Count == 0 ? path : $"{path}?{string.Join('&', query)}";
    }
}
