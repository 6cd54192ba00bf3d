using BudgetRules.Text;

namespace BudgetRules.Disclosures;

/// <summary>Finds a column by its path, by an unambiguous tail of it, or by a group heading that means its 小计.</summary>
public static class ColumnLookup
{
    /// <summary>The item whose path is meant by the written one, or null where there is none or several.</summary>
    public static T? Find<T>(IEnumerable<T> items, string written, Func<T, string> pathOf)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(pathOf);
        var key = PathKey.Of(written);
        T? tail = null, subtotal = null;
        int tails = 0, subtotals = 0;
        foreach (var item in items)
        {
            var path = PathKey.Of(pathOf(item));
            if (path == key)
            {
                return item;
            }

            if (path.EndsWith("." + key, StringComparison.Ordinal))
            {
                tail = item;
                tails++;
            }

            if (path == key + ".小计" || path.EndsWith("." + key + ".小计", StringComparison.Ordinal))
            {
                subtotal = item;
                subtotals++;
            }
        }

        return tails == 1 ? tail : tails == 0 && subtotals == 1 ? subtotal : null;
    }
}
