using BudgetRules.Text;

namespace BudgetRules.Semantics;

/// <summary>The sentences of 名2xx: a name that is not known, and what was probably meant.</summary>
internal static class NameDiagnostics
{
    /// <summary>名201: no such table.</summary>
    public static void UnknownTable(this DiagnosticBag bag, TextSpan span, string title, Vocabulary vocabulary)
    {
        var near = Spelling.Closest(title, vocabulary.Tables.Select(static table => table.Title));
        bag.Error(
            "名201",
            span,
            near is null ? $"没有名为《{title}》的表，请核对表名，或用“表样：《{title}》”声明它" : $"没有名为《{title}》的表，是否想写《{near}》？",
            near is null ? $"There is no table 《{title}》; check the title or declare it with 表样." : $"There is no table 《{title}》; did you mean 《{near}》?",
            near is null ? null : $"《{near}》");
    }

    /// <summary>名202: the table has no such column.</summary>
    public static void UnknownColumn(this DiagnosticBag bag, TextSpan span, string name, TableSymbol table)
    {
        var names = table.Columns.Where(static column => column.Part == Disclosures.Batch.CellPart.Whole).Select(static column => column.Name).ToList();
        var groups = names.Where(static path => path.Contains('.', StringComparison.Ordinal)).Select(static path => path[..path.IndexOf('.', StringComparison.Ordinal)]);
        var near = Spelling.Closest(name, names.Concat(names.Select(static path => path[(path.LastIndexOf('.') + 1)..])).Concat(groups).Distinct());
        if (near is null && Spelling.Closest(NameKey.Of(name), RowNames(table)) is { } row)
        {
            bag.Error("名211", span, $"《{table.Title}》没有“{name}”这一行，是否想写“{row}”？", $"《{table.Title}》 has no row “{name}”; did you mean “{row}”?", row);
            return;
        }

        var list = string.Join("、", names.Take(12)) + (names.Count > 12 ? "、…" : "");
        bag.Error(
            "名202",
            span,
            near is null ? $"《{table.Title}》没有“{name}”列；有：{list}" : $"《{table.Title}》没有“{name}”列，是否想写“{near}”？有：{list}",
            near is null ? $"《{table.Title}》 has no column “{name}”; it has: {list}." : $"《{table.Title}》 has no column “{name}”; did you mean “{near}”? It has: {list}.",
            near);
    }

    /// <summary>名202: no 样句 of the fact has such a slot.</summary>
    public static void UnknownSlot(this DiagnosticBag bag, TextSpan span, string fact, string name, IEnumerable<string> slots)
    {
        var list = string.Join("、", slots);
        bag.Error("名202", span, $"“{fact}”的样句里没有“{name}”这一空；有：{list}", $"No sentence of “{fact}” has a slot “{name}”; it has: {list}.");
    }

    /// <summary>名211: the form writes its rows out and has none of this name.</summary>
    public static void UnknownRow(this DiagnosticBag bag, TextSpan span, string name, TableSymbol table)
    {
        var near = Spelling.Closest(NameKey.Of(name), RowNames(table));
        bag.Error(
            "名211",
            span,
            near is null ? $"《{table.Title}》没有“{name}”这一行，请核对行名" : $"《{table.Title}》没有“{name}”这一行，是否想写“{near}”？",
            near is null ? $"《{table.Title}》 has no row “{name}”; check the name." : $"《{table.Title}》 has no row “{name}”; did you mean “{near}”?",
            near);
    }

    private static IEnumerable<string> RowNames(TableSymbol table) =>
        table.IsNarrative ? table.Facts.Keys : table.Specimen?.FixedRows.Select(static row => NameKey.Of(row.Name)) ?? [];

    /// <summary>名212: a bare name that is nothing known.</summary>
    public static void UnknownName(this DiagnosticBag bag, TextSpan span, string name, IEnumerable<string> known)
    {
        var near = Spelling.Closest(name, known);
        bag.Error(
            "名212",
            span,
            near is null ? $"“{name}”不是已知名称：请先用“设 {name} 为 …”定义它，或在上面写“表：《…》”" : $"“{name}”不是已知名称，是否想写“{near}”？",
            near is null ? $"“{name}” is not a known name: define it with 设, or put a table in force with 表：." : $"“{name}” is not a known name; did you mean “{near}”?",
            near);
    }
}
