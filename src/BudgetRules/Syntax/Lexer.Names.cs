using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>Names, keywords, numbers with units, and codes.</summary>
internal sealed partial class Lexer
{
    private int LexName(int start, int end)
    {
        var stop = NameEnd(start, end);
        var word = _text[start..stop];
        if (SyntaxFacts.IsReserved(word))
        {
            Emit(TokenKind.Keyword, start, stop, word);
            return stop;
        }

        if (stop < end && _text[stop] == '(')
        {
            var meant = Spelling.Closest(word, SyntaxFacts.Functions);
            var help = meant is null ? "是否少了运算符？" : $"是否少了运算符，或想写“{meant}”？";
            var english = meant is null ? "is an operator missing?" : $"is an operator missing, or did you mean \"{meant}\"?";
            Bad(start, stop, "词101", $"名称“{word}”后不能直接跟含运算符的括号，{help}", $"The name \"{word}\" cannot be followed by brackets with operators in them; {english}", meant);
            return stop;
        }

        Emit(TokenKind.Name, start, stop, word);
        return stop;
    }

    /// <summary>End of a name: name characters, with parenthesised runs of them directly behind a name character.</summary>
    private int NameEnd(int start, int end)
    {
        var position = start;
        while (true)
        {
            var run = position;
            while (position < end && SyntaxFacts.IsNamePart(_text[position]))
            {
                position++;
            }

            if (position == run || position >= end || _text[position] != '(' || SyntaxFacts.IsReserved(_text[start..position]))
            {
                return position;
            }

            var close = position + 1;
            while (close < end && SyntaxFacts.IsNamePart(_text[close]))
            {
                close++;
            }

            if (close == position + 1 || close >= end || _text[close] != ')')
            {
                return position;
            }

            position = close + 1;
        }
    }

    private int LexDigits(int start, int end, bool codes)
    {
        var stop = start;
        while (stop < end && char.IsAsciiDigit(_text[stop]))
        {
            stop++;
        }

        var afterDot = _count > 0 && Last.IsSign(".");
        var named = stop < end && SyntaxFacts.IsNamePart(_text[stop]);
        if ((codes && named) || afterDot)
        {
            stop = NameEnd(start, end);
            Emit(TokenKind.Name, start, stop, _text[start..stop]);
            return stop;
        }

        if (codes)
        {
            var prefix = stop < end && _text[stop] == '*';
            stop = prefix ? stop + 1 : stop;
            Emit(prefix ? TokenKind.CodePrefix : TokenKind.Code, start, stop, _text[start..stop]);
            return stop;
        }

        return LexNumber(start, stop, end);
    }

    private int LexNumber(int start, int stop, int end)
    {
        if (stop + 1 < end && _text[stop] == '.' && char.IsAsciiDigit(_text[stop + 1]))
        {
            stop++;
            while (stop < end && char.IsAsciiDigit(_text[stop]))
            {
                stop++;
            }
        }

        if (stop - start > 24)
        {
            Bad(start, stop, "词101", "数太长：最多 24 位", "The number is too long: at most 24 digits", null);
            return stop;
        }

        var unitEnd = stop;
        while (unitEnd < end && SyntaxFacts.IsNamePart(_text[unitEnd]))
        {
            unitEnd++;
        }

        var unit = _text[stop..unitEnd];
        if (unit.Length > 0 && !SyntaxFacts.IsUnit(unit))
        {
            ReportUnit(start, stop, unitEnd, unit);
            return unitEnd;
        }

        Emit(TokenKind.Number, start, stop, _text[start..stop]);
        if (unit.Length > 0)
        {
            Emit(TokenKind.Unit, stop, unitEnd, unit);
        }
        else if (stop < end && _text[stop] == '%')
        {
            Emit(TokenKind.Unit, stop, stop + 1, "%");
            return stop + 1;
        }

        return unitEnd;
    }

    private void ReportUnit(int start, int stop, int unitEnd, string unit)
    {
        var number = _text[start..stop];
        var word = SyntaxFacts.Gluing.FirstOrDefault(word => unit.StartsWith(word, StringComparison.Ordinal));
        var meant = word is not null ? $"{number} {word} {unit[word.Length..]}".TrimEnd()
            : unit is "万" or "亿" ? $"{number}{unit}元"
            : null;
        if (meant is not null)
        {
            Bad(start, unitEnd, "词102", $"“{number}{unit}”不是数，是否想写“{meant}”？", $"\"{number}{unit}\" is no number; did you mean \"{meant}\"?", meant);
            return;
        }

        Bad(
            start,
            unitEnd,
            "词102",
            $"“{unit}”不是已知的单位：数与后面的文字之间请留空格，或写 元、万元、亿元、%、人、个、辆 等单位",
            $"\"{unit}\" is no known unit: leave a space behind the number, or write a unit such as 元, 万元, 亿元, %, 人, 个, 辆",
            null);
    }
}
