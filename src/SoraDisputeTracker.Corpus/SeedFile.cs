using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace SoraDisputeTracker.Corpus;

/// <summary>One file of seeds/, as it was when the reading began.</summary>
/// <param name="path">The path relative to the seeds folder, with forward slashes.</param>
/// <param name="bytes">Its bytes.</param>
internal sealed class SeedFile(string path, byte[] bytes)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Unicode's category Cc without the tab and the line feed.</summary>
    private static readonly SearchValues<char> ControlCharacters =
        SearchValues.Create([.. Enumerable.Range(0, 0xA0).Select(c => (char)c).Where(c => char.IsControl(c) && c is not ('\t' or '\n'))]);

    private List<int> _lineStarts = [0];

    /// <summary>The path relative to the seeds folder, with forward slashes.</summary>
    public string Path { get; } = path;

    /// <summary>The bytes, which the corpus hash is made from.</summary>
    public byte[] Bytes { get; } = bytes;

    /// <summary>The text with line feeds alone, without a byte-order mark; empty where <see cref="IsText"/> is not set.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Whether <see cref="Decode"/> found text that can be read on.</summary>
    public bool IsText { get; private set; }

    /// <summary>The file's first character.</summary>
    public Place Start => new(Path, 1, 1);

    /// <summary>Reads the bytes as UTF-8 and reports what makes them differ from machine to machine: a byte-order mark, other line ends.</summary>
    /// <param name="problems">Takes what is wrong.</param>
    public void Decode(ProblemList problems)
    {
        var rest = Bytes.AsSpan();
        if (rest.StartsWith(Encoding.UTF8.Preamble))
        {
            problems.Add(Start, "The file begins with a byte-order mark. Save it as UTF-8 without one.");
            rest = rest[Encoding.UTF8.Preamble.Length..];
        }

        if (!Utf8.IsValid(rest))
        {
            ReportBadByte(rest, problems);
            return;
        }

        IsText = true;
        Text = StrictUtf8.GetString(rest);
        _lineStarts = LineStarts(Text);
        var carriageReturn = Text.IndexOf('\r', StringComparison.Ordinal);
        if (carriageReturn >= 0)
        {
            problems.Add(PlaceAt(carriageReturn), "Lines end with CR LF (or CR). Save the file with LF alone, so that the corpus hash is the same everywhere.");
            Text = Text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
            _lineStarts = LineStarts(Text);
        }

        var control = Text.AsSpan().IndexOfAny(ControlCharacters);
        if (control >= 0)
            problems.Add(PlaceAt(control), FormattableString.Invariant($"The control character U+{(int)Text[control]:X4} stands here. Remove it."));
    }

    /// <summary>The line and column of a character.</summary>
    /// <param name="index">The character's index in <see cref="Text"/>; beyond its end means the end.</param>
    public Place PlaceAt(int index)
    {
        index = Math.Clamp(index, 0, Text.Length);
        var line = _lineStarts.BinarySearch(index);
        if (line < 0)
            line = ~line - 1;
        return new Place(Path, line + 1, index - _lineStarts[line] + 1);
    }

    private void ReportBadByte(ReadOnlySpan<byte> bytes, ProblemList problems)
    {
        var good = 0;
        while (Rune.DecodeFromUtf8(bytes[good..], out _, out var length) == OperationStatus.Done)
            good += length;
        Text = StrictUtf8.GetString(bytes[..good]);
        _lineStarts = LineStarts(Text);
        problems.Add(PlaceAt(Text.Length), $"The byte 0x{bytes[good]:X2} is no UTF-8. Save the file as UTF-8.");
        Text = "";
        _lineStarts = [0];
    }

    private static List<int> LineStarts(string text)
    {
        List<int> starts = [0];
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
                starts.Add(i + 1);
        }

        return starts;
    }
}
