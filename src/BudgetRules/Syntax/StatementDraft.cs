using System.Collections.Immutable;
using BudgetRules.Text;

namespace BudgetRules.Syntax;

/// <summary>A statement while the lines under it are still being read.</summary>
internal sealed class StatementDraft
{
    private readonly StatementSyntax? _statement;
    private readonly List<TestTableSyntax> _tables = [];
    private TestTableSyntax? _table;
    private bool _inTable;

    private StatementDraft(StatementSyntax? statement, DraftKind kind)
    {
        _statement = statement;
        Kind = kind;
    }

    /// <summary>What may hang on it.</summary>
    public DraftKind Kind { get; }

    /// <summary>Whether it could not be parsed: what hangs on it is swallowed without a word.</summary>
    public bool IsBroken => Kind == DraftKind.Broken;

    /// <summary>Whether pasted rows may follow here.</summary>
    public bool TakesRows => Kind is DraftKind.TableSpecimen || (Kind == DraftKind.Test && _inTable);

    /// <summary>Labels read so far.</summary>
    public List<LabelSyntax> Labels { get; } = [];

    /// <summary>Rows of a 表样, or of a test's table at hand.</summary>
    public List<RawRowSyntax> Rows { get; } = [];

    /// <summary>样句 read so far.</summary>
    public List<RawLineSyntax> Sentences { get; } = [];

    /// <summary>期望 read so far.</summary>
    public List<ExpectationSyntax> Expectations { get; } = [];

    /// <summary>A statement in error.</summary>
    public static StatementDraft Broken() => new(null, DraftKind.Broken);

    /// <summary>Begins a statement.</summary>
    public static StatementDraft Of(StatementSyntax statement) => new(statement, statement switch
    {
        RuleSyntax => DraftKind.Rule,
        DefinitionSyntax => DraftKind.Definition,
        AliasSyntax => DraftKind.Alias,
        TableSectionSyntax => DraftKind.Section,
        TableSpecimenSyntax => DraftKind.TableSpecimen,
        FactSpecimenSyntax => DraftKind.FactSpecimen,
        CoverSpecimenSyntax => DraftKind.CoverSpecimen,
        AdjustmentSyntax => DraftKind.Adjustment,
        _ => DraftKind.Test,
    });

    /// <summary>Begins a table of a test; null where its head is in error and its rows are to be swallowed.</summary>
    public void BeginTable(TestTableSyntax? table)
    {
        _table = table;
        _inTable = true;
    }

    /// <summary>Ends the table of a test at hand.</summary>
    public void EndTable()
    {
        if (_table is not null)
        {
            _tables.Add(_table with { Rows = [.. Rows], Span = Rows.Count == 0 ? _table.Span : _table.Span.To(Rows[^1].Span) });
        }

        Rows.Clear();
        _table = null;
        _inTable = false;
    }

    /// <summary>The statement with everything that hangs on it; null where it is in error.</summary>
    public StatementSyntax? Finish(DiagnosticSink sink)
    {
        EndTableOfTest();
        var labels = Labels.ToImmutableArray();
        switch (_statement)
        {
            case null:
                return null;
            case TableSpecimenSyntax table:
                return table with { Rows = [.. Rows], Labels = labels, Span = Cover(table.Span, Rows) };
            case FactSpecimenSyntax fact:
                if (Sentences.Count == 0 && !labels.Any(static label => label.Name == "逐项"))
                {
                    sink.Error("词106", fact.Span, "文样下面缺少样句或“逐项：”（中间不能有空行）", "A 文样 needs a sentence or 逐项： under it, without a blank line between");
                }

                return fact with { Sentences = [.. Sentences], Labels = labels, Span = Cover(fact.Span, Sentences) };
            case CoverSpecimenSyntax cover:
                return cover with { Sentences = [.. Sentences], Span = Cover(cover.Span, Sentences) };
            case TestSyntax test:
                return test with { Tables = [.. _tables], Expectations = [.. Expectations], Labels = labels };
            default:
                return _statement with { Labels = labels };
        }
    }

    private static TextSpan Cover<T>(TextSpan span, List<T> lines)
        where T : SyntaxNode => lines.Count == 0 ? span : span.To(lines[^1].Span);

    private void EndTableOfTest()
    {
        if (Kind == DraftKind.Test)
        {
            EndTable();
        }
    }
}
