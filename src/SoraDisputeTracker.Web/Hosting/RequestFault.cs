namespace SoraDisputeTracker.Web.Hosting;

/// <summary>Carries to the error page what is wrong with a request, where that can be said.</summary>
public static class RequestFault
{
    private static readonly object Key = new();

    /// <summary>What is wrong with the request and how to mend it, or null where only the status is known.</summary>
    /// <param name="context">The request.</param>
    public static string? GetRequestFault(this HttpContext context) => context.Items[Key] as string;

    internal static void SetRequestFault(this HttpContext context, string fault) => context.Items[Key] = fault;
}
