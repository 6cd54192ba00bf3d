using System.Collections.Immutable;
using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>测试：名 with pasted tables and expectations; labels are 年度 and 单位.</summary>
internal sealed record TestSyntax(
    string Name,
    ImmutableArray<TestTableSyntax> Tables,
    ImmutableArray<ExpectationSyntax> Expectations,
    TextSpan Span,
    ImmutableArray<LabelSyntax> Labels) : StatementSyntax(Span, Labels);
