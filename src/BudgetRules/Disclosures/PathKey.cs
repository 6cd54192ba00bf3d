using BudgetRules.Text;

namespace BudgetRules.Disclosures;

/// <summary>Keys of dotted paths: each part as <see cref="NameKey"/>, joined by dots.</summary>
public static class PathKey
{
    /// <summary>The key of a path such as 基本支出.人员经费.</summary>
    public static string Of(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (!path.Contains('.', StringComparison.Ordinal))
        {
            return NameKey.Of(path);
        }

        var parts = path.Split('.');
        var isKey = true;
        for (var i = 0; i < parts.Length; i++)
        {
            var key = NameKey.Of(parts[i]);
            isKey &= key.Length == parts[i].Length && key == parts[i];
            parts[i] = key;
        }

        return isKey ? path : string.Join('.', parts);
    }
}
