using System.Text;
using BudgetRules.Disclosures;
using BudgetRules.Text;

namespace BudgetRules.Documents.Blocks;

/// <summary>A cell of a grid as printed, with its place.</summary>
internal sealed class GridCell
{
    private const int LongestTag = 200;
    private string? _tight;
    private string? _key;
    private string? _resolved;
    private DisclosureTemplate? _resolvedBy;
    private bool? _isFigure;
    private bool? _isSentence;

    /// <summary>Makes a cell.</summary>
    /// <param name="raw">The text between two separators, trimmed.</param>
    /// <param name="line">Line, from 1.</param>
    /// <param name="column">Column of the first character, from 1.</param>
    public GridCell(string raw, int line, int column)
    {
        (Raw, Line, Column) = (raw, line, column);
        Plain = WithoutMarkup(raw).Trim();
    }

    /// <summary>As printed.</summary>
    public string Raw { get; }

    /// <summary>Line, from 1.</summary>
    public int Line { get; }

    /// <summary>Column, from 1.</summary>
    public int Column { get; }

    /// <summary>The text without HTML tags.</summary>
    public string Plain { get; }

    /// <summary>Whether nothing is printed.</summary>
    public bool IsEmpty => Plain.Length == 0;

    /// <summary>The text folded, without spaces and quote marks.</summary>
    public string Tight => _tight ??= TextFolding.FoldTight(Plain);

    /// <summary>The text as a name key.</summary>
    public string Key => _key ??= NameKey.Of(Plain);

    /// <summary>The key after the aliases of a template; kept, since rows are tried against many forms of one template.</summary>
    public string KeyIn(DisclosureTemplate template)
    {
        if (_resolved is null || !ReferenceEquals(_resolvedBy, template))
        {
            (_resolved, _resolvedBy) = (IsEmpty ? "" : template.ResolveKey(Plain), template);
        }

        return _resolved;
    }

    /// <summary>Whether it is an amount, a percentage or a count and nothing else.</summary>
    public bool IsFigure => _isFigure ??= !IsEmpty && FigureShape.IsFigure(Tight);

    /// <summary>Whether it is prose, which no budget table holds: long, or with sentence punctuation.</summary>
    public bool IsSentence => _isSentence ??= Tight.Length > 30 || Tight.AsSpan().IndexOfAny('。', ';', '；') >= 0;

    /// <summary>Its place in a document.</summary>
    public SourcePlace PlaceIn(string? file) => SourcePlace.At(file, Line, Column, Raw.Length);

    /// <inheritdoc/>
    public override string ToString() => Raw;

    private static string WithoutMarkup(string raw)
    {
        if (!raw.Contains('<', StringComparison.Ordinal))
        {
            return raw;
        }

        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] == '<' && TagLength(raw.AsSpan(i)) is > 0 and var length)
            {
                i += length - 1;
                continue;
            }

            text.Append(raw[i]);
        }

        return text.ToString();
    }

    // <p>, </p>, <ol style=…>; "<1%" is a figure.
    private static int TagLength(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || !(char.IsAsciiLetter(text[1]) || (text[1] == '/' && char.IsAsciiLetter(text[2]))))
        {
            return 0;
        }

        var end = text[..Math.Min(text.Length, LongestTag)].IndexOf('>');
        return end < 0 ? 0 : end + 1;
    }
}
