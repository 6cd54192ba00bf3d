using BudgetRules.Disclosures;

namespace BudgetRules.Benchmarks.HandWritten;

/// <content>The explanatory text against the tables, and the projects.</content>
internal static partial class HandWrittenChecks
{
    private static void Narrative(CheckScope scope)
    {
        var said = scope.Single("公开说明");
        var amount = CheckScope.Column(said, "金额");
        var change = CheckScope.Column(said, "增减额");
        var rate = CheckScope.Column(said, "增减率");
        var totals = scope.Single("收支总表");
        var byName = new Dictionary<string, Row>(StringComparer.Ordinal);
        foreach (var row in totals.Rows)
        {
            byName.TryAdd(row.Path!, row);
        }

        foreach (var fact in said.Rows)
        {
            if (fact.Cells[amount] is { State: CellState.Read } figure && byName.TryGetValue(Known(fact.Name!), out var row))
            {
                scope.Equal("SM-01", CheckScope.Line(fact), figure.Value, Value(row, 0), Part(figure.Value) + Part(Value(row, 0)));
            }

            if (fact.Cells[amount] is { State: CellState.Read } base_ && fact.Cells[change] is { State: CellState.Read } by && fact.Cells[rate] is { State: CellState.Read } printed)
            {
                Rate(scope, CheckScope.Line(fact), base_.Value, by.Value, printed.Value);
            }
        }

        Counts(scope, said);
        RunningCosts(scope);
    }

    // 增减额 ÷ (金额 − 增减额) = 增减率, each figure within half of its last place.
    private static void Rate(CheckScope scope, int line, decimal amount, decimal change, decimal rate)
    {
        var before = amount - change;
        var low = Math.Min((change - 5_000) / (before - 10_000), (change - 5_000) / (before + 10_000));
        var high = Math.Max((change + 5_000) / (before - 10_000), (change + 5_000) / (before + 10_000));
        var (from, to) = ((rate - 50) / 1_000_000, (rate + 50) / 1_000_000);
        if (high <= from || to <= low)
        {
            scope.Fail("SM-02", line, $"按增减额计算为 {change / before * 100:0.#####}%，文中写的是 {rate / 10_000:0.##}%");
        }
    }

    private static void Counts(CheckScope scope, Table said)
    {
        var count = CheckScope.Column(said, "数量");
        var year = CheckScope.Column(said, "年份");
        var procurement = CheckScope.ByName(said, "政府采购预算")!;
        if (Value(procurement, year) != scope.Year * 1_000_000L)
        {
            scope.Fail("SM-03", CheckScope.Line(procurement), $"政府采购说明写的是 {Value(procurement, year) / 1_000_000} 年，本文件是 {scope.Year} 年预算");
        }

        var (posts, inPost) = (CheckScope.ByName(said, "总编制人数")!, CheckScope.ByName(said, "在职实有人数")!);
        if (Value(inPost, count) > Value(posts, count))
        {
            scope.Fail("RY-01", CheckScope.Line(inPost), $"在职实有 {Value(inPost, count) / 1_000_000} 人，总编制 {Value(posts, count) / 1_000_000} 人");
        }
    }

    private static void RunningCosts(CheckScope scope)
    {
        var basic = scope.Single("一般公共预算基本支出表");
        foreach (var item in scope.Single("机关运行经费明细").Rows)
        {
            if (CheckScope.ByName(basic, Known(item.Name!)) is { } row)
            {
                scope.Equal("JG-01", CheckScope.Line(item), Value(item, 0), Value(row, 0), Part(Value(item, 0)) + Part(Value(row, 0)));
            }
        }
    }

    private static string Known(string name) => name switch
    {
        "医疗卫生与计划生育支出" => "卫生健康支出",
        "办公用房物业管理费" => "物业管理费",
        "日常维修费" => "维修(护)费",
        "其他费用交通费" => "其他交通费用",
        _ => name,
    };

    private static void Projects(CheckScope scope)
    {
        var whole = scope.Single("部门总体资金情况");
        var own = CheckScope.ByPath(whole, "支出构成.合计");
        var spending = Value(CheckScope.ByPath(scope.Single("收支总表"), "支出总计"), 0);
        scope.Equal("JX-01", CheckScope.Line(own), Value(own, 0), spending, 2);
        var forms = scope.Copies("部门项目申报表");
        var details = scope.Copies("项目支出明细测算");
        for (var i = 0; i < forms.Count; i++)
        {
            var budget = Value(forms[i].Rows[0], CheckScope.Column(forms[i], "项目当年预算"));
            var column = CheckScope.Column(details[i], "金额");
            long sum = 0;
            var parts = Part(budget);
            foreach (var row in details[i].Rows)
            {
                sum += Value(row, column);
                parts += Part(Value(row, column));
            }

            scope.Equal("XM-01", CheckScope.Line(forms[i].Rows[0]), sum, budget, parts);
        }

        foreach (var table in scope.Copies("长期绩效目标表"))
        {
            var value = CheckScope.Column(table, "指标值");
            foreach (var row in table.Rows)
            {
                Indicator(scope, row, row.Cells[value]!.Text);
            }
        }

        foreach (var table in scope.Copies("年度绩效目标表"))
        {
            Satisfaction(scope, table, CheckScope.Column(table, "二级指标"));
        }
    }

    private static void Indicator(CheckScope scope, Row row, string value)
    {
        var name = row.Name ?? "";
        if (!value.EndsWith('%'))
        {
            return;
        }

        if (name.Contains("满意度", StringComparison.Ordinal)
            && decimal.TryParse(value.AsSpan(0, value.Length - 1).Trim(" ≥≤<>"), System.Globalization.CultureInfo.InvariantCulture, out var percent) && percent > 100)
        {
            scope.Fail("JX-02", CheckScope.Line(row), $"“{name}”指标值为 {value}，满意度不能超过 100%");
        }

        if (name.Contains("人数", StringComparison.Ordinal) || name.Contains("次数", StringComparison.Ordinal))
        {
            scope.Fail("JX-04", CheckScope.Line(row), $"“{name}”的指标值为 {value}，请核实是否误设为百分数格式");
        }
    }

    private static void Satisfaction(CheckScope scope, Table table, int column)
    {
        foreach (var row in table.Rows)
        {
            if (row.Cells[column]!.Text.Contains("满意度", StringComparison.Ordinal))
            {
                return;
            }
        }

        scope.Fail("JX-03", table.Place?.Line ?? 0, $"项目“{table.Copy}”没有满意度指标");
    }
}
