using System.Globalization;
using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Evidence;

namespace SoraDisputeTracker.Storage.Building;

/// <summary>Looks at assertions before anything is derived from them, so that a fault is named with its place and not where it first hurts.</summary>
internal static class AssertionCheck
{
    /// <summary>Refuses the first assertion whose source, property, value or date cannot be read.</summary>
    /// <exception cref="DatabaseBuildException">Which assertion, and what is wrong with it.</exception>
    public static void Pass(Dossier dossier)
    {
        var sources = dossier.Sources.Select(s => s.Slug).ToHashSet(StringComparer.Ordinal);
        foreach (var assertion in dossier.Assertions)
        {
            if (FaultOf(assertion, sources) is { } fault)
                throw new DatabaseBuildException($"Assertion {assertion.Id} of source `{assertion.Source}` on {assertion.Subject} {fault}.");
        }
    }

    private static string? FaultOf(Assertion assertion, HashSet<string> sources)
    {
        if (!sources.Contains(assertion.Source))
            return "names a source that is not among the sources";
        if (!PropertyDefinition.ByName.TryGetValue(assertion.Property, out var definition))
            return $"states the property `{assertion.Property}`, which is not known";
        return definition.Type switch
        {
            PropertyType.Date when !PartialDate.TryParse(assertion.Value, out _) => $"gives `{assertion.Value}` as its `{assertion.Property}`, which is no EDTF date",
            PropertyType.Number when !decimal.TryParse(assertion.Value, CultureInfo.InvariantCulture, out _) => $"gives `{assertion.Value}` as its `{assertion.Property}`, which is no number",
            PropertyType.Status when !PartialDate.TryParse(assertion.AsOf, out _) => $"gives the status `{assertion.Value}` without an EDTF date from which on it holds",
            _ => null,
        };
    }
}
