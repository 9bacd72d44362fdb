using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using SoraDisputeTracker.Core.Dossiers;

namespace SoraDisputeTracker.Web.Api;

/// <summary>What a cursor is worth.</summary>
internal enum CursorState
{
    /// <summary>It goes on in this list.</summary>
    Usable,

    /// <summary>It is none that the tracker gave out.</summary>
    Forged,

    /// <summary>It was given out for another list, filter or order.</summary>
    OfAnotherList,

    /// <summary>It was given out from another state of the corpus.</summary>
    OfAnotherCorpus,
}

/// <summary>
/// Where a list goes on: the row that was given last, bound by checksums to the corpus, the list and its filter. It holds nothing that changes, so
/// that the same corpus gives the same cursors on every server.
/// </summary>
internal static class ApiCursor
{
    private const int MarkLength = 4;
    private const int CheckLength = 8;
    private const int HeadLength = (2 * MarkLength) + CheckLength;

    /// <summary>The longest cursor read, in characters; those given out are shorter.</summary>
    private const int MaximumLength = 1000;

    /// <summary>Makes a cursor.</summary>
    /// <param name="corpus">The corpus that the list is read from.</param>
    /// <param name="list">The list with its filter in one spelling.</param>
    /// <param name="after">The row given last.</param>
    public static string Write(CorpusOverview corpus, string list, string after) => Base64Url.EncodeToString(Bytes(corpus, list, after));

    /// <summary>Reads a cursor.</summary>
    /// <param name="cursor">The cursor as it was given.</param>
    /// <param name="corpus">The corpus in service.</param>
    /// <param name="list">The list with its filter in one spelling.</param>
    /// <param name="after">The row to go on behind, where the cursor can be used.</param>
    public static CursorState Read(string cursor, CorpusOverview corpus, string list, out string? after)
    {
        after = null;
        if (cursor.Length > MaximumLength || !Base64Url.IsValid(cursor))
            return CursorState.Forged;
        var bytes = Base64Url.DecodeFromChars(cursor).AsSpan();
        if (bytes.Length <= HeadLength || Base64Url.EncodeToString(bytes) != cursor)
            return CursorState.Forged;
        var corpusMark = bytes[..MarkLength];
        var listMark = bytes[MarkLength..(2 * MarkLength)];
        var row = bytes[HeadLength..];
        if (!bytes[(2 * MarkLength)..HeadLength].SequenceEqual(Check(corpusMark, listMark, row)))
            return CursorState.Forged;
        if (!corpusMark.SequenceEqual(Mark(corpus.Hash)))
            return CursorState.OfAnotherCorpus;
        if (!listMark.SequenceEqual(Mark(list)))
            return CursorState.OfAnotherList;
        after = Encoding.UTF8.GetString(row);
        return CursorState.Usable;
    }

    private static byte[] Bytes(CorpusOverview corpus, string list, string after)
    {
        var (corpusMark, listMark, row) = (Mark(corpus.Hash), Mark(list), Encoding.UTF8.GetBytes(after));
        return [.. corpusMark, .. listMark, .. Check(corpusMark, listMark, row), .. row];
    }

    private static byte[] Mark(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text))[..MarkLength];

    private static byte[] Check(ReadOnlySpan<byte> corpusMark, ReadOnlySpan<byte> listMark, ReadOnlySpan<byte> row) =>
        SHA256.HashData([.. "cursor"u8, .. corpusMark, .. listMark, .. row])[..CheckLength];
}
