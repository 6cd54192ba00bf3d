namespace BudgetRules.Disclosures.Batch;

/// <summary>The rows of one table over all departments of a batch.</summary>
internal sealed class TableData
{
    /// <summary>What it is.</summary>
    public required TableSchema Schema { get; init; }

    /// <summary>First row of each parent (department or copy), and behind the last.</summary>
    public required int[] Offsets { get; init; }

    /// <summary>Parent of each row.</summary>
    public required int[] ParentOfRow { get; init; }

    /// <summary>Per parent: the document's table, or null where it has none.</summary>
    public required Table?[] Sources { get; init; }

    /// <summary>Per parent: 0 where the table is there, else <see cref="RowState.NoTable"/> or <see cref="RowState.NotReadFully"/>, or <see cref="RowState.Duplicate"/> where it is there twice.</summary>
    public required int[] TableStates { get; init; }

    /// <summary>Code id of each row, −1 without code.</summary>
    public required int[] Codes { get; init; }

    /// <summary>Name id of each row, −1 without name.</summary>
    public required int[] Names { get; init; }

    /// <summary>Path id of each row of a written-out form, −1 elsewhere.</summary>
    public required int[] Paths { get; init; }

    /// <summary>The columns, as in the schema.</summary>
    public required ColumnData[] Columns { get; init; }

    /// <summary>Parent row of each row in the classification tree, −1 for none; filled when sealing.</summary>
    public required RowTree Tree { get; init; }

    /// <summary>Per row: the first row of its table with the same code, else the same name; itself where it has neither.</summary>
    public required int[] FirstSame { get; init; }

    /// <summary>Rows whose code, else name, occurs twice: nothing can be aligned with them.</summary>
    public required BitColumn Ambiguous { get; init; }

    /// <summary>Rows whose key may occur again among the rows that were lost in reading; null where no table lost any.</summary>
    public BitColumn? MayRecur { get; set; }

    /// <summary>Number of rows.</summary>
    public int RowCount => ParentOfRow.Length;

    /// <summary>The document's row behind a row of the batch.</summary>
    public Row SourceRow(int row) => Sources[ParentOfRow[row]]!.Rows[row - Offsets[ParentOfRow[row]]];
}
