using Microsoft.EntityFrameworkCore.Design;
using SoraDisputeTracker.Storage.Files;

namespace SoraDisputeTracker.Storage.Schema;

/// <summary>
/// Makes the context for the tool that writes the folder <c>Compiled</c>: the model as code, so that no process has to work it out when it
/// starts. After every change of the schema delete that folder and write it anew, in the folder of the solution:
/// <c>dotnet tool restore</c>, then <c>dotnet ef dbcontext optimize --project src/SoraDisputeTracker.Storage --output-dir Schema/Compiled</c>.
/// </summary>
internal sealed class TrackerContextFactory : IDesignTimeDbContextFactory<TrackerContext>
{
    // No file is opened.
    public TrackerContext CreateDbContext(string[] args) => new(SqliteSettings.OptionsToServe(SqliteSettings.ToServe("none.db")));
}
