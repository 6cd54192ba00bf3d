using System.Collections.Immutable;
using BudgetRules.Disclosures;
using BudgetRules.Evaluation;
using BudgetRules.Text;
using CsCheck;

namespace BudgetRules.Tests.Evaluation.Properties;

/// <summary>Over any document and any construct: what is lost in reading, and said to be, makes nothing fail.</summary>
public sealed class UnreadPropertyTests
{
    private static readonly Lazy<RulePack> Shipped = new(RulePack.Standard);
    private static readonly Lazy<RulePack> Constructs = new(static () => RulePack.Compile(new SourceText("规则.rules", EveryConstruct.Rules)));

    [Fact]
    public void Losing_a_part_of_a_document_makes_nothing_fail()
    {
        foreach (var pack in new[] { Shipped.Value, Constructs.Value })
        {
            var template = pack.Templates.First(static template => !template.Tables.IsEmpty);
            Gen.Int.Sample(
                seed =>
                {
                    var random = new Random(seed);
                    var whole = Settled(new RandomDocuments(template, seed).Take(1)[0], template);
                    var known = Failing(pack, whole).ToHashSet();
                    for (var i = 0; i < 12; i++)
                    {
                        var (lossy, what) = Lose(whole, random);
                        Failing(pack, lossy).Except(known).Should().BeEmpty("of seed {0} without {1}", seed, what);
                    }
                },
                iter: 250,
                threads: 1);
        }
    }

    // The printed precision of a column is inferred from all its figures; here it is stated, so that a lost row does not change it.
    // A title printed twice cannot be judged; that the other copy may be among the unread grids is not held against every table.
    // A 表单 is one row however its lines were read.
    private static Disclosure Settled(Disclosure document, DisclosureTemplate template) => document with
    {
        Tables =
        [
            .. document.Tables.DistinctBy(static table => (table.Title, table.CopyIndex))
                .Select(table => table with { Decimals = 2, Rows = template.FindTable(table.Title)?.Rows == RowKind.Form ? [.. table.Rows.Take(1)] : table.Rows }),
        ],
    };

    private static IEnumerable<string> Failing(RulePack pack, Disclosure document) =>
        pack.Check(document).Findings.Where(static finding => finding.Outcome == Outcome.Failed)
            .Select(static finding => $"{finding.RuleId} {finding.RuleText} {finding.Where.Table} {finding.Where.Project} {finding.Where.Code} {finding.Where.Row} {finding.Where.Column}");

    private static (Disclosure Lossy, string What) Lose(Disclosure document, Random random)
    {
        var at = random.Next(Math.Max(1, document.Tables.Length));
        if (document.Tables.IsEmpty)
        {
            return (document with { Losses = [new Loss("有 1 处表格未能识别")] }, "nothing");
        }

        var table = document.Tables[at];
        switch (random.Next(4))
        {
            case 0:
                return (document with { Tables = document.Tables.RemoveAt(at), Losses = document.Losses.Add(new Loss("有 1 处表格未能识别")) }, table.ToString());
            case 1 when !table.Columns.IsEmpty:
                var column = random.Next(table.Columns.Length);
                var narrow = table with
                {
                    Columns = table.Columns.RemoveAt(column),
                    Rows = [.. table.Rows.Select(row => row with { Cells = row.Cells.RemoveAt(column) })],
                    LostColumns = table.LostColumns.Add(new Loss("有 1 列未能对应")),
                };
                return (document with { Tables = document.Tables.SetItem(at, narrow) }, $"{table} {table.Columns[column]}");
            case 2 when !table.Rows.IsEmpty && !table.Columns.IsEmpty:
                var (r, c) = (random.Next(table.Rows.Length), random.Next(table.Columns.Length));
                var cell = table.Rows[r].Cells[c];
                if (cell is null)
                {
                    return (document, "nothing");
                }

                var garbled = table.Rows[r] with { Cells = table.Rows[r].Cells.SetItem(c, new Cell { Raw = "□", State = CellState.Unreadable, Dimension = cell.Dimension }) };
                return (document with { Tables = document.Tables.SetItem(at, table with { Rows = table.Rows.SetItem(r, garbled) }) }, $"{table} {table.Rows[r].Name} {table.Columns[c]}");
            default:
                if (table.Rows.IsEmpty)
                {
                    return (document, "nothing");
                }

                var lost = table.Rows[random.Next(table.Rows.Length)];
                var shorter = table with { Rows = table.Rows.Remove(lost), LostRows = table.LostRows.Add(new Loss("有 1 行未能对应") { Row = random.Next(2) == 0 ? lost.Path ?? lost.Name : null }) };
                return (document with { Tables = document.Tables.SetItem(at, shorter) }, $"{table} {lost.Code} {lost.Name}");
        }
    }
}
