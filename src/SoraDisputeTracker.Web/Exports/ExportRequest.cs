using System.Diagnostics.CodeAnalysis;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Endpoints;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Exports;

/// <summary>In which form a list is wanted: what its address takes beside the list's own filter.</summary>
internal sealed class ExportRequest
{
    /// <summary>The ending for comma-separated values.</summary>
    public const string Csv = "csv";

    /// <summary>The ending for JSON.</summary>
    public const string Json = "json";

    /// <summary>The ending for calendars.</summary>
    public const string Calendar = "ics";

    private const string ByteOrderMark = "bom";

    private IReadOnlyList<ParameterProblem> _problems = [];

    private ExportRequest(string format) => Format = format;

    /// <summary>The ending of the address: <see cref="Csv"/>, <see cref="Json"/> or <see cref="Calendar"/>.</summary>
    public string Format { get; }

    /// <summary>Whether a file for spreadsheets begins with a byte-order mark: <c>bom=0</c> leaves it out, for programs.</summary>
    public bool WithByteOrderMark { get; private init; } = true;

    /// <summary>The language of a calendar.</summary>
    public string Language { get; private init; } = InterfaceLanguage.Default;

    /// <summary>Reads the form.</summary>
    /// <param name="request">The request.</param>
    /// <param name="format">The ending of the address.</param>
    /// <param name="known">The endings that the list is known under.</param>
    /// <param name="form">The form.</param>
    /// <param name="refusal">The answer to give where the ending is not known.</param>
    public static bool TryRead(
        HttpRequest request,
        string format,
        IReadOnlyList<string> known,
        [NotNullWhen(true)] out ExportRequest? form,
        [NotNullWhen(false)] out IResult? refusal)
    {
        form = null;
        refusal = null;
        if (!known.Contains(format, StringComparer.Ordinal))
        {
            refusal = DataRequest.Refusal([new ParameterProblem("format", $"`{FilterRequest.Shown(format)}` is no format of this list. Known are: {Listed.Of(known)}.")])!;
            return false;
        }

        var withMark = true;
        var language = InterfaceLanguage.Default;
        ParameterProblem? problem = null;
        if (format == Csv)
            withMark = ReadMark(request, out problem);
        else if (format == Calendar)
            language = SpokenLanguage.Read(request, out problem);
        form = new ExportRequest(format) { WithByteOrderMark = withMark, Language = language, _problems = problem is null ? [] : [problem] };
        return true;
    }

    /// <summary>The refusal of a request with parameters that cannot be used, or null where all can be.</summary>
    /// <param name="request">The request.</param>
    /// <param name="problems">What is wrong with the list's own parameters.</param>
    /// <param name="names">The names of the list's own parameters.</param>
    public IResult? Refuse(HttpRequest request, IEnumerable<ParameterProblem> problems, IReadOnlyList<string> names) =>
        DataRequest.Refusal([.. problems, .. _problems, .. FilterRequest.UnknownParameters(request, [.. names, .. NamesOf(Format)])]);

    private static IReadOnlyList<string> NamesOf(string format) => format switch
    {
        Csv => [ByteOrderMark],
        Calendar => [LanguageChoice.Parameter],
        _ => [],
    };

    private static bool ReadMark(HttpRequest request, out ParameterProblem? problem)
    {
        var value = FilterRequest.Value(request, ByteOrderMark);
        problem = value is null or "0" or "1"
            ? null
            : new ParameterProblem(ByteOrderMark, $"`{ByteOrderMark}={FilterRequest.Shown(value)}` is not known: write `0` for a file without a byte-order mark, or `1`.");
        return value != "0";
    }
}
