using System.Collections.Immutable;
using System.Runtime.InteropServices;
using BudgetRules.Disclosures;
using BudgetRules.Syntax;
using BudgetRules.Text;

namespace BudgetRules.Semantics.Specimens;

/// <summary>表单: label, slot, label, slot. Each label is a column; a label written twice is one column with two places.</summary>
internal static class FormBinder
{
    /// <summary>Columns in reading order.</summary>
    public static ImmutableArray<Column> Columns(TableSpecimenSyntax syntax, SpecimenGrid grid, SpecimenFaults faults)
    {
        var columns = new List<Column>();
        for (var row = 0; row < grid.Rows.Length; row++)
        {
            var label = "";
            for (var cell = 0; cell < grid.Width; cell++)
            {
                var at = grid.Rows[row][cell];
                if (!at.HasSlot)
                {
                    label = at.IsEmpty ? label : at.Raw;
                    continue;
                }

                foreach (var slot in SpecimenPartReader.SlotsOf(at.Parts))
                {
                    Add(columns, slot, label, syntax.Rows[row].Cells[cell].Span, faults);
                }
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(columns.ToArray());
    }

    private static void Add(List<Column> columns, SpecimenPart.Slot slot, string label, TextSpan span, SpecimenFaults faults)
    {
        var path = slot.IsNamed ? slot.Column : label.TrimEnd('：', ':', ' ', '　');
        if (path.Length == 0)
        {
            faults.Error(
                "样804",
                span,
                "表单里的空左边没有标签：请先写标签，或写 {文本：列名}",
                "The slot of a form has no label to its left: write the label, or {文本：name}");
            return;
        }

        var known = columns.Find(column => PathKey.Of(column.Path) == PathKey.Of(path));
        if (known is null)
        {
            columns.Add(new Column(path, slot.Kind));
        }
        else if (known.Kind != slot.Kind)
        {
            faults.Error(
                "样801",
                span,
                $"“{path}”写了两种空，请用 {{…：另一列名}} 分开",
                $"\"{path}\" has slots of two kinds; tell them apart with {{…：another name}}");
        }
    }
}
