using System.Globalization;
using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Web.Endpoints;

namespace SoraDisputeTracker.Web.Exports;

/// <summary>Gathers the columns of a table, each kind of value in the one form that it has in all tables.</summary>
/// <typeparam name="T">The record that makes a row.</typeparam>
internal sealed class ColumnSet<T>
{
    /// <summary>What stands between the values of a cell that holds several.</summary>
    public const string Separator = "; ";

    private readonly List<ExportColumn<T>> _columns = [];

    /// <summary>The columns gathered, in their order.</summary>
    public IReadOnlyList<ExportColumn<T>> Columns => _columns;

    /// <summary>A text that every row has.</summary>
    public ColumnSet<T> Key(string name, string description, Func<T, string> value) =>
        Add(new(name, ColumnTypes.Text, description, (record, _) => value(record)) { IsRequired = true });

    /// <summary>A text, or nothing.</summary>
    public ColumnSet<T> Text(string name, string description, Func<T, string?> value) =>
        Add(new(name, ColumnTypes.Text, description, (record, _) => value(record)));

    /// <summary>Several texts in one cell.</summary>
    public ColumnSet<T> Texts(string name, string description, Func<T, IEnumerable<string>> values) =>
        Add(new(name, ColumnTypes.Text, description, (record, _) => string.Join(Separator, values(record))) { Separator = Separator });

    /// <summary>A date as far as it is known, in EDTF: Table Schema has no type for one that may be a year, a month or a day.</summary>
    public ColumnSet<T> Date(string name, string description, Func<T, PartialDate?> value) =>
        Text(name, description, record => value(record)?.ToString());

    /// <summary>A day, or nothing.</summary>
    public ColumnSet<T> Day(string name, string description, Func<T, DateOnly?> value) =>
        Add(new(name, ColumnTypes.Date, description, (record, _) => value(record) is { } day ? DataAnswer.Day(day) : null));

    /// <summary>A number that every row has.</summary>
    public ColumnSet<T> Count(string name, string description, Func<T, int> value) =>
        Add(new(name, ColumnTypes.Integer, description, (record, _) => value(record).ToString(CultureInfo.InvariantCulture)) { IsRequired = true });

    /// <summary>A yes or no that every row has.</summary>
    public ColumnSet<T> Flag(string name, string description, Func<T, bool> value) =>
        Add(new(name, ColumnTypes.Boolean, description, (record, _) => value(record) ? "true" : "false") { IsRequired = true });

    /// <summary>An address outside the tracker, or nothing.</summary>
    public ColumnSet<T> Address(string name, string description, Func<T, string?> value) =>
        Add(new(name, ColumnTypes.Text, description, (record, _) => value(record)) { Format = "uri" });

    /// <summary>The full address of a page of the tracker.</summary>
    public ColumnSet<T> Page(string name, string description, Func<T, string> path) =>
        Add(new(name, ColumnTypes.Text, description, (record, address) => address(path(record))) { Format = "uri", IsRequired = true });

    private ColumnSet<T> Add(ExportColumn<T> column)
    {
        _columns.Add(column);
        return this;
    }
}
