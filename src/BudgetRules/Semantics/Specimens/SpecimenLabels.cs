using System.Collections.Immutable;
using BudgetRules.Disclosures;
using BudgetRules.Syntax;
using BudgetRules.Text;

namespace BudgetRules.Semantics.Specimens;

/// <summary>样标签 of one 表样, read and checked.</summary>
internal sealed class SpecimenLabels(ImmutableArray<LabelSyntax> labels, SpecimenFaults faults)
{
    private static readonly Dictionary<string, RowKind> RowKinds = new()
    {
        ["功能分类"] = Disclosures.RowKind.Functional,
        ["部门经济分类"] = Disclosures.RowKind.DepartmentEconomic,
        ["政府经济分类"] = Disclosures.RowKind.GovernmentEconomic,
        ["收入分类"] = Disclosures.RowKind.Revenue,
        ["固定"] = Disclosures.RowKind.Fixed,
        ["自由"] = Disclosures.RowKind.Open,
        ["单行"] = Disclosures.RowKind.Single,
        ["表单"] = Disclosures.RowKind.Form,
    };

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
                    $"《{syntax.Title}》贴了表行，请写“行：”（{string.Join('、', RowKinds.Keys)}）；这里按 自由 处理",
                    $"《{syntax.Title}》 has rows but no 行：({string.Join(", ", RowKinds.Keys)}); taken as 自由");
                return Disclosures.RowKind.Open;
            }

            return Disclosures.RowKind.TitleOnly;
        }

        var written = TextFolding.FoldTight(label.Value);
        if (RowKinds.TryGetValue(written, out var kind))
        {
            return kind;
        }

        var meant = Spelling.Closest(written, RowKinds.Keys);
        faults.BadValue("行", label.ValueSpan, label.Value, string.Join('、', RowKinds.Keys), meant);
        return meant is null ? Disclosures.RowKind.Open : RowKinds[meant];
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
        var titles = ImmutableArray.CreateBuilder<string>();
        foreach (var label in All("又名"))
        {
            var parts = label.Value.Split('《', '〈').Skip(1).Select(static part => part.Split('》', '〉')[0].Trim()).Where(static part => part.Length > 0).ToList();
            if (parts.Count == 0)
            {
                faults.BadValue("又名", label.ValueSpan, label.Value, "《表名》、《表名》");
            }

            titles.AddRange(parts);
        }

        return titles.ToImmutable();
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

    /// <summary>可缺: rows a document may leave out, with the place of the label.</summary>
    public ImmutableArray<(string Path, LabelSyntax Label)> MayLack() =>
        [.. All("可缺").SelectMany(static label => SpecimenNames.SplitAtCommas(label.Value).Where(static path => path.Length > 0).Select(path => (path, label)))];

    /// <summary>取值.</summary>
    public ImmutableArray<ValueSetSpecimen> ValueSets()
    {
        var sets = ImmutableArray.CreateBuilder<ValueSetSpecimen>();
        foreach (var label in All("取值"))
        {
            if (ReadValueSet(label.Value) is { } set)
            {
                sets.Add(set);
            }
            else
            {
                faults.BadValue("取值", label.ValueSpan, label.Value, "“列名：值，值”，值后可写（下级，下级）");
            }
        }

        return sets.ToImmutable();
    }

    private static ValueSetSpecimen? ReadValueSet(string value)
    {
        var colon = TextFolding.Fold(value).IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
        {
            return null;
        }

        var values = ImmutableArray.CreateBuilder<string>();
        var children = ImmutableDictionary.CreateBuilder<string, ImmutableArray<string>>();
        foreach (var item in SpecimenNames.SplitAtCommas(value[(colon + 1)..]))
        {
            var open = item.IndexOfAny(['（', '(']);
            var name = (open < 0 ? item : item[..open]).Trim();
            if (name.Length == 0)
            {
                return null;
            }

            values.Add(name);
            if (open >= 0)
            {
                children[name] = [.. SpecimenNames.SplitAtCommas(item[(open + 1)..].TrimEnd('）', ')', ' ', '　')).Where(static child => child.Length > 0)];
            }
        }

        return new ValueSetSpecimen(value[..colon].Trim(), values.ToImmutable(), children.ToImmutable());
    }

    private LabelSyntax? Find(string name) => labels.FirstOrDefault(label => label.Name == name);

    private IEnumerable<LabelSyntax> All(string name) => labels.Where(label => label.Name == name);
}
