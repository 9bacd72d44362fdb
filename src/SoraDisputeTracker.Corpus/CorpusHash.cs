using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace SoraDisputeTracker.Corpus;

/// <summary>The name of a state of the corpus: it changes when any file of seeds/ changes, comes, goes or gets another name.</summary>
public static class CorpusHash
{
    /// <summary>
    /// SHA-256 (FIPS 180-4) over all files of the folder, sorted by relative path with forward slashes (ordinal). Each path and each content
    /// stands behind its length in bytes (64 bits, little-endian), so that no two folders give the same stream.
    /// </summary>
    /// <param name="seedsDirectory">The seeds folder.</param>
    /// <returns>64 lower-case hexadecimal digits.</returns>
    /// <exception cref="IOException">The folder or a file cannot be read; also <see cref="UnauthorizedAccessException"/>.</exception>
    public static string Compute(string seedsDirectory) => Compute(SeedFolder.Load(seedsDirectory));

    /// <summary>The hash of a folder that was read before; see <see cref="Compute(string)"/>.</summary>
    /// <param name="folder">The folder.</param>
    internal static string Compute(SeedFolder folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in folder.Files)
        {
            AppendFramed(hash, Encoding.UTF8.GetBytes(file.Path));
            AppendFramed(hash, file.Bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void AppendFramed(IncrementalHash hash, ReadOnlySpan<byte> bytes)
    {
        Span<byte> length = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
