using System.Globalization;
using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Demands;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Parties;
using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Storage.Tests;

/// <summary>Dossiers and filters by chance; the same seed gives the same ones.</summary>
internal static class RandomDossier
{
    private const int PartyCount = 6;
    private const int SourceCount = 4;

    private static readonly string[] Words = ["river", "stone", "letter", "O'Neil", "龍", "漫画家", "café", "100%", "a_b", "x-ray", "\"quoted\""];

    public static Dossier Of(int seed, int events = 25)
    {
        var random = new Random(seed);
        var builder = new DossierBuilder().Side("left").Side("right");
        builder.Theme("stopping").Source("source-0", "Paper 0").Source("source-1", "Paper 1")
            .AddedSource("source-2", isPrimary: true, "https://example.org/2").AddedSource("source-3", isPrimary: false);
        for (var p = 0; p < PartyCount; p++)
            builder.Party($"party-{p}", p % 2 == 0 ? "left" : "right", $"Name {p} {Word(random)}", aliases: [Word(random)]);
        for (var e = 0; e < events; e++)
        {
            var slug = string.Create(CultureInfo.InvariantCulture, $"event-{e}");
            builder.Event(slug, Kind(random), random.Next(4) == 0 ? EventScope.Context : EventScope.Dispute, $"{Word(random)} {Word(random)}", isSpine: random.Next(4) == 0);
            builder.States(Source(random), $"events/{slug}", "content", "something", $"{Word(random)} said so");
            for (var d = random.Next(3); d > 0; d--)
                builder.States(Source(random), $"events/{slug}", "date", Date(random).ToString());
            for (var r = random.Next(4); r > 0; r--)
                builder.States(Source(random), $"events/{slug}", Roles.All[random.Next(Roles.All.Count)], Party(random), Word(random));
            for (var f = random.Next(3); f > 0; f--)
                builder.States(Source(random), $"events/{slug}", "form", random.Next(2) == 0 ? "letter" : "Letter of demand");
            if (random.Next(3) == 0)
                AddDemand(builder, random, e);
        }

        for (var p = 0; p < PartyCount; p++)
        {
            for (var o = random.Next(4); o > 0; o--)
                builder.States(Source(random), $"parties/party-{p}", "headed-by", Party(random));
        }

        builder.Resolves("events/event-0", "form", "letter", Source(random));

        return builder.Build(string.Create(CultureInfo.InvariantCulture, $"random {seed} {events}"));
    }

    public static EventFilter Filter(Random random) => new()
    {
        Parties = [.. Enumerable.Range(0, random.Next(3)).Select(_ => Party(random)).Distinct()],
        MatchAll = random.Next(2) == 0,
        Kinds = [.. Enumerable.Range(0, random.Next(3)).Select(_ => Kind(random)).Distinct()],
        Sources = [.. Enumerable.Range(0, random.Next(3)).Select(_ => Source(random)).Distinct()],
        From = random.Next(3) == 0 ? Date(random) : null,
        To = random.Next(3) == 0 ? Date(random) : null,
        Words = random.Next(3) == 0 ? string.Join(' ', Enumerable.Range(0, 1 + random.Next(2)).Select(_ => Word(random))) : "",
        Scope = (TimelineScope)random.Next(3),
        Descending = random.Next(2) == 0,
    };

    private static void AddDemand(DossierBuilder builder, Random random, int number)
    {
        var slug = string.Create(CultureInfo.InvariantCulture, $"demand-{number}");
        builder.Demand(slug, $"event-{number}");
        builder.States(Source(random), $"demands/{slug}", "event", $"event-{number}");
        builder.States(Source(random), $"demands/{slug}", "sender", Party(random));
        for (var s = random.Next(3); s > 0; s--)
            builder.States(Source(random), $"demands/{slug}", "scope", Word(random));
        for (var s = random.Next(4); s > 0; s--)
            builder.States(Source(random), $"demands/{slug}", "status", DemandStatus.Labels.Keys.ElementAt(1 + random.Next(4)), asOf: Date(random).ToString());
    }

    private static string Word(Random random) => Words[random.Next(Words.Length)];

    private static string Kind(Random random) => EventKinds.Labels.Keys.ElementAt(random.Next(4));

    private static string Source(Random random) => $"source-{random.Next(SourceCount)}";

    private static string Party(Random random) => $"party-{random.Next(PartyCount)}";

    private static PartialDate Date(Random random)
    {
        var day = PartialDate.Of(new DateOnly(2024, 11, 1).AddDays(random.Next(120))).ToString();
        return PartialDate.Parse(random.Next(4) switch { 0 => day[..4], 1 => day[..7], _ => day });
    }
}
