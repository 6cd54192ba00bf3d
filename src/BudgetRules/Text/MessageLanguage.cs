namespace BudgetRules.Text;

/// <summary>Language of messages.</summary>
public enum MessageLanguage
{
    /// <summary>中文, the default.</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}
