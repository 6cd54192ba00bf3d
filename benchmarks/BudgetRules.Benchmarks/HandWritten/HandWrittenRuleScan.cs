using System.Security.Cryptography;
using System.Text;

namespace BudgetRules.Benchmarks.HandWritten;

/// <summary>
/// The least that any loader of the shipped rule files must do, by hand: find the embedded files, decode them, hash them, cut them into lines, sort the lines
/// into statements, labels, form rows and tests, and cut statements into words, figures and operators. It builds no tree, binds no name, checks no type or unit, makes no plan
/// and can report no mistake.
/// </summary>
internal static class HandWrittenRuleScan
{
    private static readonly string[] Labels = ["规则包：", "版本：", "年度：", "单位：", "编号：", "级别：", "提示：", "整改：", "行：", "每：", "取值：", "必有：", "又名：", "段落：", "逐项：", "注：", "依据：", "表："];

    /// <summary>The statements of all files, each as its tokens, and the hash over the files.</summary>
    public static List<List<string>> Scan(out string hash)
    {
        var assembly = typeof(HandWrittenRuleScan).Assembly;
        var statements = new List<List<string>>();
        using var hashing = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var name in assembly.GetManifestResourceNames().Where(static name => name.StartsWith("rules/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var reader = new StreamReader(stream);
            var text = reader.ReadToEnd();
            hashing.AppendData(Encoding.UTF8.GetBytes(text));
            Scan(text, statements);
        }

        hash = Convert.ToHexStringLower(hashing.GetHashAndReset());
        return statements;
    }

    private static void Scan(string text, List<List<string>> statements)
    {
        List<string>? statement = null;
        foreach (var line in text.Split('\n'))
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                statement = null;
            }
            else if (line.StartsWith("//", StringComparison.Ordinal))
            {
                continue;
            }
            else
            {
                if (statement is null)
                {
                    statements.Add(statement = []);
                }

                if (line[0] == '|')
                {
                    foreach (var cell in line.Split('|', StringSplitOptions.TrimEntries))
                    {
                        statement.Add(cell);
                    }
                }
                else if (Label(line) is { } label)
                {
                    statement.Add(label);
                    statement.Add(line[label.Length..].Trim());
                }
                else
                {
                    Words(line, statement);
                }
            }
        }
    }

    private static string? Label(string line)
    {
        foreach (var label in Labels)
        {
            if (line.StartsWith(label, StringComparison.Ordinal))
            {
                return label;
            }
        }

        return null;
    }

    private static void Words(string line, List<string> into)
    {
        var start = 0;
        for (var i = 0; i <= line.Length; i++)
        {
            if (i < line.Length && !char.IsWhiteSpace(line[i]) && !"＝=＋+−-×÷（）()［］[]，,≤≥≠<>《》".Contains(line[i]))
            {
                continue;
            }

            if (i > start)
            {
                into.Add(line[start..i]);
            }

            if (i < line.Length && !char.IsWhiteSpace(line[i]))
            {
                into.Add(line[i].ToString());
            }

            start = i + 1;
        }
    }
}
