namespace BudgetRules.Disclosures.Batch;

/// <summary>Resolves bound look-ups, once per parent, and says why there is no single row.</summary>
internal static class LookupResolver
{
    /// <summary>Row index or <see cref="RowState"/> per parent of the table.</summary>
    public static int[] Resolve(LookupSchema lookup, TableData table, KeyDictionary texts, DisclosureTemplate template)
    {
        var result = new int[table.Sources.Length];
        var key = lookup.Key.Kind == RowKeyKind.Only ? 0 : texts.Find(lookup.Key.Key);
        for (var parent = 0; parent < result.Length; parent++)
        {
            result[parent] = table.TableStates[parent] != RowState.Fine
                ? table.TableStates[parent]
                : Resolve(lookup, table, texts, template, key, parent);
        }

        return result;
    }

    private static int Resolve(LookupSchema lookup, TableData table, KeyDictionary texts, DisclosureTemplate template, int key, int parent)
    {
        var (start, end) = (table.Offsets[parent], table.Offsets[parent + 1]);
        var found = -1;
        for (var row = start; row < end; row++)
        {
            var own = lookup.Key.Kind switch
            {
                RowKeyKind.Only => 0,
                RowKeyKind.Code => table.Codes[row],
                RowKeyKind.Path => table.Paths[row],
                _ => table.Names[row],
            };
            if (own == key && key >= 0)
            {
                if (found >= 0)
                {
                    return RowState.Duplicate;
                }

                found = row;
            }
        }

        if (found >= 0)
        {
            return found;
        }

        if (MayBeLost(lookup, table.Sources[parent]!, template))
        {
            return RowState.NotReadFully;
        }

        return lookup.Key.Kind switch
        {
            RowKeyKind.Code => HasLevel(table, texts, lookup.Key.Key.Length, start, end) ? RowState.Absent : RowState.BelowPublishedDepth,
            RowKeyKind.Only => RowState.MissingRow,
            RowKeyKind.Name when CodedRows.IsCoded(table.Schema.Specimen) && CodedRows.IsRoot(lookup.Key.Key) => RowState.MissingRow,
            _ => lookup is { IsClosed: true, IsOptional: false } ? RowState.MissingRow : RowState.Absent,
        };
    }

    private static bool MayBeLost(LookupSchema lookup, Table source, DisclosureTemplate template)
    {
        foreach (var loss in source.LostRows)
        {
            if (loss.Row is null || lookup.Key.Kind is RowKeyKind.Only or RowKeyKind.Code || LostKeys.MayMean(loss.Row, lookup.Key.Key, template))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasLevel(TableData table, KeyDictionary texts, int digits, int start, int end)
    {
        for (var row = start; row < end; row++)
        {
            if (table.Codes[row] >= 0 && texts[table.Codes[row]].Length == digits)
            {
                return true;
            }
        }

        return false;
    }
}
