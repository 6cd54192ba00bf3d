using System.Collections.Immutable;
using System.Runtime.InteropServices;
using BudgetRules.Disclosures;
using BudgetRules.Syntax;
using BudgetRules.Text;

namespace BudgetRules.Semantics.Specimens;

/// <summary>样标签 of one 表样, read and checked.</summary>
internal sealed class SpecimenLabels(ImmutableArray<LabelSyntax> labels, SpecimenFaults faults)
{
    private static readonly string[] RowKinds = ["功能分类", "部门经济分类", "政府经济分类", "收入分类", "固定", "自由", "单行", "表单"];

    /// <summary>规则包; empty where it is not written.</summary>
    public string Package => Find("规则包")?.Value ?? "";

    /// <summary>行.</summary>
    public RowKind RowKind(TableSpecimenSyntax syntax)
    {
        if (Find("行") is not { } label)
        {
            if (!syntax.Rows.IsEmpty)
            {
                faults.Error(
                    "样806",
                    syntax.TitleSpan,
                    $"《{syntax.Title}》贴了表行，请写“行：”（{string.Join('、', RowKinds)}）；这里按 自由 处理",
                    $"《{syntax.Title}》 has rows but no 行：({string.Join(", ", RowKinds)}); taken as 自由");
                return Disclosures.RowKind.Open;
            }

            return Disclosures.RowKind.TitleOnly;
        }

        var written = TextFolding.FoldTight(label.Value);
        if (RowKindOf(written) is { } kind)
        {
            return kind;
        }

        var meant = Spelling.Closest(written, RowKinds);
        faults.BadValue("行", label.ValueSpan, label.Value, string.Join('、', RowKinds), meant);
        return meant is null ? Disclosures.RowKind.Open : RowKindOf(meant)!.Value;
    }

    /// <summary>必有.</summary>
    public bool IsRequired()
    {
        if (Find("必有") is not { } label)
        {
            return false;
        }

        var written = TextFolding.FoldTight(label.Value);
        if (written is not ("是" or "否"))
        {
            faults.BadValue("必有", label.ValueSpan, label.Value, "是或否");
        }

        return written == "是";
    }

    /// <summary>又名: titles between 《》.</summary>
    public ImmutableArray<string> TitleAliases()
    {
        var titles = new List<string>();
        foreach (var label in labels)
        {
            if (label.Name == "又名" && !SpecimenNames.TryAddTitles(label.Value, titles))
            {
                faults.BadValue("又名", label.ValueSpan, label.Value, "《表名》、《表名》");
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(titles.ToArray());
    }

    /// <summary>每: the family, and the label whose value is its key.</summary>
    public (string? Family, string? KeyLabel) Family()
    {
        if (Find("每") is not { } label)
        {
            return (null, null);
        }

        var written = TextFolding.FoldTight(label.Value);
        var open = written.IndexOf("(按", StringComparison.Ordinal);
        if (open < 0 && written.Length > 0 && !written.Contains('('))
        {
            return (written, null);
        }

        if (open > 0 && written.EndsWith(')') && written.Length > open + 3)
        {
            return (written[..open], written[(open + 2)..^1]);
        }

        faults.BadValue("每", label.ValueSpan, label.Value, "“项目”或“项目（按 项目名称）”");
        return (null, null);
    }

    /// <summary>Reports a key of the family that the form does not have.</summary>
    public void CheckKeyLabel(TableSpecimen specimen)
    {
        if (specimen.FamilyKeyLabel is not { } key || specimen.FindColumn(key) is not null)
        {
            return;
        }

        var label = Find("每")!;
        var meant = Spelling.Closest(key, specimen.Columns.Select(static column => column.Path));
        faults.BadValue("每", label.ValueSpan, label.Value, $"本表有的栏目{(meant is null ? "" : $"，如 {meant}")}");
    }

    /// <summary>单位.</summary>
    public MoneyUnit? Unit()
    {
        if (Find("单位") is not { } label)
        {
            return null;
        }

        var unit = MoneyUnit.FromName(label.Value);
        if (unit is null)
        {
            faults.BadValue("单位", label.ValueSpan, label.Value, "元、万元或亿元");
        }

        return unit;
    }

    /// <summary>年度, else the file's.</summary>
    public YearRange Years(YearRange fallback)
    {
        if (Find("年度") is not { } label)
        {
            return fallback;
        }

        if (YearRangeReader.TryRead(label.Value, out var years))
        {
            return years;
        }

        faults.BadValue("年度", label.ValueSpan, label.Value, "2019 起、至 2018、2019 至 2023 或 2023");
        return fallback;
    }

    /// <summary>可缺: marks the rows a document may leave out.</summary>
    public void MarkOptional(List<FixedRowSpecimen> rows)
    {
        foreach (var label in labels)
        {
            if (label.Name != "可缺")
            {
                continue;
            }

            foreach (var path in SpecimenNames.SplitAtCommas(label.Value))
            {
                if (path.Length > 0 && ColumnLookup.Find(rows, path, static row => row.Path) is { } row)
                {
                    rows[rows.IndexOf(row)] = row with { IsOptional = true };
                }
                else if (path.Length > 0)
                {
                    var meant = Spelling.Closest(path, rows.ConvertAll(static row => row.Path));
                    faults.BadValue("可缺", label.ValueSpan, path, $"表样里有的行{(meant is null ? "" : $"，是否想写 {meant}？")}");
                }
            }
        }
    }

    /// <summary>取值.</summary>
    public ImmutableArray<ValueSetSpecimen> ValueSets()
    {
        var sets = new List<ValueSetSpecimen>();
        foreach (var label in labels)
        {
            if (label.Name != "取值")
            {
                continue;
            }

            if (ValueSetReader.Read(label.Value) is { } set)
            {
                sets.Add(set);
            }
            else
            {
                faults.BadValue("取值", label.ValueSpan, label.Value, "“列名：值，值”，值后可写（下级，下级）");
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(sets.ToArray());
    }

    private static RowKind? RowKindOf(string word) => word switch
    {
        "功能分类" => Disclosures.RowKind.Functional,
        "部门经济分类" => Disclosures.RowKind.DepartmentEconomic,
        "政府经济分类" => Disclosures.RowKind.GovernmentEconomic,
        "收入分类" => Disclosures.RowKind.Revenue,
        "固定" => Disclosures.RowKind.Fixed,
        "自由" => Disclosures.RowKind.Open,
        "单行" => Disclosures.RowKind.Single,
        "表单" => Disclosures.RowKind.Form,
        _ => null,
    };

    private LabelSyntax? Find(string name)
    {
        foreach (var label in labels)
        {
            if (label.Name == name)
            {
                return label;
            }
        }

        return null;
    }
}
