using System.Collections.Immutable;
using BudgetRules.Documents.Blocks;
using BudgetRules.Text;

namespace BudgetRules.Documents.Narrative;

/// <summary>The prose of a document outside its contents and tables, with its headings; gives the text of a 段落.</summary>
internal sealed class Prose
{
    private readonly List<Paragraph> _paragraphs = [];
    private readonly List<int> _levels = [];
    private readonly Dictionary<string, NarrativeText?> _sections = new(StringComparer.Ordinal);
    private NarrativeText? _all;

    /// <summary>Takes the paragraphs that are prose.</summary>
    /// <param name="document">The document.</param>
    /// <param name="isOther">Whether a line belongs to the contents or to a table.</param>
    public Prose(BlockDocument document, Func<int, bool> isOther)
    {
        foreach (var block in document.Blocks)
        {
            if (block is Paragraph paragraph && !isOther(paragraph.Line))
            {
                _paragraphs.Add(paragraph);
                _levels.Add(Outline.LevelOf(paragraph));
            }
            else if (_paragraphs.Count > 0 && _paragraphs[^1].Text.Length > 0)
            {
                // What stands on either side of a table is never one sentence.
                _paragraphs.Add(new Paragraph("", block.Line, 1, _paragraphs[^1].Offset + _paragraphs[^1].Text.Length, 0));
                _levels.Add(0);
            }
        }
    }

    /// <summary>All of it.</summary>
    public NarrativeText All => _all ??= NarrativeText.Of(_paragraphs);

    /// <summary>The text under the headings that contain these words, joined in order; null where there is no such heading.</summary>
    public NarrativeText? Section(string? words)
    {
        if (words is null)
        {
            return All;
        }

        if (!_sections.TryGetValue(words, out var text))
        {
            text = Find(TextFolding.FoldTight(words));
            _sections[words] = text;
        }

        return text;
    }

    private NarrativeText? Find(string key)
    {
        var included = new bool[_paragraphs.Count];
        var found = false;
        for (var i = 0; i < _paragraphs.Count; i++)
        {
            if (_levels[i] == 0 || !_paragraphs[i].Tight.Contains(key, StringComparison.Ordinal))
            {
                continue;
            }

            found = true;
            included[i] = true;
            for (var next = i + 1; next < _paragraphs.Count && (_levels[next] == 0 || _levels[next] > _levels[i]); next++)
            {
                included[next] = true;
            }
        }

        return found ? NarrativeText.Of([.. _paragraphs.Where((_, i) => included[i])]) : null;
    }
}
