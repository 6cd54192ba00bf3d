using System.Collections.Immutable;
using BudgetRules.Cli.Terminal;
using BudgetRules.Text;

namespace BudgetRules.Cli.Reporting;

/// <summary>What the reader said of a document (文6xx): the gravest first, a few of each kind.</summary>
internal sealed class ReadingNotes(TextPage page, ImmutableArray<Diagnostic> diagnostics, MessageLanguage language)
{
    private const int MostOfAKind = 3;

    internal void Lay()
    {
        if (diagnostics.IsEmpty)
        {
            return;
        }

        page.Add(new TextPiece(new LocalizedText($"阅读情况（{diagnostics.Length}）", $"Reading ({diagnostics.Length})").In(language), Tone.Heading));
        foreach (var kind in diagnostics.GroupBy(diagnostic => diagnostic.Code).OrderByDescending(kind => kind.Max(diagnostic => diagnostic.Severity)))
        {
            foreach (var diagnostic in kind.Take(MostOfAKind))
            {
                Lay(diagnostic);
            }

            if (kind.Count() > MostOfAKind)
            {
                var rest = kind.Count() - MostOfAKind;
                page.Add(new TextPiece(new LocalizedText(
                    $"  {kind.Key}  另有 {rest} 条，见 --format json", $"  {kind.Key}  {rest} more, see --format json").In(language), Tone.Muted));
            }
        }

        page.AddBlank();
    }

    private void Lay(Diagnostic diagnostic)
    {
        var tone = diagnostic.Severity switch
        {
            DiagnosticSeverity.Error => Tone.Error,
            DiagnosticSeverity.Warning => Tone.Warning,
            _ => Tone.Muted,
        };
        var place = diagnostic.Source is null ? "" : new LocalizedText($"第 {diagnostic.Position.Line} 行", $"line {diagnostic.Position.Line}").In(language);
        var head = DisplayWidth.PadRight($"  {diagnostic.Code}  {place}", 20);
        var lines = LineWrap.Wrap(diagnostic.Message.In(language), TextReport.Width - 22);
        page.Add(new TextPiece(head, tone), $"  {lines[0]}");
        foreach (var line in lines.Skip(1))
        {
            page.Add(new string(' ', 22) + line);
        }
    }
}
