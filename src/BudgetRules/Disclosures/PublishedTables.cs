namespace BudgetRules.Disclosures;

/// <summary>
/// 《公开表目录》: the one table that no document prints but every reader fills: a row per table that the document's own
/// contents announce or its template requires, with the number of such tables found. Completeness rules read it.
/// </summary>
public static class PublishedTables
{
    /// <summary>Title without 《》.</summary>
    public const string Title = "公开表目录";

    /// <summary>The column with the number of tables found; unreadable where one may have been lost in reading.</summary>
    public const string CountColumn = "公开张数";

    /// <summary>Its specimen, for templates that do not describe a printed contents table.</summary>
    public static TableSpecimen Specimen { get; } = new()
    {
        Title = Title,
        Rows = RowKind.Open,
        NameColumn = "表名",
        Columns = [new Column("表号", SlotKind.Text)],
    };
}
