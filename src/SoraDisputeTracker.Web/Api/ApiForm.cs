using System.Globalization;
using SoraDisputeTracker.Core.Naming;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Api;

/// <summary>In which form an answer is wanted: which members of the records, how many of them, from where on, and as what.</summary>
internal sealed class ApiForm
{
    /// <summary>The most records in one answer.</summary>
    public const int MaximumLimit = 200;

    /// <summary>How many records an answer has where nobody says how many.</summary>
    public const int DefaultLimit = 50;

    private const string FieldsName = "fields";
    private const string LimitName = "limit";
    private const string CursorName = "cursor";
    private const string FormatName = "format";
    private const string Json = "json";
    private const string LinkedData = "jsonld";

    private static readonly IReadOnlyList<string> Formats = [Json, LinkedData];

    private ApiForm(IReadOnlyList<ParameterProblem> problems) => Problems = problems;

    /// <summary>The names of the parameters of a single record.</summary>
    public static IReadOnlyList<string> RecordParameterNames { get; } = [FieldsName, FormatName];

    /// <summary>The names of the parameters of a list.</summary>
    public static IReadOnlyList<string> ListParameterNames { get; } = [FieldsName, LimitName, CursorName, FormatName];

    /// <summary>The members asked for, or null for all.</summary>
    public IReadOnlyList<string>? Fields { get; private init; }

    /// <summary>The most records.</summary>
    public int Limit { get; private init; } = DefaultLimit;

    /// <summary>Where the list goes on, or null for its beginning.</summary>
    public string? Cursor { get; private init; }

    /// <summary>The media types that the address leaves to what the asker accepts, the preferred one first.</summary>
    public IReadOnlyList<string> Offered { get; private init; } = [];

    /// <summary>What is wrong; empty when the form can be used.</summary>
    public IReadOnlyList<ParameterProblem> Problems { get; }

    /// <summary>Reads the form; of a parameter given twice the last counts, and an empty one counts as absent.</summary>
    /// <param name="request">The request.</param>
    /// <param name="collection">The collection that is asked for.</param>
    public static ApiForm Read(HttpRequest request, ApiCollection collection)
    {
        var problems = new List<ParameterProblem>();
        var fields = ReadFields(FilterRequest.Value(request, FieldsName), collection, problems);
        var isLinkedData = ReadFormat(FilterRequest.Value(request, FormatName), problems);
        if (isLinkedData == true && fields is not null)
            problems.Add(new ParameterProblem(FieldsName, $"`{FieldsName}` goes with `{FormatName}={Json}` only: leave one of them out."));
        return new ApiForm(problems)
        {
            Fields = fields,
            Limit = ReadLimit(FilterRequest.Value(request, LimitName), problems),
            Cursor = FilterRequest.Value(request, CursorName),
            Offered = (isLinkedData, fields) switch
            {
                (true, _) => [ApiAnswer.LinkedDataType],
                (false, _) or (_, not null) => [ApiAnswer.JsonType],
                _ => [ApiAnswer.JsonType, ApiAnswer.LinkedDataType],
            },
        };
    }

    /// <summary>The parameters of a single record, for the specification.</summary>
    /// <param name="collection">The record's collection.</param>
    public static IReadOnlyList<ApiParameter> RecordParameters(ApiCollection collection) =>
    [
        new(FieldsName, $"The members wanted, with commas between them; without it all. {Listed.Of(collection.KeyFields.Select(k => $"`{k}`"))} is always there. Known are: {string.Join(", ", collection.Fields)}.")
        {
            Example = string.Join(',', collection.ExampleFields),
        },
        new(FormatName, "`json` for records as described here, `jsonld` for linked data; without it what `Accept` prefers, and `json` where it prefers neither.") { Values = Formats },
    ];

    /// <summary>The parameters of a list that are not of its filter, for the specification.</summary>
    /// <param name="collection">The list.</param>
    public static IReadOnlyList<ApiParameter> ListParameters(ApiCollection collection) =>
    [
        .. RecordParameters(collection),
        new(LimitName, "The most records in one part.") { Range = (1, MaximumLimit), Default = DefaultLimit.ToString(CultureInfo.InvariantCulture), Example = "1" },
        new(CursorName, "Where the list goes on, as the `Link` of the part before gives it. It holds for one state of the corpus, this list, its filter and order."),
    ];

    /// <summary>The query of the same request that goes on somewhere else.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cursor">Where to go on; null: at the beginning.</param>
    public static string QueryFrom(HttpRequest request, string? cursor)
    {
        var parameters = FilterRequest.Parameters(request).Where(p => p.Key != CursorName && p.Value.Length > 0);
        if (cursor is not null)
            parameters = parameters.Append(new(CursorName, cursor));
        return string.Join('&', parameters.Select(p => $"{Uri.EscapeDataString(p.Key)}={Uri.EscapeDataString(p.Value)}"));
    }

    /// <summary>The refusal of a cursor that cannot be used, with what to do.</summary>
    /// <param name="state">What it is worth.</param>
    public static ParameterProblem Refused(CursorState state)
    {
        var what = state switch
        {
            CursorState.OfAnotherCorpus => "comes from another state of the corpus, in which the rows may stand elsewhere",
            CursorState.OfAnotherList => "belongs to another list, filter or order",
            _ => "is none that this address gave out",
        };
        return new ParameterProblem(CursorName, $"`{CursorName}` {what}: start again without `{CursorName}`, and follow the `Link` with `rel=\"next\"`.");
    }

    private static List<string>? ReadFields(string? value, ApiCollection collection, List<ParameterProblem> problems)
    {
        if (value is null)
            return null;
        var named = value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal).ToList();
        foreach (var unknown in named.Except(collection.Fields, StringComparer.Ordinal))
        {
            var shown = FilterRequest.Shown(unknown);
            problems.Add(new ParameterProblem(
                FieldsName,
                $"`{shown}` is no field of these records.{NearestName.Hint(shown, collection.Fields)} Known are: {string.Join(", ", collection.Fields)}."));
        }

        return named;
    }

    private static int ReadLimit(string? value, List<ParameterProblem> problems)
    {
        if (value is null)
            return DefaultLimit;

        // int.TryParse passes over NUL characters at the end.
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is >= 1 and <= MaximumLimit && !value.Contains('\0', StringComparison.Ordinal))
            return limit;
        problems.Add(new ParameterProblem(
            LimitName,
            string.Create(CultureInfo.InvariantCulture, $"`{LimitName}={FilterRequest.Shown(value)}` is out of range: write a whole number from 1 to {MaximumLimit}, and follow the `Link` with `rel=\"next\"` for more.")));
        return DefaultLimit;
    }

    private static bool? ReadFormat(string? value, List<ParameterProblem> problems)
    {
        if (value is null)
            return null;
        if (Formats.Contains(value, StringComparer.Ordinal))
            return value == LinkedData;
        var shown = FilterRequest.Shown(value);
        problems.Add(new ParameterProblem(FormatName, $"`{FormatName}={shown}` is not known.{NearestName.Hint(shown, Formats)} Known are: {string.Join(", ", Formats)}."));
        return null;
    }
}
