using System.Collections.Immutable;
using BudgetRules.Disclosures;
using BudgetRules.Text;

namespace BudgetRules.Semantics;

/// <summary>Writes the free column axis out: one instance of a rule per column that lines up (§7).</summary>
internal static class ColumnExpander
{
    /// <summary>The instances of a rule; empty where no column lines up (it has a diagnostic).</summary>
    public static ImmutableArray<BoundInstance> Expand(BoundExpression? guard, BoundExpression condition, Vocabulary vocabulary, DiagnosticBag bag)
    {
        var free = BoundRewriter.Cells(guard).Concat(BoundRewriter.Cells(condition)).Where(static cell => cell.Column is null).ToList();
        if (free.Count == 0)
        {
            return [new BoundInstance(null, guard, condition)];
        }

        var tables = free.Select(static cell => cell.Table).Distinct().ToList();
        foreach (var cell in free)
        {
            if (!cell.Table.Columns.Any(static column => column.IsIterable))
            {
                bag.Error(
                    "名202",
                    cell.Span,
                    $"《{cell.Table.Title}》没有声明过金额栏目，请写明是哪一列，或在表样中粘贴它的表头",
                    $"《{cell.Table.Title}》 declares no figure columns; name the column, or paste the heading into its 表样.");
                return [];
            }
        }

        var first = tables[0].Columns.Where(static column => column.IsIterable);
        var common = first.Where(column => tables.Skip(1).All(table => Partner(table, column, vocabulary) is not null)).ToList();
        if (common.Count == 0)
        {
            bag.Error("型306", condition.Span, NoCommon(tables, "两表没有共同的列：", "没有共同的列"), NoCommon(tables, "The tables have no column in common: ", "none"));
            return [];
        }

        return [.. common.Select(column => new BoundInstance(
            column.Name,
            guard is null ? null : Substitute(guard, column, vocabulary),
            Substitute(condition, column, vocabulary)))];
    }

    /// <summary>Puts a column where the axis was free.</summary>
    public static BoundExpression Substitute(BoundExpression expression, ColumnSymbol column, Vocabulary vocabulary) =>
        BoundRewriter.Rewrite(expression, cell => cell.Column is null ? cell with { Column = Partner(cell.Table, column, vocabulary) ?? column } : cell);

    private static ColumnSymbol? Partner(TableSymbol table, ColumnSymbol column, Vocabulary vocabulary)
    {
        var key = Key(column, vocabulary);
        return table.Columns.FirstOrDefault(other => other.IsIterable && other.Dimension == column.Dimension && Key(other, vocabulary) == key);
    }

    private static string Key(ColumnSymbol column, Vocabulary vocabulary) => PathKey.Of(vocabulary.Template.ResolveKey(column.Path));

    private static string NoCommon(List<TableSymbol> tables, string lead, string none) =>
        lead + string.Join("；", tables.Select(table =>
            $"{table}：{string.Join("、", table.Columns.Where(static column => column.IsIterable).Select(static column => column.Name).DefaultIfEmpty(none))}"));
}
