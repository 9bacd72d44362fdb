using System.Text.Json.Nodes;
using SoraDisputeTracker.Core.Lists;
using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Web.Api;

/// <summary>One record as the API gives it.</summary>
/// <param name="Key">What the list goes on behind: its present slug or identifier.</param>
/// <param name="Record">The record for <c>application/json</c>.</param>
/// <param name="ToLinkedData">The record for <c>application/ld+json</c>, without a context.</param>
internal sealed record ApiItem(string Key, object Record, Func<JsonObject> ToLinkedData);

/// <summary>What a request wants of a list.</summary>
/// <param name="Problems">What is wrong with its filter; empty when it can be used.</param>
/// <param name="Canonical">The filter in one spelling, the same for every address that means the same list in the same order.</param>
/// <param name="ReadAsync">Reads a part of the list; null where the row that it is to follow is not in the corpus.</param>
internal sealed record ApiSelection(IReadOnlyList<ParameterProblem> Problems, string Canonical, Func<ListRange, Task<ListPart<ApiItem>?>> ReadAsync);
