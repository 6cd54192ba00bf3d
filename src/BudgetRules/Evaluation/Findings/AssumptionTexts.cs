using System.Collections.Immutable;
using BudgetRules.Disclosures;
using BudgetRules.Disclosures.Batch;
using BudgetRules.Evaluation.Evidence;

namespace BudgetRules.Evaluation.Findings;

/// <summary>假设: every zero that was supplied and every label that was filled in.</summary>
internal static class AssumptionTexts
{
    private const int MostNamed = 3;

    /// <summary>The assumptions behind the cells of a finding, and what the walk to them met.</summary>
    public static ImmutableArray<string> Of(EvidenceContext context, IReadOnlyList<CellRef> cells, CellWalker walker)
    {
        var blanks = new List<string>();
        var missing = new List<string>();
        var inferred = new List<string>();
        foreach (var cell in cells)
        {
            if (cell.Row == RowState.Absent)
            {
                missing.Add(CellNames.Of(context, cell));
            }
            else if (context.CellOf(cell) is { } printed)
            {
                if (printed.State == CellState.Blank && printed.Dimension != Dimension.Text && !context.Batch.Schema.Tables[cell.Table].IsNarrative)
                {
                    blanks.Add(CellNames.Of(context, cell) + (printed.Raw.Trim().Length > 0 ? $"（{printed.Raw.Trim()}）" : ""));
                }
                else if (printed.IsInferred)
                {
                    inferred.Add($"{CellNames.Of(context, cell)}＝{printed.Text}");
                }
            }
        }

        var texts = ImmutableArray.CreateBuilder<string>();
        Add(texts, blanks, "空白按 0：");
        Add(texts, missing, "没有该行，按 0：");
        Add(texts, inferred, "按合并单元格推定：");
        Add(texts, [.. walker.EmptySums.Select(table => $"《{context.Batch.Schema.Tables[table].Title}》")], "没有可加的行，按 0：");
        Add(texts, [.. walker.Doubled.Select(cell => CellNames.Of(context, cell)).Distinct()], "出现不止一次，都已相加：");
        if (walker.LeftOut > 0)
        {
            texts.Add($"{walker.LeftOut} 行无法判断，未计入");
        }

        if (cells.Count >= CellWalker.MostCells)
        {
            texts.Add($"读过的格子很多，只列出前 {CellWalker.MostCells} 格");
        }

        return texts.ToImmutable();
    }

    private static void Add(ImmutableArray<string>.Builder texts, List<string> items, string lead)
    {
        if (items.Count > 0)
        {
            texts.Add(lead + string.Join("、", items.Take(MostNamed)) + (items.Count > MostNamed ? $" 等 {items.Count} 处" : ""));
        }
    }
}
