using System.Collections.Immutable;
using BudgetRules.Text;

namespace BudgetRules.Disclosures.Batch;

/// <summary>Fills one table of a batch, over all documents.</summary>
internal static class TableFiller
{
    /// <summary>Rows, keys, columns and tree of a table.</summary>
    public static TableData Fill(
        TableSchema schema,
        DisclosureTemplate template,
        DocumentTables[] documents,
        PrecisionTable[] precisions,
        FamilyData? family,
        KeyDictionary texts,
        RowScratch scratch)
    {
        var (sources, states) = Sources(schema, documents, family);
        var offsets = new int[sources.Length + 1];
        for (var parent = 0; parent < sources.Length; parent++)
        {
            offsets[parent + 1] = offsets[parent] + (sources[parent]?.Rows.Length ?? 0);
        }

        var rows = offsets[^1];
        var data = new TableData
        {
            Schema = schema,
            Offsets = offsets,
            ParentOfRow = new int[rows],
            Sources = sources,
            TableStates = states,
            Codes = new int[rows],
            Names = new int[rows],
            Paths = new int[rows],
            FirstSame = new int[rows],
            Ambiguous = new BitColumn(rows),
            Columns = [.. schema.Columns.Select(column => new ColumnData(column, rows, sources.Length, documents.Length))],
            Tree = new RowTree(rows),
        };
        for (var parent = 0; parent < sources.Length; parent++)
        {
            var department = family is null ? parent : family.DepartmentOfCopy[parent];
            FillParent(data, template, parent, texts, scratch);
            ColumnFiller.Fill(data, template, parent, department, precisions[department], texts);
        }

        return data;
    }

    private static (Table?[] Sources, int[] States) Sources(TableSchema schema, DocumentTables[] documents, FamilyData? family)
    {
        var count = family is null ? documents.Length : family.DepartmentOfCopy.Length;
        var sources = new Table?[count];
        var states = new int[count];
        for (var d = 0; d < documents.Length; d++)
        {
            var found = documents[d].Of(schema.Title);
            if (family is null)
            {
                (sources[d], states[d]) = Single(found.Count, found.Count > 0 ? found[0] : null, documents[d]);
                continue;
            }

            // One pass over the tables, whatever the number of copies.
            var copies = found.ToLookup(FamilyBuilder.Identity);
            var copy = family.Offsets[d];
            foreach (var identity in documents[d].Copies)
            {
                var own = copies[identity];
                (sources[copy], states[copy]) = Single(own.Count(), own.FirstOrDefault(), documents[d]);
                copy++;
            }
        }

        for (var i = 0; i < count; i++)
        {
            sources[i] = sources[i] is { } source ? CodedRows.Read(schema.Specimen, source) : null;
        }

        return (sources, states);
    }

    // A title printed twice is no table that can be judged: its rows stay out.
    private static (Table? Source, int State) Single(int count, Table? first, DocumentTables document) => count switch
    {
        0 => (null, document.AbsentState),
        1 => (first, RowState.Fine),
        _ => (null, RowState.Duplicate),
    };

    private static void FillParent(TableData data, DisclosureTemplate template, int parent, KeyDictionary texts, RowScratch scratch)
    {
        if (data.Sources[parent] is not { } source)
        {
            return;
        }

        var start = data.Offsets[parent];
        var paths = data.Schema.Specimen is { Rows: RowKind.Fixed } specimen
            ? FixedRowMatcher.Match(specimen, template, source.Rows)
            : null;
        var first = scratch.ByKey;
        first.Clear();
        for (var i = 0; i < source.Rows.Length; i++)
        {
            var row = source.Rows[i];
            var at = start + i;
            data.ParentOfRow[at] = parent;
            data.Codes[at] = string.IsNullOrWhiteSpace(row.Code) ? -1 : texts.Add(TextFolding.FoldTight(row.Code));
            data.Names[at] = string.IsNullOrWhiteSpace(row.Name) ? -1 : texts.Add(template.ResolveKey(row.Name));
            data.Paths[at] = paths?[i] is { } path ? texts.Add(PathKey.Of(path)) : -1;
            data.FirstSame[at] = at;
            var key = data.Codes[at] >= 0 ? data.Codes[at] : data.Names[at];
            if (key >= 0 && !first.TryAdd(key, at))
            {
                data.FirstSame[at] = first[key];
                data.Ambiguous.Set(at);
                data.Ambiguous.Set(first[key]);
            }
        }

        RowTreeBuilder.Fill(data, texts, start, start + source.Rows.Length, scratch);
        if (!source.LostRows.IsEmpty)
        {
            MarkRecurring(data, template, source, start, texts);
        }
    }

    // A row looked up by its key proves nothing against a department while a second row of that key may be among the lost ones.
    private static void MarkRecurring(TableData data, DisclosureTemplate template, Table source, int start, KeyDictionary texts)
    {
        var anyRow = source.LostRows.Any(static loss => loss.Row is null) && !data.Schema.IsNarrative && data.Schema.Specimen?.Rows != RowKind.Form;
        for (var row = start; row < start + source.Rows.Length; row++)
        {
            if (anyRow || source.LostRows.Any(loss => loss.Row is { } lost
                && (LostKeys.MayMean(lost, Text(data.Names[row]), template) || LostKeys.MayMean(lost, Text(data.Paths[row]), template) || Text(data.Codes[row]) == lost.Trim())))
            {
                (data.MayRecur ??= new BitColumn(data.RowCount)).Set(row);
            }
        }

        string? Text(int id) => id < 0 ? null : texts[id];
    }
}
