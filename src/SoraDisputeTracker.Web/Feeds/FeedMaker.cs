using SoraDisputeTracker.Core.Changes;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Feeds;
using SoraDisputeTracker.Web.Endpoints;

namespace SoraDisputeTracker.Web.Feeds;

/// <summary>Gathers what every feed is made with.</summary>
internal sealed class FeedMaker(ICorpusQueries corpus, IChangeQueries changes, PublicAddress address)
{
    /// <summary>Begins an answer.</summary>
    /// <param name="context">The request.</param>
    /// <param name="cancellationToken">Ends the queries early.</param>
    public async Task<Making> BeginAsync(HttpContext context, CancellationToken cancellationToken) => new(
        context, await corpus.GetOverviewAsync(cancellationToken), await changes.ListAsync(cancellationToken), path => address.Of(context.Request, path));

    /// <summary>A feed in the making.</summary>
    /// <param name="context">The request.</param>
    /// <param name="corpus">The corpus that it is made from.</param>
    /// <param name="changes">All changes of it, newest first.</param>
    /// <param name="address">Makes a full address of a path from the root.</param>
    public sealed class Making(HttpContext context, CorpusOverview corpus, IReadOnlyList<Change> changes, Func<string, string> address)
    {
        /// <summary>The corpus.</summary>
        public CorpusOverview Corpus => corpus;

        /// <summary>All changes, newest first.</summary>
        public IReadOnlyList<Change> Changes => changes;

        /// <summary>The revisions of each record, newest first.</summary>
        public ILookup<RecordReference, Revision> Revisions { get; } = changes.Select(c => c.Revision).OfType<Revision>().ToLookup(r => r.Record);

        /// <summary>Writes what entries say at length.</summary>
        public FeedProse Prose { get; } = new(corpus, address);

        /// <summary>Answers with a page of the feed.</summary>
        /// <param name="form">In which form it is wanted.</param>
        /// <param name="head">What the feed is.</param>
        /// <param name="entries">All its entries.</param>
        public IResult Answer(FeedRequest form, FeedHead head, IReadOnlyList<FeedEntry> entries) => FeedAnswer.Write(context, corpus, form, head, entries, address);
    }
}
