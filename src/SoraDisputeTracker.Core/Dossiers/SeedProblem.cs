namespace SoraDisputeTracker.Core.Dossiers;

/// <summary>One thing that is wrong in seeds/.</summary>
/// <param name="File">The file, relative to the seeds folder, with forward slashes.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 code units.</param>
/// <param name="Message">What is wrong and how to mend it, in one sentence or two.</param>
public sealed record SeedProblem(string File, int Line, int Column, string Message)
{
    /// <summary><c>file:line:column: message</c>, which editors and terminals turn into a link.</summary>
    public override string ToString() => $"{File}:{Line}:{Column}: {Message}";
}
