using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>Label lines: those that begin a block, and those that belong to the statement above (§3 "Labels").</summary>
internal sealed partial class FileAssembler
{
    private void TakeLabelLine(int start, int end)
    {
        var name = _tokens[start].Text;
        if (name == "期望")
        {
            TakeExpectation(start, end);
            return;
        }

        if (!SyntaxFacts.IsBlock(name))
        {
            TakeLabel(start, end);
            return;
        }

        Begin();
        if (HasBad(start, end))
        {
            _open = StatementDraft.Broken();
            return;
        }

        var label = _tokens[start];
        var rest = end > start + 1 ? _tokens[start + 1] : default;
        switch (name)
        {
            case "文首":
                _open = StatementDraft.Of(new CoverSpecimenSyntax([], label.Span));
                if (rest.Kind == TokenKind.RawText)
                {
                    _open.Sentences.Add(new RawLineSyntax(rest.Text, rest.Span));
                }

                break;
            case "测试":
                _open = StatementDraft.Of(new TestSyntax(
                    rest.Text ?? "", [], [], rest.Text is null ? label.Span : label.Span.To(rest.Span), []));
                break;
            default:
                ParseStatement(start, end);
                break;
        }
    }

    private void TakeLabel(int start, int end)
    {
        var token = _tokens[start];
        var nameSpan = new TextSpan(token.Span.Start, token.Text.Length);
        var value = end > start + 1 ? _tokens[start + 1] : default;
        var label = new LabelSyntax(
            token.Text, nameSpan, value.Text ?? "", value.Text is null ? new TextSpan(token.Span.End, 0) : value.Span);
        if (_open is { IsBroken: true })
        {
            return;
        }

        if (!SyntaxFacts.IsLabel(token.Text) && SyntaxFacts.MeantLabel(token.Text) is { } meant)
        {
            _sink.Error("词103", nameSpan, $"没有“{token.Text}：”这个标签，是否想写“{meant}：”？", $"There is no label \"{token.Text}：\"; did you mean \"{meant}：\"?", meant);
            _silent |= SyntaxFacts.IsBlock(meant);
            return;
        }

        if (_open is null)
        {
            TakeFreeLabel(label);
        }
        else if (IsAllowed(_open.Kind, label.Name))
        {
            CheckMessage(label);
            _open.Labels.Add(label);
        }
        else
        {
            ReportMisplaced(label, _open.Kind);
        }
    }

    private void TakeFreeLabel(LabelSyntax label)
    {
        if (_beforeStatements && !SyntaxFacts.IsRuleOnly(label.Name))
        {
            _header.Add(label);
            return;
        }

        if (_beforeStatements)
        {
            _sink.Error("词104", label.NameSpan, $"这里不能写“{label.Name}：”：它上面还没有规则", $"\"{label.Name}：\" cannot stand here: there is no rule above it");
            return;
        }

        _sink.Error(
            "词104",
            label.NameSpan,
            $"这里不能写“{label.Name}：”：它上面是空行；标签要紧跟在规则下面",
            $"\"{label.Name}：\" cannot stand here: the line above is blank, and a label belongs directly under its rule");
    }

    private void ReportMisplaced(LabelSyntax label, DraftKind above)
    {
        if (SyntaxFacts.IsHeaderOnly(label.Name))
        {
            _sink.Error("词104", label.NameSpan, $"这里不能写“{label.Name}：”：它只写在文件开头", $"\"{label.Name}：\" stands at the head of a file only");
            return;
        }

        var (chinese, english) = above switch
        {
            DraftKind.Definition => ("它上面是“设”，下面只能写“注：”", "the statement above is 设, which takes 注： only"),
            DraftKind.Alias => ("它上面是“又名”，下面只能写“注：”和“年度：”", "the statement above is 又名, which takes 注： and 年度： only"),
            DraftKind.Section => ("它上面是“表：”，下面只能写“注：”", "the statement above is 表：, which takes 注： only"),
            DraftKind.Test => ("它上面是测试；测试里只写“年度：”“单位：”、表和“期望：”", "a test takes 年度：, 单位：, tables and 期望： only"),
            _ => ("它上面不是规则", "there is no rule above it"),
        };
        _sink.Error("词104", label.NameSpan, $"这里不能写“{label.Name}：”：{chinese}", $"\"{label.Name}：\" cannot stand here: {english}");
    }

    private static bool IsAllowed(DraftKind above, string label) => above switch
    {
        DraftKind.Definition or DraftKind.Section => label == "注",
        DraftKind.Alias => label is "注" or "年度",
        DraftKind.Test => label is "年度" or "单位" or "注",
        DraftKind.TableSpecimen or DraftKind.FactSpecimen => !SyntaxFacts.IsHeaderOnly(label) && !SyntaxFacts.IsRuleOnly(label),
        DraftKind.CoverSpecimen => false,
        _ => !SyntaxFacts.IsHeaderOnly(label) && !(label is "行" or "必有" or "可缺" or "每" or "段落" or "逐项" or "取值" or "又名"),
    };

    private void TakeExpectation(int start, int end)
    {
        if (_open is not { Kind: DraftKind.Test })
        {
            if (_open is not { IsBroken: true })
            {
                _sink.Error("词104", new TextSpan(_tokens[start].Span.Start, 2), "这里不能写“期望：”：它只写在“测试：”里", "\"期望：\" cannot stand here: it belongs to a 测试：");
            }

            return;
        }

        _open.EndTable();
        if (HasBad(start, end))
        {
            return;
        }

        var result = StatementGrammar.Expectation(_stream.InputAt(start));
        if (result.WasSuccessful)
        {
            _open.Expectations.Add(result.Value);
        }
        else
        {
            SyntaxErrors.Report(_sink, result, _tokens[start], _tokens[end - 1]);
        }
    }
}
