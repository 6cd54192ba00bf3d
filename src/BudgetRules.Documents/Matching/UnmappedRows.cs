using BudgetRules.Documents.Blocks;

namespace BudgetRules.Documents.Matching;

/// <summary>Rows of a grid in a row that belong to no recognised table.</summary>
internal sealed class UnmappedRows
{
    private int _cells;
    private int _figures;
    private int _sentences;

    /// <summary>The first of them, or null.</summary>
    public GridRow? First { get; private set; }

    /// <summary>How many there are. <unit>rows</unit></summary>
    public int Count { get; private set; }

    /// <summary>Whether no published table can hide here: no figure at all, or a quarter of the cells is prose, which no table of figures holds.</summary>
    public bool IsProse => _figures == 0 || _sentences * 4 >= _cells;

    /// <summary>Takes a row.</summary>
    public void Add(GridRow row)
    {
        First ??= row;
        Count++;
        foreach (var cell in row.Cells)
        {
            _cells += cell.IsEmpty ? 0 : 1;
            _figures += cell.IsFigure ? 1 : 0;
            _sentences += cell.IsSentence ? 1 : 0;
        }
    }

    /// <summary>Begins anew.</summary>
    public void Clear()
    {
        First = null;
        Count = _cells = _figures = _sentences = 0;
    }
}
