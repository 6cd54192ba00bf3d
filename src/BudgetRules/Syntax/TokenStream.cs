using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>The tokens of a file as inputs of the grammar.</summary>
internal sealed class TokenStream
{
    private readonly TokenInput[] _inputs;

    /// <summary>Wraps tokens; the last one is the end of the file.</summary>
    public TokenStream(SourceText source, Token[] tokens)
    {
        Source = source;
        Tokens = tokens;
        _inputs = new TokenInput[tokens.Length];
        for (var i = 0; i < _inputs.Length; i++)
        {
            _inputs[i] = new TokenInput(this, i);
        }
    }

    /// <summary>The text.</summary>
    public SourceText Source { get; }

    /// <summary>Every token of the file.</summary>
    public Token[] Tokens { get; }

    /// <summary>How deep brackets are nested where the grammar stands.</summary>
    public NestingGuard Nesting { get; } = new();

    /// <summary>The input at a token; behind the last one, the last one.</summary>
    public TokenInput InputAt(int index) => _inputs[Math.Min(index, _inputs.Length - 1)];
}
