using Microsoft.EntityFrameworkCore;
using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Sources;
using SoraDisputeTracker.Storage.Schema;

namespace SoraDisputeTracker.Storage.Sources;

/// <summary>Reads sources with their authors and counts, in one statement whatever their number.</summary>
internal static class SourceEntries
{
    /// <summary>Reads the sources of a query, in the order of the corpus.</summary>
    public static async Task<List<SourceEntry>> ReadAsync(IQueryable<SourceRow> sources, CancellationToken cancellationToken)
    {
        var rows = await sources
            .OrderBy(s => s.Ordinal)
            .Select(s => new
            {
                Row = s,
                Authors = s.Authors.OrderBy(a => a.Ordinal).ToList(),
                Assertions = s.Assertions.Count,
                Quotes = s.Quotes.Count,
                Events = s.Events.Count,
            })
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(s => new SourceEntry(ToSource(s.Row, s.Authors), s.Assertions, s.Quotes, s.Events));
    }

    private static Source ToSource(SourceRow row, List<SourceAuthorRow> authors) => new()
    {
        Slug = row.Slug,
        Type = row.Type,
        Title = row.Title,
        IsTitleSupplied = row.IsTitleSupplied,
        EnglishTitle = row.EnglishTitle,
        JapaneseTitle = row.JapaneseTitle,
        CitationKey = row.CitationKey,
        Authors = authors.ConvertAll(a => new CslName
        {
            Family = a.Family,
            Given = a.Given,
            NonDroppingParticle = a.NonDroppingParticle,
            Suffix = a.Suffix,
            Literal = a.Literal,
        }),
        ContainerTitle = row.ContainerTitle,
        Publisher = row.Publisher,
        Issued = row.Issued is null ? null : PartialDate.Parse(row.Issued),
        Accessed = row.Accessed is null ? null : PartialDate.Parse(row.Accessed),
        Url = row.Url,
        Language = row.Language,
        Abstract = row.Abstract,
        Note = row.Note,
        Origin = row.Origin,
        IsPrimary = row.IsPrimary,
        TextSha256 = row.TextSha256,
        Confidence = row.Confidence,
        Added = row.Added,
    };
}
