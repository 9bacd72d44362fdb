using System.Security.Cryptography;
using System.Text;

namespace SoraDisputeTracker.Core.Naming;

/// <summary>Names things wherever and whenever they are told of: UUIDs of version 5 (RFC 9562, section 5.5), the same on every host and after every rebuild.</summary>
public static class RecordUuid
{
    // Drawn once, for good: with another one every calendar and feed reader would take all it has for new.
    private static readonly Guid Namespace = new("6b0b5c1e-3f0d-4c55-9d0c-2f6a4c1f8e27");

    /// <summary>The UUID of a name.</summary>
    /// <param name="name">The name: of a record <c>collection/slug</c>.</param>
    public static Guid Of(string name)
    {
        // SHA-1 is what version 5 is made of; nothing here is to be kept from anybody.
#pragma warning disable CA5350
        var hash = SHA1.HashData([.. Namespace.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)]).AsSpan(0, 16);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash, bigEndian: true);
    }
}
