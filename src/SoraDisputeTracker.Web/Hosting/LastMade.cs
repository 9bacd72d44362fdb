namespace SoraDisputeTracker.Web.Hosting;

/// <summary>Keeps the last thing of a kind that took long to make, for all requests, until it is wanted for another key.</summary>
/// <typeparam name="T">What is made.</typeparam>
internal sealed class LastMade<T> : IDisposable
    where T : class
{
    private readonly SemaphoreSlim _making = new(1, 1);
    private volatile Entry? _last;

    /// <summary>What was made last for this key, or what is made now: one at a time.</summary>
    /// <param name="key">What it is made of.</param>
    /// <param name="make">Makes it.</param>
    /// <param name="cancellationToken">Ends waiting early.</param>
    public async Task<T> GetAsync(string key, Func<Task<T>> make, CancellationToken cancellationToken)
    {
        if (_last is { } kept && kept.Key == key)
            return kept.Value;
        await _making.WaitAsync(cancellationToken);
        try
        {
            if (_last is not { } meanwhile || meanwhile.Key != key)
                _last = meanwhile = new Entry(key, await make());
            return meanwhile.Value;
        }
        finally
        {
            _making.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => _making.Dispose();

    private sealed record Entry(string Key, T Value);
}
