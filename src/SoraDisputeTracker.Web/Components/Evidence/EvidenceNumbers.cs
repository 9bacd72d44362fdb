using SoraDisputeTracker.Core.Evidence;

namespace SoraDisputeTracker.Web.Components.Evidence;

/// <summary>A note of a page: a stated value with who gives it.</summary>
/// <param name="Number">Its number on the page, from 1.</param>
/// <param name="Value">The value.</param>
public sealed record EvidenceNote(int Number, StatedValue Value);

/// <summary>
/// Numbers the values that a record's page states, in the order in which the page lists them. The same value has the same number
/// wherever it stands on the page.
/// </summary>
public sealed class EvidenceNumbers
{
    private readonly Dictionary<(string Property, string Value, string? Unit), EvidenceNote> _notes = [];

    /// <summary>Numbers the values of all properties.</summary>
    /// <param name="properties">What the sources state on the record.</param>
    public EvidenceNumbers(IReadOnlyList<StatedProperty> properties)
    {
        var number = 0;
        foreach (var property in properties)
        {
            foreach (var value in property.Values)
            {
                var note = new EvidenceNote(++number, value);
                foreach (var stated in value.Assertions)
                    _notes.TryAdd((property.Definition.Name, stated.Assertion.Value, stated.Assertion.Unit), note);
            }
        }
    }

    /// <summary>The note on a value, or null where no source states it.</summary>
    /// <param name="property">The property's name.</param>
    /// <param name="value">The value in the form of its type, in any of the forms that stand under the note.</param>
    /// <param name="unit">The unit of a number, or null.</param>
    public EvidenceNote? Find(string property, string value, string? unit = null) => _notes.GetValueOrDefault((property, value, unit));

    /// <summary>The number of a value among those that were numbered.</summary>
    /// <param name="property">Its property.</param>
    /// <param name="value">The value.</param>
    public int Of(StatedProperty property, StatedValue value)
    {
        var stated = value.Assertions[0].Assertion;
        return _notes[(property.Definition.Name, stated.Value, stated.Unit)].Number;
    }
}
