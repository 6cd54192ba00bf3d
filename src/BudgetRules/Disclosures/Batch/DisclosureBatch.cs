namespace BudgetRules.Disclosures.Batch;

/// <summary>
/// Departments as columns: what a plan asked for, filled and resolved. A batch holds departments of one vocabulary;
/// one document is a batch of one. Immutable once built.
/// </summary>
internal sealed class DisclosureBatch
{
    /// <summary>What it holds.</summary>
    public required BatchSchema Schema { get; init; }

    /// <summary>The documents, one a department.</summary>
    public required Disclosure[] Documents { get; init; }

    /// <summary>Families, as in the schema.</summary>
    public required FamilyData[] Families { get; init; }

    /// <summary>Tables, as in the schema.</summary>
    public required TableData[] Tables { get; init; }

    /// <summary>Look-ups: per parent of the table a row index or a <see cref="RowState"/>.</summary>
    public required int[][] Lookups { get; init; }

    /// <summary>Joins: per row of the first table a row of the second or a <see cref="RowState"/>.</summary>
    public required int[][] Joins { get; init; }

    /// <summary>Row lists, as in the schema.</summary>
    public required RowList[] RowLists { get; init; }

    /// <summary>Distinct folded texts.</summary>
    public required KeyDictionary Texts { get; init; }

    /// <summary>Per predicate and text id: whether it holds.</summary>
    public required bool[][] Predicates { get; init; }

    /// <summary>Text ids of the document facts 部门 地区 文种 单位性质 per department, −1 where unknown.</summary>
    public required int[][] FactTexts { get; init; }

    /// <summary>Number of departments.</summary>
    public int DepartmentCount => Documents.Length;
}
