namespace SoraDisputeTracker.Web.Api.Specification;

/// <summary>
/// The services of the request that the specification is made in, whose queries all read one corpus: the framework hands those who
/// describe its parts the services of the whole application.
/// </summary>
internal static class SpecificationServices
{
    private static readonly AsyncLocal<IServiceProvider?> Made = new();

    /// <summary>The services of the request.</summary>
    /// <exception cref="InvalidOperationException">No specification is being made.</exception>
    public static IServiceProvider Current => Made.Value ?? throw new InvalidOperationException("No specification is being made.");

    /// <summary>Lets all that follows in the calling method read with the services of a request.</summary>
    /// <param name="services">The services.</param>
    public static void Use(IServiceProvider services) => Made.Value = services;
}
