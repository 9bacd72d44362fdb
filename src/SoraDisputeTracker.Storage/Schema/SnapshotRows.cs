namespace SoraDisputeTracker.Storage.Schema;

/// <summary>A row of <c>README</c>: what the file, or something in it, is.</summary>
internal sealed class ReadmeRow
{
    /// <summary>The place in the order of reading, from 1.</summary>
    public required int Ordinal { get; init; }

    /// <summary>What is described: a topic, a table, a view, or <c>table.column</c>.</summary>
    public required string Name { get; init; }

    /// <summary>One of <see cref="ReadmeKinds"/>.</summary>
    public required string Kind { get; init; }

    public required string Description { get; init; }
}

/// <summary>What a row of <c>README</c> describes.</summary>
internal static class ReadmeKinds
{
    public const string File = "file";
    public const string View = "view";
    public const string Table = "table";
    public const string Column = "column";

    public static IReadOnlyList<string> All { get; } = [File, View, Table, Column];
}

/// <summary>A row of <c>seed_files</c>: a file that everything else was read from.</summary>
internal sealed class SeedFileRow
{
    public required string Path { get; init; }
    public required string Sha256 { get; init; }
    public required byte[] Content { get; init; }
}
