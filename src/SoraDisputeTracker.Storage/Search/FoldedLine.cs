using System.Globalization;
using System.Text;

namespace SoraDisputeTracker.Storage.Search;

/// <summary>A text folded with the way back: where each folded character stands in the text. White space becomes single spaces.</summary>
internal sealed class FoldedLine
{
    private readonly List<(int Start, int End)> _places;

    private FoldedLine(string original, string folded, List<(int Start, int End)> places)
    {
        Original = original;
        Folded = folded;
        _places = places;
    }

    /// <summary>The text as it is.</summary>
    public string Original { get; }

    /// <summary>The text as it is compared.</summary>
    public string Folded { get; }

    /// <summary>Folds a text, one grapheme (Unicode Standard Annex 29) after the other by <see cref="FoldedText"/>, so that the places are known.</summary>
    public static FoldedLine Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        var places = new List<(int, int)>(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(text.AsSpan(at));
            var element = FoldedText.Of(text.Substring(at, length));
            if (string.IsNullOrWhiteSpace(element) && element.Length > 0)
                element = folded.Length > 0 && folded[^1] == ' ' ? "" : " ";
            folded.Append(element);
            for (var i = 0; i < element.Length; i++)
                places.Add((at, at + length));
            at += length;
        }

        return new FoldedLine(text, folded.ToString(), places);
    }

    /// <summary>Where a part of the folded text stands in the text: its start, and the place behind its end.</summary>
    public (int Start, int End) PlaceOf(int start, int length) => (_places[start].Start, _places[start + length - 1].End);
}
