namespace BudgetRules.Text;

/// <summary>One sentence in Chinese and in English.</summary>
/// <param name="Chinese">The sentence in Chinese.</param>
/// <param name="English">The same sentence in English.</param>
public readonly record struct LocalizedText(string Chinese, string English)
{
    /// <summary>The sentence in the language asked for.</summary>
    public string In(MessageLanguage language) => language == MessageLanguage.English ? English : Chinese;

    /// <summary>The Chinese sentence.</summary>
    public override string ToString() => Chinese;
}
