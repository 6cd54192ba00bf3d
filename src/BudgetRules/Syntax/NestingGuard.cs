namespace BudgetRules.Syntax;

/// <summary>Counts nested brackets while a statement is parsed, so that no text can exhaust the stack.</summary>
internal sealed class NestingGuard
{
    /// <summary>Deepest nesting a statement may have. <unit>levels</unit></summary>
    public const int Limit = 64;

    private int _depth;

    /// <summary>Goes one level down; false where that would be too deep.</summary>
    public bool TryEnter()
    {
        if (_depth >= Limit)
        {
            return false;
        }

        _depth++;
        return true;
    }

    /// <summary>Comes back up.</summary>
    public void Leave() => _depth--;
}
