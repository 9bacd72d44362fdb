using SoraDisputeTracker.Core.Evidence;

namespace SoraDisputeTracker.Corpus.Evidence;

/// <summary>What a digest states, with the places that messages need.</summary>
/// <param name="Assertions">The assertions, in document order.</param>
/// <param name="Quotes">The quotes, in document order.</param>
internal sealed record DigestContent(IReadOnlyList<PlacedAssertion> Assertions, IReadOnlyList<PlacedQuote> Quotes);

/// <summary>An assertion and where it stands.</summary>
/// <param name="Assertion">The assertion.</param>
/// <param name="Place">Where its element begins.</param>
internal sealed record PlacedAssertion(Assertion Assertion, Place Place);

/// <summary>A quote and where it stands.</summary>
/// <param name="Quote">The quote.</param>
/// <param name="Place">Where its element begins.</param>
internal sealed record PlacedQuote(Quote Quote, Place Place);
