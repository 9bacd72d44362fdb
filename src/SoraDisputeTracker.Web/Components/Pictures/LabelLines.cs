namespace SoraDisputeTracker.Web.Components.Pictures;

/// <summary>
/// Breaks names into lines for pictures: SVG text does not wrap by itself. Widths are estimated, because the server does not know the
/// reader's font; the estimate is generous.
/// </summary>
public static class LabelLines
{
    /// <summary>How far apart the lines stand, in pixels.</summary>
    public const int Height = 16;

    private const double FontSize = 13;
    private const char FirstFullWidth = '\u2E80';

    /// <summary>
    /// A name in lines, which together are the name: the space between two words stands at the end of the first line. What is left over
    /// after the last line is cut short with an ellipsis.
    /// </summary>
    /// <param name="name">The name.</param>
    /// <param name="width">How wide a line may be, in pixels.</param>
    /// <param name="most">How many lines there may be.</param>
    public static IReadOnlyList<string> Of(string name, int width, int most)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var piece in Pieces(name))
        {
            if (line.Length > 0 && WidthOf(line + piece) > width)
            {
                lines.Add(line);
                line = "";
            }

            line += piece;
        }

        lines.Add(line);
        return lines.Count <= most ? lines : [.. lines.Take(most - 1), Shortened(lines[most - 1], width)];
    }

    private static string Shortened(string line, int width)
    {
        while (line.Length > 1 && WidthOf(line + "…") > width)
            line = line[..^1];
        return line.TrimEnd() + "…";
    }

    // Latin words stay whole; full-width letters may part anywhere.
    private static IEnumerable<string> Pieces(string name)
    {
        var start = 0;
        for (var i = 1; i < name.Length; i++)
        {
            if (name[i - 1] == ' ' || name[i] >= FirstFullWidth || name[i - 1] >= FirstFullWidth)
            {
                yield return name[start..i];
                start = i;
            }
        }

        yield return name[start..];
    }

    private static double WidthOf(string text) => text.TrimEnd().Sum(c => FontSize * (c >= FirstFullWidth ? 1 : char.IsUpper(c) ? .68 : .53));
}
