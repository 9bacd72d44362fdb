namespace SoraDisputeTracker.Web.Api.Specification;

/// <summary>What the specification says of an address, beside what is read from its answers' types; stands in the address's metadata.</summary>
/// <param name="Parameters">The parameters, those of the path first.</param>
/// <param name="ExampleAsync">Makes the answer to the example request.</param>
internal sealed record ApiOperation(IReadOnlyList<ApiParameter> Parameters, Func<HttpContext, Task<ApiResult>> ExampleAsync)
{
    /// <summary>The list that it gives records of, or null.</summary>
    public ApiCollection? Collection { get; init; }

    /// <summary>Whether it answers with a part of a list.</summary>
    public bool IsList { get; init; }
}
