using SoraDisputeTracker.Core.Changes;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Web.Hosting;

namespace SoraDisputeTracker.Web.Live;

/// <summary>
/// Remembers the corpora that were in service, so that the reader of a page can be told what entered the corpus since the page was
/// made. What counts is what the page of changes lists: new records, and revisions. Safe for use by many threads.
/// </summary>
internal sealed class CorpusNews(IServiceScopeFactory scopes)
{
    /// <summary>How many corpora are remembered; a page older than that is told that there is news, without numbers.</summary>
    private const int Remembered = 16;

    private readonly Lock _gate = new();
    private readonly List<KnownCorpus> _known = [];
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The newest corpus that was noted, or null where none was yet.</summary>
    public string? Hash
    {
        get
        {
            lock (_gate)
                return _known.Count > 0 ? _known[^1].Hash : null;
        }
    }

    /// <summary>Notes the corpus in service, and wakes those who wait for the next one if it is another than before.</summary>
    /// <param name="cancellationToken">Ends the reading early.</param>
    public async Task NoteAsync(CancellationToken cancellationToken)
    {
        var noted = await ReadAsync(cancellationToken);
        TaskCompletionSource waiting;
        lock (_gate)
        {
            if (_known.Count > 0 && _known[^1].Hash == noted.Hash)
                return;
            _known.RemoveAll(k => k.Hash == noted.Hash);
            _known.Add(noted);
            if (_known.Count > Remembered)
                _known.RemoveAt(0);
            waiting = _next;
            _next = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        waiting.SetResult();
    }

    /// <summary>What is new since a corpus.</summary>
    /// <param name="hash">The corpus that the page was made from; null for the newest one.</param>
    public NewsSince Since(string? hash)
    {
        lock (_gate)
        {
            if (_known is not [.., var newest])
                return new NewsSince(hash ?? "", News: null, _next.Task);
            if (hash is null || hash == newest.Hash)
                return new NewsSince(newest.Hash, News: null, _next.Task);
            var before = _known.Find(k => k.Hash == hash);
            return new NewsSince(newest.Hash, before is null ? News.Unknown : Compare(before.Changes, newest.Changes), _next.Task);
        }
    }

    private static News Compare(HashSet<Change> before, HashSet<Change> now)
    {
        var fresh = now.Except(before).ToLookup(c => c.Revision is null, c => c.Record);
        var added = before.Where(c => c.Revision is null).Select(c => c.Record).ToHashSet();

        // A record whose name or day of entry was put right is not a new one, and a new one is not revised as well.
        var entered = fresh[true].Where(r => !added.Contains(r)).ToHashSet();
        var revised = fresh[false].Where(r => !entered.Contains(r) && added.Contains(r)).ToHashSet();
        return new News([.. entered], [.. revised]);
    }

    private async Task<KnownCorpus> ReadAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateOneCorpusScope();
        var corpus = await scope.ServiceProvider.GetRequiredService<ICorpusQueries>().GetOverviewAsync(cancellationToken);
        return new KnownCorpus(corpus.Hash, [.. await scope.ServiceProvider.GetRequiredService<IChangeQueries>().ListAsync(cancellationToken)]);
    }

    private sealed record KnownCorpus(string Hash, HashSet<Change> Changes);
}

/// <summary>What is new since a corpus.</summary>
/// <param name="Hash">The newest corpus.</param>
/// <param name="News">What is new in it, or null where it is the same corpus.</param>
/// <param name="Next">Ends when the corpus after it is in service.</param>
internal sealed record NewsSince(string Hash, News? News, Task Next);
