using System.Collections.Immutable;
using System.Globalization;
using BudgetRules.Text;
using Sprache;

namespace BudgetRules.Syntax;

/// <summary>Statements of one line (§3): rules, 设, 又名, 表, the lines that begin a specimen, 豁免 and 期望. Labels are attached later.</summary>
internal static class StatementGrammar
{
    private static readonly Parser<TokenInput> Name = TokenParser.Of(TokenKind.Name, "名称");
    private static readonly Parser<TokenInput> Title = TokenParser.Of(TokenKind.TableTitle, "《表名》");

    private static readonly Parser<ExpressionSyntax> Guard = TokenParser.Sequence(
        TokenParser.Keyword("若"),
        ExpressionGrammar.Condition,
        TokenParser.Maybe(static token => token.IsSign(","), TokenParser.Sign(",")),
        TokenParser.Keyword("则"),
        static (_, guard, _, _) => guard);

    private static readonly Parser<StatementSyntax> GuardedRule = TokenParser.Sequence(
        TokenParser.Of(TokenKind.Keyword, "若").Peek(),
        Guard,
        ExpressionGrammar.Condition,
        static StatementSyntax (word, guard, condition) => new RuleSyntax(guard, condition, word.Span.To(condition.Span), []));

    private static readonly Parser<StatementSyntax> PlainRule =
        ExpressionGrammar.Condition.As(static StatementSyntax (condition) => new RuleSyntax(null, condition, condition.Span, []));

    private static readonly Parser<StatementSyntax> Definition = TokenParser.Sequence(
        TokenParser.Keyword("设"),
        Name,
        TokenParser.Keyword("为"),
        ExpressionGrammar.Condition,
        static StatementSyntax (word, name, _, value) => new DefinitionSyntax(name.Text, name.Span, value, word.Span.To(value.Span), []));

    private static readonly Parser<AliasItemSyntax> NameItem = TokenParser
        .When(static token => token.Kind is TokenKind.Name or TokenKind.Text, "名称")
        .As(static token => new AliasItemSyntax(token.Text, false, token.Span));

    private static readonly Parser<AliasItemSyntax> TitleItem = Title.As(static token => new AliasItemSyntax(token.Text, true, token.Span));

    private static readonly Parser<StatementSyntax> NameAlias = AliasOf(NameItem, ",");
    private static readonly Parser<StatementSyntax> TitleAlias = AliasOf(TitleItem, "、");

    private static readonly Parser<StatementSyntax> Section = TokenParser.Sequence(
        TokenParser.Of(TokenKind.Label, "表"),
        TokenParser.When(static token => token.Kind is TokenKind.TableTitle or TokenKind.Name, "《表名》"),
        static StatementSyntax (label, table) => new TableSectionSyntax(
            table.Token.Kind == TokenKind.TableTitle ? new TableSyntax(table.Text, table.Span)
                : table.Text == "不限" ? null
                : new PathSyntax([table.Text], table.Span),
            label.Span.To(table.Span),
            []));

    private static readonly Parser<StatementSyntax> TableSpecimen = TokenParser.Sequence(
        TokenParser.Of(TokenKind.Label, "表样"),
        Title,
        static StatementSyntax (label, title) => new TableSpecimenSyntax(title.Text, title.Span, [], label.Span.To(title.Span), []));

    private static readonly Parser<StatementSyntax> FactSpecimen = TokenParser.Sequence(
        TokenParser.Of(TokenKind.Label, "文样"),
        Title,
        TokenParser.Maybe(static token => token.Kind is TokenKind.Name or TokenKind.Text, TokenParser.When(static _ => true, "名称")),
        static StatementSyntax (label, title, fact) => new FactSpecimenSyntax(
            title.Text,
            title.Span,
            fact?.Text,
            fact?.Span ?? title.Span,
            [],
            label.Span.To(fact?.Span ?? title.Span),
            []));

    private static readonly Parser<ReferenceSyntax> WaivedPlace = TokenParser.Sequence(
        TokenParser.When(static token => token.Kind == TokenKind.Name && token.Text == "在", "在"),
        Title,
        ReferenceGrammar.Brackets,
        static (_, title, at) => at with { Table = new TableSyntax(title.Text, title.Span), Span = title.Span.To(at.Span) });

    private static readonly Parser<StatementSyntax> Adjustment = TokenParser.Sequence(
        TokenParser.Of(TokenKind.Label, "调整"),
        TokenParser.Of(TokenKind.RawText, "编号"),
        TokenParser.Maybe(static token => token.Kind != TokenKind.EndOfLine && token.Kind != TokenKind.EndOfFile, WaivedPlace),
        static StatementSyntax (label, id, where) => new AdjustmentSyntax(
            label.Text, id.Text, where, label.Span.To(where?.Span ?? id.Span), []));

    /// <summary>The statement that a line begins; must be followed by the end of the line.</summary>
    public static readonly Parser<StatementSyntax> Statement = Whole(TokenParser.Choose(SelectStatement, "规则"));

    /// <summary>样表's first line: 《表》 and the key of a copy.</summary>
    public static readonly Parser<TestTableSyntax> TestTable = Whole(TokenParser.Sequence(
        Title,
        TokenParser.Maybe(static token => token.Kind == TokenKind.Text, TokenParser.Of(TokenKind.Text, "“项目”")),
        static (title, copy) => new TestTableSyntax(title.Text, copy?.Text, [], copy is null ? title.Span : title.Span.To(copy.Span))));

    private static readonly Parser<Place?> ExpectedPlace = TokenParser.Maybe(
        static token => IsWord(token, "在"),
        TokenParser.Sequence(
            Name,
            ReferenceGrammar.RowPoint,
            TokenParser.Maybe(
                static token => token.IsSign(","),
                TokenParser.Sequence(TokenParser.Sign(","), ReferenceGrammar.ColumnPoint, static (_, column) => column)),
            static (_, row, column) => new Place(row, column)));

    private static readonly Parser<TokenInput?> ExpectedProject = TokenParser.Maybe(
        static token => IsWord(token, "项目"),
        TokenParser.Sequence(Name, TokenParser.Of(TokenKind.Text, "“项目”"), static (_, text) => text));

    private static readonly Parser<Difference?> ExpectedDifference = TokenParser.Maybe(
        static token => IsWord(token, "差"),
        TokenParser.Sequence(
            Name,
            TokenParser.Maybe(static token => token.IsSign("-"), TokenParser.Sign("-")),
            TokenParser.Of(TokenKind.Number, "数"),
            static (_, minus, number) =>
                new Difference(decimal.Parse(number.Text, CultureInfo.InvariantCulture) * (minus is null ? 1 : -1))));

    /// <summary>期望：编号 结果 [在 …] [项目 …] [差 …].</summary>
    public static readonly Parser<ExpectationSyntax> Expectation = Whole(TokenParser.Sequence(
        TokenParser.Sequence(
            TokenParser.Of(TokenKind.Label, "期望"),
            TokenParser.Of(TokenKind.RawText, "编号"),
            TokenParser.When(static token => SyntaxFacts.IsOutcome(token.Text), "结果"),
            static (_, id, outcome) => new Verdict(id, outcome)),
        ExpectedPlace,
        ExpectedProject,
        ExpectedDifference,
        static (head, place, project, difference) => new ExpectationSyntax(
            head.Id.Text,
            head.Id.Span,
            head.Outcome.Text,
            place?.Row.Text,
            place?.Column?.Path,
            project?.Text,
            difference?.Value,
            head.Id.Span.To(place?.Column?.Span ?? place?.Row.Span ?? head.Outcome.Span))));

    private static Parser<StatementSyntax>? SelectStatement(TokenInput input)
    {
        var token = input.Token;
        return token.Kind switch
        {
            TokenKind.Keyword when token.Text == "若" => GuardedRule,
            TokenKind.Keyword when token.Text == "设" => Definition,
            TokenKind.Name or TokenKind.Text when input.NextToken.IsKeyword("又名") => NameAlias,
            TokenKind.TableTitle when input.NextToken.IsKeyword("又名") => TitleAlias,
            TokenKind.Label => token.Text switch
            {
                "表" => Section,
                "表样" => TableSpecimen,
                "文样" => FactSpecimen,
                _ => Adjustment,
            },
            _ => PlainRule,
        };
    }

    private static Parser<StatementSyntax> AliasOf(Parser<AliasItemSyntax> item, string separator) => TokenParser.Sequence(
        item,
        TokenParser.Keyword("又名"),
        TokenParser.Separated(item, separator),
        static StatementSyntax (target, _, aliases) => new AliasSyntax(target, [.. aliases], target.Span.To(aliases[^1].Span), []));

    private static Parser<T> Whole<T>(Parser<T> parser) => TokenParser.Sequence(
        parser,
        TokenParser.When(static token => token.Kind is TokenKind.EndOfLine or TokenKind.EndOfFile, "行尾"),
        static (value, _) => value);

    private static Parser<T> Peek<T>(this Parser<T> parser) => input =>
    {
        var result = parser(input);
        return result.WasSuccessful ? Result.Success(result.Value, input) : result;
    };

    private static bool IsWord(Token token, string word) => token.Kind == TokenKind.Name && token.Text == word;

    private sealed record Verdict(TokenInput Id, TokenInput Outcome);

    private sealed record Difference(decimal Value);

    private sealed record Place(RowPointSyntax Row, ColumnSyntax? Column);
}
