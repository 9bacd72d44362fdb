using System.Text;
using System.Xml;

namespace SoraDisputeTracker.Core.Feeds;

/// <summary>The characters that XML 1.0 can hold (section 2.2): not even an escape lets the others in.</summary>
public static class XmlCharacters
{
    /// <summary>The text with U+FFFD in place of each character that XML cannot hold.</summary>
    /// <param name="text">The text.</param>
    public static string Legal(string text)
    {
        var legal = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            legal.Append(rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value) ? rune.ToString() : "\uFFFD");
        return legal.ToString();
    }
}
