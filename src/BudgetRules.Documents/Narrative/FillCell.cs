using BudgetRules.Disclosures;
using BudgetRules.Text;

namespace BudgetRules.Documents.Narrative;

/// <summary>The cell of what a slot took.</summary>
internal static class FillCell
{
    /// <summary>Makes the cell; a change gets its sign from its word (减少 124.81 万元 is −124.81 万元, 持平 is 0).</summary>
    public static Cell Make(NarrativeText text, SourceText source, SlotFill fill, MoneyUnit unit)
    {
        var raw = text.Raw(source, fill.Start, fill.End);
        var place = text.Place(source, fill.Start, fill.End);
        if (fill.Slot.Kind is not (SlotKind.AmountChange or SlotKind.RateChange))
        {
            return CellParser.Parse(raw, fill.Slot.Kind, unit, place);
        }

        var word = ChangeWord.At(fill.Tight, 0);
        if (word is null)
        {
            return CellParser.Parse("", fill.Slot.Kind, unit, place);
        }

        if (word == ChangeWord.Unchanged)
        {
            return new Cell { Raw = raw, State = CellState.Read, Dimension = CellParser.DimensionOf(fill.Slot.Kind), Place = place };
        }

        var cell = CellParser.Parse(text.Raw(source, fill.Start + word.Length, fill.End), fill.Slot.Kind, unit, place);
        return cell with { Raw = raw, Value = ChangeWord.IsDecrease(word) ? -cell.Value : cell.Value };
    }
}
