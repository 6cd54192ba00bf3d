namespace BudgetRules.Disclosures.Batch;

/// <summary>Resolves sets of rows, once per point of their domain.</summary>
internal static class RowListResolver
{
    /// <summary>The rows of each point, and why a list cannot be trusted.</summary>
    public static RowList Resolve(RowListSchema list, TableData table, int[][] lookups, KeyDictionary texts)
    {
        if (list.Kind == RowListKind.ChildrenOfEach)
        {
            return OfEachRow(table);
        }

        var parents = table.Sources.Length;
        var offsets = new int[parents + 1];
        var states = new int[parents];
        var rows = new List<int>();
        for (var parent = 0; parent < parents; parent++)
        {
            offsets[parent] = rows.Count;
            states[parent] = table.TableStates[parent] != RowState.Fine
                ? table.TableStates[parent]
                : Fill(list, table, lookups, texts, parent, rows);
        }

        offsets[parents] = rows.Count;
        return new RowList { Offsets = offsets, Rows = [.. rows], States = states };
    }

    private static RowList OfEachRow(TableData table)
    {
        var offsets = new int[table.RowCount + 1];
        var tree = table.Tree;
        foreach (var parent in tree.Parents)
        {
            if (parent >= 0)
            {
                offsets[parent + 1]++;
            }
        }

        for (var row = 0; row < table.RowCount; row++)
        {
            offsets[row + 1] += offsets[row];
        }

        var rows = new int[offsets[^1]];
        var next = offsets[..^1].ToArray();
        var states = new int[table.RowCount];
        for (var row = 0; row < table.RowCount; row++)
        {
            if (tree.Parents[row] >= 0)
            {
                rows[next[tree.Parents[row]]++] = row;
            }

            states[row] = OfChildren(table, row);
        }

        return new RowList { Offsets = offsets, Rows = rows, States = states };
    }

    private static int OfChildren(TableData table, int row)
    {
        var tree = table.Tree;
        if (!tree.HasChildren[row])
        {
            return RowState.NoChildren;
        }

        return tree.Duplicated[row] ? RowState.Duplicate
            : tree.Unreliable[row] ? RowState.NamelessRows
            : LostAny(table, table.ParentOfRow[row]) ? RowState.NotReadFully
            : RowState.Fine;
    }

    private static bool LostAny(TableData table, int parent) => !table.Sources[parent]!.LostRows.IsEmpty;

    private static int Fill(RowListSchema list, TableData table, int[][] lookups, KeyDictionary texts, int parent, List<int> rows)
    {
        var (start, end) = (table.Offsets[parent], table.Offsets[parent + 1]);
        var of = list.Lookup < 0 ? -1 : lookups[list.Lookup][parent];
        if (list.Lookup >= 0 && of < 0)
        {
            return of == RowState.Absent ? RowState.MissingRow : of;
        }

        if (list.Kind == RowListKind.Range)
        {
            return FillRange(list, table, lookups, parent, of, rows);
        }

        for (var row = start; row < end; row++)
        {
            if (Belongs(list, table, texts, row, of))
            {
                rows.Add(row);
            }
        }

        if (list.Kind is RowListKind.ChildrenOf or RowListKind.LeavesOf or RowListKind.Below)
        {
            return OfChildren(table, of);
        }

        return LostAny(table, parent) ? RowState.NotReadFully
            : HasNameless(table, parent) ? RowState.NamelessRows
            : RowState.Fine;
    }

    private static bool Belongs(RowListSchema list, TableData table, KeyDictionary texts, int row, int of) => list.Kind switch
    {
        RowListKind.All => true,
        RowListKind.Leaves => !table.Tree.HasChildren[row] && !table.Tree.IsRoot[row],
        RowListKind.Top => !table.Tree.IsRoot[row] && (table.Tree.Parents[row] < 0 || table.Tree.IsRoot[table.Tree.Parents[row]]),
        RowListKind.Prefix => table.Codes[row] >= 0 && texts[table.Codes[row]].StartsWith(list.Prefix, StringComparison.Ordinal),
        RowListKind.ChildrenOf => table.Tree.Parents[row] == of,
        RowListKind.LeavesOf => !table.Tree.HasChildren[row] && IsBelow(table.Tree, row, of),
        _ => IsBelow(table.Tree, row, of),
    };

    private static bool IsBelow(RowTree tree, int row, int of)
    {
        for (var up = tree.Parents[row]; up >= 0; up = tree.Parents[up])
        {
            if (up == of)
            {
                return true;
            }
        }

        return false;
    }

    // Over a written-out form each row is found by name; rows that the document prints between them and the form lacks are added.
    private static int FillRange(RowListSchema list, TableData table, int[][] lookups, int parent, int from, List<int> rows)
    {
        var to = lookups[list.ToLookup][parent];
        if (to < 0)
        {
            return to == RowState.Absent ? RowState.MissingRow : to;
        }

        if (list.Paths.IsEmpty)
        {
            for (var row = Math.Min(from, to); row <= Math.Max(from, to); row++)
            {
                rows.Add(row);
            }

            return LostAny(table, parent) ? RowState.NotReadFully : RowState.Fine;
        }

        var state = LostAny(table, parent) ? RowState.NotReadFully : RowState.Fine;
        foreach (var path in list.Paths)
        {
            var row = lookups[path][parent];
            if (row >= 0)
            {
                rows.Add(row);
            }
            else if (row != RowState.Absent)
            {
                state = row;
            }
        }

        for (var row = Math.Min(from, to) + 1; row < Math.Max(from, to); row++)
        {
            if (table.Paths[row] < 0)
            {
                rows.Add(row);
            }
        }

        return state;
    }

    private static bool HasNameless(TableData table, int parent)
    {
        if (table.Sources[parent] is not { HasCodes: true } source)
        {
            return false;
        }

        return source.Rows.Any(RowTreeBuilder.IsNameless);
    }
}
