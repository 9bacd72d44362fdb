namespace SoraDisputeTracker.Storage;

/// <summary>A database could not be built or put in service; the one that was in service still is.</summary>
public sealed class DatabaseBuildException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What failed, and where.</param>
    /// <param name="innerException">What it was caused by, or null.</param>
    public DatabaseBuildException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
