namespace SoraDisputeTracker.Core.Dossiers;

/// <summary>A text in English and, where the seeds hold it, in Japanese.</summary>
/// <param name="En">The English text; never empty.</param>
/// <param name="Ja">The Japanese text, or null where the seeds hold none.</param>
public sealed record LocalizedText(string En, string? Ja = null)
{
    /// <summary>The English text.</summary>
    public override string ToString() => En;
}
