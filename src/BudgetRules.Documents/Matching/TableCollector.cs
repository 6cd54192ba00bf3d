using System.Collections.Immutable;
using BudgetRules.Disclosures;
using BudgetRules.Documents.Blocks;
using BudgetRules.Text;

namespace BudgetRules.Documents.Matching;

/// <summary>Takes the rows of one table as they come and makes the table of them.</summary>
internal abstract class TableCollector(SpecimenForm form, DocumentContext context, MoneyUnit unit, SourcePlace place)
{
    private readonly List<Loss> _lostRows = [];
    private readonly List<Loss> _lostColumns = [];

    /// <summary>The form.</summary>
    public SpecimenForm Form { get; } = form;

    /// <summary>Where the title, or else the first row, stands.</summary>
    public SourcePlace Place { get; } = place;

    /// <summary>The copy of the family that the table belongs to, or null.</summary>
    public FamilyCopy? Copy { get; init; }

    /// <summary>Whether no unit is printed for it and the one printed before may not hold: its amounts cannot be read.</summary>
    public bool IsUnitUnknown { get; set; }

    /// <summary>Unit of its amounts.</summary>
    protected MoneyUnit Unit { get; } = unit;

    /// <summary>What the matchers of the document share.</summary>
    protected DocumentContext Context { get; } = context;

    /// <summary>The header in force: the first one, or its repetition on a later page.</summary>
    protected HeaderMatch? Header { get; private set; }

    /// <summary>Takes a header: the first, or one repeated or changed further down.</summary>
    public virtual void TakeHeader(HeaderMatch header, ImmutableArray<GridRow> rows, int start)
    {
        Header = header;
        foreach (var cell in header.Unmapped)
        {
            if (_lostColumns.TrueForAll(loss => loss.Description != LostHeading(cell)))
            {
                _lostColumns.Add(new Loss(LostHeading(cell), cell.PlaceIn(Context.File)));
                Context.Report(DocumentDiagnostics.ColumnLost(Context.Source, Context.Document.Span(cell.Line, cell.Column, cell.Raw.Length), Form.Specimen.Title, cell.Plain));
            }
        }
    }

    /// <summary>Takes a row; false where it does not belong to the table, which then ends.</summary>
    public abstract bool Take(GridRow row);

    /// <summary>The table.</summary>
    public abstract Table Build();

    /// <summary>A row that is seen but cannot be placed.</summary>
    protected void Lose(GridRow row, string reason, string english, string? name = null)
    {
        var first = row.FirstFilled() ?? row.Cells[0];
        _lostRows.Add(new Loss($"第 {row.Line} 行未能对应（{reason}）", first.PlaceIn(Context.File)) { Row = name });
        Context.Report(DocumentDiagnostics.RowLost(Context.Source, Context.Document.Span(row), Form.Specimen.Title, reason, english));
    }

    /// <summary>Something else of the table that was lost.</summary>
    protected void LoseRows(string description, SourcePlace where) => _lostRows.Add(new Loss(description, where));

    /// <summary>Whether nothing more can belong to the table.</summary>
    public virtual bool IsComplete => false;

    /// <summary>Rows that no table took and that may be the rest of this one.</summary>
    /// <param name="count">How many.</param>
    /// <param name="first">The first of them.</param>
    public void Interrupt(int count, GridRow first) =>
        LoseRows($"第 {first.Line} 行起有 {count} 行未认出，可能是本表的续页", (first.FirstFilled() ?? first.Cells[0]).PlaceIn(Context.File));

    /// <summary>Columns that were lost as a whole.</summary>
    protected void LoseColumns(string description, SourcePlace where) => _lostColumns.Add(new Loss(description, where));

    /// <summary>Words in a row that has its values but no column for these.</summary>
    protected void ReportCell(GridCell cell) =>
        Context.Report(DocumentDiagnostics.CellLost(Context.Source, Context.Document.Span(cell.Line, cell.Column, cell.Raw.Length), Form.Specimen.Title, Shorten(cell.Plain)));

    /// <summary>The place of the cell at a position, or of the row's end where the row is shorter.</summary>
    protected SourcePlace PlaceAt(GridRow row, int position) => (row.At(position) ?? row.Cells[^1]).PlaceIn(Context.File);

    /// <summary>The cell of a kind at a position of a row; blank where the row is shorter.</summary>
    protected Cell Read(GridRow row, int position, SlotKind kind) =>
        CellParser.Parse(row.At(position)?.Raw ?? "", kind, Unit, PlaceAt(row, position));

    /// <summary>The table with what all kinds share.</summary>
    protected Table Finish(ImmutableArray<Column> columns, ImmutableArray<Row> rows) => new()
    {
        Title = Form.Specimen.Title,
        Copy = Copy?.Key,
        CopyIndex = Copy?.Index ?? -1,
        Unit = Unit,
        Columns = columns,
        Rows = IsUnitUnknown ? [.. rows.Select(static row => row with { Cells = [.. row.Cells.Select(WithoutAmount)] })] : rows,
        LostRows = [.. _lostRows],
        LostColumns = [.. _lostColumns],
        HasCodes = Form.Specimen.HasCodes,
        Place = Place,
    };

    private static Cell? WithoutAmount(Cell? cell) =>
        cell is { State: CellState.Read, Dimension: Dimension.Money } ? cell with { State = CellState.Unreadable, Value = 0 } : cell;

    private static string LostHeading(GridCell cell) => $"栏目“{cell.Plain}”不在表样中";

    private static string Shorten(string text) => text.Length <= 30 ? text : text[..30] + "…";
}
