using Microsoft.EntityFrameworkCore;
using SoraDisputeTracker.Storage.Schema.Views;

namespace SoraDisputeTracker.Storage.Schema;

/// <summary>The statements that make an empty file into a tracker's.</summary>
internal static class SchemaScript
{
    /// <summary>
    /// The version of tables, views and what is put into them. A file of another version is not opened but built anew: raise it
    /// with every change of the schema, of the derived tables, of the folding of search texts or of the libraries that write the file,
    /// so that one corpus hash never stands for two files.
    /// </summary>
    public const int Version = 8;

    /// <summary>All statements, in the order in which they are to run.</summary>
    public static string For(TrackerContext context) =>
        context.Database.GenerateCreateScript() + string.Concat(ReadableView.All.Select(v => v.Script)) + SearchTables.Script;
}
