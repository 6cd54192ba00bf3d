using BudgetRules.Text;

namespace BudgetRules.Disclosures.Batch;

/// <summary>
/// The unit in the last place of every column of one document. It belongs to (document, table title, column),
/// because trailing zeros are dropped cell by cell: 80, 10.5 and 64.89 of one column are all printed to 0.01.
/// </summary>
internal sealed class PrecisionTable
{
    private readonly Dictionary<(string Title, string Column), long> _columns = [];
    private readonly Dictionary<(Dimension, string), long> _narrative = [];

    /// <summary>Takes the precisions of a document, of the titles and columns that the schema names.</summary>
    public PrecisionTable(DocumentTables document, BatchSchema schema)
    {
        var seen = new List<long>();
        foreach (var table in schema.Tables)
        {
            if (!schema.Narrative.Contains(NameKey.Of(table.Title)) && HasPrinted(table) && document.Of(table.Title) is { Count: > 0 } found)
            {
                TakeColumns(table, found, document, schema.Template, seen);
            }
        }

        TakeNarrative(document, schema.Narrative);
    }

    /// <summary>Unit in the last place of a column of a title. <unit>分 or millionths</unit></summary>
    public long Of(string title, string column) => _columns.GetValueOrDefault((title, column));

    /// <summary>Unit in the last place of a narrative figure: its unit's, or its own where it is printed finer.</summary>
    public long OfNarrative(Cell cell)
    {
        var common = _narrative.GetValueOrDefault((cell.Dimension, cell.Unit ?? ""), cell.Precision);
        return cell.Precision > 0 && cell.Precision < common ? cell.Precision : common;
    }

    private static void Collect(Table table, Dimension dimension, int? column, List<long> into)
    {
        foreach (var row in table.Rows)
        {
            var (first, end) = column is { } only ? (only, only + 1) : (0, row.Cells.Length);
            for (var i = first; i < end; i++)
            {
                if (row.Cells[i] is { State: CellState.Read } cell && cell.Dimension == dimension && cell.Precision > 0)
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

    private static bool HasPrinted(TableSchema table)
    {
        foreach (var column in table.Columns)
        {
            if (column.Dimension is Dimension.Money or Dimension.Ratio)
            {
                return true;
            }
        }

        return false;
    }

    // The amounts of all tables of a family: a form of one row says too little of its own precision.
    private static long OfFamily(string family, DocumentTables document, DisclosureTemplate template, List<long> seen)
    {
        seen.Clear();
        foreach (var specimen in template.Tables)
        {
            if (specimen.Family != family)
            {
                continue;
            }

            foreach (var table in document.Of(specimen.Title))
            {
                if (HasAmounts(table))
                {
                    Collect(table, Dimension.Money, null, seen);
                }
            }
        }

        return Common(seen);
    }

    private static bool HasAmounts(Table table)
    {
        foreach (var column in table.Columns)
        {
            if (CellParser.DimensionOf(column.Kind) == Dimension.Money)
            {
                return true;
            }
        }

        return false;
    }

    private void TakeColumns(TableSchema schema, IReadOnlyList<Table> tables, DocumentTables document, DisclosureTemplate template, List<long> seen)
    {
        var ofFamily = schema.Specimen is { Rows: RowKind.Form, Family: { } family } ? OfFamily(family, document, template, seen) : (long?)null;
        var money = new List<(string Column, bool HasDecimals)>();
        long finest = long.MaxValue;
        for (var t = 0; t < tables.Count; t++)
        {
            foreach (var (path, _) in tables[t].Columns)
            {
                if (IsEarlier(tables, t, path))
                {
                    continue;
                }

                seen.Clear();
                Dimension? dimension = null;
                MoneyUnit unit = tables[0].Unit;
                int? decimals = null;
                for (var i = t; i < tables.Count; i++)
                {
                    var index = IndexOf(tables[i], path);
                    if (index >= 0)
                    {
                        dimension = CellParser.DimensionOf(tables[i].Columns[index].Kind);
                        Collect(tables[i], dimension.Value, index, seen);
                        (unit, decimals) = (tables[i].Unit, tables[i].Decimals ?? decimals);
                    }
                }

                if (dimension is not (Dimension.Money or Dimension.Ratio))
                {
                    continue;
                }

                var common = dimension == Dimension.Money && ofFamily is { } whole ? whole : Common(seen);
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

                _columns[(schema.Title, path)] = common;
            }
        }

        foreach (var (path, hasDecimals) in money)
        {
            if (!hasDecimals && finest != long.MaxValue)
            {
                _columns[(schema.Title, path)] = finest;
            }
        }
    }

    private static bool IsEarlier(IReadOnlyList<Table> tables, int end, string path)
    {
        for (var i = 0; i < end; i++)
        {
            if (IndexOf(tables[i], path) >= 0)
            {
                return true;
            }
        }

        return false;
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

    private void TakeNarrative(DocumentTables document, IEnumerable<string> titles)
    {
        var groups = new Dictionary<(Dimension, string), List<long>>();
        foreach (var title in titles)
        {
            foreach (var table in document.Of(title))
            {
                foreach (var row in table.Rows)
                {
                    foreach (var cell in row.Cells)
                    {
                        if (cell is { State: CellState.Read, Precision: > 0, Dimension: Dimension.Money or Dimension.Ratio })
                        {
                            if (!groups.TryGetValue((cell.Dimension, cell.Unit ?? ""), out var precisions))
                            {
                                groups.Add((cell.Dimension, cell.Unit ?? ""), precisions = []);
                            }

                            precisions.Add(cell.Precision);
                        }
                    }
                }
            }
        }

        foreach (var ((dimension, unit), precisions) in groups)
        {
            var whole = dimension == Dimension.Money ? MoneyUnit.FromName(unit)?.Fen ?? 1 : 10_000;
            precisions.Sort();
            _narrative[(dimension, unit)] = MostFrequent(precisions, whole) ?? precisions[0];
        }
    }

    // Of those finer than the unit, the one printed most; of equals the finest.
    private static long? MostFrequent(List<long> sorted, long whole)
    {
        long? best = null;
        var most = 0;
        for (var i = 0; i < sorted.Count && sorted[i] < whole;)
        {
            var end = i;
            while (end < sorted.Count && sorted[end] == sorted[i])
            {
                end++;
            }

            if (end - i > most)
            {
                (best, most) = (sorted[i], end - i);
            }

            i = end;
        }

        return best;
    }
}
