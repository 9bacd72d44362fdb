namespace SoraDisputeTracker.Core.Dossiers;

/// <summary>One file of seeds/ as it was read: the corpus hash is made of the paths and contents of all of them.</summary>
/// <param name="Path">The path relative to the seeds folder, with forward slashes.</param>
/// <param name="Content">Its bytes.</param>
public sealed record CorpusFile(string Path, ReadOnlyMemory<byte> Content);
