using Microsoft.AspNetCore.WebUtilities;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Feeds;
using SoraDisputeTracker.Core.Naming;
using SoraDisputeTracker.Web.Endpoints;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Feeds;

/// <summary>What a feed is, before its entries.</summary>
/// <param name="Name">What tells it from the tracker's other feeds, its filter included.</param>
/// <param name="Title">What readers call it.</param>
/// <param name="Description">What it tells of.</param>
/// <param name="HomePage">The page that shows the same, from the root.</param>
internal sealed record FeedHead(string Name, string Title, string Description, string HomePage);

/// <summary>Answers with a page of a feed.</summary>
internal static class FeedAnswer
{
    private const int PageSize = 100;

    /// <summary>Answers with a page of a feed: its entries newest first by their last change, those of a day in the order given.</summary>
    /// <param name="context">The request.</param>
    /// <param name="corpus">The corpus that it is made from.</param>
    /// <param name="form">In which form it is wanted.</param>
    /// <param name="head">What the feed is.</param>
    /// <param name="entries">All its entries.</param>
    /// <param name="address">Makes a full address of a path from the root.</param>
    public static IResult Write(HttpContext context, CorpusOverview corpus, FeedRequest form, FeedHead head, IReadOnlyList<FeedEntry> entries, Func<string, string> address)
    {
        var pageCount = Math.Max(1, (entries.Count + PageSize - 1) / PageSize);
        if (form.Page > pageCount)
            return DataRequest.Refusal([PageNumber.BeyondLast(form.Page, pageCount)])!;
        var feed = new Feed
        {
            Id = RecordUuid.Of($"feeds/{head.Name}?lang={form.Language}"),
            Title = head.Title,
            Description = head.Description,
            Author = corpus.Dispute.Name.Localized(),
            Site = address(TrackerUrls.Home),
            Language = form.Language,
            Corpus = corpus.Hash,
            HomePage = address(head.HomePage),
            Self = Page(form.Page),
            First = Page(1),
            Last = Page(pageCount),
            Previous = form.Page > 1 ? Page(form.Page - 1) : null,
            Next = form.Page < pageCount ? Page(form.Page + 1) : null,
            Updated = entries.Select(e => e.Updated).DefaultIfEmpty(corpus.NewestChange).Max(),
            Entries = [.. entries.OrderByDescending(e => e.Updated).Skip((form.Page - 1) * PageSize).Take(PageSize)],
        };
        return form.Format == FeedRequest.Atom
            ? XmlAnswer.Write(context, corpus, AtomFeed.ToDocument(feed), AtomFeed.MediaType)
            : DataAnswer.Stream(context, corpus, JsonFeed.MediaType, fileName: null, (body, ending) => JsonFeed.WriteAsync(body, feed, ending));

        string Page(int page)
        {
            var others = FilterRequest.Parameters(context.Request).Where(p => p.Key != PageNumber.Parameter && p.Value.Length > 0).Select(p => KeyValuePair.Create(p.Key, (string?)p.Value));
            var path = address(context.Request.Path);
            return QueryHelpers.AddQueryString(path, page == 1 ? others : others.Append(new(PageNumber.Parameter, page.ToString(System.Globalization.CultureInfo.InvariantCulture))));
        }
    }
}
