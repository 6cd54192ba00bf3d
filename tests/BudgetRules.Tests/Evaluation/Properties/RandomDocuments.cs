using System.Collections.Immutable;
using BudgetRules.Disclosures;

namespace BudgetRules.Tests.Evaluation.Properties;

/// <summary>Documents of a template with everything that may be wrong with one: parts missing, doubled, lost, blank, unreadable.</summary>
internal sealed class RandomDocuments(DisclosureTemplate template, int seed)
{
    private static readonly string[] Codes = ["201", "20103", "2010301", "2010302", "20129", "221", "22102", "2210201", "301", "30101", "30113", "30201", "99"];
    private static readonly string[] Names = ["甲", "乙", "丙", "合计", "一、办公费", "住房公积金", "办公用房物业管理费", "群众满意度", "增加就业人数", "总计"];
    private static readonly string[] Amounts = ["", "无", "0", "0.00", "5.00", "3.14", "2.86", "8", "-1.5", "约5.00", "见附件", "9000000000000", "1,234.56", "0.01", "5.01"];
    private static readonly string[] Percents = ["", "0%", "5%", "-7.24%", "12.5", "见附件", "100%"];
    private static readonly string[] Counts = ["", "0", "1", "64", "63人", "见附件", "2022", "2023", "2023年"];
    private static readonly string[] Words = ["", "满意度指标", "社会公众或服务对象满意度指标", "数量指标", "好", "≥95%", "2000%", "18000份", "长期", "120%"];
    private static readonly string[] Projects = ["一", "二", "三", "侨联项目"];
    private readonly Random _random = new(seed);

    /// <summary>Some documents.</summary>
    public Disclosure[] Take(int count) => [.. Enumerable.Range(0, count).Select(Next)];

    private Disclosure Next(int number)
    {
        var tables = ImmutableArray.CreateBuilder<Table>();
        var copies = _random.Next(4);
        foreach (var specimen in template.Tables)
        {
            for (var copy = 0; copy < (specimen.Family is null ? 1 : copies); copy++)
            {
                if (Chance(85))
                {
                    tables.Add(OfSpecimen(specimen, specimen.Family is null ? -1 : copy));
                }

                if (Chance(3))
                {
                    tables.Add(OfSpecimen(specimen, specimen.Family is null ? -1 : copy));
                }
            }
        }

        foreach (var title in template.Facts.Select(static fact => fact.Table).Distinct())
        {
            if (Chance(85))
            {
                tables.Add(OfFacts(title));
            }
        }

        return new Disclosure
        {
            Key = $"文件{number}",
            FiscalYear = Chance(90) ? Pick([2018, 2022, 2023]) : null,
            UnitName = Chance(50) ? "某局" : null,
            Region = Chance(50) ? "湖北" : null,
            TemplateId = template.Id,
            Tables = tables.ToImmutable(),
            Losses = Chance(10) ? [new Loss("第 3 页没有文字")] : [],
        };
    }

    private Table OfSpecimen(TableSpecimen specimen, int copy)
    {
        var columns = specimen.Columns.Where(_ => Chance(95)).ToImmutableArray();
        if (specimen.Title == PublishedTables.Title || columns.IsEmpty)
        {
            columns = specimen.Columns.Any(static column => column.Path == "金额") ? specimen.Columns : [.. specimen.Columns, new Column("金额", SlotKind.Amount)];
        }

        var rows = RowNames(specimen).Select(row => row with { Cells = [.. columns.Select(column => (Cell?)Cell(column.Kind))] }).ToImmutableArray();
        return new Table
        {
            Title = specimen.Title,
            Copy = copy < 0 ? null : Chance(95) ? Projects[copy] : Projects[0],
            CopyIndex = copy,
            Unit = specimen.Unit ?? template.Unit,
            Decimals = Chance(10) ? 2 : null,
            HasCodes = specimen.HasCodes,
            Columns = columns,
            Rows = rows,
            LostRows = Chance(10) ? [new Loss("有 1 行未能对应") { Row = Chance(50) ? Pick(Names) : null }] : [],
            LostColumns = Chance(5) ? [new Loss("有 1 列未能对应")] : [],
        };
    }

    private IEnumerable<Row> RowNames(TableSpecimen specimen)
    {
        switch (specimen.Rows)
        {
            case RowKind.Single or RowKind.Form:
                return Enumerable.Repeat(Row(null, null), Chance(90) ? 1 : _random.Next(3));
            case RowKind.Fixed:
                return specimen.FixedRows.Where(_ => Chance(90)).SelectMany(row => Enumerable.Repeat(Row(null, row.Name) with { Path = Chance(50) ? row.Path : null }, Chance(97) ? 1 : 2))
                    .Concat(Chance(20) ? [Row(null, "另加一行")] : []);
            case RowKind.Open or RowKind.TitleOnly:
                return Enumerable.Range(0, _random.Next(7)).Select(_ => Row(null, Chance(95) ? Pick(Names) : null));
            default:
                var root = Chance(80) ? [Row(null, "合计")] : Array.Empty<Row>();
                return root.Concat(Codes.Where(_ => Chance(60)).SelectMany(code => Enumerable.Repeat(Row(Chance(97) ? code : null, Chance(97) ? "科目" + code : null), Chance(96) ? 1 : 2)));
        }
    }

    private Table OfFacts(string title)
    {
        var facts = template.Facts.Where(fact => fact.Table == title).ToList();
        var columns = facts.SelectMany(static fact => fact.Columns).DistinctBy(static column => column.Path).ToImmutableArray();
        var rows = facts.Where(_ => Chance(85)).Select(fact => Row(null, fact.Fact ?? Pick(Names)) with
        {
            Cells = [.. columns.Select(column => fact.Columns.Any(own => own.Path == column.Path) ? Cell(column.Kind) : null)],
        });
        return new Table
        {
            Title = title,
            Columns = columns,
            Rows = [.. rows],
            LostRows = Chance(10) ? [new Loss("文中有数字没有文样对应") { Row = Chance(50) ? facts[_random.Next(facts.Count)].Fact : null }] : [],
        };
    }

    private static Row Row(string? code, string? name) => new() { Code = code, Name = name, Cells = [] };

    private Cell Cell(SlotKind kind) => CellParser.Parse(Pick(CellParser.DimensionOf(kind) switch
    {
        Dimension.Money => Amounts,
        Dimension.Ratio => Percents,
        Dimension.Number => Counts,
        _ => Words,
    }), kind, template.Unit);

    private bool Chance(int percent) => _random.Next(100) < percent;

    private T Pick<T>(T[] from) => from[_random.Next(from.Length)];
}
