using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>Label lines, pasted rows and sentences.</summary>
internal sealed partial class Lexer
{
    /// <summary>Offsets of a label's name end and of the end of its colon; null where the line begins with none.</summary>
    private (int NameEnd, int ColonEnd)? LabelEnd(int first, int end)
    {
        var position = first;
        while (position < end && SyntaxFacts.IsNamePart(_text[position]))
        {
            position++;
        }

        var nameEnd = position;
        position = SkipSpace(position, end);
        return nameEnd > first && SyntaxFacts.IsNameStart(_text[first]) && position < end && _text[position] == ':'
            ? (nameEnd, position + 1)
            : null;
    }

    private bool BeginsBlock(int first, int end)
    {
        if (LabelEnd(first, end) is not { } label)
        {
            return false;
        }

        var name = _text.AsSpan(first, label.NameEnd - first);
        var rest = SkipSpace(label.ColonEnd, end);
        return name switch
        {
            "表样" or "文样" or "表" => rest < end && _text[rest] == '《',
            "文首" => rest == end,
            "测试" => true,
            _ => false,
        };
    }

    private bool IsRow(int start, int first, int end)
    {
        if (_text[first] == '|')
        {
            return true;
        }

        if (!_text.AsSpan(start, end - start).Contains('\t') || IsComment(first, end))
        {
            return false;
        }

        // A known label may be followed by a tab; a pasted cell may end in a colon.
        return LabelEnd(first, end) is not { } label
            || !SyntaxFacts.IsLabel(_text[first..label.NameEnd]);
    }

    /// <summary>Whether the line is 《…》 and at most a quoted text.</summary>
    private bool IsTestTable(int first, int end)
    {
        if (_text[first] != '《')
        {
            return false;
        }

        var close = _text.AsSpan(first, end - first).IndexOf('》');
        if (close < 0)
        {
            return false;
        }

        var rest = SkipSpace(first + close + 1, end);
        return rest == end || TextFolding.IsQuote(_text[rest]) || IsComment(rest, end);
    }

    private void LexSentenceLine(int first, LineSpan line)
    {
        if (_block == Block.FactSpecimen
            && LabelEnd(first, line.End) is { } label
            && SyntaxFacts.IsSpecimenLabel(_text[first..label.NameEnd]))
        {
            LexLabelLine(label, first, line);
            return;
        }

        EmitRaw(TokenKind.RawText, first, line.End);
        EndLine(line);
    }

    private void LexLabelLine((int NameEnd, int ColonEnd) label, int first, LineSpan line)
    {
        var name = _text[first..label.NameEnd];
        Emit(TokenKind.Label, first, label.ColonEnd, name);
        var value = SkipSpace(label.ColonEnd, line.End);
        switch (name)
        {
            case "表样" or "文样":
                _block = name == "表样" ? Block.TableSpecimen : Block.FactSpecimen;
                LexTokens(value, line.End, expectation: false);
                EndLine(line);
                return;
            case "表":
                _block = Block.None;
                LexTokens(value, line.End, expectation: false);
                EndLine(line);
                return;
            case "调整" or "停用" or "豁免" or "期望":
                _block = name == "期望" ? _block : Block.None;
                LexIdThenTokens(value, line, expectation: name == "期望");
                EndLine(line);
                return;
            case "文首":
                _block = Block.Cover;
                break;
            case "测试":
                _block = Block.Test;
                break;
        }

        if (value < line.End)
        {
            EmitRaw(TokenKind.RawText, value, line.End);
        }

        EndLine(line);
    }

    private void LexIdThenTokens(int value, LineSpan line, bool expectation)
    {
        var end = value;
        while (end < line.End && !SyntaxFacts.IsSpace(_text[end]))
        {
            end++;
        }

        if (end > value)
        {
            Emit(TokenKind.RawText, value, end, _text[value..end]);
        }

        LexTokens(end, line.End, expectation);
    }
}
