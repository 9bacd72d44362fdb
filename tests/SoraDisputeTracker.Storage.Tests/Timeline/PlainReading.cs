using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Disagreements;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Core.Parties;
using SoraDisputeTracker.Core.Sources;
using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Storage.Tests.Timeline;

/// <summary>Reads a dossier in the simplest way that can be right, to compare the queries with.</summary>
internal sealed class PlainReading(Dossier dossier)
{
    private readonly IReadOnlyList<Disagreement> _disagreements = DisagreementFinder.Find(dossier);

    public List<string> List(EventFilter filter)
    {
        var passing = dossier.Events.Where(e => Passes(e, filter)).ToList();
        passing.Sort((left, right) =>
        {
            var (a, b) = (Date(left), Date(right));
            if (a is null || b is null)
                return (a is null).CompareTo(b is null) is var undated and not 0 ? undated : Place(left).CompareTo(Place(right));
            var byDate = filter.Descending ? b.CompareTo(a) : a.CompareTo(b);
            return byDate != 0 ? byDate : Place(left).CompareTo(Place(right));
        });
        return passing.ConvertAll(e => e.Slug);

        int Place(DisputeEvent one) => dossier.Events.ToList().IndexOf(one);
    }

    public int UndatedDropped(EventFilter filter) => filter.From is null && filter.To is null
        ? 0
        : dossier.Events.Count(e => Date(e) is null && Passes(e, filter with { From = null, To = null }));

    /// <summary>Slug and count of each choice, in the order in which readers see them.</summary>
    public List<(string Value, int Count)> Facet(EventFilter filter, FacetDimension dimension)
    {
        var (values, selected) = dimension switch
        {
            FacetDimension.Party => (dossier.Parties.Select(p => p.Slug), filter.Parties),
            FacetDimension.Kind => (EventKinds.Labels.Keys, filter.Kinds),
            _ => (dossier.Sources.Select(s => s.Slug), filter.Sources),
        };
        var choices = values
            .Select(v => (Value: v, Count: selected.Contains(v)
                ? dossier.Events.Count(e => Passes(e, filter) && Has(e, dimension, v))
                : List(filter.Toggle(dimension, v)).Count))
            .Where(c => c.Count > 0 || selected.Contains(c.Value));
        return [.. dimension == FacetDimension.Party ? choices.OrderByDescending(c => c.Count) : choices];
    }

    public List<string> AttestingSources(EventFilter filter)
    {
        var events = List(filter);
        return [.. dossier.Sources.Select(s => s.Slug).Where(s => events.Any(e => SourcesOf(e).Contains(s)))];
    }

    private bool Passes(DisputeEvent one, EventFilter filter)
    {
        var date = Date(one);
        var parties = PartiesOf(one.Slug);
        return InScope(one, filter.Scope)
            && (filter.Parties.Count == 0 || (filter.MatchAll ? filter.Parties.All(parties.Contains) : filter.Parties.Any(parties.Contains)))
            && (filter.Kinds.Count == 0 || filter.Kinds.Contains(one.Kind))
            && (filter.Sources.Count == 0 || filter.Sources.Any(SourcesOf(one.Slug).Contains))
            && (filter.From is null || date?.Latest >= filter.From.Earliest)
            && (filter.To is null || date?.Earliest <= filter.To.Latest)
            && filter.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(w => Texts(one).Any(t => t.Contains(w, StringComparison.OrdinalIgnoreCase)));
    }

    private bool Has(DisputeEvent one, FacetDimension dimension, string value) => dimension switch
    {
        FacetDimension.Party => PartiesOf(one.Slug).Contains(value),
        FacetDimension.Kind => one.Kind == value,
        _ => SourcesOf(one.Slug).Contains(value),
    };

    private bool InScope(DisputeEvent one, TimelineScope scope) => scope switch
    {
        TimelineScope.Dispute => one.Scope == EventScope.Dispute,
        TimelineScope.Articles => SourcesOf(one.Slug).Any(s => dossier.Sources.Single(x => x.Slug == s).Origin == SourceOrigin.Article),
        _ => true,
    };

    private PartialDate? Date(DisputeEvent one)
    {
        var record = new RecordReference(RecordKind.Event, one.Slug);
        if (_disagreements.FirstOrDefault(d => d.Subject == record && d.Property.Name == "date") is { } disagreement)
            return PartialDate.Parse(disagreement.Values.Single(v => v.IsShown).Values[0]);
        PartialDate? shown = null;
        foreach (var stated in dossier.Assertions.Where(a => a.Subject == record && a.Property == "date").Select(a => PartialDate.Parse(a.Value)))
        {
            if (shown is null || stated.Precision > shown.Precision)
                shown = stated;
        }

        return shown;
    }

    private HashSet<string> PartiesOf(string one) =>
        [.. dossier.Assertions.Where(a => a.Subject == new RecordReference(RecordKind.Event, one) && Roles.All.Contains(a.Property)).Select(a => a.Value)];

    private HashSet<string> SourcesOf(string one) => [.. SpeakingOf(one).Select(a => a.Source)];

    private IEnumerable<Assertion> SpeakingOf(string one) => dossier.Assertions.Where(a =>
        a.Subject == new RecordReference(RecordKind.Event, one)
        || (a.Value == one && PropertyDefinition.ByName[a.Property].ValueKind == RecordKind.Event));

    private IEnumerable<string> Texts(DisputeEvent one)
    {
        var quotes = SpeakingOf(one.Slug).SelectMany(a => a.Quotes).ToHashSet();
        return
        [
            one.Title.En, one.Summary.En,
            .. dossier.Parties.Where(p => PartiesOf(one.Slug).Contains(p.Slug)).SelectMany(p => p.Aliases.Append(p.Name.En)),
            .. dossier.Quotes.Where(q => quotes.Contains(q.Id)).Select(q => q.Text),
        ];
    }
}
