using SoraDisputeTracker.Core.Citations;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Storage.Schema;

namespace SoraDisputeTracker.Storage.Building;

/// <summary>Turns the evidence of a dossier into rows.</summary>
internal sealed class EvidenceRowsOfDossier(Dossier dossier)
{
    private readonly IReadOnlyDictionary<string, string> _citationKeys = CitationKeys.For(dossier.Sources);

    public IEnumerable<SourceRow> Sources() => dossier.Sources.Select((s, i) => new SourceRow
    {
        Slug = s.Slug,
        Ordinal = i,
        Type = s.Type,
        Title = s.Title,
        IsTitleSupplied = s.IsTitleSupplied,
        EnglishTitle = s.EnglishTitle,
        JapaneseTitle = s.JapaneseTitle,
        CitationKey = _citationKeys[s.Slug],
        ContainerTitle = s.ContainerTitle,
        Publisher = s.Publisher,
        Issued = s.Issued?.ToString(),
        Accessed = s.Accessed?.ToString(),
        Url = s.Url,
        Language = s.Language,
        Abstract = s.Abstract,
        Note = s.Note,
        Origin = s.Origin,
        IsPrimary = s.IsPrimary,
        TextSha256 = s.TextSha256,
        Confidence = s.Confidence,
        Added = s.Added,
    });

    public IEnumerable<SourceAuthorRow> SourceAuthors() => dossier.Sources.SelectMany(s => s.Authors.Select((a, i) => new SourceAuthorRow
    {
        Source = s.Slug,
        Ordinal = i,
        Family = a.Family,
        Given = a.Given,
        NonDroppingParticle = a.NonDroppingParticle,
        Suffix = a.Suffix,
        Literal = a.Literal,
    }));

    public IEnumerable<AssertionRow> Assertions() => dossier.Assertions.Select((a, i) => new AssertionRow
    {
        Id = a.Id,
        Ordinal = i,
        Source = a.Source,
        SubjectKind = a.Subject.Kind,
        Subject = a.Subject.Slug,
        Property = a.Property,
        Value = a.Value,
        ValueKind = DerivedFacts.ValueKindOf(a),
        Label = a.Label,
        Section = a.Section,
        Unit = a.Unit,
        AttributedTo = a.AttributedTo,
        Inferred = a.Inferred,
        AsOf = a.AsOf,
    });

    public IEnumerable<QuoteRow> Quotes() => dossier.Quotes.Select((q, i) => new QuoteRow
    {
        Id = q.Id,
        Ordinal = i,
        Source = q.Source,
        StartAt = q.Start,
        EndAt = q.End,
        Text = q.Text,
        Language = q.Language,
        Prefix = q.Prefix,
        Suffix = q.Suffix,
    });

    public IEnumerable<AssertionQuoteRow> AssertionQuotes() => dossier.Assertions.SelectMany(a =>
        a.Quotes.Select((quote, i) => new AssertionQuoteRow { Assertion = a.Id, Quote = quote, Ordinal = i }));

    public IEnumerable<ResolutionRow> Resolutions() => dossier.Resolutions.Select((r, i) => new ResolutionRow
    {
        SubjectKind = r.Subject.Kind,
        Subject = r.Subject.Slug,
        Property = r.Property,
        Ordinal = i,
        Value = r.Value,
        ReasonEn = r.Reason.En,
        ReasonJa = r.Reason.Ja,
        Source = r.Source,
        Confidence = r.Confidence,
    });
}
