using BudgetRules.Text;
using Sprache;

namespace BudgetRules.Syntax;

/// <summary>
/// One token as Sprache's input: made once per token and linked to the next, so that advancing allocates nothing.
/// Equality is identity.
/// </summary>
internal sealed class TokenInput : IInput
{
    private readonly TokenStream _stream;
    private Dictionary<object, object>? _memos;

    /// <summary>Makes the input that stands at one token of a stream.</summary>
    public TokenInput(TokenStream stream, int index)
    {
        _stream = stream;
        Position = index;
    }

    /// <summary>The token here.</summary>
    public ref readonly Token Token => ref _stream.Tokens[Position];

    /// <summary>Text of the token here.</summary>
    public string Text => Token.Text;

    /// <summary>Place of the token here.</summary>
    public TextSpan Span => Token.Span;

    /// <summary>The token after this one.</summary>
    public Token NextToken => _stream.Tokens[Math.Min(Position + 1, _stream.Tokens.Length - 1)];

    /// <summary>The token before this one; at the start, this one.</summary>
    public Token PreviousToken => _stream.Tokens[Math.Max(Position - 1, 0)];

    /// <summary>How deep brackets are nested here.</summary>
    public NestingGuard Nesting => _stream.Nesting;

    /// <inheritdoc/>
    public string Source => _stream.Source.Content;

    /// <inheritdoc/>
    public char Current => AtEnd ? '\0' : Source[Token.Span.Start];

    /// <inheritdoc/>
    public bool AtEnd => Token.Kind is TokenKind.EndOfLine or TokenKind.EndOfFile;

    /// <summary>Index of the token, not of a character.</summary>
    public int Position { get; }

    /// <inheritdoc/>
    public int Line => At.Line;

    /// <inheritdoc/>
    public int Column => At.Column;

    /// <inheritdoc/>
    public IDictionary<object, object> Memos => _memos ??= [];

    private LinePosition At => _stream.Source.GetPosition(Token.Span.Start);

    /// <inheritdoc/>
    public IInput Advance() => _stream.InputAt(Position + 1);

    /// <inheritdoc/>
    public bool Equals(IInput? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc/>
    public override int GetHashCode() => Position;
}
