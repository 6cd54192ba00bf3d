using BudgetRules.Syntax;

namespace BudgetRules.Tests.Syntax;

/// <summary>Prints a tree without its places, so that tests can say what was understood.</summary>
internal static class SyntaxPrinter
{
    public static string Print(ExpressionSyntax? expression) => expression switch
    {
        null => "",
        NumberSyntax number => number.Value.ToString(System.Globalization.CultureInfo.InvariantCulture) + number.Unit,
        TextSyntax text => $"“{text.Value}”",
        TableSyntax table => $"《{table.Title}》",
        PathSyntax path => path.Text,
        RowSetReferenceSyntax set => Print(set.Set),
        ReferenceSyntax reference => $"{Print(reference.Table)}[{(reference.Row is null ? "" : Print(reference.Row))}{(reference.HasComma ? ", " : "")}{reference.Column?.Path}]",
        CallSyntax call => $"{call.Function}({string.Join("; ", call.Arguments.Select(Print))})",
        NegateSyntax negate => $"(- {Print(negate.Operand)})",
        NotSyntax not => $"(not {Print(not.Operand)})",
        BinarySyntax binary => $"({Print(binary.Left)} {binary.Operator} {Print(binary.Right)})",
        ComparisonSyntax comparison => "(" + string.Concat(comparison.Operands.Select((operand, i) => i == 0 ? Print(operand) : $" {comparison.Operators[i - 1]} {Print(operand)}")) + ")",
        MembershipSyntax membership => $"({Print(membership.Operand)} in {string.Join("; ", membership.Items.Select(Print))})",
        _ => throw new InvalidOperationException(expression.GetType().Name),
    };

    public static string Print(RowSyntax row) => row switch
    {
        RowPointSyntax point => point.IsCode ? "#" + point.Text : point.Text,
        RowPrefixSyntax prefix => $"#{prefix.Prefix}*",
        RowRangeSyntax range => $"{Print(range.From)} to {Print(range.To)}",
        RowSetSyntax set => set.Of is null ? set.Kind.ToString() : $"{set.Kind} of {Print(set.Of)}",
        _ => throw new InvalidOperationException(row.GetType().Name),
    };

    public static string Print(StatementSyntax statement)
    {
        var head = statement switch
        {
            RuleSyntax { Guard: null } rule => $"rule {Print(rule.Condition)}",
            RuleSyntax rule => $"rule if {Print(rule.Guard)} then {Print(rule.Condition)}",
            DefinitionSyntax definition => $"let {definition.Name} = {Print(definition.Value)}",
            AliasSyntax alias => $"alias {alias.Target.Name} <- {string.Join("; ", alias.Aliases.Select(item => item.Name))}",
            TableSectionSyntax section => $"section {Print(section.Table)}",
            TableSpecimenSyntax specimen => $"table 《{specimen.Title}》 {Rows(specimen.Rows)}",
            FactSpecimenSyntax fact => $"fact 《{fact.Table}》 {fact.Fact} {Lines(fact.Sentences)}",
            CoverSpecimenSyntax cover => $"cover {Lines(cover.Sentences)}",
            AdjustmentSyntax adjustment => $"{adjustment.Kind} {adjustment.RuleId} {Print(adjustment.Where)}",
            TestSyntax test => $"test {test.Name} {string.Join(" ", test.Tables.Select(table => $"《{table.Title}》{table.Copy} {Rows(table.Rows)}"))} "
                + string.Join(" ", test.Expectations.Select(e => $"expect {e.RuleId} {e.Outcome} {e.Row}/{e.Column}/{e.Project}/{e.Difference}")),
            _ => throw new InvalidOperationException(statement.GetType().Name),
        };
        return head + string.Concat(statement.Labels.Select(label => $" @{label.Name}={label.Value}"));
    }

    public static string Print(FileSyntax file) => string.Join(
        "\n",
        file.Header.Select(label => $"header {label.Name}={label.Value}").Concat(file.Statements.Select(Print)));

    private static string Rows(IEnumerable<RawRowSyntax> rows) =>
        string.Concat(rows.Select(row => "{" + string.Join("|", row.Cells.Select(cell => cell.Raw)) + "}"));

    private static string Lines(IEnumerable<RawLineSyntax> lines) => string.Concat(lines.Select(line => $"{{{line.Raw}}}"));
}
