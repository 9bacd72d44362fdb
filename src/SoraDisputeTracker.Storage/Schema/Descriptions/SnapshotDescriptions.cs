namespace SoraDisputeTracker.Storage.Schema.Descriptions;

/// <summary>Describes the tables for those who read the file itself.</summary>
internal static class SnapshotDescriptions
{
    public static IReadOnlyList<TableDescription> All { get; } =
    [
        new("README", "What this file is, and what each table, view and column holds.",
            ("ordinal", "The place in the order of reading, from 1."),
            ("name", "What is described: a topic, a view or table, or one of its columns."),
            ("kind", "file, view, table or column."),
            ("description", "What it is.")),
        new("seed_files", "The files that everything else was read from, byte by byte. People edit these; the rest of the database is made from them.",
            ("path", "The path inside the folder of seeds, with forward slashes."),
            ("sha256", "The SHA-256 of the content, 64 hexadecimal digits."),
            ("content", "The file's bytes; all are UTF-8 text.")),
        new("corpus", "One row: which state of the corpus this file was made from, and what the tracker is about.",
            ("hash", "The corpus hash: SHA-256 over the paths and contents of all seed files."),
            ("schema_version", "The version of the tables and views."),
            ("name_en", "The tracker's own name."),
            ("title_en", "The dispute in one line."),
            ("summary_en", "The dispute in two or three sentences.")),
    ];
}
