using System.Collections.Immutable;
using System.Security.Cryptography;
using BudgetRules.Syntax;
using BudgetRules.Text;

namespace BudgetRules.Semantics;

/// <summary>Binds the rules of one file under one template.</summary>
internal static class RuleBinder
{
    /// <summary>The rules of a file in order; one that does not fit the template has its reason and no instances.</summary>
    public static ImmutableArray<BoundRule> Bind(FileSyntax file, DefinitionScope scope, Vocabulary vocabulary, DiagnosticBag bag)
    {
        var header = LabelReader.ReadHeader(file, bag);
        var rules = ImmutableArray.CreateBuilder<BoundRule>();
        TableSymbol? table = null;
        LocalizedText? sectionFault = null;
        foreach (var statement in file.Statements)
        {
            switch (statement)
            {
                case TableSectionSyntax section:
                    table = section.Table is null ? null : BindSection(section, scope, vocabulary, bag);
                    sectionFault = section.Table is null || table is not null ? null : bag.Items[^1].Message;
                    break;
                case RuleSyntax rule:
                    // Under a table that is not known no name can be looked up: the one cause has its one diagnostic.
                    rules.Add(sectionFault is { } fault
                        ? Unbound(rule, LabelReader.Read(header, rule, bag), file, fault)
                        : BindRule(rule, header, file, scope, vocabulary, table, bag));
                    break;
                default:
                    break;
            }
        }

        return rules.ToImmutable();
    }

    private static TableSymbol? BindSection(TableSectionSyntax section, DefinitionScope scope, Vocabulary vocabulary, DiagnosticBag bag)
    {
        var bound = new ExpressionBinder(vocabulary, scope, null, bag).Bind(section.Table!);
        if (bound is BoundTable table)
        {
            return table.Table;
        }

        if (bound is not BoundError)
        {
            bag.Error("名214", section.Span, "“表：”后应是表名《…》，或用“设”定义为表的名称", "A table 《…》, or a name defined as one, is expected after 表：.");
        }

        return null;
    }

    private static BoundRule BindRule(RuleSyntax rule, RuleSettings header, FileSyntax file, DefinitionScope scope, Vocabulary vocabulary, TableSymbol? table, DiagnosticBag bag)
    {
        var settings = LabelReader.Read(header, rule, bag);
        var own = new DiagnosticBag(file.Source);
        var binder = new ExpressionBinder(vocabulary, scope, table, own);
        var guard = rule.Guard is null ? null : binder.Bind(rule.Guard);
        var condition = binder.Bind(rule.Condition);
        var instances = own.HasErrors ? [] : ColumnExpander.Expand(guard, condition, vocabulary, own);
        foreach (var instance in instances)
        {
            Check(instance, own);
        }

        foreach (var diagnostic in own.Items)
        {
            bag.Error(diagnostic.Code, diagnostic.Span, diagnostic.Message.Chinese, diagnostic.Message.English, diagnostic.Suggestion);
        }

        if (own.HasErrors)
        {
            return Unbound(rule, settings, file, own.Items.First(static item => item.Severity == DiagnosticSeverity.Error).Message);
        }

        return Unbound(rule, settings, file, misfit: null) with
        {
            Table = table,
            Instances = instances,
            Placeholders = [.. instances.Select(instance => Placeholders(settings, instance, scope, table, vocabulary, file, bag))],
        };
    }

    // A rule without instances: it does not fit the template, and says why.
    private static BoundRule Unbound(RuleSyntax rule, RuleSettings settings, FileSyntax file, LocalizedText? misfit)
    {
        var text = Normalise(file.Source.ToString(rule.Span));
        var line = file.Source.GetPosition(rule.Span.Start).Line;
        return new BoundRule
        {
            Id = settings.Id ?? Hash(text),
            Title = settings.Id ?? $"{Path.GetFileName(file.Source.Path)} 第 {line} 行",
            Text = text,
            Source = file.Source,
            Syntax = rule,
            Settings = settings,
            Instances = [],
            Placeholders = [],
            Misfit = misfit,
        };
    }

    private static void Check(BoundInstance instance, DiagnosticBag bag)
    {
        var types = new TypeChecker(bag);
        if (instance.Guard is { } guard)
        {
            types.RequireCondition(guard);
            AxisChecker.ForbidRequired(guard, bag);
        }

        types.RequireCondition(instance.Condition);
        AxisChecker.Check(instance, bag);
    }

    private static ImmutableDictionary<string, BoundExpression> Placeholders(RuleSettings settings, BoundInstance instance, DefinitionScope scope, TableSymbol? table, Vocabulary vocabulary, FileSyntax file, DiagnosticBag bag)
    {
        var bound = ImmutableDictionary.CreateBuilder<string, BoundExpression>(StringComparer.Ordinal);
        foreach (var written in MessageTemplate.Placeholders(settings.Message ?? ""))
        {
            var place = MessageTemplate.PlaceOf(settings.Message!, written, settings.MessageSpan);
            if (MessageTemplate.IsFigure(written) && !HasFigures(instance.Condition))
            {
                bag.Error("包504", place, $"这条规则只有条件，没有数，{{{written}}} 无数可印", $"This rule has conditions only; {{{written}}} has no figure to print.");
                continue;
            }

            if (MessageTemplate.IsBuiltIn(written))
            {
                continue;
            }

            if (MessageTemplate.Parse(written, file.Source) is not { } syntax)
            {
                NotAPlaceholder(bag, place, written);
                continue;
            }

            // What is wrong in a placeholder is said of the placeholder, with the name that was probably meant.
            var faults = new DiagnosticBag(file.Source);
            var expression = new ExpressionBinder(vocabulary, scope, table, faults).Bind(syntax);
            if (faults.HasErrors || IsRowOfNoRule(syntax, expression, instance))
            {
                NotAPlaceholder(bag, place, written);
                continue;
            }

            if (instance.Column is not null && BoundRewriter.Cells(instance.Condition).FirstOrDefault(static cell => cell.Column is not null)?.Column is { } column)
            {
                expression = ColumnExpander.Substitute(expression, column, vocabulary);
            }

            if (BoundRewriter.Cells(expression).Any(static cell => cell.Column is null))
            {
                NotAPlaceholder(bag, place, written);
                continue;
            }

            bound[written] = expression;
        }

        return bound.ToImmutable();
    }

    // In a table of any rows every word is a row: in a message it is one only if the rule reads it.
    private static bool IsRowOfNoRule(ExpressionSyntax syntax, BoundExpression expression, BoundInstance instance) =>
        syntax is PathSyntax && expression is BoundCell { Row: { Kind: BoundRowKind.Lookup, Key: { Kind: Disclosures.Batch.RowKeyKind.Name } key }, Table.IsClosed: false }
        && !BoundRewriter.Cells(instance.Guard).Concat(BoundRewriter.Cells(instance.Condition)).Any(cell => cell.Row.Key == key);

    // 存在, 含, 空白 and comparisons of words have no figures.
    private static bool HasFigures(BoundExpression condition) => condition switch
    {
        BoundComparison comparison => new TypeChecker(new DiagnosticBag(new SourceText("", ""))).TypeOf(comparison.Left) is not BoundType.Text,
        BoundLogic logic => logic.Operands.Any(HasFigures),
        BoundNot not => HasFigures(not.Operand),
        _ => false,
    };

    private static void NotAPlaceholder(DiagnosticBag bag, TextSpan span, string written)
    {
        var near = Spelling.Closest(written, MessageTemplate.BuiltInNames);
        bag.Error(
            "包504",
            span,
            $"{{{written}}} 不是可用的占位{(near is null ? "：" : $"，是否想写 {{{near}}}？")}可以写 {{左}} {{右}} {{差}} {{容差}} {{表}} {{行}} {{列}} {{项目}} {{年度}} {{部门}}，或规则里能用的式子",
            $"{{{written}}} is no placeholder{(near is null ? "" : $"; did you mean {{{near}}}?")}.",
            near is null ? null : $"{{{near}}}");
    }

    private static string Normalise(string text) => string.Join(' ', text.Split(['\r', '\n', '\t', ' ', '　'], StringSplitOptions.RemoveEmptyEntries));

    private static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(TextFolding.FoldTight(text))))[..12];
}
