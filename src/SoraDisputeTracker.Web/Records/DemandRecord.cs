using System.Text.Json.Serialization;
using SoraDisputeTracker.Core.Demands;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Components.Demands;
using SoraDisputeTracker.Web.Endpoints;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Records;

/// <summary>What somebody asks of somebody, as programs read it.</summary>
public sealed record DemandRecord
{
    /// <summary>The demand's slug: its name in addresses, which it keeps.</summary>
    public required string Slug { get; init; }

    /// <summary>The demand in a few words of the tracker's own.</summary>
    public required string Title { get; init; }

    /// <summary>The demand in one sentence of the tracker's own.</summary>
    public required string Summary { get; init; }

    /// <summary>What it has in common with like demands of others.</summary>
    public required ThemeRecord Theme { get; init; }

    /// <summary>The slug of the event in which it was made.</summary>
    public required string Event { get; init; }

    /// <summary>The date shown of that event, in EDTF, or null where no source gives one.</summary>
    public required string? Date { get; init; }

    /// <summary>Who asks.</summary>
    public required IReadOnlyList<DemandPartyRecord> Senders { get; init; }

    /// <summary>Who is asked; empty where the source names no one.</summary>
    public required IReadOnlyList<DemandPartyRecord> Addressees { get; init; }

    /// <summary>The state at the day asked for: the last of <c>history</c>, or <c>no-answer-found</c>.</summary>
    public required string Status { get; init; }

    /// <summary>Its states up to the day asked for, oldest first.</summary>
    public required IReadOnlyList<DemandStateRecord> History { get; init; }

    /// <summary>The demand in the sources' own words.</summary>
    public required IReadOnlyList<AssertionRecord> Words { get; init; }

    /// <summary>The slugs of the sources that attest it.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>The day on which the record entered the corpus, ISO 8601.</summary>
    public required string Added { get; init; }

    /// <summary>What the sources state on it, with their words; left out in lists that do not give evidence.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<PropertyRecord>? Properties { get; init; }

    /// <summary>The address of its page.</summary>
    public required string Url { get; init; }

    /// <summary>Describes a demand.</summary>
    /// <param name="details">The demand with what is stated on it.</param>
    /// <param name="dispute">The dispute, which names the themes.</param>
    /// <param name="address">Makes a full address of a path.</param>
    internal static DemandRecord Of(DemandDetails details, Dispute dispute, Func<string, string> address)
    {
        var entry = details.Entry;
        var theme = dispute.Themes.First(t => t.Slug == entry.Demand.Theme);
        return new()
        {
            Slug = entry.Demand.Slug,
            Title = entry.Demand.Title.En,
            Summary = entry.Demand.Summary.En,
            Theme = new ThemeRecord { Slug = theme.Slug, Name = theme.Name.En },
            Event = entry.Demand.Event,
            Date = entry.Date?.ToString(),
            Senders = Describe(entry.Senders),
            Addressees = Describe(entry.Addressees),
            Status = entry.Status,
            History =
            [
                .. entry.History.Select(s => new DemandStateRecord
                {
                    Status = s.Status,
                    AsOf = s.AsOf.ToString(),
                    BeforeTheDemand = StatusWords.IsBeforeTheDemand(s, entry.Date),
                    Statement = AssertionRecord.Of(s.Assertion, address),
                }),
            ],
            Words = [.. DemandWords.Of(details.Properties).Select(a => AssertionRecord.Of(a, address))],
            Sources = entry.Sources,
            Added = DataAnswer.Day(entry.Demand.Added),
            Url = address(TrackerUrls.Demand(entry.Demand.Slug)),
        };
    }

    private static IReadOnlyList<DemandPartyRecord> Describe(IReadOnlyList<PartyChip> parties) =>
        [.. parties.Select(p => new DemandPartyRecord { Slug = p.Slug, Name = p.Name.En, Side = p.Side.Slug })];
}

/// <summary>What like demands of several senders have in common.</summary>
public sealed record ThemeRecord
{
    /// <summary>The theme's slug.</summary>
    public required string Slug { get; init; }

    /// <summary>The theme in a few words.</summary>
    public required string Name { get; init; }
}

/// <summary>A party that makes or is asked to meet a demand.</summary>
public sealed record DemandPartyRecord
{
    /// <summary>The party's slug.</summary>
    public required string Slug { get; init; }

    /// <summary>The party's name.</summary>
    public required string Name { get; init; }

    /// <summary>The slug of the side that it takes.</summary>
    public required string Side { get; init; }
}

/// <summary>One state of a demand, with who says so.</summary>
public sealed record DemandStateRecord
{
    /// <summary>The state.</summary>
    public required string Status { get; init; }

    /// <summary>Since when, in EDTF.</summary>
    public required string AsOf { get; init; }

    /// <summary>Whether it began before the demand was made.</summary>
    public required bool BeforeTheDemand { get; init; }

    /// <summary>Who says so.</summary>
    public required AssertionRecord Statement { get; init; }
}
