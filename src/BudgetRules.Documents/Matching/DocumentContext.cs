using BudgetRules.Disclosures;
using BudgetRules.Documents.Blocks;
using BudgetRules.Text;

namespace BudgetRules.Documents.Matching;

/// <summary>What the matchers of one document share: its blocks, the template, and what there is to say. Lives for one call.</summary>
internal sealed class DocumentContext(BlockDocument document, DisclosureTemplate template, int? fiscalYear)
{
    private const int MostDiagnostics = 500;

    /// <summary>The blocks.</summary>
    public BlockDocument Document { get; } = document;

    /// <summary>The template that the document is read by.</summary>
    public DisclosureTemplate Template { get; } = template;

    /// <summary>The budget year, where known.</summary>
    public int? FiscalYear { get; } = fiscalYear;

    /// <summary>Path or name of the document.</summary>
    public string File => Document.Source.Path;

    /// <summary>The text that diagnostics point into.</summary>
    public SourceText Source => Document.Source;

    /// <summary>What was said so far; bounded.</summary>
    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>What was lost outside any table.</summary>
    public List<Loss> Losses { get; } = [];

    /// <summary>Says something; after the limit nothing more is kept, the losses themselves always are.</summary>
    public void Report(Diagnostic diagnostic)
    {
        if (Diagnostics.Count < MostDiagnostics)
        {
            Diagnostics.Add(diagnostic);
        }
    }
}
