using System.Xml.Linq;
using SoraDisputeTracker.Core.Changes;
using SoraDisputeTracker.Core.Disagreements;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Feeds;
using SoraDisputeTracker.Core.Naming;
using SoraDisputeTracker.Core.Sources;
using SoraDisputeTracker.Web.Components.Disagreements;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Feeds;

/// <summary>Disagreements as entries of a feed, in the language in use.</summary>
/// <param name="prose">Writes what they say at length.</param>
/// <param name="sources">All sources, of which each entered the corpus on a day.</param>
/// <param name="revisions">The revisions of each record.</param>
internal sealed class DisagreementFeedEntries(FeedProse prose, IReadOnlyList<SourceEntry> sources, ILookup<RecordReference, Revision> revisions)
{
    private readonly Dictionary<string, DateOnly> _added = sources.ToDictionary(s => s.Source.Slug, s => s.Source.Added);

    /// <summary>A disagreement. It is no record that somebody enters: it is there from the day on which the last of its sources entered the corpus.</summary>
    /// <param name="entry">The disagreement.</param>
    public FeedEntry Of(DisagreementEntry entry)
    {
        var disagreement = entry.Disagreement;
        var label = disagreement.Property.Label.Localized();
        var since = entry.Values.SelectMany(v => v.Assertions).Max(a => _added[a.Assertion.Source]);
        return new FeedEntry
        {
            Id = RecordUuid.Of($"disagreements/{disagreement.Id}"),
            Title = Worded.Of(FeedsTexts.SubjectAndProperty, entry.SubjectName.Localized(), label),
            Url = prose.Address(TrackerUrls.Disagreement(disagreement)),
            Published = since,
            Updated = revisions[disagreement.Subject].Select(r => r.Date).Append(since).Max(),
            Summary = Worded.Of(FeedsTexts.ValuesGiven, Listed.And([.. entry.Values.Select(Value)])),
            Category = (disagreement.Property.Name, label),
            Record = disagreement.Subject.ToString(),
            Content = [.. entry.Values.SelectMany(Describe), .. Why(disagreement)],
        };

        string Value(ContestedValueEntry value) => disagreement.Property.Comparison == Core.Evidence.Comparison.WholeSet
            ? Listed.Of(value.Labels.Select(l => l.Localized()))
            : ContestedWords.Of(disagreement.Property, value);

        IEnumerable<XElement> Describe(ContestedValueEntry value) =>
        [
            FeedProse.Paragraph(new XElement(Feed.Xhtml + "strong", XmlCharacters.Legal(Value(value))), Worded.Of(FeedsTexts.Aside, ContestedWords.Mark(disagreement, value.IsShown))),
            .. prose.Quote(value.Assertions[0]),
            prose.AccordingTo(value.Assertions.Select(a => a.Assertion.Source).Distinct()),
        ];
    }

    private static IEnumerable<XElement> Why(Disagreement disagreement) =>
        disagreement.Resolution is { } resolution ? [FeedProse.InEnglish(resolution.Reason.En)] : [];
}
