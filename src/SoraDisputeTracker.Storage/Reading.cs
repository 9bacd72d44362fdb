using Microsoft.EntityFrameworkCore;
using SoraDisputeTracker.Storage.Dossiers;
using SoraDisputeTracker.Storage.Files;
using SoraDisputeTracker.Storage.Schema;

namespace SoraDisputeTracker.Storage;

/// <summary>
/// One reader's time with the file in service: one context over one connection, so that all statements of a method see the
/// same file, even when another is put in service meanwhile.
/// </summary>
internal sealed class Reading : IAsyncDisposable
{
    /// <summary>How many records are read at a time where a list is handed on while it is read.</summary>
    public const int PieceSize = 500;

    private readonly ServedFile _file;

    private Reading(ServedFile file, TrackerContext context, CorpusDirectory directory)
    {
        _file = file;
        Context = context;
        Directory = directory;
    }

    public TrackerContext Context { get; }

    public CorpusDirectory Directory { get; }

    public CorpusNames Names => Directory.Names;

    /// <summary>Begins on a file that the reader was counted into.</summary>
    public static async Task<Reading> BeginAsync(ServedFile file, CancellationToken cancellationToken)
    {
        var context = file.CreateContext();
        try
        {
            await context.Database.OpenConnectionAsync(cancellationToken);
            return new Reading(file, context, await file.DirectoryAsync(context, cancellationToken));
        }
        catch
        {
            await context.DisposeAsync();
            file.Leave();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Context.DisposeAsync();
        _file.Leave();
    }
}
