using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>Tokens of a statement, over as many lines as it continues.</summary>
internal sealed partial class Lexer
{
    private const int InSquare = 0;
    private const int InRowSet = 1;
    private const int InRound = 2;

    private readonly List<int> _brackets = [];

    private void LexStatement(int first, LineSpan line, bool inBlock)
    {
        _brackets.Clear();
        while (true)
        {
            LexTokens(first, line.End, expectation: false, keepBrackets: true);
            if (inBlock || !Continues(line, out var next, out var nextFirst))
            {
                break;
            }

            line = next;
            first = nextFirst;
        }

        EndLine(line);
    }

    /// <summary>Whether the statement goes on in the next line that is no comment.</summary>
    private bool Continues(LineSpan line, out LineSpan next, out int first)
    {
        var at = line.Next;
        while (TryNextLine(at, out next))
        {
            first = SkipSpace(next.Start, next.End);
            if (first == next.End)
            {
                return false;
            }

            if (!IsComment(first, next.End))
            {
                return _text[first] != '|' && LabelEnd(first, next.End) is null
                    && (AsksForMore(Last) || GoesOn(first, next.End));
            }

            at = next.Next;
        }

        first = next.End;
        return false;
    }

    private static bool AsksForMore(Token last) => last.Kind switch
    {
        TokenKind.Sign => last.Text is not (")" or "]" or "."),
        TokenKind.Keyword => last.Text is "且" or "或" or "则",
        _ => false,
    };

    private bool GoesOn(int first, int end)
    {
        switch (_text[first])
        {
            case '+' or '*' or '/' or '=' or '≠' or '<' or '>' or '≤' or '≥' or ')' or ']':
                return true;
            case '!' or '！':
                return first + 1 < end && _text[first + 1] == '=';
            case '且' or '或' or '则':
                return first + 1 == end || !SyntaxFacts.IsNamePart(_text[first + 1]);
            default:
                return false;
        }
    }

    private void LexTokens(int position, int end, bool expectation, bool keepBrackets = false)
    {
        if (!keepBrackets)
        {
            _brackets.Clear();
        }

        var codesFromHere = false;
        while (true)
        {
            position = SkipSpace(position, end);
            if (position == end || IsComment(position, end) || EndsStatement(position, end))
            {
                return;
            }

            position = LexToken(position, end, codesFromHere || InCodes);
            if (expectation && Last is { Kind: TokenKind.Name } word)
            {
                codesFromHere = word.Text == "在" || (codesFromHere && word.Text is not ("差" or "项目"));
            }
        }
    }

    private bool InCodes => _brackets.Count > 0 && _brackets[^1] is InSquare or InRowSet;

    /// <summary>。 and ； at the end of a line say nothing.</summary>
    private bool EndsStatement(int position, int end)
    {
        while (position < end && _text[position] is ';' or '。')
        {
            position = SkipSpace(position + 1, end);
        }

        return position == end || IsComment(position, end);
    }

    private int LexToken(int start, int end, bool codes)
    {
        var c = _text[start];
        if (SyntaxFacts.IsNameStart(c) || (c < '\u0080' && char.IsAsciiDigit(c)))
        {
            return char.IsAsciiDigit(c) ? LexDigits(start, end, codes) : LexName(start, end);
        }

        if (c == '《')
        {
            return LexTitle(start, end);
        }

        return TextFolding.IsQuote(c) ? LexText(start, end) : LexSign(start, end);
    }

    private int LexTitle(int start, int end)
    {
        var close = _text.AsSpan(start, end - start).IndexOf('》');
        if (close > 0)
        {
            Emit(TokenKind.TableTitle, start, start + close + 1, _text[(start + 1)..(start + close)].Trim());
            return start + close + 1;
        }

        var after = SkipSpace(start + 1, end);
        if (after < end && (char.IsAsciiDigit(_text[after]) || after > start + 1))
        {
            Bad(start, start + 1, "词103", "“《”是书名号，是否想写 <？", "\"《\" quotes a table's title; did you mean <?", "<");
            return start + 1;
        }

        Bad(start, TrimEnd(start, end), "词101", "书名号没有配对：“《”后面缺少“》”", "\"《\" has no \"》\" in this line", null);
        return end;
    }

    private int LexText(int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (TextFolding.IsQuote(_text[i]))
            {
                Emit(TokenKind.Text, start, i + 1, _text[(start + 1)..i]);
                return i + 1;
            }
        }

        Bad(start, TrimEnd(start, end), "词101", "引号没有配对：这一行里缺少后一个引号", "The quote is not closed in this line", null);
        return end;
    }

    private int LexSign(int start, int end)
    {
        var c = _text[start];
        var next = start + 1 < end ? _text[start + 1] : '\0';
        switch (c)
        {
            case '<' when next == '>':
            case '!' or '！' when next == '=':
                Emit(TokenKind.Sign, start, start + 2, "≠");
                return start + 2;
            case '<' when next == '=':
                Emit(TokenKind.Sign, start, start + 2, "≤");
                return start + 2;
            case '>' when next == '=':
                Emit(TokenKind.Sign, start, start + 2, "≥");
                return start + 2;
            case '=' when next is '=' or '<' or '>':
                var meant = next == '=' ? "=" : next == '<' ? "≤" : "≥";
                Bad(start, start + 2, "词103", $"没有这个比较号，是否想写 {meant}？", $"No such operator; did you mean {meant}?", meant);
                return start + 2;
            case '(':
                _brackets.Add(_count > 0 && Last is { Kind: TokenKind.Keyword } word && SyntaxFacts.RowSetOf(word.Text) is not null
                    ? InRowSet : InRound);
                break;
            case '[':
                _brackets.Add(InSquare);
                break;
            case ')' or ']':
                if (_brackets.Count > 0)
                {
                    _brackets.RemoveAt(_brackets.Count - 1);
                }

                break;
            case '+' or '-' or '*' or '/' or '=' or '≠' or '<' or '>' or '≤' or '≥' or ',' or '.' or '、':
                break;
            default:
                return LexUnknown(start, end);
        }

        Emit(TokenKind.Sign, start, start + 1, SignText(c));
        return start + 1;
    }

    private static string SignText(char c) => c switch
    {
        '(' => "(",
        ')' => ")",
        '[' => "[",
        ']' => "]",
        '+' => "+",
        '-' => "-",
        '*' => "*",
        '/' => "/",
        '=' => "=",
        ',' => ",",
        '.' => ".",
        _ => c.ToString(),
    };

    private int LexUnknown(int start, int end)
    {
        var stop = start + 1;
        while (stop < end && (_text[stop] == _text[start] || char.IsLowSurrogate(_text[stop])))
        {
            stop++;
        }

        var written = _source.Content[start..stop];
        switch (_text[start])
        {
            case '—' or '―' or '‐' or '‑':
                Bad(start, stop, "词103", $"“{written}”不能写在名称里，是否想写 _ ？（减号请写 −）", $"\"{written}\" cannot stand in a name; did you mean _ ? (a minus is −)", "_");
                break;
            case '》':
                Bad(start, stop, "词103", "“》”没有对应的“《”，是否想写 >？", "\"》\" has no \"《\"; did you mean >?", ">");
                break;
            case '≈':
                Bad(start, stop, "词103", "没有“约等于”：= 的意思就是“按公布精度相等”", "There is no ≈: = already means equal as far as printed", "=");
                break;
            case '{' or '}':
                Bad(start, stop, "词101", "花括号只用在提示和样句里", "Braces belong in messages and sentences only", null);
                break;
            case ':':
                Bad(start, stop, "词101", "冒号只用在标签后面；标签要写在一行的开头", "A colon follows a label, and a label begins its line", null);
                break;
            default:
                Bad(start, stop, "词101", $"不认识的字符“{written[..Math.Min(written.Length, 8)]}”；名称里有它时请加引号", $"Unknown character \"{written[..Math.Min(written.Length, 8)]}\"; quote a name that has it", null);
                break;
        }

        return stop;
    }

    private void Bad(int start, int stop, string code, string chinese, string english, string? suggestion)
    {
        Emit(TokenKind.Bad, start, stop, _source.Content[start..stop]);
        _sink.Error(code, new TextSpan(start, stop - start), chinese, english, suggestion);
    }
}
