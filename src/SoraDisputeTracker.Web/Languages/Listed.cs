namespace SoraDisputeTracker.Web.Languages;

/// <summary>Names in a row, as the language in use writes them.</summary>
public static class Listed
{
    /// <summary><c>A, B, C</c>.</summary>
    /// <param name="names">The names.</param>
    public static string Of(IEnumerable<string> names) => string.Join(LanguagesTexts.Comma, names);

    /// <summary>All of them: <c>A, B and C</c>.</summary>
    /// <param name="names">The names; at least one.</param>
    public static string And(IReadOnlyList<string> names) => Joined(names, LanguagesTexts.LastAnd);

    /// <summary>Any of them: <c>A, B or C</c>.</summary>
    /// <param name="names">The names; at least one.</param>
    public static string Or(IReadOnlyList<string> names) => Joined(names, LanguagesTexts.LastOr);

    private static string Joined(IReadOnlyList<string> names, string last) =>
        names.Count == 1 ? names[0] : Worded.Of(last, Of(names.SkipLast(1)), names[^1]);
}
