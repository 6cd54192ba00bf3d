namespace BudgetRules.Documents.Narrative;

/// <summary>The words that give a change its sign: 增加 增长 上升 / 减少 下降 / 持平.</summary>
internal static class ChangeWord
{
    /// <summary>No change.</summary>
    public const string Unchanged = "持平";

    private static readonly string[] Words = ["增加", "增长", "上升", "提高", "减少", "下降", "降低", Unchanged];

    /// <summary>The word at a position, or null.</summary>
    public static string? At(string text, int at)
    {
        foreach (var word in Words)
        {
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0)
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>Whether the word means less than before.</summary>
    public static bool IsDecrease(string word) => word is "减少" or "下降" or "降低";
}
