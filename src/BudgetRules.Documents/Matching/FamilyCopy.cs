namespace BudgetRules.Documents.Matching;

/// <summary>A copy of a family in the order of the document (第几个项目); its key is known once its form has been read.</summary>
internal sealed class FamilyCopy(int index)
{
    /// <summary>Position, from 0.</summary>
    public int Index { get; } = index;

    /// <summary>The value of the key label, e.g. the project's name; empty while or where none is printed.</summary>
    public string Key { get; set; } = "";
}
