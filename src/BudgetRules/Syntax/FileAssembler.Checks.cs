using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>What is grammatical and still almost certainly a slip.</summary>
internal sealed partial class FileAssembler
{
    /// <summary>Says what looks like a slip; false where the statement cannot have been meant.</summary>
    private bool CheckStatement(StatementSyntax statement)
    {
        switch (statement)
        {
            case AliasSyntax { Target.IsTable: false } alias:
                foreach (var item in alias.Aliases.Where(item => item.Name.Contains('、', StringComparison.Ordinal) && !IsQuoted(item.Span)))
                {
                    var meant = item.Name.Replace('、', '，');
                    _sink.Warning(
                        "词105",
                        item.Span,
                        $"“{item.Name}”是一个名称吗？几个别名之间请用逗号；确是一个名称时请加引号",
                        $"Is \"{item.Name}\" one name? Put commas between aliases; quote it if it is one name",
                        meant);
                }

                break;
            case RuleSyntax { Guard: null, Condition: PathSyntax { Names: [var name] } path }
                when GluedStatement(name) is { } meant:
                _sink.Error("词102", path.Span, $"“{name}”不是已知名称，是否想写“{meant}”？", $"\"{name}\" is no known name; did you mean \"{meant}\"?", meant);
                return false;
        }

        return true;
    }

    private bool IsQuoted(TextSpan span) => TextFolding.IsQuote(_source.Content[span.Start]);

    /// <summary>设甲为乙 and 甲又名乙 without spaces.</summary>
    private static string? GluedStatement(string name)
    {
        var alias = name.IndexOf("又名", StringComparison.Ordinal);
        if (alias > 0 && alias + 2 < name.Length)
        {
            return $"{name[..alias]} 又名 {name[(alias + 2)..]}";
        }

        var value = name.IndexOf('为', StringComparison.Ordinal);
        return name[0] == '设' && value > 1 && value + 1 < name.Length ? $"设 {name[1..value]} 为 {name[(value + 1)..]}" : null;
    }

    /// <summary>「左」 in a 提示 is a quoted word, not the figure.</summary>
    private void CheckMessage(LabelSyntax label)
    {
        if (label.Name != "提示")
        {
            return;
        }

        var text = label.Value;
        for (var open = 0; open < text.Length; open++)
        {
            if (text[open] is not ('「' or '『' or '【' or '[' or '［' or '〔'))
            {
                continue;
            }

            var close = text.AsSpan(open).IndexOfAny("」』】]］〕");
            if (close < 0)
            {
                return;
            }

            var inside = text[(open + 1)..(open + close)];
            if (SyntaxFacts.IsPlaceholder(inside))
            {
                var written = text[open..(open + close + 1)];
                _sink.Warning(
                    "词103",
                    new TextSpan(label.ValueSpan.Start + open, close + 1),
                    $"“{written}”会照原样印出，是否想写 {{{inside}}}？",
                    $"\"{written}\" is printed as it stands; did you mean {{{inside}}}?",
                    $"{{{inside}}}");
            }

            open += close;
        }
    }
}
