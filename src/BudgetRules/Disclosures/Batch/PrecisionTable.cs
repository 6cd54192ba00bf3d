using System.Collections.Immutable;
using BudgetRules.Text;

namespace BudgetRules.Disclosures.Batch;

/// <summary>
/// The unit in the last place of every column of one document. It belongs to (document, table title, column),
/// because trailing zeros are dropped cell by cell: 80, 10.5 and 64.89 of one column are all printed to 0.01.
/// </summary>
internal sealed class PrecisionTable
{
    private readonly Dictionary<(string Title, string Column), long> _columns = [];
    private readonly Dictionary<string, long> _narrative = new(StringComparer.Ordinal);

    /// <summary>Takes the precisions of a document.</summary>
    public PrecisionTable(Disclosure document, DisclosureTemplate template, Func<string, bool> isNarrative)
    {
        var titles = new Dictionary<string, List<Table>>(StringComparer.Ordinal);
        var formFamilies = new Dictionary<string, List<long>>(StringComparer.Ordinal);
        foreach (var table in document.Tables)
        {
            var specimen = template.FindTable(table.Title);
            var title = specimen?.Title ?? table.Title;
            if (!titles.TryGetValue(title, out var list))
            {
                titles.Add(title, list = []);
            }

            list.Add(table);
            if (specimen?.Family is { } family)
            {
                if (!formFamilies.TryGetValue(family, out var seen))
                {
                    formFamilies.Add(family, seen = []);
                }

                Collect(table, Dimension.Money, null, seen);
            }
        }

        foreach (var (title, tables) in titles)
        {
            if (isNarrative(title))
            {
                continue;
            }

            var specimen = template.FindTable(title);
            var form = specimen is { Rows: RowKind.Form, Family: { } own } ? formFamilies[own] : null;
            TakeColumns(title, tables, form);
        }

        TakeNarrative([.. titles.Where(pair => isNarrative(pair.Key)).SelectMany(pair => pair.Value)]);
    }

    /// <summary>Unit in the last place of a column of a title. <unit>分 or millionths</unit></summary>
    public long Of(string title, string column) => _columns.GetValueOrDefault((title, column));

    /// <summary>Unit in the last place of a narrative figure: its unit's, or its own where it is printed finer.</summary>
    public long OfNarrative(Cell cell)
    {
        var common = _narrative.GetValueOrDefault(NarrativeGroup(cell), cell.Precision);
        return cell.Precision > 0 && cell.Precision < common ? cell.Precision : common;
    }

    private static string NarrativeGroup(Cell cell) => cell.Dimension + cell.Unit;

    private static void Collect(Table table, Dimension dimension, int? column, List<long> into)
    {
        foreach (var row in table.Rows)
        {
            for (var i = 0; i < row.Cells.Length; i++)
            {
                if ((column is null || column == i)
                    && row.Cells[i] is { State: CellState.Read } cell && cell.Dimension == dimension && cell.Precision > 0)
                {
                    into.Add(cell.Precision);
                }
            }
        }
    }

    // The finest precision that at least two figures print; with fewer than three figures the finest.
    private static long Common(List<long> precisions)
    {
        if (precisions.Count == 0)
        {
            return 0;
        }

        precisions.Sort();
        return precisions.Count < 3 ? precisions[0] : precisions[1];
    }

    private void TakeColumns(string title, List<Table> tables, List<long>? form)
    {
        var money = new List<(string Column, bool HasDecimals)>();
        long finest = long.MaxValue;
        foreach (var path in tables.SelectMany(table => table.Columns).Select(column => column.Path).Distinct(StringComparer.Ordinal))
        {
            var seen = new List<long>();
            Dimension? dimension = null;
            MoneyUnit unit = tables[0].Unit;
            int? decimals = null;
            foreach (var table in tables)
            {
                var index = IndexOf(table, path);
                if (index >= 0)
                {
                    dimension = CellParser.DimensionOf(table.Columns[index].Kind);
                    Collect(table, dimension.Value, index, seen);
                    (unit, decimals) = (table.Unit, table.Decimals ?? decimals);
                }
            }

            if (dimension is not (Dimension.Money or Dimension.Ratio))
            {
                continue;
            }

            var common = Common(dimension == Dimension.Money && form is not null ? form : seen);
            if (dimension == Dimension.Money && decimals is { } declared)
            {
                common = Math.Max(1, (long)(unit.Fen / (decimal)Math.Pow(10, declared)));
            }
            else if (dimension == Dimension.Money)
            {
                var hasDecimals = common > 0 && common < unit.Fen;
                money.Add((path, hasDecimals));
                finest = hasDecimals ? Math.Min(finest, common) : finest;
            }

            _columns[(title, path)] = common;
        }

        foreach (var (path, hasDecimals) in money)
        {
            if (!hasDecimals && finest != long.MaxValue)
            {
                _columns[(title, path)] = finest;
            }
        }
    }

    private static int IndexOf(Table table, string path)
    {
        for (var i = 0; i < table.Columns.Length; i++)
        {
            if (table.Columns[i].Path == path)
            {
                return i;
            }
        }

        return -1;
    }

    private void TakeNarrative(List<Table> tables)
    {
        var cells = tables.SelectMany(table => table.Rows).SelectMany(row => row.Cells)
            .OfType<Cell>()
            .Where(cell => cell is { State: CellState.Read, Precision: > 0 } && cell.Dimension is Dimension.Money or Dimension.Ratio);
        foreach (var group in cells.GroupBy(NarrativeGroup, StringComparer.Ordinal))
        {
            var whole = group.First().Dimension == Dimension.Money
                ? MoneyUnit.FromName(group.First().Unit)?.Fen ?? 1
                : 10_000;
            var withDecimals = group.Where(cell => cell.Precision < whole).ToList();
            _narrative[group.Key] = withDecimals.Count == 0
                ? group.Min(cell => cell.Precision)
                : withDecimals.GroupBy(cell => cell.Precision).OrderByDescending(same => same.Count()).ThenBy(same => same.Key).First().Key;
        }
    }
}
