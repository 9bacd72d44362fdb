using Xunit.Sdk;
using Xunit.v3;

[assembly: Parallelization(Mode = ParallelMode.All)]

namespace SoraDisputeTracker.Cli.Tests;

/// <summary>Tests that run the program in this process, whose console they would share: none runs beside another.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ConsoleTests
{
    public const string Name = "console";
}
