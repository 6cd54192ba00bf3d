using System.Collections.Immutable;
using System.Runtime.InteropServices;
using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>Cuts the tokens of a file at the ends of lines, parses each statement alone and hangs labels, rows and sentences on it.</summary>
internal sealed partial class FileAssembler
{
    private readonly SourceText _source;
    private readonly Token[] _tokens;
    private readonly TokenStream _stream;
    private readonly DiagnosticSink _sink;
    private readonly ImmutableArray<LabelSyntax>.Builder _header = ImmutableArray.CreateBuilder<LabelSyntax>();
    private readonly ImmutableArray<StatementSyntax>.Builder _statements = ImmutableArray.CreateBuilder<StatementSyntax>();
    private StatementDraft? _open;
    private bool _beforeStatements = true;
    private bool _silent;

    /// <summary>Takes the tokens of one file.</summary>
    public FileAssembler(SourceText source, Token[] tokens, DiagnosticSink sink)
    {
        _source = source;
        _tokens = tokens;
        _stream = new TokenStream(source, tokens);
        _sink = sink;
    }

    /// <summary>Makes the tree.</summary>
    public ParseResult Assemble()
    {
        var start = 0;
        while (_tokens[start].Kind != TokenKind.EndOfFile)
        {
            var end = start;
            while (_tokens[end].Kind is not (TokenKind.EndOfLine or TokenKind.BlankLine or TokenKind.EndOfFile))
            {
                end++;
            }

            TakeLine(start, end);
            start = _tokens[end].Kind == TokenKind.EndOfFile ? end : end + 1;
        }

        Close();
        return new ParseResult(
            new FileSyntax(_source, _header.ToImmutable(), _statements.ToImmutable(), ImmutableCollectionsMarshal.AsImmutableArray(_tokens)), _sink.ToImmutable());
    }

    private void TakeLine(int start, int end)
    {
        var first = _tokens[start];
        switch (first.Kind)
        {
            case TokenKind.BlankLine:
                if (_open is not { Kind: DraftKind.Test })
                {
                    Close();
                    _silent = false;
                }

                break;
            case TokenKind.RawRow:
                TakeRow(first);
                break;
            case TokenKind.RawText:
                TakeSentence(first);
                break;
            case TokenKind.Label:
                TakeLabelLine(start, end);
                break;
            case TokenKind.TableTitle when _open is { Kind: DraftKind.Test } && IsTableHead(start, end):
                TakeTestTable(start, end);
                break;
            default:
                TakeStatement(start, end);
                break;
        }
    }

    private void TakeRow(Token token)
    {
        var row = RowSplitter.Split(token, _source);
        if (_open is { TakesRows: true })
        {
            _open.Rows.Add(row);
        }
        else if (_open is not { IsBroken: true } && !_silent)
        {
            _silent = true;
            _sink.Error(
                "词106",
                token.Span,
                "表行要写在“表样：《…》”或测试里的《…》下面，中间不能有空行",
                "A table row belongs under 表样：《…》 or under a 《…》 of a test, without a blank line between");
        }
    }

    private void TakeSentence(Token token)
    {
        if (_open is { Kind: DraftKind.FactSpecimen or DraftKind.CoverSpecimen })
        {
            _open.Sentences.Add(new RawLineSyntax(token.Text, token.Span));
        }
    }

    private bool IsTableHead(int start, int end) =>
        end - start == 1 || (end - start == 2 && _tokens[start + 1].Kind is TokenKind.Text or TokenKind.Bad);

    private void TakeTestTable(int start, int end)
    {
        _open!.EndTable();
        if (HasBad(start, end))
        {
            _open.BeginTable(null);
            return;
        }

        var result = StatementGrammar.TestTable(_stream.InputAt(start));
        if (!result.WasSuccessful)
        {
            SyntaxErrors.Report(_sink, result, _tokens[start], _tokens[end - 1]);
        }

        _open.BeginTable(result.WasSuccessful ? result.Value : null);
    }

    private void TakeStatement(int start, int end)
    {
        Begin();
        if (HasBad(start, end))
        {
            _open = StatementDraft.Broken();
        }
        else if (end - start > SyntaxErrors.LongestStatement)
        {
            _sink.Error(
                "词107",
                _tokens[start].Span.To(_tokens[end - 1].Span),
                "这条规则太长；请用“设”给其中一部分起名",
                "This statement is too long; name parts of it with 设");
            _open = StatementDraft.Broken();
        }
        else
        {
            ParseStatement(start, end);
        }
    }

    private void ParseStatement(int start, int end)
    {
        var result = StatementGrammar.Statement(_stream.InputAt(start));
        if (result.WasSuccessful)
        {
            _open = CheckStatement(result.Value) ? StatementDraft.Of(result.Value) : StatementDraft.Broken();
            return;
        }

        if (Rescue(start, end) is { } rescued)
        {
            SyntaxErrors.Report(_sink, result, _tokens[start], _tokens[rescued - 1]);
            ParseStatement(rescued, end);
            return;
        }

        SyntaxErrors.Report(_sink, result, _tokens[start], _tokens[end - 1]);
        _open = StatementDraft.Broken();
    }

    /// <summary>
    /// Where a broken statement ran on into the lines below it (a bracket left open), the first line that is a whole
    /// statement by itself. Never inside 若 … 则 …: half a guarded rule would be another rule.
    /// </summary>
    private int? Rescue(int start, int end)
    {
        if (_tokens[start].IsKeyword("若"))
        {
            return null;
        }

        for (var i = start + 1; i < end; i++)
        {
            var trivia = _tokens[i].LeadingTrivia;
            if (_source.Content.AsSpan(trivia.Start, trivia.Length).IndexOfAny('\r', '\n') >= 0
                && StatementGrammar.Statement(_stream.InputAt(i)) is { WasSuccessful: true, Value: not RuleSyntax { Condition: not ComparisonSyntax } })
            {
                return i;
            }
        }

        return null;
    }

    private bool HasBad(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (_tokens[i].Kind == TokenKind.Bad)
            {
                return true;
            }
        }

        return false;
    }

    private void Begin()
    {
        Close();
        _silent = false;
        _beforeStatements = false;
    }

    private void Close()
    {
        if (_open?.Finish(_sink) is { } statement)
        {
            _statements.Add(statement);
        }

        _open = null;
    }
}
