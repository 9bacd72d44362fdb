namespace SoraDisputeTracker.Web.Exports;

/// <summary>A column of a table that readers take away. Its name and place never change; new columns come at the end.</summary>
/// <param name="Name">The name, as it stands in the first line of the file.</param>
/// <param name="Type">The type of its values: one of <see cref="ColumnTypes"/>.</param>
/// <param name="Description">What it holds, in one sentence.</param>
internal abstract record ExportColumn(string Name, string Type, string Description)
{
    /// <summary>The format of a string: <c>uri</c>, or null for any text (Frictionless Table Schema, <c>format</c>).</summary>
    public string? Format { get; init; }

    /// <summary>Whether every row has a value (<c>constraints.required</c>).</summary>
    public bool IsRequired { get; init; }

    /// <summary>What stands between the values where one cell holds several; null where it holds one.</summary>
    public string? Separator { get; init; }
}

/// <summary>A column with what it takes from a record.</summary>
/// <typeparam name="T">The record that makes a row.</typeparam>
/// <param name="Name">The name.</param>
/// <param name="Type">The type of its values.</param>
/// <param name="Description">What it holds.</param>
/// <param name="Cell">The value in the form of the type, or null where there is none; addresses are made full by the function given.</param>
internal sealed record ExportColumn<T>(string Name, string Type, string Description, Func<T, Func<string, string>, string?> Cell)
    : ExportColumn(Name, Type, Description);

/// <summary>The types of columns, in the words of Frictionless Table Schema (https://specs.frictionlessdata.io/table-schema/).</summary>
internal static class ColumnTypes
{
    /// <summary>Text, on one line.</summary>
    public const string Text = "string";

    /// <summary>A whole number.</summary>
    public const string Integer = "integer";

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public const string Boolean = "boolean";

    /// <summary>A day by ISO 8601.</summary>
    public const string Date = "date";
}
