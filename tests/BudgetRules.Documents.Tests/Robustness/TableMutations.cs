using System.Text.RegularExpressions;

namespace BudgetRules.Documents.Tests.Robustness;

/// <summary>Page breaks, order of rows and tables, and other shapes of the same table.</summary>
internal static class TableMutations
{
    /// <summary>All of them.</summary>
    public static IEnumerable<LayoutMutation> All =>
    [
        new("表中分页空行", static (text, random) => AtBreaks(text, random, static _ => [""])),
        new("表中分页重复表头", static (text, random) => AtBreaks(text, random, static header => ["", .. header])),
        new("表中分页重复标题与表头", static (text, random) => AtTitledBreaks(text, random, static (title, header) => ["", title, "", .. header])),
        new("表中分页续表与表头", static (text, random) => AtTitledBreaks(text, random, static (title, header) => ["", title + "（续）", "", .. header])),
        new("表中分页续表无表头", static (text, random) => AtTitledBreaks(text, random, static (title, _) => ["", title + "（续表）", ""])),
        new("表中分页页码", static (text, random) => AtBreaks(text, random, static _ => ["", "12", ""])),
        new("表中分页页码与表头", static (text, random) => AtBreaks(text, random, static header => ["", "— 12 —", "", .. header])),
        new("表中分页页眉", static (text, random) => AtBreaks(text, random, static _ => ["", "武汉市新洲区人民政府办公室2023年部门预算", ""])),
        new("绩效表中分页空行", static (text, random) => BlankRows(text, random)),
        new("合计在末行", static (text, _) => MoveTotal(text)),
        new("合计在编码栏", static (text, _) => DocumentLines.EachLine(text, static line => line.StartsWith("\t合计\t", StringComparison.Ordinal) ? "合计\t" + line[3..] : line)),
        new("合计写作总计", static (text, _) => DocumentLines.EachLine(text, static line => line.StartsWith("\t合计\t", StringComparison.Ordinal) ? "\t总计\t" + line[4..] : line)),
        new("合计夹空格", static (text, _) => DocumentLines.EachLine(text, static line => line.StartsWith("\t合计\t", StringComparison.Ordinal) ? "\t合 计\t" + line[4..] : line)),
        new("编码夹空格", static (text, _) => EachCode(text, static code => Regex.Replace(code, @"(?<=^\d{3}(\d\d)?)(?=\d)", " "))),
        new("编码加点", static (text, _) => EachCode(text, static code => Regex.Replace(code, @"(?<=^\d{3}(\d\d)?)(?=\d)", "."))),
        new("编码与名称同格", static (text, _) => JoinCodes(text, static (code, name) => [$"{code} {name}".Trim(), ""])),
        new("编码与名称在名称格", static (text, _) => JoinCodes(text, static (code, name) => ["", $"{code} {name}".Trim()])),
        new("编码与名称一栏", static (text, _) => OneColumn(text)),
        new("编码分类款项三栏", static (text, _) => ThreeColumns(text)),
        new("科目行倒序", static (text, _) => ReorderRows(text, static rows => rows.Reverse())),
        new("科目行乱序", static (text, random) => ReorderRows(text, rows => rows.OrderBy(_ => random.Next()))),
        new("多一组零的科目", static (text, _) => ExtraRows(text)),
        new("表的次序颠倒", static (text, _) => ReorderTables(text, static tables => tables.Reverse())),
        new("表的次序随机", static (text, random) => ReorderTables(text, tables => tables.OrderBy(_ => random.Next()))),
        new("三公表竖排", static (text, _) => Upright(text)),
        new("三公表竖排带其中", static (text, _) => Upright(text, "其中：")),
        new("收支总表先收后支", static (text, _) => Stacked(text)),
        new("空表删表头", static (text, _) => DocumentLines.Edit(text, static lines =>
        {
            var (first, _, end) = DocumentLines.BudgetTable(lines, "政府性基金预算支出表");
            if (end == 0)
            {
                return;
            }

            lines.RemoveRange(first, end - first);
            lines.Insert(first, "本部门没有政府性基金预算支出，本表无数据。");
        })),
        new("空表留空行", static (text, _) => AppendTo(text, "政府性基金预算支出表", ["\t\t\t\t", "\t\t\t\t"])),
        new("空表印合计零", static (text, _) => AppendTo(text, "政府性基金预算支出表", ["\t合计\t0.00\t0.00\t0.00"])),
        new("空表印无", static (text, _) => AppendTo(text, "政府性基金预算支出表", ["\t无\t\t\t"])),
    ];

    private static string AtBreaks(string text, Random random, Func<string[], string[]> make) => AtTitledBreaks(text, random, (_, header) => make(header));

    private static string AtTitledBreaks(string text, Random random, Func<string, string[], string[]> make) => DocumentLines.Edit(text, lines =>
    {
        foreach (var (first, header, end) in DocumentLines.BudgetTables(lines).Reverse().ToArray())
        {
            if (end - first - header < 2)
            {
                continue;
            }

            var title = lines.Take(first).LastOrDefault(static line => DocumentLines.Bare(line).EndsWith('表') && !DocumentLines.IsRow(line));
            if (title is null)
            {
                continue;
            }

            lines.InsertRange(first + header + random.Next(1, end - first - header), make(title, [.. lines.Skip(first).Take(header)]));
        }
    });

    private static string BlankRows(string text, Random random) => DocumentLines.Edit(text, lines =>
    {
        for (var i = lines.Count - 1; i > DocumentLines.BudgetRange(lines).Last; i--)
        {
            if (DocumentLines.IsRow(lines[i]) && DocumentLines.IsRow(lines[i - 1]) && random.Next(25) == 0)
            {
                lines.Insert(i, "");
            }
        }
    });

    private static string MoveTotal(string text) => DocumentLines.Edit(text, static lines =>
    {
        foreach (var (first, header, end) in DocumentLines.BudgetTables(lines).ToArray())
        {
            if (lines[first + header].StartsWith("\t合计\t", StringComparison.Ordinal) || lines[first + header].StartsWith("\t\t", StringComparison.Ordinal))
            {
                var total = lines[first + header];
                lines.RemoveAt(first + header);
                lines.Insert(end - 1, total);
            }
        }
    });

    private static string EachCode(string text, Func<string, string> change) =>
        DocumentLines.EachBudgetCell(text, cell => Regex.IsMatch(cell, @"^\d{3}(\d\d){1,2}$") ? change(cell) : cell);

    private static IEnumerable<(int First, int Header, int End)> CodedTables(List<string> lines) =>
        DocumentLines.BudgetTables(lines).Where(table => lines.Skip(table.First).Take(table.Header).Any(static line => line.Contains("科目编码\t科目名称", StringComparison.Ordinal)));

    private static string JoinCodes(string text, Func<string, string, string[]> join) => DocumentLines.Edit(text, lines =>
    {
        foreach (var (first, header, end) in CodedTables(lines).ToArray())
        {
            for (var i = first + header; i < end; i++)
            {
                var cells = lines[i].Split('\t');
                if (cells.Length < 3)
                {
                    continue;
                }

                lines[i] = string.Join('\t', join(cells[0], cells[1]).Concat(cells[2..]));
            }
        }
    });

    private static string OneColumn(string text) => DocumentLines.Edit(text, static lines =>
    {
        foreach (var (first, header, end) in CodedTables(lines).ToArray())
        {
            for (var i = first; i < end; i++)
            {
                var cells = lines[i].Split('\t');
                if (cells.Length < 3)
                {
                    continue;
                }

                lines[i] = string.Join('\t', cells[2..].Prepend(cells[0] == "科目编码" ? "科目" : $"{cells[0]} {cells[1]}".Trim()));
            }
        }
    });

    private static string ThreeColumns(string text) => DocumentLines.Edit(text, static lines =>
    {
        foreach (var (first, header, end) in CodedTables(lines).ToArray())
        {
            for (var i = first; i < end; i++)
            {
                var cells = lines[i].Split('\t');
                if (cells.Length < 3)
                {
                    continue;
                }

                string[] code = cells[0] == "科目编码" ? ["科目编码", "", ""] : [.. new[] { (0, 3), (3, 2), (5, 2) }.Select(part => cells[0].Length >= part.Item1 + part.Item2 && char.IsAsciiDigit(cells[0][0]) ? cells[0].Substring(part.Item1, part.Item2) : "")];
                lines[i] = string.Join('\t', code.Concat(cells[1..]));
            }

            lines.Insert(first + header, "类\t款\t项" + new string('\t', Math.Max(0, lines[first].Count(static c => c == '\t') - 2)));
        }
    });

    private static string ReorderRows(string text, Func<IEnumerable<string>, IEnumerable<string>> order) => DocumentLines.Edit(text, lines =>
    {
        foreach (var title in new[] { "一般公共预算支出表", "一般公共预算基本支出表" })
        {
            var (first, header, end) = DocumentLines.BudgetTable(lines, title);
            var rows = order(lines.Skip(first + header).Take(end - first - header)).ToArray();
            lines.RemoveRange(first + header, rows.Length);
            lines.InsertRange(first + header, rows);
        }
    });

    private static string ExtraRows(string text) => DocumentLines.Edit(text, static lines =>
    {
        var (_, _, end) = DocumentLines.BudgetTable(lines, "一般公共预算支出表");
        if (end == 0)
        {
            return;
        }

        lines.InsertRange(end, [.. new[] { "213\t农林水支出", "21305\t巩固脱贫攻坚成果衔接乡村振兴", "2130599\t其他巩固脱贫攻坚成果衔接乡村振兴支出" }.Select(static row => row + "\t0.00\t0.00\t0.00\t0.00\t0.00")]);
    });

    private static string ReorderTables(string text, Func<IEnumerable<string[]>, IEnumerable<string[]>> order) => DocumentLines.Edit(text, lines =>
    {
        var parts = new List<string[]>();
        var from = DocumentLines.BudgetTables(lines).Select(static table => table.End).FirstOrDefault();
        var start = from;
        foreach (var (_, _, end) in DocumentLines.BudgetTables(lines).Skip(1).ToArray())
        {
            parts.Add([.. lines.Skip(from).Take(end - from), ""]);
            from = end;
        }

        lines.RemoveRange(start, from - start);
        lines.InsertRange(start, order(parts).SelectMany(static part => part));
    });

    private static string Upright(string text, string among = "") => DocumentLines.Edit(text, lines =>
    {
        var (first, _, end) = DocumentLines.BudgetTable(lines, "一般公共预算“三公”经费支出表");
        if (end == 0)
        {
            return;
        }

        var values = lines[end - 1].Split('\t');
        if (values.Length < 6)
        {
            return;
        }

        string[] names = ["“三公”经费合计", "1.因公出国（境）费", "2.公务用车购置及运行费", among + "公务用车购置费", "公务用车运行费", "3.公务接待费"];
        lines.RemoveRange(first, end - first);
        lines.InsertRange(first, [.. names.Select((name, i) => $"{name}\t{values[i]}").Prepend("项目\t金额")]);
    });

    private static string Stacked(string text) => DocumentLines.Edit(text, static lines =>
    {
        var (first, header, end) = DocumentLines.BudgetTable(lines, "收支总表");
        if (end == 0)
        {
            return;
        }

        var cells = lines.Skip(first + header).Take(end - first - header).Select(static line => line.Split('\t')).ToArray();
        lines.RemoveRange(first, end - first);
        lines.InsertRange(first, [
            "项目\t预算数",
            .. cells.Where(static row => row[0].Length > 0).Select(static row => $"{row[0]}\t{row[1]}"),
            .. cells.Where(static row => row.Length > 3 && row[2].Length > 0).Select(static row => $"{row[2]}\t{row[3]}")]);
    });

    private static string AppendTo(string text, string title, string[] rows) => DocumentLines.Edit(text, lines =>
    {
        if (DocumentLines.BudgetTable(lines, title).End is > 0 and var end)
        {
            lines.InsertRange(end, rows);
        }
    });
}
