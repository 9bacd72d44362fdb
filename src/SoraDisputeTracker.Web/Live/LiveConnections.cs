namespace SoraDisputeTracker.Web.Live;

/// <summary>Counts the pages that listen, so that they cannot use up the server. Safe for use by many threads.</summary>
/// <param name="capacity">How many may listen at once.</param>
public sealed class LiveConnections(int capacity)
{
    private int _open;

    /// <summary>Lets one more page in until it disposes of what it was given; null where as many as may listen already.</summary>
    public IDisposable? TryEnter()
    {
        if (Interlocked.Increment(ref _open) <= capacity)
            return new Connection(this);
        Interlocked.Decrement(ref _open);
        return null;
    }

    private sealed class Connection(LiveConnections connections) : IDisposable
    {
        private int _isClosed;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _isClosed, 1) == 0)
                Interlocked.Decrement(ref connections._open);
        }
    }
}
