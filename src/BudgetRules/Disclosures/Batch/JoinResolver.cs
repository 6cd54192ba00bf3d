namespace BudgetRules.Disclosures.Batch;

/// <summary>Finds for each row of one table the row of another: by code where both have one, else by name.</summary>
internal static class JoinResolver
{
    /// <summary>A row without code and name: it aligns with nothing and is not counted.</summary>
    public const int NoKey = -9;

    /// <summary>Row index or <see cref="RowState"/> per row of the first table.</summary>
    public static int[] Resolve(TableData from, TableData to, int[]? copyToDepartment)
    {
        var result = new int[from.RowCount];
        var byCode = new Dictionary<int, int>();
        var byName = new Dictionary<int, int>();
        var byBareName = new Dictionary<int, int>();
        var loaded = -1;
        for (var row = 0; row < result.Length; row++)
        {
            var parent = from.ParentOfRow[row];
            parent = copyToDepartment is null ? parent : copyToDepartment[parent];
            if (parent != loaded)
            {
                Load(to, parent, byCode, byName, byBareName);
                loaded = parent;
            }

            result[row] = Find(from.Codes[row], from.Names[row], byCode, byName, byBareName);
        }

        return result;
    }

    private static int Find(int code, int name, Dictionary<int, int> byCode, Dictionary<int, int> byName, Dictionary<int, int> byBareName)
    {
        if (code >= 0)
        {
            if (byCode.TryGetValue(code, out var coded))
            {
                return coded;
            }

            return name >= 0 && byBareName.TryGetValue(name, out var bare) ? bare : RowState.Absent;
        }

        if (name < 0)
        {
            return NoKey;
        }

        return byName.GetValueOrDefault(name, RowState.Absent);
    }

    private static void Load(TableData to, int parent, Dictionary<int, int> byCode, Dictionary<int, int> byName, Dictionary<int, int> byBareName)
    {
        byCode.Clear();
        byName.Clear();
        byBareName.Clear();
        for (var row = to.Offsets[parent]; row < to.Offsets[parent + 1]; row++)
        {
            if (to.Codes[row] >= 0)
            {
                Put(byCode, to.Codes[row], row);
            }
            else if (to.Names[row] >= 0)
            {
                Put(byBareName, to.Names[row], row);
            }

            if (to.Names[row] >= 0)
            {
                Put(byName, to.Names[row], row);
            }
        }
    }

    private static void Put(Dictionary<int, int> rows, int key, int row)
    {
        if (!rows.TryAdd(key, row))
        {
            rows[key] = RowState.Duplicate;
        }
    }
}
