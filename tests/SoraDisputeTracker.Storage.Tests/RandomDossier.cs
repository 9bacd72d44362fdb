using System.Globalization;
using SoraDisputeTracker.Core.Dates;
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
        for (var s = 0; s < SourceCount; s++)
            builder.Source($"source-{s}", $"Paper {s}");
        for (var p = 0; p < PartyCount; p++)
            builder.Party($"party-{p}", p % 2 == 0 ? "left" : "right", $"Name {p} {Word(random)}", aliases: [Word(random)]);
        for (var e = 0; e < events; e++)
        {
            var slug = string.Create(CultureInfo.InvariantCulture, $"event-{e}");
            builder.Event(slug, Kind(random), random.Next(4) == 0 ? EventScope.Context : EventScope.Dispute, $"{Word(random)} {Word(random)}");
            builder.States(Source(random), $"events/{slug}", "content", "something", $"{Word(random)} said so");
            for (var d = random.Next(3); d > 0; d--)
                builder.States(Source(random), $"events/{slug}", "date", Date(random).ToString());
            for (var r = random.Next(4); r > 0; r--)
                builder.States(Source(random), $"events/{slug}", Roles.All[random.Next(Roles.All.Count)], Party(random), Word(random));
        }

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
        IncludeContext = random.Next(2) == 0,
        Descending = random.Next(2) == 0,
    };

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
