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

        return IsKey(path) ? path : string.Join('.', path.Split('.').Select(static part => NameKey.Of(part)));
    }

    private static bool IsKey(ReadOnlySpan<char> path)
    {
        foreach (var part in path.Split('.'))
        {
            if (!NameKey.IsKey(path[part]))
            {
                return false;
            }
        }

        return true;
    }
}
