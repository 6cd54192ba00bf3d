using System.Collections.Immutable;
using BudgetRules.Disclosures;
using BudgetRules.Syntax;
using BudgetRules.Text;

namespace BudgetRules.Semantics.Specimens;

/// <summary>The pasted rows of a 表样 as a rectangle, and where its headings end.</summary>
internal sealed class SpecimenGrid
{
    private SpecimenGrid(ImmutableArray<ImmutableArray<SpecimenCell>> rows, int headerRows)
    {
        Rows = rows;
        HeaderRows = headerRows;
    }

    /// <summary>Cells; every row has the same number.</summary>
    public ImmutableArray<ImmutableArray<SpecimenCell>> Rows { get; }

    /// <summary>How many rows from the top are headings and group rows.</summary>
    public int HeaderRows { get; }

    /// <summary>Cells in a row.</summary>
    public int Width => Rows.IsEmpty ? 0 : Rows[0].Length;

    /// <summary>Whether rows follow the headings.</summary>
    public bool HasBody => HeaderRows < Rows.Length;

    /// <summary>Reads the cells; null where one of them is in error.</summary>
    public static SpecimenGrid? Read(TableSpecimenSyntax syntax, RowKind kind, SpecimenFaults faults)
    {
        var width = syntax.Rows.Max(static row => row.Cells.Length);
        if (syntax.Rows.FirstOrDefault(row => row.Cells.Length != width) is { } ragged)
        {
            faults.Warning(
                "样804",
                ragged.Span,
                $"这一行有 {ragged.Cells.Length} 格，别的行有 {width} 格；缺的按右边的空格处理，请补齐",
                $"This row has {ragged.Cells.Length} cells and others {width}; the missing ones are taken as empty on the right");
        }

        var rows = ImmutableArray.CreateBuilder<ImmutableArray<SpecimenCell>>(syntax.Rows.Length);
        var fine = true;
        foreach (var row in syntax.Rows)
        {
            var cells = ImmutableArray.CreateBuilder<SpecimenCell>(width);
            foreach (var cell in row.Cells)
            {
                var parts = SpecimenPartReader.Read(cell.Raw, cell.Span, faults);
                fine &= parts is not null && SpecimenPartReader.Check(parts.Value, cell.Span, faults);
                cells.Add(new SpecimenCell(cell.Raw, parts ?? []));
            }

            while (cells.Count < width)
            {
                cells.Add(new SpecimenCell("", []));
            }

            rows.Add(cells.ToImmutable());
        }

        return fine ? new SpecimenGrid(rows.ToImmutable(), CountHeaderRows(rows, kind)) : null;
    }

    /// <summary>
    /// What a heading cell says: its words, or the name of a {年份：…} slot, which matches any year. Empty for a cell with another
    /// slot, which is a group column.
    /// </summary>
    public string HeadingAt(int row, int column) => Rows[row][column] switch
    {
        { OnlySlot: { Kind: SlotKind.Year } year } => year.Column,
        { HasSlot: true } => "",
        var cell => cell.Raw,
    };

    private static int CountHeaderRows(ImmutableArray<ImmutableArray<SpecimenCell>>.Builder rows, RowKind kind)
    {
        if (kind == RowKind.Form)
        {
            return 0;
        }

        if (kind == RowKind.Fixed)
        {
            return rows.TakeWhile(static row => !row.Any(static cell => cell.OnlySlot is { IsNamed: false })).Count();
        }

        // One row under the headings may give the types; what stands above it is heading or group, slots or not.
        return rows[^1].Any(static cell => cell.HasSlot) ? rows.Count - 1 : rows.Count;
    }
}
