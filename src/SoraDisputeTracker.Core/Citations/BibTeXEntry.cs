using System.Globalization;
using System.Text;

namespace SoraDisputeTracker.Core.Citations;

/// <summary>One entry of a BibTeX file while it is written; fields without a value are left out.</summary>
internal sealed class BibTeXEntry
{
    private readonly StringBuilder _text = new();

    /// <summary>Begins an entry.</summary>
    /// <param name="type">Its type, without the at sign.</param>
    /// <param name="key">Its key.</param>
    public BibTeXEntry(string type, string key) => _text.Append(CultureInfo.InvariantCulture, $"@{type}{{{key},\n");

    /// <summary>Adds a field.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value, escaped.</param>
    public void Add(string name, string value)
    {
        if (value.Length > 0)
            _text.Append(CultureInfo.InvariantCulture, $"  {name} = {{{value}}},\n");
    }

    /// <summary>Adds a field in which nothing may be recased or taken apart.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value, escaped.</param>
    public void AddBraced(string name, string value) => Add(name, value.Length == 0 ? "" : $"{{{value}}}");

    /// <summary>Adds a field with the name of a string that BibTeX knows.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">The string's name.</param>
    public void AddBare(string name, string value) => _text.Append(CultureInfo.InvariantCulture, $"  {name} = {value},\n");

    /// <summary>The finished entry.</summary>
    public override string ToString() => $"{_text}}}\n";
}
