using System.Text;

namespace BudgetRules.Evaluation.Planning;

/// <summary>Prints a plan for people: one column instruction a line, then the rules with their registers.</summary>
internal static class PlanPrinter
{
    /// <summary>The plan, or the part of it that one rule needs.</summary>
    public static string Print(Plan plan, string? ruleId)
    {
        var rules = plan.Rules.Where(rule => ruleId is null || rule.Rule.Id == ruleId).ToList();
        var needed = new SortedSet<int>();
        foreach (var instance in rules.SelectMany(static rule => rule.Instances))
        {
            Need(plan, instance.Verdict, needed);
            Need(plan, instance.Selection, needed);
        }

        var text = new StringBuilder();
        text.Append("// 模板：").Append(plan.Schema.Template.Id).Append('\n');
        var used = needed.Select(register => plan.Instructions[register]).SelectMany(instruction => Tables(plan, instruction)).ToHashSet();
        for (var i = 0; i < plan.Schema.Tables.Length; i++)
        {
            if (!used.Contains(i))
            {
                continue;
            }

            text.Append($"// 表{i} 《{plan.Schema.Tables[i].Title}》：{string.Join("、", plan.Schema.Tables[i].Columns.Select(static (column, c) => $"{c} {column.Name}"))}\n");
        }

        foreach (var register in needed)
        {
            text.Append($"r{register,-4} {plan.Instructions[register].Domain,-6} {Describe(plan, plan.Instructions[register])}\n");
        }

        foreach (var rule in rules)
        {
            text.Append($"{rule.Rule.Title}：{rule.Rule.Text}\n");
            foreach (var instance in rule.Instances)
            {
                text.Append($"  {instance.Bound.Column ?? "—"} → r{instance.Verdict}{(instance.Selection < 0 ? "" : $"，选行 r{instance.Selection}")}\n");
            }
        }

        return text.ToString();
    }

    private static void Need(Plan plan, int register, SortedSet<int> needed)
    {
        if (register < 0 || !needed.Add(register))
        {
            return;
        }

        foreach (var operand in plan.Instructions[register].Operands())
        {
            Need(plan, operand, needed);
        }
    }

    private static IEnumerable<int> Tables(Plan plan, Instruction instruction) => instruction switch
    {
        LoadFigure load => [load.Table],
        LoadText load => [load.Table],
        TestCell test => [test.Table],
        TestTable test => [test.Table],
        CountRows count => [count.Table],
        SumRows sum => [plan.Schema.RowLists[sum.RowList].Table],
        SelectRows select => [select.Domain.Index],
        _ => [],
    };

    private static string Describe(Plan plan, Instruction instruction)
    {
        string Cell(int table, int column, CellAccess access) =>
            $"《{plan.Schema.Tables[table].Title}》{(column < 0 ? "" : plan.Schema.Tables[table].Columns[column].Name)} {Access(plan, access)}";
        return instruction switch
        {
            LoadFigure node => $"取数 {Cell(node.Table, node.Column, node.Access)}{(node.BlankIsDoubtful ? " 空白存疑" : "")}{(node.MissingIsDoubtful ? " 缺行存疑" : "")}",
            LoadText node => $"取文字 {Cell(node.Table, node.Column, node.Access)}",
            LoadYear => "取年度",
            LoadFact node => $"取属性 {Fact(node.Fact)}",
            LoadPrior => "上年（没有上年文件）",
            Broadcast node => $"下放 r{node.Operand}",
            Combine node => $"相加 {node.Terms}{(node.Constant == 0 ? "" : $" + {node.Constant}")}",
            Absolute node => $"绝对值 r{node.Operand}",
            SumRows node => $"求和 r{node.Operand} 行组{node.RowList}{Filter(node.Filter)}",
            SumCopies node => $"各份求和 r{node.Operand}{Filter(node.Filter)}",
            CountRows node => $"计数 行组{node.RowList}{Filter(node.Filter)}",
            ExtremeRows node => $"{(node.IsMax ? "最大值" : "最小值")} r{node.Operand}{Filter(node.Filter)}",
            Widen node => $"区间 r{node.Operand}",
            Multiply node => $"相乘 r{node.Left} r{node.Right}",
            Divide node => $"相除 r{node.Left} r{node.Right}",
            CompareLinear node => $"比较 r{node.Left} {Sign(node.Operator)} r{node.Right}{Tolerance(node.Tolerance)}",
            CompareIntervals node => $"比较区间 r{node.Left} {Sign(node.Operator)} r{node.Right}{Tolerance(node.Tolerance)}",
            CompareText node => $"比较文字 r{node.Left} {(node.IsNegated ? "≠" : "=")} r{node.Right}",
            TestText node => $"文字 r{node.Operand} {(node.IsNegated ? "非 " : "")}{(plan.Schema.Predicates[node.Predicate].Kind == Disclosures.Batch.TextPredicateKind.Contains ? "含" : "属于")} {string.Join("、", plan.Schema.Predicates[node.Predicate].Operands)}",
            Logic node => $"{(node.IsAnd ? "且" : "或")} {string.Join(" ", node.Operands.Items.Select(static operand => $"r{operand}"))}",
            Negation node => $"非 r{node.Operand}",
            Guarded node => $"若 r{node.Guard} 则 r{node.Condition}",
            TestTable node => $"存在 《{plan.Schema.Tables[node.Table].Title}》",
            TestCell node => $"{(node.Test switch { CellTest.Exists => "存在", CellTest.Blank => "空白", _ => "已填写" })} {Cell(node.Table, node.Column, node.Access)}",
            SelectRows node => $"选行 对应 [{node.Joins}]{(node.Children < 0 ? "" : $" 有下级 行组{node.Children}")}",
            _ => instruction.ToString(),
        };
    }

    private static string Access(Plan plan, CellAccess access) => access.Kind == AccessKind.Lookup
        ? (plan.Schema.Lookups[access.Index].Key.Written is { Length: > 0 } written ? $"[{written}]" : "唯一行")
        : access.ToString();

    private static string Sign(Syntax.ComparisonOperator comparison) => comparison switch
    {
        Syntax.ComparisonOperator.Equal => "=",
        Syntax.ComparisonOperator.NotEqual => "≠",
        Syntax.ComparisonOperator.Less => "<",
        Syntax.ComparisonOperator.Greater => ">",
        Syntax.ComparisonOperator.LessOrEqual => "≤",
        _ => "≥",
    };

    private static string Tolerance(ComparisonTolerance tolerance) => tolerance.Kind switch
    {
        Semantics.ToleranceKind.FromPrecision => " 误差按印出的位数",
        Semantics.ToleranceKind.Fixed => $" 误差 {tolerance.Amount}",
        _ => " 无误差",
    };

    private static string Fact(Disclosures.Batch.DocumentFact fact) => fact switch
    {
        Disclosures.Batch.DocumentFact.Department => "部门",
        Disclosures.Batch.DocumentFact.Region => "地区",
        Disclosures.Batch.DocumentFact.Kind => "文种",
        Disclosures.Batch.DocumentFact.UnitType => "单位性质",
        _ => "项目",
    };

    private static string Filter(int filter) => filter < 0 ? "" : $" 筛选 r{filter}";
}
