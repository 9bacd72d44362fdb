using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SoraDisputeTracker.Core.Search;
using SoraDisputeTracker.Storage.Schema;

namespace SoraDisputeTracker.Storage.Search;

/// <summary>
/// Asks the file for what a search finds. A term is found in the full-text table, which knows the forms of words, or as a part of a line
/// by <c>instr</c>, which takes every character as it is. Whatever a reader typed is a parameter.
/// </summary>
internal sealed class SearchStatement(SearchText text, IReadOnlyList<SoughtTerm> terms)
{
    // What stands around words found, in the answer of highlight(); no folded word holds a control character.
    public const char MarkStart = '\u0001';
    public const char MarkEnd = '\u0002';

    // A name says more than a mention, and a mention more than a name that the document borrows from another one.
    private const string PartWeights = "8.0, 2.0, 0.5";

    // Short texts weigh more in BM25; without this, statements and quotes would stand before the event that they tell of.
    private const string KindWeight = "CASE d.kind WHEN 'assertion' THEN 0.4 WHEN 'quote' THEN 0.5 WHEN 'source' THEN 0.5 ELSE 1.0 END";

    private static readonly string KindOrder =
        $"CASE d.kind {string.Join(' ', Enum.GetValues<SearchKind>().Select(k => string.Create(CultureInfo.InvariantCulture, $"WHEN '{ColumnNames.Spell(k)}' THEN {(int)k}")))} END";

    /// <summary>How many documents of each kind are found, in one row for each.</summary>
    public IQueryable<FoundCountRow> Counts(TrackerContext context)
    {
        var statement = $"SELECT d.kind, count(*) AS count FROM search_documents d WHERE {Condition} GROUP BY d.kind";
        return context.Set<FoundCountRow>().FromSqlRaw(statement, Parameters());
    }

    /// <summary>
    /// The documents of a page: first those that have all whole words in their name, then by BM25 of the whole words, then by kind, date and slug.
    /// </summary>
    /// <param name="context">The reader's context.</param>
    /// <param name="kinds">Which kinds; empty for all.</param>
    /// <param name="page">The page, from 1.</param>
    public IQueryable<SearchDocumentRow> Page(TrackerContext context, IReadOnlyList<SearchKind> kinds, int page)
    {
        var (ranks, join, order, parameters) = Order();
        var statement = string.Create(CultureInfo.InvariantCulture, $"""
            {(ranks.Length > 0 ? $"WITH {ranks}\n" : "")}SELECT d.* FROM search_documents d {join}WHERE {Condition}{OfKinds(kinds)}
            ORDER BY {order}
            LIMIT {ISearchQueries.PageSize} OFFSET {(long)(page - 1) * ISearchQueries.PageSize}
            """);
        return context.Set<SearchDocumentRow>().FromSqlRaw(statement, parameters);
    }

    /// <summary>The documents behind one of those found, in the same order; none where that one is not found.</summary>
    /// <param name="context">The reader's context.</param>
    /// <param name="kinds">Which kinds; empty for all.</param>
    /// <param name="after">The document's number; null: from the beginning.</param>
    /// <param name="limit">The most documents.</param>
    public IQueryable<SearchDocumentRow> Behind(TrackerContext context, IReadOnlyList<SearchKind> kinds, int? after, int limit)
    {
        var (ranks, join, order, parameters) = Order();
        var behind = after is { } id ? string.Create(CultureInfo.InvariantCulture, $" WHERE place > (SELECT place FROM found WHERE id = {id})") : "";
        var statement = string.Create(CultureInfo.InvariantCulture, $"""
            WITH {ranks}{(ranks.Length > 0 ? "," : "")} found AS MATERIALIZED (
                SELECT d.*, row_number() OVER (ORDER BY {order}) AS place FROM search_documents d {join}WHERE {Condition}{OfKinds(kinds)})
            SELECT * FROM found{behind}
            ORDER BY place
            LIMIT {limit}
            """);
        return context.Set<SearchDocumentRow>().FromSqlRaw(statement, parameters);
    }

    // A window's order is the list's own: the place of a document is its sort key.
    private (string Ranks, string Join, string Order, object[] Parameters) Order()
    {
        var whole = terms.Where(t => !t.IsExcluded && (t.HasForms || (t.IsPhrase && t.Words.Length > 0))).Select(t => t.Phrase).ToList();
        var parameters = Parameters(("$any", string.Join(" OR ", whole)), ("$named", $"{{title}} : ({string.Join(" AND ", whole)})"));
        var tie = $"{KindOrder}, d.date_earliest IS NULL, d.date_earliest, d.slug, d.id";
        return whole.Count == 0
            ? ("", "", tie, parameters)
            : (
                $"""
                ranked AS MATERIALIZED (SELECT rowid AS id, bm25(search_words, {PartWeights}) AS score FROM search_words WHERE search_words MATCH $any),
                named AS MATERIALIZED (SELECT rowid AS id FROM search_words WHERE search_words MATCH $named)
                """,
                "LEFT JOIN ranked r ON r.id = d.id ",
                $"d.id NOT IN named, coalesce(r.score, 0.0) * {KindWeight}, {tie}",
                parameters);
    }

    /// <summary>The words of documents with those marked that are forms of what is sought, or null where no term has forms.</summary>
    /// <param name="context">The reader's context.</param>
    /// <param name="documents">Which documents.</param>
    public IQueryable<FoundWordsRow>? Words(TrackerContext context, IEnumerable<int> documents)
    {
        var any = string.Join(" OR ", terms.Where(t => t.HasForms && !t.IsExcluded).Select(t => t.Phrase));
        if (any.Length == 0)
            return null;
        var statement = $"""
            SELECT rowid AS id, {Highlight(0)} AS title, {Highlight(1)} AS body, {Highlight(2)} AS context
            FROM search_words WHERE search_words MATCH $any AND rowid IN ({string.Join(", ", documents.Select(d => d.ToString(CultureInfo.InvariantCulture)))})
            """;
        return context.Set<FoundWordsRow>().FromSqlRaw(statement, new SqliteParameter("$any", any));
    }

    private string Condition => string.Join(" AND ", Conditions().DefaultIfEmpty("1"));

    private IEnumerable<string> Conditions()
    {
        for (var i = 0; i < terms.Count; i++)
        {
            var name = i.ToString(CultureInfo.InvariantCulture);
            var words = $"SELECT rowid FROM search_words WHERE search_words MATCH $words{name}";
            var part = $"SELECT document FROM search_lines WHERE instr(folded, $part{name}) > 0";
            yield return (terms[i].IsExcluded, terms[i].HasForms) switch
            {
                (false, true) => $"d.id IN ({words} UNION {part})",
                (false, false) => $"d.id IN ({part})",
                (true, true) => $"d.id NOT IN ({words})",
                (true, false) => $"d.id NOT IN ({part})",
            };
        }

        for (var i = 0; i < text.Parties.Count; i++)
            yield return $"d.id IN (SELECT document FROM search_parties WHERE party = $party{i.ToString(CultureInfo.InvariantCulture)})";
        if (text.Before is not null)
            yield return "d.date_earliest < $before";
        if (text.After is not null)
            yield return "d.date_latest > $after";
        if (text.Kinds.Count > 0)
            yield return OfKinds(text.Kinds)[" AND ".Length..];
    }

    private object[] Parameters(params (string Name, string Value)[] more) =>
    [
        .. terms.SelectMany((t, i) => new object[]
        {
            new SqliteParameter("$words" + i.ToString(CultureInfo.InvariantCulture), t.Phrase),
            new SqliteParameter("$part" + i.ToString(CultureInfo.InvariantCulture), t.Folded),
        }),
        .. text.Parties.Select((p, i) => new SqliteParameter("$party" + i.ToString(CultureInfo.InvariantCulture), p)),
        new SqliteParameter("$before", Day(text.Before?.Earliest)),
        new SqliteParameter("$after", Day(text.After?.Latest)),
        .. more.Select(m => new SqliteParameter(m.Name, m.Value)),
    ];

    private static object Day(DateOnly? day) => day is { } known ? known.ToString("O", CultureInfo.InvariantCulture) : DBNull.Value;

    private static string OfKinds(IReadOnlyList<SearchKind> kinds) =>
        kinds.Count == 0 ? "" : $" AND d.kind IN ({string.Join(", ", kinds.Select(k => $"'{ColumnNames.Spell(k)}'"))})";

    private static string Highlight(int column) =>
        string.Create(CultureInfo.InvariantCulture, $"highlight(search_words, {column}, char({(int)MarkStart}), char({(int)MarkEnd}))");
}
