namespace BudgetRules.Syntax;

/// <summary>Kinds of token (§2 of the language). Raw lines are one token each.</summary>
internal enum TokenKind
{
    /// <summary>End of the file.</summary>
    EndOfFile,

    /// <summary>End of a statement's line.</summary>
    EndOfLine,

    /// <summary>A blank line.</summary>
    BlankLine,

    /// <summary>名称.</summary>
    Name,

    /// <summary>A keyword, a row-set word or a function.</summary>
    Keyword,

    /// <summary>数.</summary>
    Number,

    /// <summary>单位 directly after a number.</summary>
    Unit,

    /// <summary>编码.</summary>
    Code,

    /// <summary>编码前缀: 301*.</summary>
    CodePrefix,

    /// <summary>“文本”.</summary>
    Text,

    /// <summary>《表名》.</summary>
    TableTitle,

    /// <summary>An operator or other sign.</summary>
    Sign,

    /// <summary>A label's name with its colon.</summary>
    Label,

    /// <summary>Raw text to the end of the line.</summary>
    RawText,

    /// <summary>A pasted table row.</summary>
    RawRow,

    /// <summary>Something that is no token; it has a diagnostic.</summary>
    Bad,
}
