using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Corpus.Evidence;

namespace SoraDisputeTracker.Corpus.Disagreements;

/// <summary>Holds what the sources assert against what the resolutions say of it.</summary>
/// <param name="assertions">All assertions.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class DisagreementCheck(IReadOnlyList<PlacedAssertion> assertions, ProblemList problems)
{
    private readonly ILookup<(RecordReference Subject, string Property), PlacedAssertion> _stated =
        assertions.ToLookup(a => (a.Assertion.Subject, a.Assertion.Property));

    /// <summary>Reports each resolution that no assertion of its source supports, or that settles what nobody disputes.</summary>
    /// <param name="resolutions">The resolutions.</param>
    public void CheckResolutions(IReadOnlyList<PlacedResolution> resolutions)
    {
        foreach (var (resolution, place, valuePlace) in resolutions)
        {
            var stated = _stated[(resolution.Subject, resolution.Property)].Select(a => a.Assertion).ToList();
            var givers = stated.Where(a => a.Value == resolution.Value).Select(a => a.Source).Distinct().ToList();
            if (givers.Count == 0)
            {
                var values = stated.Count == 0 ? "No source states it." : $"The sources give {ProblemList.OneOf(stated.Select(a => a.Value).Distinct())}.";
                problems.Add(valuePlace, $"No assertion gives `{resolution.Property}` of `{resolution.Subject}` as {ProblemList.Excerpt(resolution.Value)}. {values}");
            }
            else if (!givers.Contains(resolution.Source))
            {
                problems.Add(valuePlace, $"`{resolution.Source}` does not give `{resolution.Property}` of `{resolution.Subject}` as {ProblemList.Excerpt(resolution.Value)}; {ProblemList.OneOf(givers)} does. Name the source that says so.");
            }
            else if (stated.Select(a => a.Value).Distinct().Count() == 1)
            {
                problems.Add(place, $"Only one value of `{resolution.Property}` of `{resolution.Subject}` is asserted, so there is nothing to resolve. Remove the resolution.");
            }
        }
    }

    /// <summary>Reports each event on whose date the sources part ways without a resolution that says which date is shown.</summary>
    /// <param name="resolutions">The resolutions.</param>
    public void CheckDates(IReadOnlyList<PlacedResolution> resolutions)
    {
        var resolved = resolutions.Select(r => (r.Resolution.Subject, r.Resolution.Property)).ToHashSet();
        foreach (var stated in _stated.Where(s => PropertyDefinition.ByName[s.Key.Property] is { Type: PropertyType.Date, IsSingle: true } && !resolved.Contains(s.Key)))
        {
            var dated = stated.Select(a => (a.Assertion.Source, a.Place, Date: PartialDate.Parse(a.Assertion.Value))).ToList();
            var (first, second) = dated
                .SelectMany((later, i) => dated.Take(i).Select(earlier => (earlier, later)))
                .FirstOrDefault(pair => !pair.earlier.Date.Agrees(pair.later.Date));
            if (second.Date is not null)
            {
                problems.Add(second.Place, $"`{second.Source}` gives the `{stated.Key.Property}` of `{stated.Key.Subject}` as {second.Date}, but `{first.Source}` as {first.Date} ({first.Place}). "
                    + "Say in dossier/resolutions.yaml which one is shown, and why.");
            }
        }
    }
}
