using System.Globalization;
using SoraDisputeTracker.Core.Dates;

namespace SoraDisputeTracker.Core.Citations.Styles;

/// <summary>The variables of an item, by their names in CSL 1.0.2. Variables that the tracker does not fill are empty in every item.</summary>
internal sealed class ItemVariables
{
    private readonly CslItem _item;
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>The variables of an item.</summary>
    /// <param name="item">The item.</param>
    /// <param name="number">Its <c>citation-number</c>, from 1.</param>
    public ItemVariables(CslItem item, int number)
    {
        _item = item;
        Number = number;
        Authors = [.. item.Authors.Select(PersonName.Of)];
    }

    /// <summary>The item's <c>citation-number</c>, from 1.</summary>
    public int Number { get; }

    private IReadOnlyList<PersonName> Authors { get; }

    /// <summary>A text variable, as it is in the item, or null where it is empty.</summary>
    /// <param name="variable">The variable.</param>
    public string? Text(string variable) => _used.Contains(variable) ? null : variable switch
    {
        "id" => _item.Id,
        "type" => _item.Type,
        "citation-key" => _item.CitationKey,
        "citation-number" => Number.ToString(CultureInfo.InvariantCulture),
        "title" => _item.Title,
        "container-title" => _item.ContainerTitle,
        "publisher" => _item.Publisher,
        "URL" => _item.Url,
        "language" => _item.Language,
        "note" => _item.Note,
        "version" => _item.Version,
        _ => null,
    };

    /// <summary>A date variable, or null where it is empty.</summary>
    /// <param name="variable">The variable.</param>
    public PartialDate? Date(string variable) => _used.Contains(variable) ? null : variable switch
    {
        "issued" => _item.Issued,
        "accessed" => _item.Accessed,
        _ => null,
    };

    /// <summary>A name variable; empty where it has no names.</summary>
    /// <param name="variable">The variable.</param>
    public IReadOnlyList<PersonName> Names(string variable) => variable == "author" && !_used.Contains(variable) ? Authors : [];

    /// <summary>Whether a variable is filled.</summary>
    /// <param name="variable">The variable.</param>
    public bool Has(string variable) => Text(variable) is { Length: > 0 } || Date(variable) is not null || Names(variable).Count > 0;

    /// <summary>Takes a variable out: what has stood in for names is not printed twice.</summary>
    /// <param name="variable">The variable.</param>
    public void Use(string variable) => _used.Add(variable);
}
