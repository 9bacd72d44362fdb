using System.Globalization;
using System.Text;

namespace SoraDisputeTracker.Core.Search;

/// <summary>What a search's address carries, and whom it answers.</summary>
public sealed record SearchFilter
{
    /// <summary>The search without input.</summary>
    public static SearchFilter Default { get; } = new();

    /// <summary>The reader's input; see <see cref="SearchTextReader"/>.</summary>
    public string Input { get; init; } = "";

    /// <summary>Only these kinds; empty for all.</summary>
    public IReadOnlyList<SearchKind> Kinds { get; init; } = [];

    /// <summary>The page, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>The reader's language, BCP 47: names are given in it, and passages in it come first. What is found does not hang on it, and it is no part of the address.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The filter as a query string in canonical order, without the leading question mark; empty for the default.</summary>
    public string ToQueryString()
    {
        var query = new StringBuilder();
        if (Input.Length > 0)
            Add("q", Input);
        foreach (var kind in Kinds)
            Add("kind", SearchKinds.Name(kind));
        if (Page > 1)
            Add("page", Page.ToString(CultureInfo.InvariantCulture));
        return query.ToString();

        void Add(string name, string value) =>
            query.Append(query.Length == 0 ? "" : "&").Append(name).Append('=').Append(Uri.EscapeDataString(value));
    }
}
