using System.Text;

namespace SoraDisputeTracker.Web.Tests.Exports;

/// <summary>A CSV file as RFC 4180 has it, read strictly: what the grammar does not allow fails the test.</summary>
internal sealed class ExportedTable
{
    private ExportedTable(List<List<string>> rows)
    {
        Columns = rows[0];
        Rows = [.. rows.Skip(1)];
    }

    public IReadOnlyList<string> Columns { get; }

    public IReadOnlyList<IReadOnlyList<string>> Rows { get; }

    public IReadOnlyList<string> Of(string column)
    {
        var index = Columns.Index().Single(c => c.Item == column).Index;
        return [.. Rows.Select(r => r[index])];
    }

    public static async Task<ExportedTable> ReadAsync(HttpClient client, string address) => Parse(new UTF8Encoding(false, true).GetString(await client.GetByteArrayAsync(address)));

    public static ExportedTable Parse(string text)
    {
        var rows = new List<List<string>> { new() };
        var at = text.StartsWith('\uFEFF') ? 1 : 0;
        while (at < text.Length)
        {
            rows[^1].Add(text[at] == '"' ? Quoted(text, ref at) : Bare(text, ref at));
            if (text[at] == ',')
            {
                at++;
                if (text[at] == '\r')
                    rows[^1].Add("");
                else
                    continue;
            }

            Assert.Equal("\r\n", text.Substring(at, 2));
            at += 2;
            if (at < text.Length)
                rows.Add([]);
        }

        Assert.Each(rows, r => Assert.Equal(rows[0].Count, r.Count));
        return new ExportedTable(rows);
    }

    private static string Quoted(string text, ref int at)
    {
        var cell = new StringBuilder();
        for (at++; ; at++)
        {
            if (text[at] == '"' && text[++at] != '"')
                return cell.ToString();
            cell.Append(text[at]);
        }
    }

    private static string Bare(string text, ref int at)
    {
        var end = text.IndexOfAny([',', '\r'], at);
        var cell = text[at..end];
        Assert.DoesNotContain('"', cell);
        Assert.DoesNotContain('\n', cell);
        at = end;
        return cell;
    }
}
