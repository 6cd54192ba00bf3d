using BudgetRules.Disclosures;
using BudgetRules.Documents.Blocks;
using BudgetRules.Text;

namespace BudgetRules.Documents.Matching;

/// <summary>Notices tables that are laid out with spaces: their columns cannot be told apart, so they are lost, and absence proves nothing.</summary>
internal static class SpacedTables
{
    private const int FewestFigures = 2;
    private const int FewestParts = 3;

    /// <summary>Records one loss where lines with figures between runs of spaces stand in the document.</summary>
    public static void Note(DocumentContext context)
    {
        Paragraph? first = null;
        var lines = 0;
        foreach (var paragraph in context.Document.Blocks.OfType<Paragraph>())
        {
            if (IsRow(paragraph.Text))
            {
                first ??= paragraph;
                lines++;
            }
        }

        if (first is not null)
        {
            context.Report(DocumentDiagnostics.Spaced(context.Source, new TextSpan(first.Offset, first.Text.Length), lines));
            context.Losses.Add(new Loss($"有 {lines} 行以空格排版的表格，栏目无法分辨", SourcePlace.At(context.File, first.Line, first.Column, first.Text.Length)));
        }
    }

    private static bool IsRow(string text)
    {
        var parts = text.Split(["  ", "\u3000\u3000"], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length >= FewestParts && parts.Count(static part => FigureShape.IsFigure(TextFolding.FoldTight(part))) >= FewestFigures;
    }
}
