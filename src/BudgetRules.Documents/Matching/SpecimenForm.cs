using System.Collections.Immutable;
using BudgetRules.Disclosures;
using BudgetRules.Documents.Blocks;

namespace BudgetRules.Documents.Matching;

/// <summary>What a reader needs of a 表样: its headings as leaves, its group header, its sides. Made once a document.</summary>
internal sealed class SpecimenForm
{
    // As the binder of specimens takes them where no row of slots types the columns.
    private static readonly string[] CodeHeadings = ["科目编码", "科目代码", "编码", "代码", "功能分类科目编码", "经济分类科目编码"];
    private static readonly string[] NameHeadings =
        ["科目名称", "项目", "项目名称", "名称", "来源项目", "单位名称", "部门名称", "功能分类科目名称", "经济分类科目名称", "科目"];

    /// <summary>Takes a specimen apart.</summary>
    public SpecimenForm(TableSpecimen specimen, DisclosureTemplate template)
    {
        Specimen = specimen;
        Template = template;
        if (specimen.Rows is RowKind.Form or RowKind.TitleOnly || specimen.Grid.IsEmpty)
        {
            return;
        }

        var headerRows = CountHeaderRows(specimen);
        var slotRow = headerRows < specimen.Grid.Length ? specimen.Grid[specimen.Rows == RowKind.Fixed ? headerRows : specimen.Grid.Length - 1] : [];
        var first = 0;
        if (specimen.Rows == RowKind.Open && IsGroupHeader(specimen.Grid[0]) && headerRows > 1)
        {
            Group = new GroupHeader(specimen.Grid[0], specimen);
            first = 1;
        }

        HeaderRows = specimen.Grid[first..headerRows];
        Leaves = MakeLeaves(slotRow);
        foreach (var row in HeaderRows)
        {
            foreach (var cell in row)
            {
                if (!cell.IsEmpty && !cell.HasSlot)
                {
                    Headings.Add(Resolve(cell.Raw));
                }
            }
        }

        foreach (var heading in Headings)
        {
            for (var length = 2; length < heading.Length; length++)
            {
                HeadingPieces.Add(heading[..length]);
            }
        }
    }

    /// <summary>The specimen.</summary>
    public TableSpecimen Specimen { get; }

    /// <summary>The template it belongs to.</summary>
    public DisclosureTemplate Template { get; }

    /// <summary>Rows of the pasted form that are header, without the group header.</summary>
    public ImmutableArray<ImmutableArray<SpecimenCell>> HeaderRows { get; } = [];

    /// <summary>The header row that groups the rows below it (长期目标{数量：目标序号}：…), or null.</summary>
    public GroupHeader? Group { get; }

    /// <summary>Lowest headings from the left.</summary>
    public ImmutableArray<Leaf> Leaves { get; } = [];

    /// <summary>Keys of all headings.</summary>
    public HashSet<string> Headings { get; } = new(StringComparer.Ordinal);

    /// <summary>Proper beginnings of the headings, from two characters on: what a page may leave of one in a row.</summary>
    public HashSet<string> HeadingPieces { get; } = new(StringComparer.Ordinal);

    /// <summary>The key of a printed cell after 又名.</summary>
    public string Resolve(GridCell cell) => cell.KeyIn(Template);

    /// <summary>The key of a printed heading after 又名.</summary>
    public string Resolve(string printed) => Template.ResolveKey(printed);

    private static int CountHeaderRows(TableSpecimen specimen)
    {
        var grid = specimen.Grid;
        if (specimen.Rows == RowKind.Fixed)
        {
            var count = 0;
            while (count < grid.Length && grid[count].All(static cell => !cell.HasSlot || cell.OnlySlot is { Kind: SlotKind.Year, IsNamed: true }))
            {
                count++;
            }

            return count;
        }

        return grid[^1].Any(static cell => cell.HasSlot) ? grid.Length - 1 : grid.Length;
    }

    // A header row with words and a slot in one cell groups what follows; a slot alone ({名称：对应项目}) is a heading of any words.
    private static bool IsGroupHeader(ImmutableArray<SpecimenCell> row) =>
        row.Any(static cell => cell.HasSlot && cell.OnlySlot is null);

    private ImmutableArray<Leaf> MakeLeaves(ImmutableArray<SpecimenCell> slotRow)
    {
        var chains = HeadingChain.Of([.. HeaderRows.Select(row => (IReadOnlyList<string>)[.. row.Select(HeadingKey)])]);
        var groupColumns = HeaderRows.SelectMany(static row => row).Concat(Group?.Cells ?? [])
            .SelectMany(static cell => cell.Parts).OfType<SpecimenPart.Slot>().Where(static slot => slot.Kind != SlotKind.Year)
            .Select(static slot => slot.Column).ToHashSet(StringComparer.Ordinal);
        var columns = new Queue<Column>(Specimen.Columns.Where(column => !groupColumns.Contains(column.Path)));
        var leaves = ImmutableArray.CreateBuilder<Leaf>();
        var width = Math.Max(chains.Length, slotRow.Length);
        var remaining = new Queue<Column>(columns);
        var isLeading = Specimen.Rows != RowKind.Single;
        var side = 0;
        for (var position = 0; position < width; position++)
        {
            var chain = position < chains.Length ? chains[position] : [];
            var key = chain.IsEmpty ? "" : chain[^1];
            var role = RoleOf(position < slotRow.Length ? slotRow[position] : null, key, slotRow.IsEmpty, isLeading);
            isLeading &= role is LeafRole.Code or LeafRole.Name;
            if (role is null && chain.IsEmpty)
            {
                continue;
            }

            var heading = HeadingSlot(position);
            var column = role == LeafRole.Value && remaining.Count > 0 ? remaining.Dequeue() : null;
            leaves.Add(new Leaf(position, key, chain.IsEmpty ? [] : chain[..^1], role ?? LeafRole.Label, column)
            {
                IsYear = heading?.Kind == SlotKind.Year,
                HeadingColumn = heading is { Kind: not SlotKind.Year } ? new Column(heading.Column, SlotKind.Text) : null,
                Side = side,
            });
            if (column is not null && remaining.Count == 0 && Specimen.Rows == RowKind.Fixed)
            {
                // What follows the last value column belongs to the other half.
                side++;
                remaining = new Queue<Column>(columns);
            }
        }

        return leaves.ToImmutable();
    }

    private static LeafRole? RoleOf(SpecimenCell? slot, string key, bool isWithoutSlots, bool isLeading)
    {
        if (isWithoutSlots)
        {
            return key.Length == 0 ? null
                : isLeading && CodeHeadings.Contains(key) ? LeafRole.Code
                : isLeading && NameHeadings.Contains(key) ? LeafRole.Name
                : LeafRole.Value;
        }

        return slot?.OnlySlot?.Kind switch
        {
            SlotKind.Code => LeafRole.Code,
            SlotKind.Name => LeafRole.Name,
            null => slot is null || slot.IsEmpty ? null : LeafRole.Label,
            _ => LeafRole.Value,
        };
    }

    private string HeadingKey(SpecimenCell cell) => cell.IsEmpty || cell.HasSlot ? cell.OnlySlot is { } slot ? "{" + slot.Column + "}" : "" : Resolve(cell.Raw);

    private SpecimenPart.Slot? HeadingSlot(int position)
    {
        for (var row = HeaderRows.Length - 1; row >= 0; row--)
        {
            if (position < HeaderRows[row].Length && HeaderRows[row][position].OnlySlot is { } slot)
            {
                return slot;
            }
        }

        return null;
    }
}
