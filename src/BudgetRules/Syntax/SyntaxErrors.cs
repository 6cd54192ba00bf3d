using BudgetRules.Text;
using Sprache;

namespace BudgetRules.Syntax;

/// <summary>Turns a failure of the grammar into a sentence: what stands there, what was expected, what to do.</summary>
internal static class SyntaxErrors
{
    /// <summary>Message of a failure by too deep nesting.</summary>
    public const string TooDeep = "too deep";

    /// <summary>Most tokens a statement may have. <unit>tokens</unit></summary>
    public const int LongestStatement = 1000;

    /// <summary>Reports why a statement could not be parsed.</summary>
    public static void Report<T>(DiagnosticSink sink, IResult<T> failure, Token first, Token before)
    {
        var token = ((TokenInput)failure.Remainder).Token;
        if (failure.Message == TooDeep)
        {
            ReportTooDeep(sink, token.Span);
            return;
        }

        var expected = failure.Expectations.FirstOrDefault() ?? "";
        var atEnd = token.Kind is TokenKind.EndOfLine or TokenKind.EndOfFile;
        var span = atEnd ? new TextSpan(before.Span.End, 0) : token.Span;
        if (Glued(token) is { } spaced)
        {
            sink.Error("词102", span, $"“{token.Text}”不是已知名称，是否想写“{spaced}”？", $"\"{token.Text}\" is no known name; did you mean \"{spaced}\"?", spaced);
        }
        else if (Glued(first) is { } begun && !first.Text.StartsWith('含'))
        {
            sink.Error("词102", first.Span, $"“{first.Text}”不是已知名称，是否想写“{begun}”？", $"\"{first.Text}\" is no known name; did you mean \"{begun}\"?", begun);
        }
        else if (expected == "则")
        {
            sink.Error("词106", span, "“若 条件”后面缺少“则 规则”；请写 若 …，则 …", "\"若\" has no \"则\"; write 若 …，则 …");
        }
        else if (atEnd && expected is ")" or "]")
        {
            sink.Error("词106", span, $"括号没有配对：缺少“{expected}”", $"Unbalanced bracket: \"{expected}\" is missing");
        }
        else if (token.IsSign("]") && expected is "行" or "列")
        {
            sink.Error("词106", span, "方括号里要写行或列：[行，列]、[行，] 或 [，列]", "Write a row or a column in the brackets: [row，column], [row，] or [，column]");
        }
        else if (token.IsSign(")") || token.IsSign("]"))
        {
            ReportClosing(sink, span, token.Text, expected);
        }
        else if (token.IsSign(",") && IsThousandsSeparator((TokenInput)failure.Remainder))
        {
            sink.Error("词106", span, "规则里的数不写千分位；请去掉逗号", "Numbers in rules have no thousands separators; remove the comma");
        }
        else if (token.Kind == TokenKind.Keyword && expected is "名称" or "行" or "列")
        {
            sink.Error("词106", span, $"“{token.Text}”是语言用词，不能作名称；如确是名称请加引号：“{token.Text}”", $"\"{token.Text}\" is a word of the language and no name; quote it if it is meant as one");
        }
        else if (atEnd)
        {
            sink.Error("词106", span, $"这一行没有写完：缺少{Chinese(expected)}", $"This line is not finished: {English(expected)} is missing");
        }
        else
        {
            var what = Show(token);
            sink.Error("词106", span, $"这里不能写{what}：应为{Chinese(expected)}", $"Unexpected {what}: expected {English(expected)}");
        }
    }

    private static void ReportClosing(DiagnosticSink sink, TextSpan span, string bracket, string expected)
    {
        if (expected == "行尾")
        {
            sink.Error("词106", span, $"多了“{bracket}”：它没有对应的前一半", $"One \"{bracket}\" too many: nothing opens it");
        }
        else
        {
            sink.Error("词106", span, $"“{bracket}”前面缺少{Chinese(expected)}", $"{English(expected)} is missing before \"{bracket}\"");
        }
    }

    private static bool IsThousandsSeparator(TokenInput input) =>
        input.PreviousToken.Kind == TokenKind.Number && input.NextToken is { Kind: TokenKind.Number } next
        && next.LeadingTrivia.Length == 0 && next.Text.Split('.')[0].Length == 3;

    /// <summary>词107.</summary>
    public static void ReportTooDeep(DiagnosticSink sink, TextSpan span) => sink.Error(
        "词107",
        span,
        $"括号套得太深（最多 {NestingGuard.Limit} 层）；请用“设”给其中一部分起名",
        $"Brackets are nested too deeply (at most {NestingGuard.Limit} levels); name a part with 设");

    /// <summary>The name with a space behind the keyword it begins with (且项目 → 且 项目); null where it begins with none.</summary>
    public static string? Glued(Token token)
    {
        if (token.Kind != TokenKind.Name)
        {
            return null;
        }

        foreach (var word in SyntaxFacts.Gluing)
        {
            if (token.Text.Length > word.Length && token.Text.StartsWith(word, StringComparison.Ordinal))
            {
                return $"{word} {token.Text[word.Length..]}";
            }
        }

        return null;
    }

    private static string Show(Token token) => token.Kind switch
    {
        TokenKind.Text => $"“{Short(token.Text)}”",
        TokenKind.TableTitle => $"《{Short(token.Text)}》",
        _ => $"“{Short(token.Text)}”",
    };

    private static string Short(string text) => text.Length <= 20 ? text : text[..20] + "…";

    private static string Chinese(string expected) => expected switch
    {
        "式" => "数、名称、《表名》、函数或“(”",
        "行" => "行（编码、名称或行集）",
        "列" => "列名",
        "行尾" => "运算符、比较号或行尾",
        "结果" => "结果：通过、尾差、末位差、不通过、不适用或无法判定",
        "规则" or "名称" or "编号" or "数" or "《表名》" or "“项目”" => expected,
        _ => $"“{expected}”",
    };

    private static string English(string expected) => expected switch
    {
        "式" => "a number, a name, a 《table》, a function or \"(\"",
        "行" => "a row (code, name or row set)",
        "列" => "a column",
        "行尾" => "an operator or the end of the line",
        "结果" => "a result: 通过, 尾差, 末位差, 不通过, 不适用 or 无法判定",
        "规则" => "a rule",
        "名称" => "a name",
        "编号" => "a rule id",
        "数" => "a number",
        "《表名》" => "a 《table》",
        "“项目”" => "a quoted project",
        _ => $"\"{expected}\"",
    };
}
