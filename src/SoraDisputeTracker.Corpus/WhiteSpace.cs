using System.Text;

namespace SoraDisputeTracker.Corpus;

/// <summary>White space in seeds is for the writer's eye: a run of it reads as one space.</summary>
internal static class WhiteSpace
{
    /// <summary>The text with each run of white space as one space and none at its ends.</summary>
    /// <param name="text">The text.</param>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        var gap = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                gap = folded.Length > 0;
                continue;
            }

            if (gap)
                folded.Append(' ');
            gap = false;
            folded.Append(c);
        }

        return folded.ToString();
    }
}
