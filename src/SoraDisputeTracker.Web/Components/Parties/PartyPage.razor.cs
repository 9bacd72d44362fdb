using Microsoft.AspNetCore.Components;
using SoraDisputeTracker.Core.Disagreements;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Core.Parties;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Components.Evidence;
using SoraDisputeTracker.Web.Components.Timeline.Strip;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Components.Parties;

/// <summary>One party with everything that is known of it; a former slug is answered with 301, an unknown one with 404.</summary>
public sealed partial class PartyPage
{
    /// <summary>The party's slug.</summary>
    [Parameter]
    public required string Slug { get; set; }

    /// <summary>Reads the parties.</summary>
    [Inject]
    public required IPartyQueries Parties { get; init; }

    /// <summary>Answers that there is no such party.</summary>
    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>The request.</summary>
    [CascadingParameter]
    public required HttpContext HttpContext { get; set; }

    private PartyDetails? Details { get; set; }

    private StripLayout? Strip { get; set; }

    private EvidenceNumbers Numbers => new(Details!.Properties);

    private List<AttestedAssertion> Spoken => [.. Details!.Words.Where(w => w.Assertion.Property == "wording")];

    private List<AttestedAssertion> Told => [.. Details!.Words.Where(w => w.Assertion.Property != "wording")];

    // Those on the party itself stand among what is stated about it.
    private List<DisagreementEntry> NamedInOthers =>
        [.. Details!.Disagreements.Where(d => d.Disagreement.Subject != new RecordReference(RecordKind.Party, Details.Entry.Party.Slug))];

    private List<(string Anchor, string Name, int Count)> Contents =>
    [
        .. new[]
        {
            ("events", PartiesTexts.Events, Details!.Events.Count),
            ("made", PartiesTexts.Asks, Details.Made.Count),
            ("received", PartiesTexts.IsAsked, Details.Received.Count),
            ("words", PartiesTexts.InSoManyWords, Spoken.Count),
            ("told", PartiesTexts.OnItsWord, Told.Count),
            ("relations", PartiesTexts.Relations, Details.Relations.Count),
        }.Where(section => section.Count > 0),
    ];

    // Its page lists the events of the context too, so the timeline should.
    private EventFilter Filter => EventFilter.Default with
    {
        Parties = [Slug],
        Scope = Details!.Events.Any(e => e.Event.Scope == EventScope.Context) ? TimelineScope.All : TimelineScope.Dispute,
    };

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var found = await Parties.FindAsync(Slug, HttpContext.RequestAborted);
        if (found is null)
        {
            Navigation.NotFound();
        }
        else if (found.Entry.Party.Slug != Slug)
        {
            HttpContext.AnswerMovedPermanently(TrackerUrls.Party(found.Entry.Party.Slug));
        }
        else
        {
            Details = found;
            var party = new PartyChip(Slug, found.Entry.Party.Name, found.Entry.Side);
            Strip = new StripLayout(found.Events, [found.Entry.Side], Filter, [.. found.Made, .. found.Received], party);
        }
    }
}
