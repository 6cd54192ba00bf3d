using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace BudgetRules.Classification;

/// <summary>Reads a catalogue file line by line; the first line that does not fit is named in a <see cref="FormatException"/>.</summary>
internal sealed class CatalogueDataReader
{
    private const string LevelMark = "级次";
    private const int EarliestYear = 1949;
    private const int LatestYear = 2200;

    private readonly List<LevelScope> _scopes = [];
    private readonly List<(ClassificationSystem System, CodeDigits Code, ClassificationTitle Title)> _titles = [];
    private readonly Dictionary<CodeDigits, List<(ClassificationTitle Title, int Line)>> _byCode = [];
    private int _line;

    private CatalogueDataReader()
    {
    }

    /// <summary>Reads UTF-8 text from where the stream stands to its end; the stream stays open.</summary>
    public static CatalogueData Read(Stream stream)
    {
        using var text = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, bufferSize: -1, leaveOpen: true);
        var reader = new CatalogueDataReader();
        while (text.ReadLine() is { } line)
        {
            reader._line++;
            reader.ReadLine(line);
        }

        return new CatalogueData([.. reader._scopes], [.. reader._titles]);
    }

    private void ReadLine(string line)
    {
        if (line.AsSpan().IndexOfAny('\uFFFD', '\0') >= 0)
        {
            Fail("不是 UTF-8 文本");
        }

        if (string.IsNullOrWhiteSpace(line) || line.StartsWith('#'))
        {
            return;
        }

        var cells = line.Split('\t').Select(cell => cell.Trim()).ToArray();
        if (cells[0] == LevelMark)
        {
            ReadLevel(cells);
        }
        else
        {
            ReadTitle(cells);
        }
    }

    private void ReadLevel(string[] cells)
    {
        if (cells.Length is < 4 or > 6)
        {
            Fail("“级次”行应为：级次、分类、级、完整或不全、起始年度、终止年度，以 TAB 分隔");
        }

        var system = SystemNames.SystemOrNull(cells[1]);
        var level = SystemNames.LevelOf(cells[2]);
        if (system is null)
        {
            Fail($"没有名为“{cells[1]}”的分类；有：收入分类、功能分类、部门经济分类、政府经济分类");
        }

        if (level == ClassificationLevel.None || level > CodeDigits.Deepest(system.Value))
        {
            Fail($"{cells[1]}没有“{cells[2]}”级");
        }

        if (cells[3] is not ("完整" or "不全"))
        {
            Fail($"应写“完整”或“不全”，而不是“{cells[3]}”");
        }

        var (first, last) = ReadYears(cells, 4);
        var scope = new LevelScope(system.Value, level, cells[3] == "完整", first, last);
        if (_scopes.Any(other => other.System == scope.System && other.Level == scope.Level && Overlap(other.FirstYear, other.LastYear, first, last)))
        {
            Fail($"{cells[1]}“{cells[2]}”级的年度已在前面说明过");
        }

        _scopes.Add(scope);
    }

    private void ReadTitle(string[] cells)
    {
        if (cells.Length is < 2 or > 7)
        {
            Fail("科目行应为：编码、名称、起始年度、终止年度、依据、见于年度、说明，以 TAB 分隔，名称以后可以省略");
        }

        var (system, code) = ReadCode(cells[0]);
        if (cells[1].Length == 0)
        {
            Fail($"{code} 没有名称");
        }

        if (!_scopes.Any(scope => scope.System == system && scope.Level == code.Level))
        {
            Fail($"{code} 之前没有{SystemNames.NameOf(system)}“{SystemNames.NameOf(code.Level)}”级的“级次”行");
        }

        var (first, last) = ReadYears(cells, 2);
        var title = new ClassificationTitle(cells[1], first, last, ReadEvidence(Cell(cells, 4)), ReadSeenYears(Cell(cells, 5)));
        if (title.SeenYears.Any(year => !title.IsValidIn(year)))
        {
            Fail($"{code} 见于起止年度以外的年度");
        }

        Keep(system, code, title);
    }

    private void Keep(ClassificationSystem system, CodeDigits code, ClassificationTitle title)
    {
        if (!_byCode.TryGetValue(code, out var earlier))
        {
            _byCode[code] = earlier = [];
        }

        foreach (var (other, line) in earlier)
        {
            if (Overlap(other.FirstYear, other.LastYear, title.FirstYear, title.LastYear))
            {
                Fail($"{code} 在同一年度有两个名称，另一个在第 {line} 行");
            }
        }

        earlier.Add((title, _line));
        _titles.Add((system, code, title));
    }

    private (ClassificationSystem System, CodeDigits Code) ReadCode(string text)
    {
        foreach (var system in Enum.GetValues<ClassificationSystem>())
        {
            if (CodeDigits.TryParse(text, system, out var code))
            {
                return (system, code);
            }
        }

        Fail($"“{text}”不是科目编码");
        return default;
    }

    private (int? First, int? Last) ReadYears(string[] cells, int index)
    {
        var first = ReadYear(Cell(cells, index));
        var last = ReadYear(Cell(cells, index + 1));
        if (first > last)
        {
            Fail($"起始年度 {first} 在终止年度 {last} 之后");
        }

        return (first, last);
    }

    private int? ReadYear(string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < EarliestYear or > LatestYear)
        {
            Fail($"“{text}”不是年度");
        }

        return year;
    }

    private ClassificationEvidence ReadEvidence(string text)
    {
        switch (text)
        {
            case "":
                return ClassificationEvidence.Supplied;
            case "官方文件":
                return ClassificationEvidence.OfficialNotice;
            case "公开文件":
                return ClassificationEvidence.Disclosed;
            case "转录":
                return ClassificationEvidence.Transcribed;
            case "仅名称":
                return ClassificationEvidence.TitleOnly;
            default:
                Fail($"依据应为 官方文件、公开文件、转录、仅名称 之一，而不是“{text}”");
                return default;
        }
    }

    private ImmutableArray<int> ReadSeenYears(string text) =>
        text.Length == 0 ? [] : [.. text.Split(',').Select(year => ReadYear(year.Trim()) ?? 0).Where(year => year != 0).Distinct().Order()];

    private static string Cell(string[] cells, int index) => index < cells.Length ? cells[index] : "";

    private static bool Overlap(int? first, int? last, int? otherFirst, int? otherLast) =>
        (first ?? EarliestYear) <= (otherLast ?? LatestYear) && (otherFirst ?? EarliestYear) <= (last ?? LatestYear);

    [DoesNotReturn]
    private void Fail(string message) => throw new FormatException($"科目目录第 {_line} 行：{message}。");
}
