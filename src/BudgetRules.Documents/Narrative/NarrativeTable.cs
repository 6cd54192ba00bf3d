using System.Collections.Immutable;
using BudgetRules.Disclosures;
using BudgetRules.Documents.Matching;
using BudgetRules.Text;

namespace BudgetRules.Documents.Narrative;

/// <summary>A table of the narrative in the making: statements by fact, and what was not found.</summary>
internal sealed class NarrativeTable
{
    // A fact stated in two ways is ambiguous already; more say no more.
    private const int MostStatements = 20;
    private const string YearColumn = "年份";
    private readonly FactSpecimen[] _specimens;
    private readonly Dictionary<string, List<FactStatement>> _statements = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];
    private readonly List<Column> _columns = [];
    private readonly Dictionary<string, string> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _declared = new(StringComparer.Ordinal);

    /// <summary>Takes the specimens of one table.</summary>
    public NarrativeTable(FactSpecimen[] specimens)
    {
        _specimens = specimens;
        foreach (var specimen in specimens)
        {
            foreach (var column in specimen.Columns)
            {
                if (!_columns.Exists(known => known.Path == column.Path))
                {
                    _columns.Add(column);
                }
            }

            if (specimen.Fact is not null)
            {
                Declare(specimen.Fact, specimen.Columns.Select(static column => column.Path));
            }
        }
    }

    /// <summary>Specimens whose 段落 was found nowhere.</summary>
    public List<FactSpecimen> Missing { get; } = [];

    /// <summary>Lists whose first words were found nowhere in their 段落.</summary>
    public List<FactSpecimen> UnreadLists { get; } = [];

    /// <summary>Items that are not in the closed list.</summary>
    public List<Loss> Lost { get; } = [];

    /// <summary>Takes a statement of a declared fact.</summary>
    public void Add(FactStatement statement)
    {
        if (!_statements.TryGetValue(statement.Name, out var known))
        {
            _statements[statement.Name] = known = [];
            _order.Add(statement.Name);
        }

        known.Add(statement);
    }

    /// <summary>Takes an item of a list; one that is already a fact is a second statement of it.</summary>
    public void AddItem(FactStatement statement, Column column, DisclosureTemplate template)
    {
        if (!_columns.Exists(known => known.Path == column.Path))
        {
            _columns.Add(column);
        }

        var key = template.ResolveKey(statement.Name);
        if (_byKey.Count == 0)
        {
            foreach (var name in _declared.Keys.Concat(_order))
            {
                _byKey.TryAdd(template.ResolveKey(name), name);
            }
        }

        var fact = _byKey.GetValueOrDefault(key);
        if (fact is null)
        {
            Declare(statement.Name, [column.Path]);
            _byKey[key] = statement.Name;
        }

        Add(fact is null ? statement : statement with { Name = fact });
    }

    /// <summary>The table; null for a list that was not found.</summary>
    /// <param name="context">The document.</param>
    /// <param name="open">Sections with figures that no sentence took; an empty string is the whole prose.</param>
    public Table? Build(DocumentContext context, HashSet<string> open)
    {
        var isList = _specimens.All(static specimen => specimen.Fact is null);
        if (isList && _statements.Count == 0)
        {
            return null;
        }

        var rows = ImmutableArray.CreateBuilder<Row>();
        foreach (var name in _order)
        {
            foreach (var statement in Distinct(_statements[name]))
            {
                rows.Add(new Row { Name = name, Place = statement.Place, Cells = [.. _columns.Select(column => CellOf(statement, column, context.Template.Unit))] });
            }
        }

        return new Table
        {
            Title = _specimens[0].Table,
            Unit = context.Template.Unit,
            Columns = [.. _columns],
            Rows = rows.ToImmutable(),
            LostRows = [.. Lost, .. Unread(context, open)],
            Place = rows.Count > 0 ? rows[0].Place : null,
        };
    }

    private void Declare(string fact, IEnumerable<string> columns)
    {
        if (!_declared.TryGetValue(fact, out var declared))
        {
            _declared[fact] = declared = new HashSet<string>(StringComparer.Ordinal);
        }

        declared.UnionWith(columns);
    }

    // A column that the fact does not have is no cell; one that this sentence leaves out is blank.
    private Cell? CellOf(FactStatement statement, Column column, MoneyUnit unit) =>
        statement.Cells.TryGetValue(column.Path, out var cell) ? cell
            : _declared.TryGetValue(statement.Name, out var declared) && declared.Contains(column.Path) ? CellParser.Parse("", column.Kind, unit, statement.Place)
            : null;

    // Statements that agree are one, the fullest of them; others all stay, and the fact is then ambiguous.
    private static IEnumerable<FactStatement> Distinct(List<FactStatement> statements)
    {
        var kept = new List<FactStatement>();
        foreach (var statement in statements)
        {
            if (kept.Count == MostStatements)
            {
                break;
            }

            var same = kept.FindIndex(statement.Agrees);
            if (same < 0)
            {
                kept.Add(statement);
            }
            else if (statement.Filled > kept[same].Filled)
            {
                kept[same] = statement;
            }
        }

        return kept;
    }

    // What was read is of another year, so that this year's sentence may be among those that were not.
    private bool IsOfOtherYears(string fact, int? year) =>
        year is not null && _statements.TryGetValue(fact, out var statements)
        && statements.TrueForAll(statement => statement.Cells.TryGetValue(YearColumn, out var cell) && cell.State == CellState.Read && cell.Value != year * 1_000_000L);

    private List<Loss> Unread(DocumentContext context, HashSet<string> open)
    {
        var losses = new List<Loss>();
        foreach (var section in Missing.GroupBy(static specimen => specimen.Section!, StringComparer.Ordinal))
        {
            var facts = section.Where(specimen => specimen.Fact is not null && !_statements.ContainsKey(specimen.Fact)).Select(static specimen => specimen.Fact!).Distinct().ToArray();
            if (facts.Length > 0)
            {
                context.Report(DocumentDiagnostics.SectionMissing(context.Source, section.Key, string.Join('、', facts)));
                losses.AddRange(facts.Select(fact => new Loss($"没有找到标题含“{section.Key}”的段落") { Row = fact }));
            }
        }

        foreach (var specimen in _specimens)
        {
            if (specimen.Fact is { } fact && !_statements.ContainsKey(fact) && open.Contains(specimen.Section ?? "") && !losses.Exists(loss => loss.Row == fact))
            {
                losses.Add(new Loss(specimen.Section is null ? "文中有数字没有文样对应" : $"“{specimen.Section}”中有数字没有文样对应") { Row = fact });
            }
        }

        foreach (var specimen in _specimens)
        {
            if (specimen.Fact is { } fact && open.Contains(specimen.Section ?? "") && IsOfOtherYears(fact, context.FiscalYear) && !losses.Exists(loss => loss.Row == fact))
            {
                losses.Add(new Loss($"“{fact}”写的不是 {context.FiscalYear} 年，本年的可能是没有文样对应的句子") { Row = fact });
            }
        }

        foreach (var list in UnreadLists.Concat(Missing.Where(static specimen => specimen.ListLead is not null)))
        {
            var rows = list.RowsOf is null ? [] : context.Template.FindTable(list.RowsOf)?.FixedRows.Select(static row => row.Name).Distinct().ToArray() ?? [];
            var description = $"没有找到“{list.ListLead}”";
            losses.AddRange(rows.Length == 0 ? [new Loss(description)] : rows.Select(row => new Loss(description) { Row = row }));
        }

        return losses;
    }
}
