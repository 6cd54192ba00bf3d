using BudgetRules.Text;

namespace BudgetRules.Disclosures.Batch;

/// <summary>Fills a batch from documents: names are folded, ordinals stripped and 又名 applied once, here; every look-up is resolved.</summary>
internal static class BatchBuilder
{
    /// <summary>Builds a batch.</summary>
    /// <param name="schema">What the plan asks for.</param>
    /// <param name="documents">Documents of the schema's vocabulary; at least one.</param>
    public static DisclosureBatch Build(BatchSchema schema, Disclosure[] documents)
    {
        var texts = new KeyDictionary();
        var scratch = new RowScratch();
        var byTitle = Array.ConvertAll(documents, document => new DocumentTables(document, schema.Template));
        var precisions = Array.ConvertAll(byTitle, document => new PrecisionTable(document, schema));
        var families = new FamilyData[schema.Families.Length];
        for (var i = 0; i < families.Length; i++)
        {
            families[i] = FamilyBuilder.Build(byTitle, texts);
        }

        var tables = new TableData[schema.Tables.Length];
        for (var i = 0; i < tables.Length; i++)
        {
            var family = schema.Tables[i].Family;
            tables[i] = TableFiller.Fill(schema.Tables[i], schema.Template, byTitle, precisions, family < 0 ? null : families[family], texts, scratch);
        }

        var lookups = new int[schema.Lookups.Length][];
        for (var i = 0; i < lookups.Length; i++)
        {
            lookups[i] = LookupResolver.Resolve(schema.Lookups[i], tables[schema.Lookups[i].Table], texts, schema.Template);
        }

        return new DisclosureBatch
        {
            Schema = schema,
            Documents = documents,
            Families = families,
            Tables = tables,
            Lookups = lookups,
            Joins = [.. schema.Joins.Select(join => JoinResolver.Resolve(tables[join.From], tables[join.To], CopyMap(schema, families, join)))],
            RowLists = [.. schema.RowLists.Select(list => RowListResolver.Resolve(list, tables[list.Table], lookups, texts))],
            Texts = texts,
            FactTexts = Facts(documents, texts),
            Predicates = [.. schema.Predicates.Select(predicate => Decide(predicate, texts))],
        };
    }

    private static int[]? CopyMap(BatchSchema schema, FamilyData[] families, JoinSchema join)
    {
        var (from, to) = (schema.Tables[join.From].Family, schema.Tables[join.To].Family);
        return from >= 0 && to < 0 ? families[from].DepartmentOfCopy : null;
    }

    private static bool[] Decide(TextPredicate predicate, KeyDictionary texts)
    {
        var holds = new bool[texts.Count];
        for (var i = 0; i < holds.Length; i++)
        {
            holds[i] = predicate.Holds(texts[i]);
        }

        return holds;
    }

    private static int[][] Facts(Disclosure[] documents, KeyDictionary texts) =>
    [
        Array.ConvertAll(documents, document => Fact(document.UnitName, texts)),
        Array.ConvertAll(documents, document => Fact(document.Region, texts)),
        Array.ConvertAll(documents, document => Fact(KindName(document.Kind), texts)),
        Array.ConvertAll(documents, document => Fact(document.UnitType, texts)),
    ];

    private static int Fact(string? text, KeyDictionary texts) => string.IsNullOrWhiteSpace(text) ? -1 : texts.Add(TextFolding.FoldTight(text));

    private static string? KindName(DisclosureKind kind) => kind switch
    {
        DisclosureKind.DepartmentalBudget => "部门预算",
        DisclosureKind.UnitBudget => "单位预算",
        DisclosureKind.DepartmentalFinalAccounts => "部门决算",
        DisclosureKind.UnitFinalAccounts => "单位决算",
        _ => null,
    };
}
