using SoraDisputeTracker.Core.Disagreements;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Corpus.Evidence;

namespace SoraDisputeTracker.Corpus.Disagreements;

/// <summary>Holds the disagreements of a dossier against the resolutions.</summary>
/// <param name="dossier">The dossier.</param>
internal sealed class DisagreementCheck(Dossier dossier)
{
    private readonly IReadOnlyList<Disagreement> _disagreements = DisagreementFinder.Find(dossier);

    private readonly ILookup<(RecordReference Subject, string Property), Assertion> _stated =
        dossier.Assertions.ToLookup(a => (a.Subject, a.Property));

    /// <summary>Reports each resolution that no assertion of its source supports, or that settles what nobody disputes.</summary>
    /// <param name="resolutions">The resolutions.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public void CheckResolutions(IReadOnlyList<PlacedResolution> resolutions, ProblemList problems)
    {
        foreach (var (resolution, place, valuePlace) in resolutions)
        {
            var stated = _stated[(resolution.Subject, resolution.Property)].ToList();
            var isSet = PropertyDefinition.ByName[resolution.Property].Comparison == Comparison.WholeSet;
            if ((isSet ? WrongSet(resolution, stated) : WrongValue(resolution, stated)) is { } wrong)
                problems.Add(valuePlace, wrong);
            else if (_disagreements.FirstOrDefault(d => d.Resolution == resolution) is not { } disagreement)
                problems.Add(place, $"The sources do not contradict each other on `{resolution.Property}` of `{resolution.Subject}`, so there is nothing to resolve. Remove the resolution.");
            else if (!isSet && !disagreement.Values[0].Assertions.Any(a => a.Value == resolution.Value))
                problems.Add(valuePlace, $"{ProblemList.Excerpt(resolution.Value)} fits several of the values that contradict each other and takes no side. Name one of {ProblemList.OneOf(disagreement.Values.Select(v => v.Values[0]))}.");
        }
    }

    /// <summary>Warns of each disagreement that no resolution settles.</summary>
    /// <param name="assertions">All assertions with their places.</param>
    /// <param name="warnings">Takes the warnings.</param>
    public void WarnOfOpen(IReadOnlyList<PlacedAssertion> assertions, ProblemList warnings)
    {
        var places = assertions.ToDictionary(a => a.Assertion.Id, a => a.Place);
        foreach (var open in _disagreements.Where(d => d.Resolution is null))
        {
            warnings.Add(
                places[open.Values[1].Assertions[0].Id],
                $"sources differ on `{open.Property.Name}` of `{open.Subject}`: {string.Join(", ", open.Values.Select(v => Words(open.Property, v)))}. "
                    + "Add a resolution to dossier/resolutions.yaml, or leave it open.");
        }
    }

    private static string? WrongValue(Resolution resolution, List<Assertion> stated)
    {
        var givers = stated.Where(a => a.Value == resolution.Value).Select(a => a.Source).Distinct().ToList();
        if (givers.Contains(resolution.Source))
            return null;
        if (givers.Count > 0)
            return $"`{resolution.Source}` does not give `{resolution.Property}` of `{resolution.Subject}` as {ProblemList.Excerpt(resolution.Value)}; {ProblemList.OneOf(givers)} does. Name the source that says so.";
        var values = stated.Count == 0 ? "No source states it." : $"The sources give {ProblemList.OneOf(stated.Select(a => a.Value).Distinct())}.";
        return $"No assertion gives `{resolution.Property}` of `{resolution.Subject}` as {ProblemList.Excerpt(resolution.Value)}. {values}";
    }

    private static string? WrongSet(Resolution resolution, List<Assertion> stated)
    {
        if (resolution.Value != resolution.Source)
            return $"`{resolution.Property}` is compared as a whole set, so `value` is the slug of the source whose set is shown. Write `{resolution.Source}`, as in `source`.";
        if (stated.Exists(a => a.Source == resolution.Source))
            return null;
        var givers = stated.Count == 0 ? "No source does." : $"{ProblemList.OneOf(stated.Select(a => a.Source).Distinct())} does.";
        return $"`{resolution.Source}` does not give `{resolution.Property}` of `{resolution.Subject}`. {givers}";
    }

    private static string Words(PropertyDefinition property, ContestedValue value) =>
        ProblemList.Excerpt(property.Comparison == Comparison.WholeSet ? string.Join(", ", value.Values) : value.Values[0]);
}
