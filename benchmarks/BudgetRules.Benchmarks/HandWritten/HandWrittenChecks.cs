using BudgetRules.Disclosures;
using BudgetRules.Evaluation;

namespace BudgetRules.Benchmarks.HandWritten;

/// <summary>
/// The 26 shipped rules as a programmer would write them for this one template: fixed titles and columns, amounts in 分, a rounding
/// tolerance, and no more of "unread" than the sample needs. It makes a line and a message for what does not pass; it collects
/// no cells, no assumptions, no counts, and knows nothing of lost rows, other layouts or other units.
/// </summary>
internal static partial class HandWrittenChecks
{
    /// <summary>What does not pass.</summary>
    public static List<HandWrittenFinding> Run(Disclosure disclosure)
    {
        var scope = new CheckScope(disclosure);
        ThreeExpenses(scope);
        Totals(scope);
        Expenditure(scope);
        Children(scope, "JB-01", scope.Single("一般公共预算基本支出表"));
        AcrossTables(scope);
        Completeness(scope);
        Narrative(scope);
        Projects(scope);
        return scope.Findings;
    }

    private static void ThreeExpenses(CheckScope scope)
    {
        var row = scope.Single("一般公共预算“三公”经费支出表").Rows[0];
        var (total, abroad, cars) = (Value(row, 0), Value(row, 1), Value(row, 2));
        var (bought, run, guests) = (Value(row, 3), Value(row, 4), Value(row, 5));
        scope.Equal("SG-01", CheckScope.Line(row), total, abroad + cars + guests, Part(total) + Part(abroad) + Part(cars) + Part(guests));
        scope.Equal("SG-02", CheckScope.Line(row), cars, bought + run, Part(cars) + Part(bought) + Part(run));
        var said = scope.Single("公开说明");
        var fact = CheckScope.ByName(said, "三公经费")!;
        var amount = fact.Cells[CheckScope.Column(said, "金额")]!;
        if (amount.State != CellState.Read)
        {
            scope.Fail("SG-03", CheckScope.Line(fact), $"说明中“三公”经费预算没有填写，三公表合计为 {total / 1_000_000m}");
        }
        else
        {
            scope.Equal("SG-03", CheckScope.Line(fact), amount.Value, total, Part(amount.Value) + Part(total));
        }
    }

    private static void Totals(CheckScope scope)
    {
        var table = scope.Single("收支总表");
        Range(scope, "SZ-01", table, "本年收入合计", "一般公共预算拨款收入", "其他收入");
        Range(scope, "SZ-02", table, "本年支出合计", "一般公共服务支出", "债务发行费用支出");
        var (income, spending) = (Value(CheckScope.ByPath(table, "收入总计"), 0), Value(CheckScope.ByPath(table, "支出总计"), 0));
        scope.Equal("SZ-03", 0, income, spending, Part(income) + Part(spending));
    }

    private static void Range(CheckScope scope, string rule, Table table, string total, string first, string last)
    {
        var row = CheckScope.ByPath(table, total);
        var parts = Part(Value(row, 0));
        long sum = 0;
        for (var (i, end) = (CheckScope.IndexOfPath(table, first), CheckScope.IndexOfPath(table, last)); i <= end; i++)
        {
            sum += Value(table.Rows[i], 0);
            parts += Part(Value(table.Rows[i], 0));
        }

        scope.Equal(rule, CheckScope.Line(row), Value(row, 0), sum, parts);
    }

    private static void Expenditure(CheckScope scope)
    {
        var table = scope.Single("一般公共预算支出表");
        foreach (var row in table.Rows)
        {
            var (total, basic, staff, running, project) = (Value(row, 0), Value(row, 1), Value(row, 2), Value(row, 3), Value(row, 4));
            scope.Equal("YB-01", CheckScope.Line(row), total, basic + project, Part(total) + Part(basic) + Part(project));
            scope.Equal("YB-02", CheckScope.Line(row), basic, staff + running, Part(basic) + Part(staff) + Part(running));
        }

        Children(scope, "YB-03", table);
    }

    // Each row against the rows whose code begins with its own and that have no nearer parent; 合计 is above all.
    private static void Children(CheckScope scope, string rule, Table table)
    {
        var rows = table.Rows;
        var parents = new int[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            parents[i] = -1;
            if (rows[i].Code is not { } code)
            {
                continue;
            }

            var longest = -1;
            for (var k = 0; k < rows.Length; k++)
            {
                var length = rows[k].Code?.Length ?? 0;
                if (length > longest && length < code.Length && (length > 0 ? code.StartsWith(rows[k].Code!, StringComparison.Ordinal) : rows[k].Name == "合计"))
                {
                    (longest, parents[i]) = (length, k);
                }
            }
        }

        for (var column = 0; column < table.Columns.Length; column++)
        {
            for (var i = 0; i < rows.Length; i++)
            {
                long sum = 0;
                var (children, parts) = (0, Part(Value(rows[i], column)));
                for (var k = 0; k < rows.Length; k++)
                {
                    if (parents[k] == i)
                    {
                        children++;
                        sum += Value(rows[k], column);
                        parts += Part(Value(rows[k], column));
                    }
                }

                if (children > 0)
                {
                    scope.Equal(rule, CheckScope.Line(rows[i]), Value(rows[i], column), sum, parts);
                }
            }
        }
    }

    private static void AcrossTables(CheckScope scope)
    {
        var totals = scope.Single("收支总表");
        var grants = scope.Single("财政拨款收支总表");
        var spending = scope.Single("一般公共预算支出表");
        var basic = scope.Single("一般公共预算基本支出表");
        var (appropriation, income) = (Value(CheckScope.ByPath(totals, "一般公共预算拨款收入"), 0), Value(CheckScope.ByPath(totals, "收入总计"), 0));
        var sum = CheckScope.ByName(spending, "合计")!;
        if (Value(CheckScope.ByPath(grants, "上年结转"), 0) == 0
            && Value(CheckScope.ByPath(grants, "上年结转.一般公共预算拨款"), 0) == 0
            && Value(CheckScope.ByPath(grants, "上年结转.政府性基金预算拨款"), 0) == 0
            && Value(CheckScope.ByPath(grants, "上年结转.国有资本经营预算拨款"), 0) == 0
            && Value(CheckScope.ByPath(grants, "年终结转结余"), 0) == 0)
        {
            scope.Equal("BJ-01", CheckScope.Line(sum), appropriation, Value(sum, 0), 2);
        }

        scope.Equal("BJ-02", CheckScope.Line(sum), Value(sum, 1), Value(CheckScope.ByName(basic, "合计")!, 0), 2);
        if (income == appropriation)
        {
            ByCodes(scope, scope.Single("支出总表"), spending);
        }

        if (CheckScope.ByCode(spending, "2210201") is { } functional && CheckScope.ByCode(basic, "30113") is { } economic)
        {
            scope.Equal("BJ-04", CheckScope.Line(functional), Value(functional, 1), Value(economic, 0), 2);
        }

        if (Value(CheckScope.ByPath(totals, "政府性基金预算拨款收入"), 0) == 0 && Value(CheckScope.ByPath(totals, "上年结转结余"), 0) == 0)
        {
            long funds = 0;
            foreach (var row in scope.Single("政府性基金预算支出表").Rows)
            {
                funds += Value(row, 0);
            }

            scope.Equal("WZ-02", 0, funds, 0, 1);
        }
    }

    private static void ByCodes(CheckScope scope, Table all, Table spending)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in all.Rows)
        {
            if (row.Code is { Length: > 0 } code)
            {
                seen[code] = seen.GetValueOrDefault(code) + 1;
            }
        }

        foreach (var row in all.Rows)
        {
            if (row.Code is not { Length: > 0 } code)
            {
                continue;
            }

            if (seen[code] > 1)
            {
                if (ReferenceEquals(CheckScope.ByCode(all, code), row))
                {
                    scope.Findings.Add(new HandWrittenFinding("BJ-03", Outcome.Undetermined, CheckScope.Line(row), $"{code} 出现了不止一次"));
                }
            }
            else if (CheckScope.ByCode(spending, code) is { } other)
            {
                scope.Equal("BJ-03", CheckScope.Line(row), Value(row, 0), Value(other, 0), 2);
            }
        }
    }

    private static void Completeness(CheckScope scope)
    {
        var contents = scope.Single("公开表目录");
        var column = CheckScope.Column(contents, "公开张数");
        var missing = 0;
        Row? first = null;
        foreach (var row in contents.Rows)
        {
            if (row.Cells[column] is { State: CellState.Read, Value: 0 })
            {
                missing++;
                first ??= row;
            }
        }

        if (first is not null)
        {
            scope.Fail("WZ-01", CheckScope.Line(first), $"目录所列的表有 {missing} 张没有公开");
        }
    }

    private static long Value(Row row, int column) => row.Cells[column]?.Value ?? 0;

    private static int Part(long value) => CheckScope.Part(value);
}
