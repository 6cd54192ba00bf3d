using BudgetRules.Text;

namespace BudgetRules.Disclosures.Batch;

/// <summary>Rows of tables by classification code: what stands in the code column must be a code.</summary>
internal static class CodedRows
{
    /// <summary>Names of the row over all codes.</summary>
    public static bool IsRoot(string key) => key is "合计" or "总计";

    /// <summary>Whether the rows of a form carry classification codes.</summary>
    public static bool IsCoded(TableSpecimen? specimen) =>
        specimen?.Rows is RowKind.Functional or RowKind.DepartmentEconomic or RowKind.GovernmentEconomic or RowKind.Revenue;

    /// <summary>
    /// The table with a name that stands in the code column as the name, and a loss for every row whose code cannot be read:
    /// its place in the tree is not known, so that no sum over rows can be trusted.
    /// </summary>
    public static Table Read(TableSpecimen? specimen, Table table)
    {
        if (!IsCoded(specimen) || table.Rows.All(static row => IsCode(row.Code)))
        {
            return table;
        }

        var rows = table.Rows.ToBuilder();
        var losses = table.LostRows.ToBuilder();
        for (var i = 0; i < rows.Count; i++)
        {
            if (IsCode(rows[i].Code))
            {
                continue;
            }

            if (string.IsNullOrWhiteSpace(rows[i].Name))
            {
                rows[i] = rows[i] with { Code = null, Name = rows[i].Code };
            }
            else
            {
                losses.Add(new Loss($"“{rows[i].Code!.Trim()}”不是科目编码", rows[i].Place) { Row = rows[i].Name });
            }
        }

        return table with { Rows = rows.ToImmutable(), LostRows = losses.ToImmutable() };
    }

    private static bool IsCode(string? code) => string.IsNullOrWhiteSpace(code) || TextFolding.FoldTight(code).All(char.IsAsciiDigit);
}
