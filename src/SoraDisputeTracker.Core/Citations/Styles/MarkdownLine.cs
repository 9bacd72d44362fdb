using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;

namespace SoraDisputeTracker.Core.Citations.Styles;

/// <summary>A line of pandoc's Markdown that grows run by run; knows what each sign would mean where it stands.</summary>
internal sealed partial class MarkdownLine
{
    /// <summary>Has no meaning, and keeps apart two signs that would have one together.</summary>
    private const string Separator = "<!-- -->";

    private static readonly char[] Spaces = [' ', '\t', '\r', '\n'];

    // The outermost first; raised text innermost, as ^[ begins a note.
    private static readonly (TextStyle Style, string Open, string Close)[] Marks =
    [
        (TextStyle.SmallCaps, "[", "]{.smallcaps}"),
        (TextStyle.Underline, "[", "]{.underline}"),
        (TextStyle.Bold, "**", "**"),
        (TextStyle.Italic, "*", "*"),
        (TextStyle.Superscript, "^", "^"),
        (TextStyle.Subscript, "~", "~"),
    ];

    // Behind these, pandoc reads a space as one that does not break.
    private static readonly FrozenSet<string> Abbreviations = (
        "Mr. Mrs. Ms. Dr. Prof. Jr. Sr. St. Fr. Bros. Ph.D. M.A. M.D. Hon. Rev. Gen. Gov. Capt. Sgt. Sen. Rep. Pres. Co. Corp. Inc. Ltd. " +
        "Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec. " +
        "p. pp. vol. ch. chap. chs. sec. bk. pt. col. fig. fol. fols. fasc. ill. n. nn. n.b. No. ed. eds. esp. univ. f. ff. fl. d. c. " +
        "e.g. i.e. cf. cp. al. aet. aetat. incl. q.v. s.v. s.vv. saec. viz. vs.").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private readonly StringBuilder _line = new();

    /// <summary>Adds a run.</summary>
    /// <param name="run">The run, in another style than the one before it; its address is one of the web.</param>
    public void Add(StyledRun run)
    {
        if (run.Href == run.Text && run.Style == TextStyle.None && IsAutolink(run.Text))
            _line.Append('<').Append(run.Text).Append('>');
        else if ((run.Style & (TextStyle.Superscript | TextStyle.Subscript)) == TextStyle.None)
            AddMarked(run);
        else
            AddWords(run);
    }

    /// <summary>The line.</summary>
    public override string ToString()
    {
        if (_line.Length > 0 && _line[^1] == ' ')
            _line.Length--;
        EscapeListMark('\n');
        return _line.ToString();
    }

    // Raised and lowered text has no spaces.
    private void AddWords(StyledRun run)
    {
        foreach (var (i, word) in run.Text.Split(Spaces).Index())
        {
            if (i > 0)
                AddSpace();
            AddMarked(run with { Text = word });
        }
    }

    // Emphasis may neither begin nor end with a space.
    private void AddMarked(StyledRun run)
    {
        var words = run.Text.Trim(Spaces);
        if (words.Length < run.Text.Length && (words.Length == 0 || words[0] != run.Text[0]))
            AddSpace();
        if (words.Length == 0)
            return;
        var marks = Marks.Where(m => run.Style.HasFlag(m.Style)).ToList();
        var open = ((run.Href is null ? "" : "[") + string.Concat(marks.Select(m => m.Open))).Replace("[^", $"[{Separator}^", StringComparison.Ordinal);
        if (open.StartsWith('*') && _line.Length > 0 && _line[^1] == '*')
            _line.Append(Separator);
        _line.Append(open);
        AddText(words, isMarked: open.Length > 0);
        _line.AppendJoin("", marks.Select(m => m.Close).Reverse());
        if (run.Href is not null)
            _line.Append("](<").Append(Target(run.Href)).Append(">)");
        if (words[^1] != run.Text[^1])
            AddSpace();
    }

    private void AddText(string text, bool isMarked)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var sign = text[i];
            if (Spaces.Contains(sign))
                AddSpace();
            else if (sign == '‘' && !IsClosed(text.AsSpan(i + 1), '’'))
                _line.Append("&lsquo;");
            else if (sign == '“' && isMarked && !IsClosed(text.AsSpan(i + 1), '”'))
                _line.Append("&ldquo;");
            else if (sign is '’' or '”' && _line.Length > 0 && _line[^1] == ' ')
                _line.Append(Separator).Append(sign);
            else
                _line.Append(IsMark(text, i) ? "\\" : "").Append(sign);
        }
    }

    private bool IsMark(string text, int at) => text[at] switch
    {
        '\\' or '`' or '*' or '_' or '{' or '}' or '[' or ']' or '<' or '>' or '#' or '!' or '|' or '~' or '^' or '$' or '@' or '\'' or '"' => true,
        '&' => IsReference(text, at),
        // Two hyphens are a dash and three full stops an ellipsis; at the beginning there are lists, definitions and titles.
        '-' => _line.Length == 0 || _line[^1] == '-',
        '.' => _line.Length > 0 && _line[^1] == '.',
        '+' or ':' or '%' => _line.Length == 0,
        _ => false,
    };

    private void AddSpace()
    {
        if (_line.Length == 0 || _line[^1] == ' ')
            return;
        EscapeListMark(' ');
        var start = _line.Length;
        while (start > 0 && (char.IsLetterOrDigit(_line[start - 1]) || (_line[start - 1] == '.' && (start == 1 || _line[start - 2] != '\\'))))
            start--;
        if (Abbreviations.Contains(_line.ToString(start, _line.Length - start)))
            _line.Insert(_line.Length - 1, '\\');
        _line.Append(' ');
    }

    // A number or letter alone at the beginning would be a list's.
    private void EscapeListMark(char next)
    {
        if (_line.Length is > 1 and < 20 && ListMark().IsMatch(_line.ToString() + next))
            _line.Insert(_line.Length - 1, '\\');
    }

    // Whether a quotation ends in this run: a single mark that nothing closes would become an apostrophe, and no quotation may begin
    // in mark-up and end behind it.
    private static bool IsClosed(ReadOnlySpan<char> rest, char close)
    {
        if (rest.IsEmpty || char.IsWhiteSpace(rest[0]) || rest[0] == close)
            return false;
        for (var i = 0; i < rest.Length; i++)
        {
            if (rest[i] == close && (close == '”' || i + 1 == rest.Length || !char.IsLetterOrDigit(rest[i + 1])))
                return true;
            if (rest[i] is '‘' or '“' or '”')
                return false;
        }

        return false;
    }

    private static bool IsAutolink(string address) => !address.Where((c, i) => c is '<' or '>' || char.IsWhiteSpace(c) || IsReference(address, i)).Any();

    private static string Target(string address) => string.Concat(address.Select((c, i) => c switch
    {
        '<' => "%3C",
        '>' => "%3E",
        '\\' => "\\\\",
        '&' when IsReference(address, i) => "&amp;",
        _ => c.ToString(),
    }));

    private static bool IsReference(string text, int at) => text[at] == '&' && Reference().IsMatch(text.AsSpan(at));

    [GeneratedRegex("^&#?[0-9A-Za-z]+;", RegexOptions.None, 1000)]
    private static partial Regex Reference();

    [GeneratedRegex(@"^(?:\(?(?:[0-9]+|[a-z]|[ivxlcdm]{2,}|[IVXLCDM]{2,})[.)]|\(?[A-Z]\)|[A-Z]\.(?=\n))\s\z", RegexOptions.None, 1000)]
    private static partial Regex ListMark();
}
