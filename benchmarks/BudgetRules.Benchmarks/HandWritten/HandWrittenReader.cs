using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace BudgetRules.Benchmarks.HandWritten;

/// <summary>
/// The sample as a programmer would read it for the 26 rules and nothing else: strict UTF-8, SHA-256, lines, cells by TAB, tables by the titles
/// and positions of this one file. It takes the figures that the rules read; it keeps no raw text, no columns of places, no precision,
/// recognises no other layout, fills no merged cells but one column, and says nothing of what it did not understand.
/// </summary>
internal sealed partial class HandWrittenReader
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);
    private readonly Dictionary<string, List<HandWrittenRow>> _tables = new(StringComparer.Ordinal);
    private string _title = "";
    private string _second = "";
    private bool _isFilled;
    private int _copies;

    /// <summary>Rows by title; tables of a project by title and number of the project.</summary>
    public static Dictionary<string, List<HandWrittenRow>> Read(byte[] bytes, out string hash)
    {
        hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var reader = new HandWrittenReader();
        var number = 0;
        foreach (var line in Strict.GetString(bytes).Split('\n'))
        {
            reader.Take(++number, line.TrimEnd('\r'));
        }

        return reader._tables;
    }

    private void Take(int number, string line)
    {
        var trimmed = line.AsSpan().Trim();
        if (!trimmed.Contains('\t') && !line.StartsWith('\t'))
        {
            if (trimmed.Length > 0)
            {
                Title(trimmed.ToString());
                Prose(number, line);
            }

            return;
        }

        var cells = line.Split('\t');
        switch (_title)
        {
            case "收支总表" or "财政拨款收支总表":
                Side(number, _title + "收", cells, 0);
                Side(number, _title + "支", cells, 2);
                break;
            case "支出总表" or "一般公共预算支出表" or "一般公共预算基本支出表" or "政府性基金预算支出表":
                Coded(number, cells);
                break;
            case "一般公共预算“三公”经费支出表":
                if (cells.Length >= 6 && TryFigure(cells[0], out _))
                {
                    Add(_title, number, "", "", Figures(cells, 0, 6));
                }

                break;
            case "部门预算草案报表目录" when cells[0] != "表号":
                Add(_title, number, cells[1], "", []);
                break;
            default:
                Project(number, cells);
                break;
        }
    }

    private void Title(string line)
    {
        if (line.StartsWith("部门预算草案报表目录", StringComparison.Ordinal))
        {
            _title = "部门预算草案报表目录";
        }
        else if (line is "收支总表" or "财政拨款收支总表" or "支出总表" or "一般公共预算支出表" or "一般公共预算基本支出表" or "政府性基金预算支出表"
            or "一般公共预算“三公”经费支出表" or "项目支出明细测算" or "项目采购" or "长期绩效目标表" or "年度绩效目标表")
        {
            _title = line;
            _second = "";
        }
        else if (!IsLabel(line))
        {
            _title = line.Contains("绩效目标申报表", StringComparison.Ordinal) ? "整体" : "";
        }
    }

    private static bool IsLabel(string line) =>
        line.StartsWith("单位", StringComparison.Ordinal) || line.StartsWith("部门/单位", StringComparison.Ordinal)
        || line.StartsWith("附表", StringComparison.Ordinal) || line.StartsWith("填报日期", StringComparison.Ordinal);

    private void Side(int number, string title, string[] cells, int at)
    {
        if (cells.Length <= at)
        {
            return;
        }

        var name = cells[at].Replace(" ", "", StringComparison.Ordinal);
        if (name.Length == 0 || name is "项目" or "收入" or "支出")
        {
            return;
        }

        Add(title, number, name, "", Figures(cells, at + 1, 1));
    }

    private void Coded(int number, string[] cells)
    {
        var isFigures = false;
        for (var i = 2; i < cells.Length; i++)
        {
            isFigures |= TryFigure(cells[i], out _);
        }

        if (isFigures)
        {
            Add(_title, number, cells[1], cells[0], Figures(cells, 2, cells.Length - 2));
        }
    }

    private void Project(int number, string[] cells)
    {
        switch (cells[0])
        {
            case "项目名称":
                _copies++;
                return;
            case "项目总预算":
                Add("项目当年预算", number, "", "", Figures(cells, Array.IndexOf(cells, "项目当年预算") + 1, 1));
                return;
            case "项目活动" or "目标名称" or "品名" or "名称":
                return;
        }

        if (cells is ["" or "收入构成" or "支出构成" or "合计", ..] && _title == "整体" && cells.Length > 2)
        {
            Whole(number, cells);
        }
        else if (_title == "项目支出明细测算" && cells.Length > 3 && TryFigure(cells[3], out var amount))
        {
            Add(_title + _copies, number, cells[0], "", [amount]);
        }
        else if (_title is "长期绩效目标表" or "年度绩效目标表" && cells.Length > 4)
        {
            Indicator(number, cells);
        }
    }

    private void Whole(int number, string[] cells)
    {
        _isFilled |= cells[0] == "支出构成" || cells[1] == "支出构成";
        for (var i = Array.IndexOf(cells, "合计") + 1; i > 0 && _isFilled && i < cells.Length; i++)
        {
            if (TryFigure(cells[i], out var amount))
            {
                Add("部门总体资金情况", number, "支出构成.合计", "", [amount]);
                _isFilled = false;
            }
        }
    }

    private void Indicator(int number, string[] cells)
    {
        if (cells[0].Length == 0)
        {
            return;
        }

        _second = cells[2].Length > 0 ? cells[2] : _second;
        Add(_title + _copies, number, cells[0], "", [], _title[0] == '长' ? cells[4] : _second);
    }

    private void Prose(int number, string line)
    {
        if (Staff().Match(line) is { Success: true } staff)
        {
            Add("公开说明", number, "人数", "", [Number(staff.Groups[1].ValueSpan), Number(staff.Groups[2].ValueSpan)]);
        }

        foreach (var match in Change().EnumerateMatches(line))
        {
            var change = Change().Match(line, match.Index, match.Length);
            Add("公开说明", number, change.Groups[1].Value, "", [Number(change.Groups[2].ValueSpan), Number(change.Groups[3].ValueSpan), Number(change.Groups[4].ValueSpan)]);
        }

        if (Blank().IsMatch(line))
        {
            Add("公开说明", number, "三公经费未填写", "", []);
        }

        if (Procurement().Match(line) is { Success: true } year)
        {
            Add("公开说明", number, "政府采购", "", [Number(year.Groups[1].ValueSpan)]);
        }

        var isList = line.Contains("主要包括：", StringComparison.Ordinal);
        if (isList || line.StartsWith("一般公共服务支出 ", StringComparison.Ordinal))
        {
            foreach (Match item in Item().Matches(line[(line.IndexOf("主要包括：", StringComparison.Ordinal) + (isList ? 5 : 1))..]))
            {
                Add(isList ? "机关运行经费明细" : "功能分类", number, item.Groups[1].Value, "", [Number(item.Groups[2].ValueSpan)]);
            }
        }
    }

    private void Add(string title, int line, string name, string code, long[] figures, string text = "")
    {
        if (!_tables.TryGetValue(title, out var rows))
        {
            _tables.Add(title, rows = []);
        }

        rows.Add(new HandWrittenRow(line, name, code, figures, text));
    }

    private static long[] Figures(string[] cells, int first, int count)
    {
        var figures = new long[count];
        for (var i = 0; i < count && first + i < cells.Length; i++)
        {
            TryFigure(cells[first + i], out figures[i]);
        }

        return figures;
    }

    private static bool TryFigure(string cell, out long fen)
    {
        var isFigure = decimal.TryParse(cell, NumberStyles.Number, CultureInfo.InvariantCulture, out var value);
        fen = (long)(value * 1_000_000);
        return isFigure;
    }

    private static long Number(ReadOnlySpan<char> text) => (long)(decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture) * 1_000_000);

    [GeneratedRegex("总编制人数(\\d+)人.*在职实有人数(\\d+)人", RegexOptions.CultureInvariant)]
    private static partial Regex Staff();

    [GeneratedRegex("([\\p{L}]+支出|支出预算数) ?([\\d.]+) 万元，比 \\d+ 年预算减少 ([\\d.]+) 万元，下降 ([\\d.]+)%", RegexOptions.CultureInvariant)]
    private static partial Regex Change();

    [GeneratedRegex("“三公”经费预算 万元", RegexOptions.CultureInvariant)]
    private static partial Regex Blank();

    [GeneratedRegex("(\\d{4}) 年部门预算中纳入政府采购预算支出", RegexOptions.CultureInvariant)]
    private static partial Regex Procurement();

    [GeneratedRegex("([^\\d、；，。 ]+) ([\\d.]+) 万元", RegexOptions.CultureInvariant)]
    private static partial Regex Item();
}
