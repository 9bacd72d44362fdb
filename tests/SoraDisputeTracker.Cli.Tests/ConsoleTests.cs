using Xunit.Sdk;
using Xunit.v3;

[assembly: Parallelization(Mode = ParallelMode.All)]

namespace SoraDisputeTracker.Cli.Tests;

/// <summary>The tests that run the program in this process: the console belongs to the whole process, so that none of them may run beside another.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ConsoleTests
{
    public const string Name = "console";
}
