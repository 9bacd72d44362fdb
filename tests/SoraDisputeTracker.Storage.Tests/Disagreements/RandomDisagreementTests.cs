using SoraDisputeTracker.Core.Disagreements;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Storage.Tests.Disagreements;

public sealed class RandomDisagreementTests
{
    public static TheoryData<int> Seeds => [11, 12, 13, 14, 15];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task ListAsync_AnyFilter_GivesWhatTheFinderFindsByWeight(int seed)
    {
        var dossier = RandomDossier.Of(seed);
        var plain = new PlainDisagreements(dossier);
        using var served = await ServedDossier.OfAsync(dossier);
        var filters = dossier.Events.Select(e => new DisagreementFilter { Event = e.Slug })
            .Concat(dossier.Parties.SelectMany(p => dossier.Sources.Select(s => new DisagreementFilter { Party = p.Slug, Source = s.Slug })))
            .Concat(dossier.Parties.Select(p => new DisagreementFilter { Party = p.Slug }))
            .Concat(Enum.GetValues<DisagreementKind>().Select(k => new DisagreementFilter { Kind = k }))
            .Append(DisagreementFilter.Default);
        foreach (var filter in filters)
        {
            var found = await served.Disagreements.ListAsync(filter, default);

            var ids = plain.Ids(filter);
            Assert.Equal(ids, found.Select(d => d.Disagreement.Id));
            Assert.Equal(plain.Written(ids), found.Select(d => PlainDisagreements.Written(d.Disagreement)));
        }

        Assert.NotEmpty(await served.Disagreements.ListAsync(DisagreementFilter.Default, default));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task GetCoverageAsync_EachCell_AgreesWithAPlainReading(int seed)
    {
        var dossier = RandomDossier.Of(seed);
        var plain = new PlainDisagreements(dossier);
        using var served = await ServedDossier.OfAsync(dossier);

        var matrix = await served.Sources.GetCoverageAsync(default);

        Assert.Equal(dossier.Sources.Select(s => s.Slug), matrix.Sources.Select(s => s.Slug));
        Assert.Equal(
            dossier.Events.Where(e => e.IsSpine).Select(e => $"events/{e.Slug}").Concat(dossier.Demands.Select(d => $"demands/{d.Slug}")).Order(StringComparer.Ordinal),
            matrix.Rows.Select(r => r.Record.ToString()).Order(StringComparer.Ordinal));
        Assert.Each(matrix.Rows, row => Assert.Equal(matrix.Sources.Select(s => plain.Stands(s.Slug, row.Record)), row.Cells));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Timeline_EachEvent_SaysWhatItsSourcesDifferOn(int seed)
    {
        var dossier = RandomDossier.Of(seed);
        var plain = new PlainDisagreements(dossier);
        using var served = await ServedDossier.OfAsync(dossier);

        var events = await served.Timeline.ListAsync(EventFilter.Default with { Scope = TimelineScope.All }, default);

        Assert.Each(events, e => Assert.Equal(
            plain.Contested(new RecordReference(RecordKind.Event, e.Event.Slug)),
            e.Contested.Select(c => $"{c.Property.Name} {c.Labels.Count}").Order(StringComparer.Ordinal)));
        Assert.Contains(events, e => e.Contested.Count > 0);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task FindAsync_Source_GivesWhatOnlyItSpeaksOfAndWhereItIsContradicted(int seed)
    {
        var dossier = RandomDossier.Of(seed);
        var plain = new PlainDisagreements(dossier);
        using var served = await ServedDossier.OfAsync(dossier);
        Assert.NotEmpty(dossier.Sources);
        foreach (var source in dossier.Sources.Select(s => s.Slug))
        {
            var found = await served.Sources.FindAsync(source, default);

            Assert.Equal(
                dossier.Assertions
                    .Where(a => a.Source == source && !dossier.Assertions.Any(b => b.Source != source && (b.Subject, b.Property) == (a.Subject, a.Property)))
                    .Select(a => a.Id),
                found!.OnlyHere.Select(a => a.Assertion.Id));
            Assert.Equal(plain.Ids(new DisagreementFilter { Source = source }), found.Disagreements.Select(d => d.Disagreement.Id));
        }
    }
}
