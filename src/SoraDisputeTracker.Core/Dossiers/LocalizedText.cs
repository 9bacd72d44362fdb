namespace SoraDisputeTracker.Core.Dossiers;

/// <summary>A text in English and, where the seeds hold it, in Japanese.</summary>
/// <param name="En">The English text; never empty.</param>
/// <param name="Ja">The Japanese text, or null where the seeds hold none.</param>
public sealed record LocalizedText(string En, string? Ja = null)
{
    /// <summary>The text in a language, or in English where the seeds hold it in no other.</summary>
    /// <param name="language">A BCP 47 tag: <c>en</c> or <c>ja</c>.</param>
    public string In(string language) => language == "ja" && Ja is not null ? Ja : En;

    /// <summary>Whether the seeds hold the text in a language.</summary>
    /// <param name="language">A BCP 47 tag: <c>en</c> or <c>ja</c>.</param>
    public bool Has(string language) => language == "en" || (language == "ja" && Ja is not null);

    /// <summary>The English text.</summary>
    public override string ToString() => En;
}
