using System.Collections.Immutable;
using BudgetRules.Text;

namespace BudgetRules.Disclosures;

/// <summary>Makes a table of headings and rows of printed cells, as tests in rule files give them.</summary>
internal static class GridTable
{
    private static readonly ImmutableHashSet<string> CodeHeadings = ["科目编码", "科目代码", "编码", "代码", "功能分类科目编码", "经济分类科目编码"];
    private static readonly ImmutableHashSet<string> NameHeadings =
        ["科目名称", "项目", "项目名称", "名称", "事项", "来源项目", "单位名称", "部门名称", "功能分类科目名称", "经济分类科目名称", "科目", "表名"];

    /// <summary>The table; short rows are filled with blank cells, cells behind the last heading are left out.</summary>
    /// <param name="template">Gives the specimen and its columns.</param>
    /// <param name="title">Title without 《》.</param>
    /// <param name="copy">Key of the copy, or null.</param>
    /// <param name="unit">Unit of its amounts.</param>
    /// <param name="headings">Headings; two-level ones joined by a dot.</param>
    /// <param name="rows">Rows of printed cells.</param>
    public static Table Read(DisclosureTemplate template, string title, string? copy, MoneyUnit unit, ImmutableArray<string> headings, ImmutableArray<ImmutableArray<string>> rows)
    {
        var specimen = template.FindTable(title);
        var (code, name) = Keys(specimen, headings);
        var values = Enumerable.Range(0, headings.Length).Where(index => index != code && index != name).ToArray();
        var columns = values.Select(index => ColumnOf(template, specimen, title, headings[index], rows.Select(row => At(row, index)))).ToImmutableArray();
        return new Table
        {
            Title = specimen?.Title ?? title,
            Copy = copy,
            Unit = specimen?.Unit ?? unit,
            Columns = columns,
            HasCodes = code >= 0,
            Rows =
            [
                .. rows.Select(row => new Row
                {
                    Code = code < 0 ? null : At(row, code),
                    Name = name < 0 ? null : At(row, name),
                    Cells = [.. values.Select((index, i) => CellParser.Parse(At(row, index), columns[i].Kind, specimen?.Unit ?? unit))],
                }),
            ],
        };
    }

    private static string At(ImmutableArray<string> row, int index) => index < row.Length ? row[index].Trim() : "";

    private static (int Code, int Name) Keys(TableSpecimen? specimen, ImmutableArray<string> headings)
    {
        if (specimen is { Rows: RowKind.Single or RowKind.Form })
        {
            return (-1, -1);
        }

        int code = -1, name = -1;
        for (var i = 0; i < headings.Length; i++)
        {
            var key = NameKey.Of(headings[i]);
            if (code < 0 && (specimen?.CodeColumn is { } own ? NameKey.Of(own) == key : CodeHeadings.Contains(key)))
            {
                code = i;
            }
            else if (name < 0 && (specimen?.NameColumn is { } column && NameKey.Of(column) == key
                || (NameHeadings.Contains(key) && specimen?.FindColumn(headings[i]) is null)))
            {
                name = i;
            }
        }

        return (code, name);
    }

    private static Column ColumnOf(DisclosureTemplate template, TableSpecimen? specimen, string title, string heading, IEnumerable<string> cells)
    {
        var known = specimen?.FindColumn(heading)
            ?? template.Facts.Where(fact => NameKey.Of(fact.Table) == NameKey.Of(title)).SelectMany(static fact => fact.Columns).FirstOrDefault(column => PathKey.Of(column.Path) == PathKey.Of(heading));
        if (known is not null)
        {
            return known;
        }

        if (NameKey.Of(title) == NameKey.Of(PublishedTables.Title) && heading == PublishedTables.CountColumn)
        {
            return new Column(heading, SlotKind.Quantity);
        }

        var kind = SlotKind.Amount;
        foreach (var cell in cells)
        {
            if (CellParser.Parse(cell, SlotKind.Amount, MoneyUnit.TenThousandYuan).State == CellState.Unreadable)
            {
                kind = CellParser.Parse(cell, SlotKind.Percent, MoneyUnit.TenThousandYuan).State == CellState.Unreadable ? SlotKind.Text : SlotKind.Percent;
            }
        }

        return new Column(heading, kind);
    }
}
