using BudgetRules.Disclosures;
using BudgetRules.Evaluation;

namespace BudgetRules.Benchmarks.HandWritten;

/// <summary>The tables of one document, what was found so far, and the comparison that all hand-written checks share.</summary>
internal sealed class CheckScope
{
    /// <summary>0.01 万元, to which this template prints. <unit>分</unit></summary>
    private const long PrintedUnit = 10_000;

    private readonly Dictionary<string, Table> _single = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Table>> _families = new(StringComparer.Ordinal);

    /// <summary>Sorts the tables of a document by title.</summary>
    public CheckScope(Disclosure disclosure)
    {
        Year = disclosure.FiscalYear ?? 0;
        foreach (var table in disclosure.Tables)
        {
            if (table.CopyIndex < 0)
            {
                _single.TryAdd(table.Title, table);
            }
            else if (_families.TryGetValue(table.Title, out var copies))
            {
                copies.Add(table);
            }
            else
            {
                _families.Add(table.Title, [table]);
            }
        }
    }

    /// <summary>Budget year.</summary>
    public int Year { get; }

    /// <summary>What did not pass.</summary>
    public List<HandWrittenFinding> Findings { get; } = [];

    /// <summary>The one table of a title.</summary>
    public Table Single(string title) => _single[title];

    /// <summary>The tables of a title, one a project.</summary>
    public List<Table> Copies(string title) => _families[title];

    /// <summary>Index of a column by its last heading.</summary>
    public static int Column(Table table, string path)
    {
        for (var i = 0; i < table.Columns.Length; i++)
        {
            if (table.Columns[i].Path == path)
            {
                return i;
            }
        }

        throw new InvalidOperationException($"{table} has no column {path}.");
    }

    /// <summary>The row of a written-out form.</summary>
    public static Row ByPath(Table table, string path) => table.Rows[IndexOfPath(table, path)];

    /// <summary>Index of the row of a written-out form.</summary>
    public static int IndexOfPath(Table table, string path)
    {
        for (var i = 0; i < table.Rows.Length; i++)
        {
            if (table.Rows[i].Path == path)
            {
                return i;
            }
        }

        throw new InvalidOperationException($"{table} has no row {path}.");
    }

    /// <summary>The row of a code, or null.</summary>
    public static Row? ByCode(Table table, string code)
    {
        foreach (var row in table.Rows)
        {
            if (row.Code == code)
            {
                return row;
            }
        }

        return null;
    }

    /// <summary>The row of a name, or null.</summary>
    public static Row? ByName(Table table, string name)
    {
        foreach (var row in table.Rows)
        {
            if (row.Name == name)
            {
                return row;
            }
        }

        return null;
    }

    /// <summary>Line of a row.</summary>
    public static int Line(Row row) => row.Place?.Line ?? 0;

    /// <summary>Says that a rule failed.</summary>
    public void Fail(string rule, int line, string message) => Findings.Add(new HandWrittenFinding(rule, Outcome.Failed, line, message));

    /// <summary>left = right within what rounding of the printed parts explains.</summary>
    /// <param name="parts">Figures other than 0 on both sides.</param>
    public void Equal(string rule, int line, long left, long right, int parts)
    {
        var difference = left - right;
        if (difference != 0 && 2 * Math.Abs(difference) >= parts * PrintedUnit)
        {
            Fail(rule, line, $"{rule}：{left / 1_000_000m} 与 {right / 1_000_000m} 相差 {difference / 1_000_000m}");
        }
    }

    /// <summary>1 where a figure other than 0 is printed.</summary>
    public static int Part(long value) => value == 0 ? 0 : 1;
}
