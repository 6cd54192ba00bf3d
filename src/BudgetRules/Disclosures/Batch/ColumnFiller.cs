using BudgetRules.Performance;
using BudgetRules.Text;

namespace BudgetRules.Disclosures.Batch;

/// <summary>Fills the columns of one document's table.</summary>
internal static class ColumnFiller
{
    private const int Ambiguous = -2;

    /// <summary>Copies the cells of one parent's table into the columns.</summary>
    public static void Fill(
        TableData data,
        DisclosureTemplate template,
        int parent,
        int department,
        PrecisionTable precision,
        KeyDictionary texts)
    {
        var source = data.Sources[parent];
        IndicatorValue?[] values = [];
        var valuesOf = -1;
        foreach (var column in data.Columns)
        {
            if (source is null)
            {
                column.States[parent] = data.TableStates[parent] == RowState.NoTable ? ColumnState.NoTable : ColumnState.NotReadFully;
                continue;
            }

            if (column.Schema.Part is CellPart.RowName or CellPart.RowCode)
            {
                PutKeys(data, column, parent, source, texts);
                continue;
            }

            var index = Find(source, data.Schema.Specimen, template, column.Schema.Path);
            if (index < 0)
            {
                column.States[parent] = index == Ambiguous ? ColumnState.Duplicate
                    : source.LostColumns.IsEmpty ? ColumnState.Absent
                    : ColumnState.NotReadFully;
                continue;
            }

            column.States[parent] = ColumnState.Present;
            if (column.Schema.Dimension is Dimension.Money or Dimension.Ratio)
            {
                column.Precision[department] = precision.Of(data.Schema.Title, source.Columns[index].Path);
            }

            if (column.Schema.Part != CellPart.Whole && valuesOf != index)
            {
                (values, valuesOf) = (new IndicatorValue?[source.Rows.Length], index);
            }

            for (var i = 0; i < source.Rows.Length; i++)
            {
                if (column.Schema.Part == CellPart.Whole)
                {
                    Put(data, column, data.Offsets[parent] + i, source.Rows[i].Cells[index], precision, texts);
                }
                else
                {
                    PutPart(data, column, data.Offsets[parent] + i, source.Rows[i].Cells[index], ref values[i], texts);
                }
            }
        }
    }

    /// <summary>Index of the column of a document's table that a path means, −1 for none, <see cref="Ambiguous"/> for several.</summary>
    public static int Find(Table source, TableSpecimen? specimen, DisclosureTemplate template, string path)
    {
        var found = -1;
        for (var i = 0; i < source.Columns.Length; i++)
        {
            if (source.Columns[i].Path == path)
            {
                found = found == -1 ? i : Ambiguous;
            }
        }

        if (found != -1)
        {
            return found;
        }

        var key = PathKey.Of(path);
        for (var i = 0; i < source.Columns.Length; i++)
        {
            var printed = source.Columns[i].Path;
            var meant = specimen?.FindColumn(printed)?.Path ?? printed;
            if (PathKey.Of(meant) == key || template.ResolveKey(printed) == key)
            {
                found = found == -1 ? i : Ambiguous;
            }
        }

        return found;
    }

    private static void PutKeys(TableData data, ColumnData column, int parent, Table source, KeyDictionary texts)
    {
        column.States[parent] = ColumnState.Present;
        for (var i = 0; i < source.Rows.Length; i++)
        {
            var text = column.Schema.Part == CellPart.RowName ? source.Rows[i].Name : source.Rows[i].Code;
            if (string.IsNullOrWhiteSpace(text))
            {
                column.MarkBlank(data.Offsets[parent] + i);
            }
            else
            {
                PutText(column, data.Offsets[parent] + i, text, texts);
            }
        }
    }

    private static void Put(TableData data, ColumnData column, int row, Cell? cell, PrecisionTable precision, KeyDictionary texts)
    {
        if (cell is null)
        {
            (column.NotApplicable ??= new BitColumn(data.RowCount)).Set(row);
            return;
        }

        if (cell.State == CellState.Unreadable || (cell.State == CellState.Read && cell.Dimension != column.Schema.Dimension))
        {
            column.Unreadable.Set(row);
            return;
        }

        if (cell.State == CellState.Blank)
        {
            column.MarkBlank(row);
            return;
        }

        column.Read.Set(row);
        if (column.Schema.Dimension == Dimension.Text)
        {
            column.Texts[row] = texts.Add(TextFolding.FoldTight(cell.Text));
            return;
        }

        PutValue(column, row, cell.Value);
        if (data.Schema.IsNarrative && column.Schema.Dimension is Dimension.Money or Dimension.Ratio)
        {
            (column.OwnPrecision ??= new long[data.RowCount])[row] = precision.OfNarrative(cell);
        }
    }

    // .符号, .数值 and .单位 of one cell are of one value: it is taken apart once.
    private static void PutPart(TableData data, ColumnData column, int row, Cell? cell, ref IndicatorValue? parsed, KeyDictionary texts)
    {
        if (cell is null)
        {
            (column.NotApplicable ??= new BitColumn(data.RowCount)).Set(row);
            return;
        }

        if (cell.State != CellState.Read)
        {
            if (cell.State == CellState.Unreadable)
            {
                column.Unreadable.Set(row);
            }

            column.MarkBlank(row);
            return;
        }

        var value = parsed ??= IndicatorValue.Parse(cell.Text);
        switch (column.Schema.Part)
        {
            case CellPart.Number:
                if (value.Number is not { } number
                    || decimal.Abs(number) > long.MaxValue / 1_000_000
                    || decimal.Truncate(number * 1_000_000) != number * 1_000_000)
                {
                    column.Unreadable.Set(row);
                    return;
                }

                column.Read.Set(row);
                PutValue(column, row, (long)(number * 1_000_000));
                return;
            case CellPart.Comparator:
                PutText(column, row, value.ComparatorText, texts);
                return;
            default:
                PutText(column, row, value.Unit, texts);
                return;
        }
    }

    // A value without unit has the unit “”: a word that differs from every unit, not a blank.
    private static void PutText(ColumnData column, int row, string? text, KeyDictionary texts)
    {
        column.Read.Set(row);
        column.Texts[row] = texts.Add(TextFolding.FoldTight(text ?? ""));
    }

    private static void PutValue(ColumnData column, int row, long value)
    {
        column.Values[row] = value;
        var magnitude = value == long.MinValue ? long.MaxValue : Math.Abs(value);
        column.Largest = Math.Max(column.Largest, magnitude);
    }
}
