namespace BudgetRules.Disclosures;

/// <summary>A column of a table (栏).</summary>
/// <param name="Path">Heading; two-level headings joined by a dot (基本支出.人员经费), as the template or the document names it.</param>
/// <param name="Kind">What its cells hold.</param>
public sealed record Column(string Path, SlotKind Kind)
{
    /// <summary>Where the heading stands, where known.</summary>
    public SourcePlace? Place { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Path;
}
