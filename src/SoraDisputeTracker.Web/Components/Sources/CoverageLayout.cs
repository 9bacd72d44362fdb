using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Sources;
using SoraDisputeTracker.Web.Components.Pictures;

namespace SoraDisputeTracker.Web.Components.Sources;

/// <summary>A group of columns of the chart.</summary>
/// <param name="Caption">What its sources are.</param>
/// <param name="Left">Where it begins, in pixels.</param>
/// <param name="Width">How wide it is.</param>
public sealed record CoverageGroup(string Caption, int Left, int Width);

/// <summary>A column of the chart.</summary>
/// <param name="Source">The source.</param>
/// <param name="Name">What readers call it.</param>
/// <param name="Fitting">The name as far as there is room for it.</param>
/// <param name="Index">Its place among <see cref="CoverageMatrix.Sources"/>.</param>
/// <param name="Centre">Its middle, in pixels.</param>
public sealed record CoverageColumn(Source Source, string Name, string Fitting, int Index, int Centre);

/// <summary>A row of the chart.</summary>
/// <param name="Row">The record with its cells.</param>
/// <param name="Label">The record's title, broken into lines.</param>
/// <param name="Detail">What tells it from others of the like title, or nothing.</param>
/// <param name="Top">Where it begins, in pixels.</param>
/// <param name="Height">How high it is.</param>
/// <param name="Heading">The heading above it, where a new kind of record begins.</param>
public sealed record CoverageLine(CoverageRow Row, IReadOnlyList<string> Label, string Detail, int Top, int Height, string? Heading)
{
    /// <summary>Its middle.</summary>
    public int Centre => Top + (Height / 2);
}

/// <summary>
/// Where everything stands in the chart of coverage: records in rows, sources in columns. Only sources that speak of any of the records
/// have a column: the articles first, then primary documents, then reports.
/// </summary>
public sealed class CoverageLayout
{
    /// <summary>How wide the labels of the rows are.</summary>
    public const int LabelWidth = 200;

    /// <summary>How high a line of a label is.</summary>
    public const int LineHeight = 15;

    /// <summary>How high the names of the columns are.</summary>
    public const int HeadHeight = 148;

    /// <summary>How wide a column is: a target that a finger can hit.</summary>
    public const int ColumnWidth = 26;

    private const int GroupGap = 14;
    private const int LeastGroupWidth = 62;
    private const int LeastRowHeight = 28;
    private const int HeadingHeight = 30;
    private const int MostInName = 20;
    private const int MostInDetail = 32;

    /// <summary>Sets out a matrix.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="detail">What tells a record from others of the like title, or nothing.</param>
    public CoverageLayout(CoverageMatrix matrix, Func<RecordReference, string> detail)
    {
        var speaking = matrix.Sources
            .Select((source, index) => (source, index))
            .Where(s => matrix.Rows.Any(r => r.Cells[s.index] != Coverage.Silent))
            .ToList();
        var names = SourceNames.Of(speaking.Select(s => (s.source.Slug, s.source.ShortName, s.source.Language, s.source.Title)));
        Unheard = matrix.Sources.Count - speaking.Count;
        var groups = new List<CoverageGroup>();
        var columns = new List<CoverageColumn>();
        var left = 0;
        foreach (var group in speaking.GroupBy(s => GroupOf(s.source)).OrderBy(g => g.Key))
        {
            var width = Math.Max(LeastGroupWidth, group.Count() * ColumnWidth);
            groups.Add(new CoverageGroup(Captions[group.Key], left, width));
            columns.AddRange(group.Select((s, i) => new CoverageColumn(
                s.source, names[s.source.Slug], Shortened(names[s.source.Slug], MostInName), s.index, left + (i * ColumnWidth) + (ColumnWidth / 2))));
            left += width + GroupGap;
        }

        Groups = groups;
        Columns = columns;
        Width = left + HeadHeight / 2;
        var top = HeadHeight;
        var lines = new List<CoverageLine>();
        foreach (var row in matrix.Rows)
        {
            var heading = lines.Count > 0 && lines[^1].Row.Record.Kind == row.Record.Kind ? null : Headings.GetValueOrDefault(row.Record.Kind);
            top += heading is null ? 0 : HeadingHeight;
            var label = LabelLines.Of(row.Name.Localized(), LabelWidth, int.MaxValue);
            var told = Shortened(detail(row.Record), MostInDetail);
            var height = Math.Max(LeastRowHeight, ((label.Count + (told.Length > 0 ? 1 : 0)) * LineHeight) + 10);
            lines.Add(new CoverageLine(row, label, told, top, height, heading));
            top += height;
        }

        Lines = lines;
        Height = top + 4;
    }

    /// <summary>The columns.</summary>
    public IReadOnlyList<CoverageColumn> Columns { get; }

    /// <summary>The groups of columns.</summary>
    public IReadOnlyList<CoverageGroup> Groups { get; }

    /// <summary>The rows.</summary>
    public IReadOnlyList<CoverageLine> Lines { get; }

    /// <summary>How many sources speak of none of the records.</summary>
    public int Unheard { get; }

    /// <summary>How wide the cells are together, with room for the names that lean out to the right.</summary>
    public int Width { get; }

    /// <summary>How high the chart is.</summary>
    public int Height { get; }

    private static string[] Captions => [SourcesTexts.CaptionArticles, SourcesTexts.CaptionPrimary, SourcesTexts.CaptionReports];

    private static IReadOnlyDictionary<RecordKind, string> Headings => new Dictionary<RecordKind, string>
    {
        [RecordKind.Event] = SourcesTexts.KeyEvents,
        [RecordKind.Demand] = SourcesTexts.Demands,
    };

    private static int GroupOf(Source source) => source.Origin == SourceOrigin.Article ? 0 : source.IsPrimary ? 1 : 2;

    private static string Shortened(string name, int most)
    {
        if (WidthOf(name) <= most)
            return name;
        var length = Enumerable.Range(0, name.Length).TakeWhile(l => WidthOf(name[..l]) <= most).Last();
        return string.Concat(name.AsSpan(0, length).TrimEnd(), "\u2026");
    }

    // Ideographs, kana and full-width forms take twice the room.
    private static int WidthOf(string text) => text.Sum(c => c >= '\u2e80' ? 2 : 1);
}
