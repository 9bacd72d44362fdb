using SoraDisputeTracker.Core.Search;
using SoraDisputeTracker.Storage.Schema;

namespace SoraDisputeTracker.Storage.Search;

/// <summary>Marks what was sought in the lines of a document.</summary>
internal sealed class HitMarks
{
    private readonly IReadOnlyList<SoughtTerm> _sought;
    private readonly List<SearchLineRow> _rows;
    private readonly List<FoldedLine> _lines;
    private readonly List<List<(int Start, int End)>> _marks;
    private readonly string _language;
    private readonly int _title;

    /// <summary>Finds the marks.</summary>
    /// <param name="terms">What was sought.</param>
    /// <param name="lines">The document's lines in their order; at least one.</param>
    /// <param name="language">The reader's language: what is said in several languages is shown in that one.</param>
    /// <param name="found">The document's words with the forms of sought words marked, or null where there are none.</param>
    public HitMarks(IReadOnlyList<SoughtTerm> terms, IEnumerable<SearchLineRow> lines, string language, FoundWordsRow? found = null)
    {
        _sought = [.. terms.Where(t => !t.IsExcluded)];
        _rows = [.. lines];
        _language = language;
        _title = Math.Max(0, _rows.FindIndex(r => r.Part == _rows[0].Part && r.Language == language));
        _lines = _rows.ConvertAll(r => FoldedLine.Of(r.Text));
        _marks = _rows.ConvertAll(_ => new List<(int Start, int End)>());
        if (found is not null)
            MarkForms(found);
        foreach (var term in _sought)
            MarkParts(term.Folded);
    }

    /// <summary>What the document is called.</summary>
    public MarkedText Title() => Marked(_title);

    /// <summary>Where else the words stand, best first; where they stand in the title only, the first line that says something.</summary>
    public IReadOnlyList<MarkedText> Passages()
    {
        var marked = Enumerable.Range(0, _rows.Count).Where(i => i != _title && _marks[i].Count > 0).ToList();
        var telling = marked.FindAll(i => _rows[i].Part != SearchLineParts.Context);

        // Who takes part is worth a line only where the words stand nowhere else.
        var shown = _sought.Count <= 1 && (telling.Count > 0 || _marks[_title].Count > 0) ? telling : marked;
        if (shown.Count == 0)
            shown = [.. Enumerable.Range(0, _rows.Count).Where(i => _rows[i].Part == SearchLineParts.Body).OrderByDescending(IsReaders).Take(1)];
        return
        [
            .. shown
                .OrderBy(i => _rows[i].Part == SearchLineParts.Context)
                .ThenByDescending(i => DistinctMarks(i))
                .ThenByDescending(IsReaders)
                .ThenBy(i => i)
                .Take(ISearchQueries.MaximumPassages)
                .Select(Marked),
        ];
    }

    private bool IsReaders(int line) => _rows[line].Language == _language;

    private MarkedText Marked(int line)
    {
        var merged = new List<(int Start, int End)>();
        foreach (var mark in _marks[line].Order())
        {
            if (merged.Count > 0 && mark.Start <= merged[^1].End)
                merged[^1] = (merged[^1].Start, Math.Max(merged[^1].End, mark.End));
            else
                merged.Add(mark);
        }

        return MarkedText.Of(_rows[line].Text, _rows[line].Language, merged);
    }

    private int DistinctMarks(int line) => _marks[line].Select(m => FoldedText.Of(_rows[line].Text[m.Start..m.End])).Distinct(StringComparer.Ordinal).Count();

    // Whole words where there are any: who seeks "AI" does not want it marked in "claim".
    private void MarkParts(string part)
    {
        var places = _lines.SelectMany((line, i) => PlacesOf(part, line.Folded).Select(at => (Line: i, At: at))).ToList();
        var whole = places.FindAll(p => SearchWords.IsBorder(_lines[p.Line].Folded, p.At) && SearchWords.IsBorder(_lines[p.Line].Folded, p.At + part.Length));
        foreach (var (line, at) in whole.Count > 0 ? whole : places)
            _marks[line].Add(_lines[line].PlaceOf(at, part.Length));
    }

    private static IEnumerable<int> PlacesOf(string part, string folded)
    {
        for (var at = folded.IndexOf(part, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(part, at + part.Length, StringComparison.Ordinal))
            yield return at;
    }

    private void MarkForms(FoundWordsRow found)
    {
        foreach (var (part, text) in new[] { (SearchLineParts.Title, found.Title), (SearchLineParts.Body, found.Body), (SearchLineParts.Context, found.Context) })
        {
            var lines = text.Split('\n');
            var at = 0;
            for (var i = 0; i < _rows.Count; i++)
            {
                if (_rows[i].Part == part)
                    MarkForms(_lines[i], _marks[i], lines[at++]);
            }
        }
    }

    // The table holds the words of the line with single spaces between them: the n-th word there is the n-th word here.
    private static void MarkForms(FoldedLine line, List<(int Start, int End)> marks, string found)
    {
        if (!found.Contains(SearchStatement.MarkStart, StringComparison.Ordinal))
            return;
        var words = SearchWords.In(line.Folded);
        var word = 0;
        var first = 0;
        foreach (var c in found)
        {
            switch (c)
            {
                case ' ':
                    word++;
                    break;
                case SearchStatement.MarkStart:
                    first = word;
                    break;
                case SearchStatement.MarkEnd:
                    var start = words[first].Start;
                    marks.Add(line.PlaceOf(start, words[word].Start + words[word].Length - start));
                    break;
            }
        }
    }
}
