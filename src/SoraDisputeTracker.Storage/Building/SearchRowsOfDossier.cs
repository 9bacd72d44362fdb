using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Core.Parties;
using SoraDisputeTracker.Core.Search;
using SoraDisputeTracker.Core.Sources;
using SoraDisputeTracker.Storage.Schema;
using SoraDisputeTracker.Storage.Search;

namespace SoraDisputeTracker.Storage.Building;

/// <summary>Turns what a search can find into rows.</summary>
internal sealed class SearchRowsOfDossier
{
    // Shorter words have too many neighbours for a guess; longer runs are no words.
    private const int ShortestWord = 4;
    private const int LongestWord = 30;

    private readonly Dossier _dossier;
    private readonly DerivedFacts _facts;
    private readonly Dictionary<string, Source> _sources;
    private readonly Dictionary<string, Party> _parties;
    private readonly Dictionary<RecordReference, LocalizedText> _names;
    private readonly ILookup<string, Assertion> _restingOn;
    private readonly List<SearchDocument> _documents;

    public SearchRowsOfDossier(Dossier dossier, DerivedFacts facts, IEnumerable<RecordRow> records)
    {
        _dossier = dossier;
        _facts = facts;
        _sources = dossier.Sources.DistinctBy(s => s.Slug).ToDictionary(s => s.Slug);
        _parties = dossier.Parties.DistinctBy(p => p.Slug).ToDictionary(p => p.Slug);
        _names = records.DistinctBy(r => (r.Kind, r.Slug)).ToDictionary(r => new RecordReference(r.Kind, r.Slug), r => new LocalizedText(r.NameEn, r.NameJa));
        _restingOn = dossier.Assertions.SelectMany(a => a.Quotes.Select(q => (q, a))).ToLookup(p => p.q, p => p.a);
        _documents = [.. Events(), .. Parties(), .. Demands(), .. Sources(), .. Assertions(), .. Quotes()];
    }

    public IEnumerable<SearchDocumentRow> Documents() => _documents.Select((d, i) => new SearchDocumentRow
    {
        Id = i + 1,
        Kind = d.Kind,
        Slug = d.Slug,
        Source = d.Source,
        Assertion = d.Assertion,
        Date = d.Date?.ToString(),
        DateEarliest = d.Date?.Earliest,
        DateLatest = d.Date?.Latest,
    });

    public IEnumerable<SearchLineRow> Lines() => _documents.SelectMany((d, i) => d.Lines.Select((line, ordinal) => new SearchLineRow
    {
        Document = i + 1,
        Ordinal = ordinal,
        Part = line.Part,
        Language = line.Language,
        Text = line.Text,
        Folded = FoldedLine.Of(line.Text).Folded,
    }));

    public IEnumerable<SearchPartyRow> PartiesOfDocuments() => _documents.SelectMany((d, i) =>
        d.Parties.Where(_parties.ContainsKey).Distinct(StringComparer.Ordinal).Select(party => new SearchPartyRow { Document = i + 1, Party = party }));

    public IEnumerable<SearchWordsRow> Words() => _documents.Select((d, i) => new SearchWordsRow
    {
        Rowid = i + 1,
        Title = WordsOf(d, SearchLineParts.Title),
        Body = WordsOf(d, SearchLineParts.Body),
        Context = WordsOf(d, SearchLineParts.Context),
    });

    /// <summary>The words of the corpus, and the names of parties in Japanese, which has no spaces between words.</summary>
    public IEnumerable<SearchVocabularyRow> Vocabulary()
    {
        var words = _documents.SelectMany(d => d.Lines).Select(l => FoldedLine.Of(l.Text)).SelectMany(line => SearchWords.In(line.Folded).Select(w =>
        {
            var (start, end) = line.PlaceOf(w.Start, w.Length);
            return (Word: line.Folded.Substring(w.Start, w.Length), Spelling: line.Original[start..end]);
        }));
        var names = _dossier.Parties.Where(p => p.Name.Ja is not null).Select(p => (Word: FoldedLine.Of(p.Name.Ja!).Folded, Spelling: p.Name.Ja!));
        return words.Concat(names)
            .Where(w => w.Word.Length is >= ShortestWord and <= LongestWord && !w.Word.All(char.IsDigit))
            .DistinctBy(w => w.Word, StringComparer.Ordinal)
            .Select(w => new SearchVocabularyRow { Word = w.Word, Spelling = w.Spelling });
    }

    private static string WordsOf(SearchDocument document, string part) =>
        string.Join('\n', document.Lines.Where(l => l.Part == part).Select(l => SearchWords.Spaced(FoldedLine.Of(l.Text).Folded)));

    private IEnumerable<SearchDocument> Events() => _dossier.Events.Select(e =>
    {
        var record = new RecordReference(RecordKind.Event, e.Slug);
        var parties = _facts.RolesIn(record, Roles.All).Select(r => r.Party).Distinct(StringComparer.Ordinal).ToList();
        return new SearchDocument(SearchKind.Event, e.Slug)
        {
            Date = _facts.ShownDate(record),
            Parties = parties,
            Lines = [.. Both(SearchLineParts.Title, e.Title), .. Both(SearchLineParts.Body, e.Summary), .. NamesOf(parties)],
        };
    });

    private IEnumerable<SearchDocument> Parties() => _dossier.Parties.Select(p => new SearchDocument(SearchKind.Party, p.Slug)
    {
        Parties = [p.Slug],
        Lines =
        [
            .. RecordRowsOfDossier.NamesOf(p).Select(n => new SearchedLine(SearchLineParts.Title, n.Name, n.Language)),
            .. Both(SearchLineParts.Body, p.Description),
        ],
    });

    private IEnumerable<SearchDocument> Demands() => _dossier.Demands.Select(d =>
    {
        var parties = _facts.RolesIn(new RecordReference(RecordKind.Demand, d.Slug), DemandRoles.All).Select(r => r.Party).Distinct(StringComparer.Ordinal).ToList();
        return new SearchDocument(SearchKind.Demand, d.Slug)
        {
            Date = _facts.ShownDate(new RecordReference(RecordKind.Event, d.Event)),
            Parties = parties,
            Lines = [.. Both(SearchLineParts.Title, d.Title), .. Both(SearchLineParts.Body, d.Summary), .. NamesOf(parties)],
        };
    });

    private IEnumerable<SearchDocument> Sources() => _dossier.Sources.Select(s => new SearchDocument(SearchKind.Source, s.Slug)
    {
        Source = s.Slug,
        Date = s.Issued,
        Parties = [.. _facts.SpeakingOf(new RecordReference(RecordKind.Source, s.Slug)).SelectMany(PartiesOf)],
        Lines =
        [
            new(SearchLineParts.Title, s.Title, s.Language),
            new(SearchLineParts.Body, s.Abstract, "en"),
            .. One(SearchLineParts.Body, s.Note, "en"),
            .. One(SearchLineParts.Context, s.ContainerTitle, null),
            .. One(SearchLineParts.Context, s.Publisher, null),
            .. s.Authors.SelectMany(a => One(SearchLineParts.Context, a.Literal ?? string.Join(' ', new[] { a.Given, a.NonDroppingParticle, a.Family, a.Suffix }.OfType<string>()), null)),
        ],
    });

    private IEnumerable<SearchDocument> Assertions() => _dossier.Assertions.Select(a =>
    {
        var definition = PropertyDefinition.ByName[a.Property];
        var value = definition.ValueKind is { } kind ? _names.GetValueOrDefault(new RecordReference(kind, a.Value))?.En : a.Value;
        var subject = _names.GetValueOrDefault(a.Subject) ?? new LocalizedText(a.Subject.Slug);
        return new SearchDocument(SearchKind.Assertion, a.Id)
        {
            Source = a.Source,
            Assertion = a.Id,
            Date = _sources[a.Source].Issued,
            Parties = [.. PartiesOf(a)],
            Lines =
            [
                .. Both(SearchLineParts.Context, new LocalizedText($"{subject.En}: {definition.Label.En}", definition.Label.Ja is { } label ? $"{subject.In("ja")}：{label}" : null)),
                new(SearchLineParts.Body, a.Label, null),
                .. value is null || SameWords(value, a.Label) ? [] : One(SearchLineParts.Body, value, null),
            ],
        };
    });

    // A digest quotes the same words under each subject that they bear on, and a source may say them twice: a reader who searches for
    // them wants them once.
    private IEnumerable<SearchDocument> Quotes() => _dossier.Quotes.GroupBy(q => (q.Source, q.Text)).Select(same =>
    {
        var quote = same.First();
        var resting = same.SelectMany(q => _restingOn[q.Id]).ToList();
        return new SearchDocument(SearchKind.Quote, quote.Id)
        {
            Source = quote.Source,
            Assertion = resting.FirstOrDefault()?.Id,
            Date = _sources.GetValueOrDefault(quote.Source)?.Issued,
            Parties = [.. resting.SelectMany(PartiesOf)],
            Lines = [new(SearchLineParts.Context, _sources.GetValueOrDefault(quote.Source)?.ShortName ?? quote.Source, null), new(SearchLineParts.Body, quote.Text, quote.Language)],
        };
    });

    // A wording stands in quotation marks in one place and without them in another.
    private static bool SameWords(string left, string right) => SearchWords.Spaced(FoldedLine.Of(left).Folded) == SearchWords.Spaced(FoldedLine.Of(right).Folded);

    private static IEnumerable<string> PartiesOf(Assertion assertion) => new[]
    {
        assertion.Subject.Kind == RecordKind.Party ? assertion.Subject.Slug : null,
        DerivedFacts.ValueKindOf(assertion) == RecordKind.Party ? assertion.Value : null,
        assertion.AttributedTo,
    }.OfType<string>();

    private IEnumerable<SearchedLine> NamesOf(List<string> parties)
    {
        var known = parties.Where(_parties.ContainsKey).Select(p => _parties[p].Name).ToList();
        if (known.Count > 0)
            yield return new SearchedLine(SearchLineParts.Context, string.Join(" · ", known.Select(n => n.En)), "en");
        if (known.Exists(n => n.Ja is not null))
            yield return new SearchedLine(SearchLineParts.Context, string.Join(" · ", known.Select(n => n.Ja).OfType<string>()), "ja");
    }

    private static IEnumerable<SearchedLine> Both(string part, LocalizedText text) =>
        [new SearchedLine(part, text.En, "en"), .. One(part, text.Ja, "ja")];

    private static IEnumerable<SearchedLine> One(string part, string? text, string? language) =>
        string.IsNullOrWhiteSpace(text) ? [] : [new SearchedLine(part, text, language)];

    private sealed record SearchedLine(string Part, string Text, string? Language);

    private sealed record SearchDocument(SearchKind Kind, string Slug)
    {
        public string? Source { get; init; }
        public string? Assertion { get; init; }
        public PartialDate? Date { get; init; }
        public IReadOnlyList<string> Parties { get; init; } = [];
        public IReadOnlyList<SearchedLine> Lines { get; init; } = [];
    }
}
