using System.Collections.Immutable;
using System.Runtime.InteropServices;
using BudgetRules.Disclosures;
using BudgetRules.Syntax;

namespace BudgetRules.Semantics.Specimens;

/// <summary>The pasted rows of a 表样 as a rectangle, and where its headings end.</summary>
internal sealed class SpecimenGrid
{
    private static readonly SpecimenCell Empty = new("", []);

    private SpecimenGrid(SpecimenCell[][] rows, int headerRows)
    {
        Rows = rows;
        HeaderRows = headerRows;
    }

    /// <summary>Cells; every row has the same number.</summary>
    public SpecimenCell[][] Rows { get; }

    /// <summary>How many rows from the top are headings and group rows.</summary>
    public int HeaderRows { get; }

    /// <summary>Cells in a row.</summary>
    public int Width => Rows.Length == 0 ? 0 : Rows[0].Length;

    /// <summary>Whether rows follow the headings.</summary>
    public bool HasBody => HeaderRows < Rows.Length;

    /// <summary>Reads the cells; null where one of them is in error.</summary>
    public static SpecimenGrid? Read(TableSpecimenSyntax syntax, RowKind kind, SpecimenFaults faults)
    {
        var width = 0;
        foreach (var row in syntax.Rows)
        {
            width = Math.Max(width, row.Cells.Length);
        }

        ReportRagged(syntax, width, faults);
        var rows = new SpecimenCell[syntax.Rows.Length][];
        var fine = true;
        for (var i = 0; i < rows.Length; i++)
        {
            var written = syntax.Rows[i].Cells;
            rows[i] = new SpecimenCell[width];
            Array.Fill(rows[i], Empty);
            for (var j = 0; j < written.Length; j++)
            {
                fine &= SpecimenPartReader.TryRead(written[j].Raw, written[j].Span, faults, out var parts);
                rows[i][j] = new SpecimenCell(written[j].Raw, parts);
            }
        }

        return fine ? new SpecimenGrid(rows, CountHeaderRows(rows, kind)) : null;
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

    /// <summary>The lowest heading of a column; empty where it has none.</summary>
    public string LowestHeadingAt(int column)
    {
        for (var row = HeaderRows - 1; row >= 0; row--)
        {
            if (HeadingAt(row, column) is { Length: > 0 } text)
            {
                return text;
            }
        }

        return "";
    }

    /// <summary>The only slot of a body cell of the column, the first from the top; null where the column has words only.</summary>
    public SpecimenPart.Slot? FirstSlotAt(int column)
    {
        for (var row = HeaderRows; row < Rows.Length; row++)
        {
            if (Rows[row][column].OnlySlot is { } slot)
            {
                return slot;
            }
        }

        return null;
    }

    /// <summary>The cells as the template keeps them.</summary>
    public ImmutableArray<ImmutableArray<SpecimenCell>> ToImmutable()
    {
        var rows = new ImmutableArray<SpecimenCell>[Rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = ImmutableCollectionsMarshal.AsImmutableArray(Rows[i]);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(rows);
    }

    private static void ReportRagged(TableSpecimenSyntax syntax, int width, SpecimenFaults faults)
    {
        foreach (var row in syntax.Rows)
        {
            if (row.Cells.Length != width)
            {
                faults.Warning(
                    "样804",
                    row.Span,
                    $"这一行有 {row.Cells.Length} 格，别的行有 {width} 格；缺的按右边的空格处理，请补齐",
                    $"This row has {row.Cells.Length} cells and others {width}; the missing ones are taken as empty on the right");
                return;
            }
        }
    }

    private static int CountHeaderRows(SpecimenCell[][] rows, RowKind kind)
    {
        if (kind == RowKind.Form)
        {
            return 0;
        }

        if (kind == RowKind.Fixed)
        {
            var body = Array.FindIndex(rows, static row => Array.Exists(row, static cell => cell.OnlySlot is { IsNamed: false }));
            return body < 0 ? rows.Length : body;
        }

        // One row under the headings may give the types; what stands above it is heading or group, slots or not.
        return Array.Exists(rows[^1], static cell => cell.HasSlot) ? rows.Length - 1 : rows.Length;
    }
}
