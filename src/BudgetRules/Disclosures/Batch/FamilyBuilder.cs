using System.Collections.Immutable;
using BudgetRules.Text;

namespace BudgetRules.Disclosures.Batch;

/// <summary>Finds the copies of a family: two copies with one key stay two.</summary>
internal static class FamilyBuilder
{
    /// <summary>The copies of every department.</summary>
    public static FamilyData Build(DocumentTables[] documents, KeyDictionary texts)
    {
        var offsets = new int[documents.Length + 1];
        var departments = new List<int>();
        var keys = new List<string>();
        for (var d = 0; d < documents.Length; d++)
        {
            offsets[d] = keys.Count;
            foreach (var key in documents[d].Copies)
            {
                departments.Add(d);
                keys.Add(key.Key);
            }
        }

        offsets[^1] = keys.Count;
        return new FamilyData
        {
            Offsets = offsets,
            DepartmentOfCopy = [.. departments],
            Keys = [.. keys],
            KeyIds = [.. keys.Select(key => texts.Add(TextFolding.FoldTight(key)))],
        };
    }

    /// <summary>Identity and key of the copies of a document, in document order.</summary>
    public static ImmutableArray<(int Index, string Key)> Copies(ImmutableArray<Table> tables)
    {
        var copies = ImmutableArray.CreateBuilder<(int Index, string Key)>();
        var seen = new HashSet<(int Index, string Key)>();
        foreach (var table in tables)
        {
            if ((table.Copy is not null || table.CopyIndex >= 0) && seen.Add(Identity(table)))
            {
                copies.Add(Identity(table));
            }
        }

        return copies.ToImmutable();
    }

    /// <summary>Which copy a table belongs to.</summary>
    public static (int Index, string Key) Identity(Table table) =>
        table.CopyIndex >= 0 ? (table.CopyIndex, table.Copy ?? "") : (-1, table.Copy ?? "");
}
