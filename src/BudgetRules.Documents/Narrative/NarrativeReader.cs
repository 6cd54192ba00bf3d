using System.Collections.Immutable;
using BudgetRules.Disclosures;
using BudgetRules.Documents.Matching;
using BudgetRules.Text;

namespace BudgetRules.Documents.Narrative;

/// <summary>Fills the tables of the narrative (公开说明, 机关运行经费明细 …) from 文样.</summary>
internal sealed class NarrativeReader
{
    private readonly DocumentContext _context;
    private readonly TemplateForms _forms;
    private readonly Prose _prose;
    private readonly Covering _covered = new();

    private NarrativeReader(DocumentContext context, TemplateForms forms, Prose prose) => (_context, _forms, _prose) = (context, forms, prose);

    /// <summary>Reads the narrative tables of a document.</summary>
    public static ImmutableArray<Table> Read(
        DocumentContext context, TemplateForms forms, Contents contents, HashSet<int> tableLines, CancellationToken cancellationToken)
    {
        var specimens = context.Template.Facts.Where(fact => context.FiscalYear is null || fact.Years.Contains(context.FiscalYear.Value)).ToArray();
        if (specimens.Length == 0)
        {
            return [];
        }

        var prose = new Prose(context.Document, line => contents.Covers(line) || tableLines.Contains(line));
        var reader = new NarrativeReader(context, forms, prose);
        var tables = ImmutableArray.CreateBuilder<NarrativeTable>();
        foreach (var group in specimens.GroupBy(static fact => NameKey.Of(fact.Table), StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            tables.Add(reader.Collect([.. group]));
        }

        // What no sentence took is known only when all have been tried.
        var open = reader.FindUncovered(specimens);
        return [.. tables.Select(table => table.Build(context, open)).OfType<Table>()];
    }

    private NarrativeTable Collect(FactSpecimen[] specimens)
    {
        var table = new NarrativeTable(specimens);
        foreach (var specimen in specimens)
        {
            if (_prose.Section(specimen.Section) is not { } text)
            {
                table.Missing.Add(specimen);
                continue;
            }

            if (specimen.Fact is not null)
            {
                foreach (var statement in Statements(text, specimen))
                {
                    table.Add(statement);
                }
            }

            if (specimen.ListLead is not null)
            {
                ReadList(text, specimen, table);
            }
        }

        return table;
    }

    private IEnumerable<FactStatement> Statements(NarrativeText text, FactSpecimen specimen)
    {
        // Where several wordings match at one place the one that fills most slots is the statement, of several such the first wording.
        var best = new List<SentenceMatch>();
        foreach (var match in specimen.Sentences.SelectMany(sentence => SentenceMatcher.FindAll(text, sentence)).OrderBy(static match => match.Start))
        {
            if (best.Count == 0 || best[^1].End <= match.Start)
            {
                best.Add(match);
            }
            else if (match.Fills.Length > best[^1].Fills.Length || (match.Fills.Length == best[^1].Fills.Length && match.Filled > best[^1].Filled))
            {
                best[^1] = match;
            }
        }

        foreach (var match in best)
        {
            Cover(text, match.Start, match.End);
            var cells = ImmutableDictionary.CreateBuilder<string, Cell>(StringComparer.Ordinal);
            foreach (var fill in match.Fills)
            {
                cells.TryAdd(fill.Slot.Column, FillCell.Make(text, _context.Source, fill, _context.Template.Unit));
            }

            yield return new FactStatement(specimen.Fact!, cells.ToImmutable(), text.Place(_context.Source, match.Start, match.End));
        }
    }

    private void ReadList(NarrativeText text, FactSpecimen specimen, NarrativeTable table)
    {
        if (ItemList.Read(text, specimen.ListLead!) is not { } items)
        {
            table.UnreadLists.Add(specimen);
            return;
        }

        var column = specimen.Columns.IsEmpty ? new Column("金额", SlotKind.Amount) : specimen.Columns[0];
        var closed = specimen.RowsOf is null ? null : _forms.Find(NameKey.Of(specimen.RowsOf))?.Specimen.FixedRows.Select(row => _context.Template.ResolveKey(row.Printed)).ToHashSet(StringComparer.Ordinal);
        foreach (var item in items)
        {
            var name = text.Raw(_context.Source, item.NameStart, item.NameEnd).Trim();
            var place = text.Place(_context.Source, item.NameStart, item.AmountEnd);
            if (closed is not null && !closed.Contains(_context.Template.ResolveKey(name)))
            {
                table.Lost.Add(new Loss($"“{name}”不是《{specimen.RowsOf}》的行", place) { Row = name });
                continue;
            }

            Cover(text, item.NameStart, item.AmountEnd);
            var cell = CellParser.Parse(
                text.Raw(_context.Source, item.NameEnd, item.AmountEnd), column.Kind, _context.Template.Unit, text.Place(_context.Source, item.NameEnd, item.AmountEnd));
            table.AddItem(new FactStatement(name, ImmutableDictionary<string, Cell>.Empty.Add(column.Path, cell), place), column, _context.Template);
        }
    }

    private void Cover(NarrativeText text, int start, int end) => _covered.Add((text.OffsetOf(start), text.EndOf(end - 1)));

    // Sections in which a figure with a unit was taken by no sentence; an empty string stands for the whole prose.
    private HashSet<string> FindUncovered(FactSpecimen[] specimens)
    {
        var open = new HashSet<string>(StringComparer.Ordinal);
        var reported = new HashSet<int>();
        foreach (var section in specimens.Select(static specimen => specimen.Section).Distinct())
        {
            if (_prose.Section(section) is not { } text)
            {
                continue;
            }

            var uncovered = FigureScanner.WithUnit(text.Tight).Where(figure => !IsCovered(text.OffsetOf(figure.Start))).ToArray();
            if (uncovered.Length == 0)
            {
                continue;
            }

            open.Add(section ?? "");
            var amounts = uncovered.Where(figure => FigureScanner.MoneyUnit(text.Tight, figure.Start + figure.Length) > 0).ToArray();
            if (section is not null && amounts.Length > 0 && reported.Add(text.OffsetOf(amounts[0].Start)))
            {
                var span = new TextSpan(text.OffsetOf(amounts[0].Start), amounts[0].Length);
                _context.Report(DocumentDiagnostics.FiguresUnmatched(_context.Source, span, section, amounts.Length));
            }
        }

        return open;
    }

    private bool IsCovered(int offset) => _covered.Contains(offset);
}
