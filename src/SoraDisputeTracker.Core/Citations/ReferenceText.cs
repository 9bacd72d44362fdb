namespace SoraDisputeTracker.Core.Citations;

/// <summary>A reference while it is put together: runs of text, with the full stops between its parts where they belong.</summary>
internal sealed class ReferenceText
{
    private readonly List<StyledRun> _runs = [];

    /// <summary>The reference so far; neighbours of one style are one run.</summary>
    public IReadOnlyList<StyledRun> Runs => _runs;

    /// <summary>Adds text to the part that is being written.</summary>
    /// <param name="text">The text; nothing is added for an empty one.</param>
    /// <param name="isItalic">Whether it stands in italics.</param>
    /// <returns>The same reference.</returns>
    public ReferenceText Add(string text, bool isItalic = false)
    {
        if (text.Length == 0)
            return this;
        if (_runs.Count > 0 && _runs[^1].IsItalic == isItalic)
            _runs[^1] = _runs[^1] with { Text = _runs[^1].Text + text };
        else
            _runs.Add(new StyledRun(text, isItalic));
        return this;
    }

    /// <summary>
    /// Ends the part with a full stop, unless it ends in a sign that closes a sentence already. Behind a closing double quotation mark the
    /// stop moves inside (Publication Manual of the APA, 7th edition, section 6.7).
    /// </summary>
    /// <returns>The same reference.</returns>
    public ReferenceText Stop()
    {
        if (_runs.Count == 0)
            return this;
        var last = _runs[^1].Text;
        if (last[^1] is not ('"' or '\u201D'))
            return Closes(last[^1]) ? this : Add(".");
        if (last.Length == 1 || !Closes(last[^2]))
            _runs[^1] = _runs[^1] with { Text = $"{last[..^1]}.{last[^1]}" };
        return this;
    }

    private static bool Closes(char sign) => sign is '.' or '?' or '!' or ':' or '。' or '？' or '！';
}
