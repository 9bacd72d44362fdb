using System.CommandLine;
using SoraDisputeTracker.Cli;

var root = new RootCommand("Checks, builds and cites the corpus of a dispute tracker.")
{
    CheckCommand.Create(),
    BuildCommand.Create(),
    CiteCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
