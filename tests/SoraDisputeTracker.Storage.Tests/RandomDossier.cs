using System.Collections.Concurrent;
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

    private static readonly ConcurrentDictionary<(int Seed, int Events), Dossier> Made = new();

    /// <summary>One object for each seed and number, of which the database is built once.</summary>
    public static Dossier Of(int seed, int events = 25) => Made.GetOrAdd((seed, events), made => Make(made.Seed, made.Events));

    /// <summary>A filter of a shape with values by chance.</summary>
    public static EventFilter Filter(FilterShape shape, Random random) => new()
    {
        Parties = Some(shape.Parties, random, Party),
        MatchAll = shape.Parties == FilterShape.AllParties,
        Kinds = Some(shape.Kinds, random, Kind),
        Sources = Some(shape.Sources, random, Source),
        From = shape.HasFrom == 0 ? null : Date(random),
        To = shape.HasTo == 0 ? null : Date(random),
        Words = string.Join(' ', Enumerable.Range(0, shape.Words).Select(_ => Word(random))),
        Scope = (TimelineScope)shape.Scope,
        Descending = shape.Descending != 0,
    };

    private static Dossier Make(int seed, int events)
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

    private static List<string> Some(int condition, Random random, Func<Random, string> value) =>
        condition == 0 ? [] : [.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => value(random)).Distinct()];

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
