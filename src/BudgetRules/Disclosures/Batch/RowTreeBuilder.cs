using System.Collections.Immutable;

namespace BudgetRules.Disclosures.Batch;

/// <summary>Builds the classification tree of one document's table: a row's parent is the longest proper prefix of its code that the table prints; 合计 is the root.</summary>
internal static class RowTreeBuilder
{
    /// <summary>Fills the tree over the rows [start, end) of the table.</summary>
    public static void Fill(TableData table, KeyDictionary texts, int start, int end, RowScratch scratch)
    {
        var tree = table.Tree;
        var (byCode, byPath) = (scratch.ByCode, scratch.ByPath);
        byCode.Clear();
        byPath.Clear();
        var root = -1;
        MarkDuplicates(table, start, end, scratch.ByKey);
        for (var row = start; row < end; row++)
        {
            if (table.Codes[row] >= 0)
            {
                byCode.TryAdd(texts[table.Codes[row]], row);
            }
            else if (table.Names[row] >= 0 && CodedRows.IsRoot(texts[table.Names[row]]) && root < 0)
            {
                root = row;
            }

            if (table.Paths[row] >= 0)
            {
                byPath.TryAdd(texts[table.Paths[row]], row);
            }
        }

        if (byCode.Count > 0)
        {
            ByCode(table, texts, start, end, byCode, root);
        }
        else
        {
            ByPath(table, texts, start, end, byPath);
        }

        for (var row = start; row < end; row++)
        {
            if (tree.Parents[row] >= 0)
            {
                tree.HasChildren.Set(tree.Parents[row]);
            }
        }
    }

    /// <summary>Whether a row prints figures but neither code nor name.</summary>
    public static bool IsNameless(Row row) =>
        string.IsNullOrWhiteSpace(row.Code) && string.IsNullOrWhiteSpace(row.Name)
        && row.Cells.Any(static cell => cell is { State: CellState.Read } && cell.Dimension != Dimension.Text);

    private static void ByCode(TableData table, KeyDictionary texts, int start, int end, Dictionary<string, int> byCode, int root)
    {
        var nameless = false;
        var byPrefix = byCode.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var row = start; row < end; row++)
        {
            if (table.Codes[row] < 0)
            {
                nameless |= IsNameless(table.SourceRow(row));
                continue;
            }

            var code = texts[table.Codes[row]];
            table.Tree.Parents[row] = root;
            for (var length = code.Length - 1; length > 0; length--)
            {
                if (byPrefix.TryGetValue(code.AsSpan(0, length), out var parent))
                {
                    table.Tree.Parents[row] = parent;
                    break;
                }
            }
        }

        if (root >= 0)
        {
            table.Tree.IsRoot.Set(root);
            if (nameless)
            {
                table.Tree.Unreliable.Set(root);
            }
        }
    }

    private static void ByPath(TableData table, KeyDictionary texts, int start, int end, Dictionary<string, int> byPath)
    {
        var byPrefix = byPath.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var row = start; row < end; row++)
        {
            if (table.Paths[row] >= 0)
            {
                var path = texts[table.Paths[row]];
                var dot = path.LastIndexOf('.');
                if (dot > 0 && byPrefix.TryGetValue(path.AsSpan(0, dot), out var parent))
                {
                    table.Tree.Parents[row] = parent;
                }
            }
        }
    }

    private static void MarkDuplicates(TableData table, int start, int end, Dictionary<int, int> seen)
    {
        seen.Clear();
        for (var row = start; row < end; row++)
        {
            var key = table.Codes[row] >= 0 ? table.Codes[row] : table.Paths[row] >= 0 ? table.Paths[row] : table.Names[row];
            if (key < 0)
            {
                continue;
            }

            if (!seen.TryAdd(key, row))
            {
                table.Tree.Duplicated.Set(row);
                table.Tree.Duplicated.Set(seen[key]);
            }
        }
    }
}
