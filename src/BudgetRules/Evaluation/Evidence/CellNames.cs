using BudgetRules.Disclosures;

namespace BudgetRules.Evaluation.Evidence;

/// <summary>Names cells as people do: 《表》[行，列].</summary>
internal static class CellNames
{
    /// <summary>《表》[行，列].</summary>
    public static string Of(EvidenceContext context, CellRef cell)
    {
        var title = context.Batch.Schema.Tables[cell.Table].Title;
        var (row, column) = (RowOf(context, cell), ColumnOf(context, cell));
        return (row.Length, column.Length) switch
        {
            (0, 0) => $"《{title}》",
            (0, _) => $"《{title}》[{column}]",
            (_, 0) => $"《{title}》[{row}，]",
            _ => $"《{title}》[{row}，{column}]",
        };
    }

    /// <summary>Name of the column, or an empty text.</summary>
    public static string ColumnOf(EvidenceContext context, CellRef cell) =>
        cell.Column < 0 ? "" : context.Batch.Tables[cell.Table].Columns[cell.Column].Schema.Name;

    /// <summary>Path, code or name of the row, or an empty text.</summary>
    public static string RowOf(EvidenceContext context, CellRef cell)
    {
        if (context.RowOf(cell) is { } row)
        {
            return row.Path ?? row.Name?.Trim() ?? row.Code?.Trim() ?? "";
        }

        return cell.Lookup < 0 ? "" : context.Batch.Schema.Lookups[cell.Lookup].Key.Written;
    }

    /// <summary>Where the cell belongs, as findings say it.</summary>
    public static FindingWhere WhereOf(EvidenceContext context, CellRef cell)
    {
        var schema = context.Batch.Schema.Tables[cell.Table];
        var project = schema.Family < 0 || cell.Parent < 0 ? null : context.Batch.Families[schema.Family].Keys[cell.Parent];
        var row = context.RowOf(cell);
        var written = row is null && cell.Lookup >= 0 ? context.Batch.Schema.Lookups[cell.Lookup].Key.Written : null;
        var column = ColumnOf(context, cell);
        return new FindingWhere(schema.Title, project, Clean(row?.Code), Clean(row?.Path ?? row?.Name) ?? Clean(written), column.Length == 0 ? null : column);
    }

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
