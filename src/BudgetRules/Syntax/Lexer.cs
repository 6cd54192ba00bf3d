using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>
/// Text → tokens (§2). Works line by line, since what a line means depends on the block it stands in: label lines, pasted rows
/// and sentences are raw. Every character belongs to a token or to the trivia before one.
/// </summary>
internal sealed partial class Lexer
{
    private readonly SourceText _source;
    private readonly string _text;
    private readonly DiagnosticSink _sink;
    private Token[] _tokens;
    private int _count;
    private Block _block;
    private int _taken;

    private Lexer(SourceText source, DiagnosticSink sink)
    {
        _source = source;
        _text = TextFolding.Fold(source.Content);
        _sink = sink;
        _tokens = new Token[(_text.Length / 3) + 4];
    }

    private enum Block
    {
        None,
        TableSpecimen,
        FactSpecimen,
        Cover,
        Test,
    }

    /// <summary>Tokens of a whole text; the last is the end of the file. What is no token is <see cref="TokenKind.Bad"/> and reported.</summary>
    public static Token[] Lex(SourceText source, DiagnosticSink sink)
    {
        var lexer = new Lexer(source, sink);
        var line = new LineSpan(0, 0, 0);
        while (lexer.TryNextLine(line.Next, out line))
        {
            lexer.LexLine(line);
        }

        lexer.Emit(TokenKind.EndOfFile, source.Content.Length, source.Content.Length, "");
        Array.Resize(ref lexer._tokens, lexer._count);
        return lexer._tokens;
    }

    private Token Last => _tokens[_count - 1];

    private bool TryNextLine(int start, out LineSpan line)
    {
        if (start >= _text.Length)
        {
            line = new LineSpan(start, start, start);
            return false;
        }

        var length = _text.AsSpan(start).IndexOfAny('\r', '\n');
        if (length < 0)
        {
            line = new LineSpan(start, _text.Length, _text.Length);
            return true;
        }

        var end = start + length;
        var next = _text[end] == '\r' && end + 1 < _text.Length && _text[end + 1] == '\n' ? end + 2 : end + 1;
        line = new LineSpan(start, end, next);
        return true;
    }

    private void LexLine(LineSpan line)
    {
        if (line.Start < _taken)
        {
            return; // taken as the continuation of the line above
        }

        var first = SkipSpace(line.Start, line.End);
        if (first == line.End)
        {
            _block = _block == Block.Test ? Block.Test : Block.None;
            Emit(TokenKind.BlankLine, line.End, line.Next, "");
            return;
        }

        if (IsComment(first, line.End))
        {
            return; // stays trivia of the token that follows
        }

        switch (_block)
        {
            case Block.FactSpecimen or Block.Cover when !BeginsBlock(first, line.End):
                LexSentenceLine(first, line);
                return;
            case Block.TableSpecimen or Block.Test when IsRow(line.Start, first, line.End):
            case Block.None when _text[first] == '|':
                EmitRaw(TokenKind.RawRow, _text[first] == '|' ? first : line.Start, line.End);
                EndLine(line);
                return;
            case Block.Test when IsTestTable(first, line.End):
                LexStatement(first, line, inBlock: true);
                return;
        }

        if (LabelEnd(first, line.End) is { } label)
        {
            LexLabelLine(label, first, line);
            return;
        }

        if (EndsStatement(first, line.End))
        {
            return; // nothing but 。 or ；
        }

        _block = Block.None;
        LexStatement(first, line, inBlock: false);
    }

    private int SkipSpace(int position, int end)
    {
        while (position < end && SyntaxFacts.IsSpace(_text[position]))
        {
            position++;
        }

        return position;
    }

    private int TrimEnd(int start, int end)
    {
        while (end > start && SyntaxFacts.IsSpace(_text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private bool IsComment(int position, int end) =>
        position + 1 < end && _text[position] == '/' && _text[position + 1] == '/'
        && _source.Content[position] != '÷' && _source.Content[position + 1] != '÷';

    private void EndLine(LineSpan line) => Emit(TokenKind.EndOfLine, line.End, line.Next, "");

    private void EmitRaw(TokenKind kind, int start, int end)
    {
        var trimmed = kind == TokenKind.RawRow ? end : TrimEnd(start, end);
        Emit(kind, start, trimmed, _source.Content[start..trimmed]);
    }

    private void Emit(TokenKind kind, int start, int end, string text)
    {
        if (_count == _tokens.Length)
        {
            Array.Resize(ref _tokens, _count * 2);
        }

        _tokens[_count++] = new Token(kind, new TextSpan(start, end - start), text, new TextSpan(_taken, start - _taken));
        _taken = end;
    }

    private readonly record struct LineSpan(int Start, int End, int Next);
}
