using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Core.Naming;
using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Web.Routing;

/// <summary>Reads the filter of the assertions from a request, and writes it into an address.</summary>
internal static class AssertionRequest
{
    private const string Subject = "subject";
    private const string Source = "source";
    private const string Property = "property";

    /// <summary>The names of the parameters.</summary>
    public static IReadOnlyList<string> ParameterNames { get; } = [Subject, Source, Property];

    /// <summary>
    /// Reads the filter. An empty value counts as absent, of a parameter given twice the last counts, and parameters that are not of the
    /// filter are passed over.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <param name="corpus">Knows the slugs that may be named.</param>
    /// <param name="cancellationToken">Ends the queries early.</param>
    /// <returns>The filter, as far as it could be read, and what is wrong; nothing is where it can be used.</returns>
    public static async Task<(AssertionFilter Filter, IReadOnlyList<ParameterProblem> Problems)> ReadAsync(
        HttpRequest request, ICorpusQueries corpus, CancellationToken cancellationToken)
    {
        var problems = new List<ParameterProblem>();
        var overview = await corpus.GetOverviewAsync(cancellationToken);
        var subject = FilterRequest.Value(request, Subject);
        return (
            new AssertionFilter
            {
                Subject = subject is null ? null : await FindSubjectAsync(subject),
                Source = Known(Source, overview.KnownSlugs.Sources),
                Property = Known(Property, PropertyDefinition.ByName.Keys),
            },
            problems);

        async Task<RecordReference?> FindSubjectAsync(string value)
        {
            var (collection, slug) = value.Split('/', 2) is [var before, var behind] ? (before, behind) : (value, "");
            if (!RecordReference.Collections.Values.Contains(collection, StringComparer.Ordinal))
            {
                problems.Add(new ParameterProblem(
                    Subject, $"`{Subject}={FilterRequest.Shown(value)}` names no record: write `COLLECTION/SLUG` with one of {Listed.Of(RecordReference.Collections.Values.Select(c => $"`{c}`"))}."));
                return null;
            }

            var kind = RecordReference.Collections.First(c => c.Value == collection).Key;
            var slugs = await corpus.ListSlugsAsync(kind, cancellationToken);
            if (slugs.Contains(slug))
                return new RecordReference(kind, slug);
            problems.Add(Unknown(Subject, value, [.. slugs.Select(s => $"{collection}/{s}")]));
            return null;
        }

        string? Known(string name, IEnumerable<string> known)
        {
            if (FilterRequest.Value(request, name) is not { } value)
                return null;
            var names = known.ToHashSet(StringComparer.Ordinal);
            if (!names.Contains(value))
                problems.Add(Unknown(name, value, names));
            return value;
        }
    }

    /// <summary>The filter as a query string in canonical order, without the leading question mark; empty for the default filter.</summary>
    /// <param name="filter">The filter.</param>
    public static string ToQueryString(AssertionFilter filter)
    {
        (string Name, string? Value)[] parameters = [(Subject, filter.Subject?.ToString()), (Source, filter.Source), (Property, filter.Property)];
        return string.Join('&', parameters.Where(p => p.Value is not null).Select(p => $"{p.Name}={p.Value}"));
    }

    private static ParameterProblem Unknown(string name, string value, IReadOnlyCollection<string> known)
    {
        var shown = FilterRequest.Shown(value);
        return new ParameterProblem(name, $"`{name}={shown}` is not known.{NearestName.Hint(shown, known)}");
    }
}
