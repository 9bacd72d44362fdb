namespace SoraDisputeTracker.Web.Components.Embedding;

/// <summary>What every embed needs to know beside what it shows.</summary>
/// <param name="Site">The tracker's name.</param>
/// <param name="CorpusDay">The day of the newest change of the corpus.</param>
/// <param name="Theme"><c>light</c> or <c>dark</c>, or null where the reader's system decides.</param>
/// <param name="FullAddress">Makes a full address of a path, in the language of the embed where the embed's own address names one.</param>
public sealed record EmbedFrame(string Site, DateOnly CorpusDay, string? Theme, Func<string, string> FullAddress);
