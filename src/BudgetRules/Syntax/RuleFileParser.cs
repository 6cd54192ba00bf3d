using System.Collections.Immutable;
using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>Parses a rule file: text → tokens → tree, statement by statement, so that one bad line silences no other.</summary>
internal static class RuleFileParser
{
    /// <summary>Longest text that is parsed. <unit>UTF-16 units</unit></summary>
    public const int LongestText = 4 * 1024 * 1024;

    private const int ReplacementCharactersAllowed = 8;

    /// <summary>Parses a text of any content in bounded time; never throws for what it holds.</summary>
    public static ParseResult Parse(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var sink = new DiagnosticSink(source);
        if (IsNoRuleFile(source.Content, sink))
        {
            var whole = new TextSpan(0, source.Content.Length);
            var end = new Token(TokenKind.EndOfFile, new TextSpan(whole.End, 0), "", whole);
            return new ParseResult(new FileSyntax(source, [], [], [end]), sink.ToImmutable());
        }

        var tokens = Lexer.Lex(source, sink);
        return new FileAssembler(source, tokens, sink).Assemble();
    }

    private static bool IsNoRuleFile(string text, DiagnosticSink sink)
    {
        if (text.Length > LongestText)
        {
            sink.Error(
                "词108",
                new TextSpan(0, 0),
                $"文件太大（{text.Length:N0} 字，最多 {LongestText:N0} 字），没有读取；规则文件以一屏为宜",
                $"The file is too large ({text.Length:N0} characters, at most {LongestText:N0}) and was not read");
            return true;
        }

        var control = text.AsSpan().IndexOfAnyExceptInRange(' ', '\uFFFF') is var first and >= 0 ? FirstControl(text, first) : -1;
        if (control >= 0)
        {
            sink.Error("词108", new TextSpan(control, 1), "这不是文本文件（含控制字符），没有读取", "This is no text file (it has control characters) and was not read");
            return true;
        }

        var replaced = text.AsSpan().Count('\uFFFD');
        if (replaced > ReplacementCharactersAllowed)
        {
            sink.Error(
                "词108",
                new TextSpan(text.IndexOf('\uFFFD', StringComparison.Ordinal), 1),
                "文字编码不对，没有读取；规则文件请存为 UTF-8",
                "The encoding is wrong and the file was not read; save rule files as UTF-8");
            return true;
        }

        return false;
    }

    private static int FirstControl(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (text[i] < ' ' && text[i] is not ('\t' or '\r' or '\n' or '\f' or '\v' or '\u001A'))
            {
                return i;
            }
        }

        return -1;
    }
}
