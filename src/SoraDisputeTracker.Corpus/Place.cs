namespace SoraDisputeTracker.Corpus;

/// <summary>Where something stands in seeds/.</summary>
/// <param name="File">The file, relative to the seeds folder, with forward slashes.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 code units.</param>
internal sealed record Place(string File, int Line, int Column)
{
    /// <summary>The place as another file's message names it.</summary>
    public override string ToString() => $"{File}:{Line}:{Column}";
}
