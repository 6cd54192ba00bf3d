using BudgetRules.Disclosures;
using BudgetRules.Documents.Blocks;

namespace BudgetRules.Documents.Matching;

/// <summary>A table of which the template knows only the title: it is there, and nothing of it can be read.</summary>
internal sealed class TitleOnlyCollector(SpecimenForm form, DocumentContext context, MoneyUnit unit, SourcePlace place)
    : TableCollector(form, context, unit, place)
{
    private int _rows;

    /// <inheritdoc/>
    public override bool Take(GridRow row)
    {
        _rows++;
        return true;
    }

    /// <inheritdoc/>
    public override Table Build()
    {
        LoseRows($"表样只有表名，{_rows} 行未读", Place);
        LoseColumns("表样只有表名，栏目未读", Place);
        return Finish([], []);
    }
}
