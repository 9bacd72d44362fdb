using Microsoft.EntityFrameworkCore;
using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Lists;
using SoraDisputeTracker.Core.Search;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Storage.Schema;

namespace SoraDisputeTracker.Storage.Search;

/// <summary>Searches the corpus.</summary>
internal sealed class SearchQueries(CorpusReading corpus) : ISearchQueries
{
    private static readonly List<SearchKind> Suggested = [SearchKind.Event, SearchKind.Party, SearchKind.Demand, SearchKind.Source];

    // While a reader types, operators are text: what is offered are names.
    private static readonly KnownSlugs NoSlugs = new(new Dictionary<string, string>(), new HashSet<string>());

    public async Task<SearchResults> SearchAsync(SearchFilter filter, CancellationToken cancellationToken)
    {
        await using var reading = await corpus.BeginAsync(cancellationToken);
        var text = SearchTextReader.Read(filter.Input, reading.Directory.Overview.KnownSlugs);
        var terms = SoughtTerm.Of(text);

        // What folds to nothing, such as a soft hyphen, asks for nothing.
        if (terms.Count == 0 && (text with { Terms = [] }).IsEmpty)
            return new SearchResults(text, [], 0, 1, new Dictionary<SearchKind, int>(), DidYouMean: null);
        var statement = new SearchStatement(text, terms);
        var counts = await statement.Counts(reading.Context).ToDictionaryAsync(c => c.Kind, c => c.Count, cancellationToken);
        var total = counts.Where(c => filter.Kinds.Count == 0 || filter.Kinds.Contains(c.Key)).Sum(c => c.Value);
        var pageCount = Math.Max(1, (total + ISearchQueries.PageSize - 1) / ISearchQueries.PageSize);
        var hits = total == 0 || filter.Page < 1 || filter.Page > pageCount
            ? []
            : await HitsAsync(
                reading,
                statement,
                terms,
                filter,
                await statement.Page(reading.Context, filter.Kinds, filter.Page).ToListAsync(cancellationToken),
                cancellationToken);
        var didYouMean = counts.Count == 0 ? await NearMiss.FindAsync(reading, text, cancellationToken) : null;
        return new SearchResults(text, hits, total, pageCount, counts, didYouMean);
    }

    public async Task<ListPart<SearchHit>?> SearchPartAsync(SearchFilter filter, ListRange range, CancellationToken cancellationToken)
    {
        await using var reading = await corpus.BeginAsync(cancellationToken);
        var text = SearchTextReader.Read(filter.Input, reading.Directory.Overview.KnownSlugs);
        var terms = SoughtTerm.Of(text);
        if (terms.Count == 0 && (text with { Terms = [] }).IsEmpty)
            return range.After is null ? new ListPart<SearchHit>([], 0, HasMore: false) : null;
        var after = range.After is null ? null : await DocumentAsync(reading, range.After, cancellationToken);
        if (range.After is not null && after is null)
            return null;
        var statement = new SearchStatement(text, terms);
        var counts = await statement.Counts(reading.Context).ToListAsync(cancellationToken);
        var total = counts.Where(c => filter.Kinds.Count == 0 || filter.Kinds.Contains(c.Kind)).Sum(c => c.Count);
        var documents = await statement.Behind(reading.Context, filter.Kinds, after, range.Limit + 1).ToListAsync(cancellationToken);
        return range.Cut(await HitsAsync(reading, statement, terms, filter, documents, cancellationToken), total);
    }

    public async Task<IReadOnlyList<SearchSuggestion>> SuggestAsync(string input, string language, int limit, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, ISearchQueries.MaximumSuggestions);
        await using var reading = await corpus.BeginAsync(cancellationToken);
        var text = SearchTextReader.Read(input, NoSlugs);
        var terms = SoughtTerm.Of(text).Where(t => !t.IsExcluded).ToList();
        if (terms.Count == 0)
            return [];

        // Contains and IndexOf become `instr`, which takes every character as it is and compares bytes, whatever the culture.
#pragma warning disable CA1310, CA1858
        var names = from line in reading.Context.SearchLines
                    join document in reading.Context.SearchDocuments on line.Document equals document.Id
                    where line.Part == SearchLineParts.Title && Suggested.Contains(document.Kind)
                    select new { line, document };
        foreach (var term in terms)
            names = names.Where(n => n.line.Folded.Contains(term.Folded));
        var first = terms[0].Folded;
        var found = await names
            .OrderByDescending(n => n.line.Folded.IndexOf(first) == 0)
            .ThenBy(n => n.line.Folded.Length)
            .ThenBy(n => n.document.Id)
            .ThenBy(n => n.line.Ordinal)
            .Take(ISearchQueries.MaximumSuggestions * 4)
            .ToListAsync(cancellationToken);
#pragma warning restore CA1310, CA1858
        var offered = found.DistinctBy(n => n.document.Id).Take(limit).ToList();
        var ids = offered.ConvertAll(n => n.document.Id);
        var titles = (await reading.Context.SearchLines
                .Where(l => ids.Contains(l.Document) && l.Part == SearchLineParts.Title)
                .OrderBy(l => l.Ordinal)
                .ToListAsync(cancellationToken))
            .ToLookup(l => l.Document);
        return offered.ConvertAll(n =>
        {
            var shown = titles[n.document.Id].FirstOrDefault(l => l.Language == language) ?? titles[n.document.Id].First();
            return new SearchSuggestion(
                new RecordReference(Enum.Parse<RecordKind>(n.document.Kind.ToString()), n.document.Slug),
                new HitMarks(terms, [shown], language).Title(),
                found.Exists(f => f.line.Document == shown.Document && f.line.Ordinal == shown.Ordinal) ? null : new HitMarks(terms, [n.line], language).Title());
        });
    }

    private static async Task<int?> DocumentAsync(Reading reading, string place, CancellationToken cancellationToken)
    {
        if (place.Split('/', 2) is not [var name, var slug] || SearchKinds.Find(name) is not { } kind)
            return null;
        return await reading.Context.SearchDocuments.Where(d => d.Kind == kind && d.Slug == slug).Select(d => (int?)d.Id).SingleOrDefaultAsync(cancellationToken);
    }

    private static async Task<IReadOnlyList<SearchHit>> HitsAsync(
        Reading reading, SearchStatement statement, IReadOnlyList<SoughtTerm> terms, SearchFilter filter, List<SearchDocumentRow> documents, CancellationToken cancellationToken)
    {
        var ids = documents.ConvertAll(d => d.Id);
        var lines = (await reading.Context.SearchLines
                .Where(l => ids.Contains(l.Document))
                .OrderBy(l => l.Document)
                .ThenBy(l => l.Ordinal)
                .ToListAsync(cancellationToken))
            .ToLookup(l => l.Document);
        var words = statement.Words(reading.Context, ids) is { } marked
            ? await marked.ToDictionaryAsync(w => w.Id, cancellationToken)
            : [];
        return documents.ConvertAll(d =>
        {
            var marks = new HitMarks(terms, lines[d.Id], filter.Language, words.GetValueOrDefault(d.Id));
            return new SearchHit(
                d.Kind,
                d.Slug,
                d.Source,
                d.Source is null ? null : reading.Names.SourceName(d.Source),
                d.Assertion,
                d.Date is null ? null : PartialDate.Parse(d.Date),
                marks.Title(),
                marks.Passages());
        });
    }
}
