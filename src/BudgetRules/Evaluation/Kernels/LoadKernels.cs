using BudgetRules.Disclosures.Batch;
using BudgetRules.Evaluation.Planning;

namespace BudgetRules.Evaluation.Kernels;

/// <summary>Loads: figures and words into registers, with what is missing.</summary>
internal static class LoadKernels
{
    /// <summary>The row of an entry, or a <see cref="RowState"/>.</summary>
    public static int RowOf(CellAccess access, Block block, int entry) => access.Kind switch
    {
        AccessKind.Direct => entry,
        AccessKind.Lookup => block.Batch.Lookups[access.Index][entry],
        _ => block.Batch.Joins[access.Index][entry],
    };

    /// <summary>Figures.</summary>
    public static void Figure(LoadFigure load, Register target, Block block, int start)
    {
        var table = block.Batch.Tables[load.Table];
        var column = table.Columns[load.Column];
        var departmentOfCopy = table.Schema.Family < 0 ? null : block.Batch.Families[table.Schema.Family].DepartmentOfCopy;
        var rows = load.Access.Kind switch
        {
            AccessKind.Direct => null,
            AccessKind.Lookup => block.Batch.Lookups[load.Access.Index],
            _ => block.Batch.Joins[load.Access.Index],
        };
        for (var i = 0; i < target.Length; i++)
        {
            var row = rows is null ? start + i : rows[start + i];
            if (row < 0)
            {
                Missing(target, i, row, load.MissingIsDoubtful);
                continue;
            }

            var parent = table.ParentOfRow[row];
            if (column.States[parent] != ColumnState.Present || column.NotApplicable?[row] == true)
            {
                target.Hard.Set(i);
            }
            else if (column.Read[row])
            {
                target.Read.Set(i);
                var value = column.Values[row];
                target.Values[i] = value;
                target.Slacks[i] = value == 0 ? 0
                    : column.OwnPrecision is { } own ? own[row]
                    : column.Precision[departmentOfCopy is null ? parent : departmentOfCopy[parent]];
            }
            else if (column.Unreadable[row] || table.Schema.IsNarrative)
            {
                target.Hard.Set(i);
            }
            else if (load.BlankIsDoubtful)
            {
                target.Soft.Set(i);
            }
        }
    }

    /// <summary>Words.</summary>
    public static void Text(LoadText load, Register target, Block block, int start)
    {
        var table = block.Batch.Tables[load.Table];
        var column = table.Columns[load.Column];
        for (var i = 0; i < target.Length; i++)
        {
            var row = RowOf(load.Access, block, start + i);
            target.Ids[i] = row < 0 || column.States[table.ParentOfRow[row]] != ColumnState.Present || column.Unreadable[row] ? -2
                : column.Read[row] ? column.Texts[row]
                : -1;
        }
    }

    /// <summary>年度.</summary>
    public static void Year(Register target, Block block, int start)
    {
        for (var i = 0; i < target.Length; i++)
        {
            if (block.Batch.Documents[start + i].FiscalYear is { } year)
            {
                target.Values[i] = year * 1_000_000L;
                target.Read.Set(i);
            }
            else
            {
                target.Hard.Set(i);
            }
        }
    }

    /// <summary>Document facts.</summary>
    public static void Fact(LoadFact load, Register target, Block block, int start)
    {
        for (var i = 0; i < target.Length; i++)
        {
            target.Ids[i] = load.Fact != DocumentFact.Project ? block.Batch.FactTexts[(int)load.Fact][start + i]
                : load.Domain.Kind == DomainKind.Copy ? block.Batch.Families[load.Domain.Index].KeyIds[start + i]
                : -1;
        }
    }

    /// <summary>A register of which nothing is known.</summary>
    public static void Undetermined(Register target)
    {
        for (var i = 0; i < target.Length; i++)
        {
            if (target.Ids.Length > 0)
            {
                target.Ids[i] = -2;
            }
            else if (target.Hard.Length > 0)
            {
                target.Hard.Set(i);
            }
            else
            {
                target.SetOutcome(i, Outcome.Undetermined);
            }
        }
    }

    private static void Missing(Register target, int entry, int state, bool isDoubtful)
    {
        if (state != RowState.Absent)
        {
            target.Hard.Set(entry);
        }
        else if (isDoubtful)
        {
            target.Soft.Set(entry);
        }
    }
}
