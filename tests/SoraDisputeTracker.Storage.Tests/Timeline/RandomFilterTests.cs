using SoraDisputeTracker.Core.Demands;
using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Storage.Tests.Timeline;

public sealed class RandomFilterTests
{
    public static TheoryData<int> Seeds => [1, 2, 3, 4, 5, 6];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Queries_AnyFilter_AgreeWithAPlainReadingOfTheDossier(int seed)
    {
        var dossier = RandomDossier.Of(seed);
        var plain = new PlainReading(dossier);
        var random = new Random(seed);
        using var served = await ServedDossier.OfAsync(dossier);
        var found = 0;
        foreach (var shape in FilterShape.From(seed, FilterShape.Triples))
        {
            var filter = RandomDossier.Filter(shape, random);
            var expected = plain.List(filter);
            found += expected.Count;

            var list = await served.Timeline.ListAsync(filter, default);
            var view = await served.Timeline.GetAsync(filter, default);
            var streamed = await served.Timeline.StreamAsync(filter, default).ToListAsync();
            var sources = await served.Sources.AttestingAsync(filter, default);
            var parties = await served.Parties.ListAsync(filter, default);
            var demands = await served.Demands.ListAsync(new DemandFilter { MadeIn = filter }, default);

            var address = filter.ToQueryString();
            AssertSame(address, expected, list.Select(e => e.Event.Slug));
            AssertSame(address, expected, streamed.Select(e => e.Event.Slug));
            AssertSame(address, expected, view.Entries.Select(e => e.Event.Slug));
            AssertSame(address, [expected.Count, plain.UndatedDropped(filter)], [view.Total, view.UndatedDropped]);
            AssertSame(address, plain.AttestingSources(filter), sources.Select(s => s.Slug));
            AssertSame(address, Sorted(list.SelectMany(e => e.Parties).Select(p => p.Party.Slug)), Sorted(parties.Select(p => p.Party.Slug)));
            AssertSame(address, Sorted(dossier.Demands.Where(d => expected.Contains(d.Event)).Select(d => d.Slug)), Sorted(demands.Select(d => d.Demand.Slug)));
            foreach (var dimension in Enum.GetValues<FacetDimension>())
                AssertSame($"{address} {dimension}", plain.Facet(filter, dimension), view.Facets[dimension].Select(c => (c.Value, c.Count)));
        }

        Assert.NotEqual(0, found);
    }

    private static IEnumerable<string> Sorted(IEnumerable<string> slugs) => slugs.Distinct().Order(StringComparer.Ordinal);

    private static void AssertSame<T>(string address, IEnumerable<T> expected, IEnumerable<T> actual) =>
        Assert.Equal($"{address}: {string.Join(", ", expected)}", $"{address}: {string.Join(", ", actual)}");
}
