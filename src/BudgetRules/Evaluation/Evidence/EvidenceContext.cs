using BudgetRules.Disclosures;
using BudgetRules.Disclosures.Batch;
using BudgetRules.Evaluation.Kernels;
using BudgetRules.Evaluation.Planning;

namespace BudgetRules.Evaluation.Evidence;

/// <summary>The plan, the batch and the registers of one department: what findings are made from.</summary>
internal sealed class EvidenceContext(Plan plan, Block block, Register[] registers)
{
    /// <summary>The plan.</summary>
    public Plan Plan { get; } = plan;

    /// <summary>The block: one department.</summary>
    public Block Block { get; } = block;

    /// <summary>The batch.</summary>
    public DisclosureBatch Batch => Block.Batch;

    /// <summary>The department.</summary>
    public int Department => Block.FirstDepartment;

    /// <summary>Its document.</summary>
    public Disclosure Document => Batch.Documents[Department];

    /// <summary>The registers.</summary>
    public Register[] Registers { get; } = registers;

    /// <summary>Whether the document was published and read, rather than supplied as figures by a host.</summary>
    public bool IsPublication => Document.Source is { } source
        && !source.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
        && !Document.Tables.Any(static table => table.Place?.Cell?.StartsWith('/') == true);

    /// <summary>Entry of a register for a point of its domain.</summary>
    public int EntryOf(int register, int point) => point - Block.Range(Plan.Instructions[register].Domain).Start;

    /// <summary>The row behind a reference, or null where there is none.</summary>
    public Row? RowOf(CellRef cell) => cell.Row < 0 ? null : Batch.Tables[cell.Table].SourceRow(cell.Row);

    /// <summary>The cell behind a reference, or null where there is none.</summary>
    public Cell? CellOf(CellRef cell)
    {
        if (RowOf(cell) is not { } row || cell.Column < 0)
        {
            return null;
        }

        var table = Batch.Tables[cell.Table];
        var schema = table.Columns[cell.Column].Schema;
        if (schema.Part is CellPart.RowName or CellPart.RowCode)
        {
            var text = (schema.Part == CellPart.RowName ? row.Name : row.Code) ?? "";
            return CellParser.Parse(text, SlotKind.Text, MoneyUnit.TenThousandYuan, row.Place);
        }

        var index = ColumnFiller.Find(table.Sources[cell.Parent]!, table.Schema.Specimen, Batch.Schema.Template, schema.Path);
        return index < 0 ? null : row.Cells[index];
    }

    /// <summary>The document's table behind a reference, or null where there is none.</summary>
    public Table? TableOf(CellRef cell) => cell.Parent < 0 ? null : Batch.Tables[cell.Table].Sources[cell.Parent];

    /// <summary>Unit in the last place of a cell's column. <unit>分 or millionths</unit></summary>
    public long PrecisionOf(CellRef cell)
    {
        if (cell.Row < 0 || cell.Column < 0)
        {
            return 0;
        }

        var column = Batch.Tables[cell.Table].Columns[cell.Column];
        return column.OwnPrecision is { } own ? own[cell.Row] : column.Precision[Department];
    }
}
