using System.Diagnostics.CodeAnalysis;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Web.Endpoints;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Feeds;

/// <summary>In which form a feed is wanted: what its address takes beside its own filter.</summary>
internal sealed class FeedRequest
{
    /// <summary>The ending for Atom.</summary>
    public const string Atom = "atom";

    /// <summary>The ending for JSON Feed.</summary>
    public const string Json = "json";

    private FeedRequest(string format, string language, int page) => (Format, Language, Page) = (format, language, page);

    /// <summary>The endings.</summary>
    public static IReadOnlyList<string> Formats { get; } = [Atom, Json];

    /// <summary>The ending of the address.</summary>
    public string Format { get; }

    /// <summary>The language of titles and summaries.</summary>
    public string Language { get; }

    /// <summary>The page, from 1.</summary>
    public int Page { get; }

    /// <summary>Reads the form.</summary>
    /// <param name="request">The request.</param>
    /// <param name="format">The ending of the address.</param>
    /// <param name="problems">What is wrong with the parameters of the feed's own filter.</param>
    /// <param name="names">The names of these parameters.</param>
    /// <param name="form">The form.</param>
    /// <param name="refusal">The answer to give where the feed cannot be made.</param>
    public static bool TryRead(
        HttpRequest request,
        string format,
        IEnumerable<ParameterProblem> problems,
        IReadOnlyList<string> names,
        [NotNullWhen(true)] out FeedRequest? form,
        [NotNullWhen(false)] out IResult? refusal)
    {
        var found = problems.ToList();
        var language = SpokenLanguage.Read(request, out var inLanguage);
        if (inLanguage is not null)
            found.Add(inLanguage);
        var page = 1;
        if (FilterRequest.Value(request, PageNumber.Parameter) is { } asked)
        {
            page = PageNumber.Read(asked, out var inPage);
            if (inPage is not null && !found.Exists(p => p.Parameter == PageNumber.Parameter))
                found.Add(inPage);
        }

        if (!Formats.Contains(format, StringComparer.Ordinal))
            found.Insert(0, new ParameterProblem("format", $"`{FilterRequest.Shown(format)}` is no format of this feed. Known are: {Listed.Of(Formats)}."));
        refusal = DataRequest.Refusal([.. found, .. FilterRequest.UnknownParameters(request, [.. names.Union([PageNumber.Parameter, LanguageChoice.Parameter])])]);
        form = refusal is null ? new FeedRequest(format, language, page) : null;
        return refusal is null;
    }
}
