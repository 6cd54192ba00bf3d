using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using BudgetRules.Disclosures;
using BudgetRules.Evaluation;
using BudgetRules.Text;

namespace BudgetRules.Tests.Evaluation.Conformance;

/// <summary>Replays a case: its tables become forms with open rows, its rules stand under them as they are.</summary>
internal static class CaseReplay
{
    private const string FileName = "对照.rules";

    /// <summary>What differs from what the case says; empty where all agrees.</summary>
    public static IEnumerable<string> Differences(ConformanceCase item)
    {
        foreach (var check in item.Checks)
        {
            var pack = RulePack.Compile(new SourceText(FileName, Text(item, check)));
            if (!pack.Diagnostics.IsEmpty)
            {
                yield return $"{item.Id} {check.Id}: {string.Join("；", pack.Diagnostics.Select(static found => $"{found.Code} {found.Message.Chinese}"))}";
                continue;
            }

            var report = pack.Check(Document(item), new CheckOptions { AllEvaluations = true });
            var findings = report.Findings.Where(finding => check.Row is null || finding.Where.Row == check.Row).ToList();
            var outcome = check.Row is null ? report.Rules.Single().Outcome : findings.Single().Outcome;
            if (!Agrees(check.Outcome, outcome))
            {
                yield return $"{item.Id} {check.Id}: {check.Rule} gives {outcome}, not {check.Outcome} ({string.Join("；", findings.Select(static finding => finding.Message))})";
            }
            else if (check.Difference is { } difference && findings.Single().Difference != difference)
            {
                yield return $"{item.Id} {check.Id}: {check.Rule} differs by {findings.Single().Difference}, not {difference}";
            }
        }
    }

    private static bool Agrees(string expected, Outcome outcome) => expected switch
    {
        "通过" => outcome == Outcome.Passed,
        "不通过" => outcome == Outcome.Failed,
        "不适用" => outcome == Outcome.NotApplicable,
        "无法判定" => outcome == Outcome.Undetermined,
        "anything but 不通过" => outcome != Outcome.Failed,
        _ => throw new ArgumentOutOfRangeException(nameof(expected), expected, "No outcome of this name."),
    };

    private static string Text(ConformanceCase item, ConformanceCheck check)
    {
        var text = new StringBuilder("引入：无\n");
        foreach (var (label, value) in item.Labels)
        {
            text.Append(label).Append('：').Append(value).Append('\n');
        }

        foreach (var table in item.Tables)
        {
            text.Append("\n表样：《").Append(table.Title).Append("》\n行：自由\n| 名称 |");
            text.AppendJoin('|', table.Columns.Select(static column => column.Heading)).Append("|\n| {名称} |");
            text.AppendJoin('|', table.Columns.Select(static column => $"{{{column.Slot}}}")).Append("|\n");
        }

        text.Append('\n');
        if (check.Table is { } force)
        {
            text.Append("表：《").Append(force).Append("》\n");
        }

        return text.Append(check.Rule).Append("\n编号：检\n").ToString();
    }

    private static Disclosure Document(ConformanceCase item) => new()
    {
        Key = item.Id,
        FiscalYear = 2023,
        TemplateId = FileName,
        Tables = [.. item.Tables.Select(Table)],
    };

    private static Table Table(ConformanceTable table)
    {
        var columns = table.Columns.Select(static column => new Column(column.Heading, column.Slot switch
        {
            "金额" => SlotKind.Amount,
            "数量" => SlotKind.Quantity,
            _ => SlotKind.Text,
        })).ToImmutableArray();
        var lastPlace = decimal.Parse(table.LastPlace, CultureInfo.InvariantCulture);
        return new Table
        {
            Title = table.Title,
            Columns = columns,
            Rows = [.. table.Rows.Select(row => new Row { Name = row.Key, Cells = [.. row.Value.Select((value, i) => Cell(value, columns[i].Kind, lastPlace))] })],
        };
    }

    // The printed precision may be coarser than 1, so it is set rather than read off the figure.
    private static Cell Cell(string? value, SlotKind kind, decimal lastPlace)
    {
        var cell = CellParser.Parse(value, kind, MoneyUnit.TenThousandYuan);
        return cell is { State: CellState.Read, Dimension: Dimension.Money } ? cell with { Precision = (long)(lastPlace * MoneyUnit.TenThousandYuan.Fen) } : cell;
    }
}
