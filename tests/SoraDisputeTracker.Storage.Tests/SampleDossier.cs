using System.Collections.Concurrent;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Storage.Tests;

/// <summary>A small invented dispute that has one of everything.</summary>
internal static class SampleDossier
{
    private static readonly ConcurrentDictionary<string, Dossier> Built = new(StringComparer.Ordinal);

    public static DossierBuilder Builder() => new DossierBuilder()
        .Side("makers").Side("painters")
        .Theme("stopping").Theme("paying")
        .Source("gazette", "The Gazette", "Quill, Ada", "Press Pool").AddedSource("notice", isPrimary: true, "https://example.org/notice").Source("weblog", "Weblog")
        .Party("guild", "painters", "Guild", "画家組合", new LocalizedText("Guild of Painters", "日本画家組合"), ["Pãinters’ Guild"], ["old-guild"], "association")
        .Party("engine", "makers", "Engine Works", aliases: ["EngineWorks"])
        .Party("brush", "painters", "Brush & Co.")
        .Party("herald", "makers", "Herald", kind: "publication")
        .Event("launch", "launch", title: "The engine is launched", ja: "エンジンの公開")
        .Event("letter", "request", title: "The guild’s letter", formerly: ["first-letter"])
        .Event("answer", "answer", title: "The maker answers")
        .Event("earlier", "lawsuit", EventScope.Context, "An earlier quarrel")
        .Event("rumour", "remark", title: "A rumour without a day")
        .Demand("stop", "letter", ["halt"]).Demand("pay", "answer", theme: "paying")
        .Work("canvas", "Kanvas").Law("paint-act").Case("paint-v-ink")
        .States("gazette", "events/launch", "date", "2025-09-30", "on the last day of September")
        .States("weblog", "events/launch", "date", "2025-10-01")
        .States("gazette", "events/launch", "actor", "engine")
        .States("gazette", "events/launch", "reporter", "herald")
        .States("gazette", "events/letter", "date", "2025-10")
        .States("notice", "events/letter", "date", "2025-10-28")
        .States("notice", "events/letter", "actor", "guild", "「龍」を勝手に描く")
        .States("gazette", "events/letter", "actor", "guild")
        .States("notice", "events/letter", "addressee", "engine")
        .States("notice", "events/letter", "signatory", "brush")
        .States("notice", "events/letter", "signatory", "guild")
        .States("weblog", "events/answer", "actor", "engine")
        .States("weblog", "events/answer", "date", "2025-10")
        .States("weblog", "events/answer", "responds-to", "letter")
        .States("gazette", "events/earlier", "date", "2024")
        .States("gazette", "events/earlier", "case", "paint-v-ink")
        .States("gazette", "events/earlier", "law", "paint-act")
        .States("weblog", "events/rumour", "relative-date", "some day")
        .States("weblog", "events/rumour", "subject", "brush", "we will not sell, 100%_sure")
        .States("notice", "demands/stop", "sender", "guild", "must stop", "guild")
        .States("notice", "demands/stop", "addressee", "engine")
        .States("notice", "demands/stop", "event", "letter")
        .States("weblog", "demands/pay", "sender", "brush")
        .States("gazette", "parties/brush", "member-of", "guild")
        .States("notice", "parties/engine", "office", "Maker", attributedTo: "guild")
        .States("gazette", "parties/engine", "office", "Builder")
        .States("gazette", "works/canvas", "maker", "engine")
        .States("weblog", "demands/stop", "status", "partly-met", "did so in part", asOf: "2025-12")
        .States("gazette", "demands/stop", "status", "announced", "will do so", asOf: "2025-11-20")
        .File("dossier/events.yaml", "- slug: launch\n").File("sources/gazette.html", "<p>「龍」</p>\n")
        .Revises("parties/engine", "2026-02-01", "the spelling", "Engine Wroks", "Engine Works")
        .Resolves("events/launch", "date", "2025-10-01", "weblog")
        .Resolves("parties/engine", "office", "Builder", "gazette");

    /// <summary>One object for each name, of which the database is built once.</summary>
    public static Dossier Build(string name = "sample") => Built.GetOrAdd(name, n => Builder().Build(n));
}
