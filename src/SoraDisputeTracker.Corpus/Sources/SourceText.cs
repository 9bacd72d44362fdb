using System.Text;

namespace SoraDisputeTracker.Corpus.Sources;

/// <summary>A source's text, in which places count code points, and the same text with its white space folded, as a browser shows it.</summary>
internal sealed class SourceText
{
    private readonly Rune[] _runes;

    /// <summary>For each code point, where it stands in the folded text; for white space, where the next one does.</summary>
    private readonly int[] _foldedAt;

    /// <summary>Takes a text.</summary>
    /// <param name="text">The text.</param>
    public SourceText(string text)
    {
        _runes = [.. text.EnumerateRunes()];
        _foldedAt = new int[_runes.Length];
        var folded = new StringBuilder(text.Length);
        var gap = false;
        for (var i = 0; i < _runes.Length; i++)
        {
            if (Rune.IsWhiteSpace(_runes[i]))
            {
                gap = folded.Length > 0;
                _foldedAt[i] = folded.Length + (gap ? 1 : 0);
                continue;
            }

            if (gap)
                folded.Append(' ');
            gap = false;
            _foldedAt[i] = folded.Length;
            folded.Append(_runes[i].ToString());
        }

        Folded = folded.ToString();
    }

    /// <summary>How many code points the text has.</summary>
    public int Length => _runes.Length;

    /// <summary>The text with each run of white space as one space and none at its ends.</summary>
    public string Folded { get; }

    /// <summary>A passage, white space folded.</summary>
    /// <param name="start">Its first code point.</param>
    /// <param name="end">The code point behind its last one.</param>
    public string Passage(int start, int end) => WhiteSpace.Fold(string.Concat(_runes[start..end].Select(r => r.ToString())));

    /// <summary>Where a code point stands in <see cref="Folded"/>; of white space, where what follows it does.</summary>
    /// <param name="index">The code point.</param>
    public int FoldedAt(int index) => _foldedAt[index];
}
