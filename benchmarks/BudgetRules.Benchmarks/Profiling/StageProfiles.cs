using BudgetRules.Disclosures.Batch;
using BudgetRules.Documents;
using BudgetRules.Documents.Blocks;
using BudgetRules.Documents.Loading;
using BudgetRules.Documents.Matching;
using BudgetRules.Documents.Narrative;
using BudgetRules.Evaluation;
using BudgetRules.Evaluation.Evidence;
using BudgetRules.Evaluation.Findings;
using BudgetRules.Evaluation.Kernels;
using BudgetRules.Packs;
using BudgetRules.Syntax;
using Block = BudgetRules.Evaluation.Kernels.Block;

namespace BudgetRules.Benchmarks.Profiling;

/// <summary>The stages behind the three subjects.</summary>
internal static class StageProfiles
{
    /// <summary>Prints all of them.</summary>
    public static void Print(TextWriter output)
    {
        output.WriteLine("Load");
        var load = new StageProfile(60, 60);
        var sources = ShippedRules.Read();
        load.Add("read the embedded files", () => ShippedRules.Read());
        load.Add("parse", () => sources.Select(RuleFileParser.Parse).ToList());
        load.Add("parse + bind + plan", () => PackCompiler.Compile([], sources, withShippedRules: true, []));
        load.Add("RulePack.Standard", () => RulePack.Standard());
        load.Print(output);

        output.WriteLine("Read");
        var read = new StageProfile(40, 40);
        var pack = RulePack.Standard();
        var bytes = SampleDocument.Bytes();
        var options = ReadOptions.Default;
        var loaded = DocumentLoader.Load(bytes, SampleDocument.Name, options);
        var blocks = TextBlockReader.Read(loaded.Source, CancellationToken.None);
        read.Add("decode and hash", () => DocumentLoader.Load(bytes, SampleDocument.Name, options));
        read.Add("blocks", () => TextBlockReader.Read(loaded.Source, CancellationToken.None));
        var template = pack.Templates.First(item => item.Tables.Length > 15);
        read.Add("  match: which template", () => TemplateChooser.Choose(blocks, pack.Templates));
        read.Add("  match: forms", () => new TemplateForms(template, 2023));
        var forms = new TemplateForms(template, 2023);
        read.Add("  match: contents", () => Contents.Find(blocks, forms));
        var contents = Contents.Find(blocks, forms);
        DocumentContext Context() => new(blocks, template, 2023);
        read.Add("  match: rows into tables", () => TableReader.Read(Context(), forms, contents, CancellationToken.None));
        read.Add("  match: cells of tables", () => TableReader.Read(Context(), forms, contents, CancellationToken.None).Tables.Select(static collector => collector.Build()).ToList());
        var lines = TableReader.Read(Context(), forms, contents, CancellationToken.None).TableLines;
        read.Add("  match: narrative", () => NarrativeReader.Read(Context(), forms, contents, lines, CancellationToken.None));
        read.Add("match", () => DocumentMatcher.Match(blocks, pack.Templates, options, CancellationToken.None));
        read.Add("DisclosureReader.Read", () => DisclosureReader.Read(bytes, SampleDocument.Name, pack.Templates));
        read.Print(output);

        output.WriteLine("Check");
        var check = new StageProfile(400, 400);
        var disclosure = DisclosureReader.Read(bytes, SampleDocument.Name, pack.Templates);
        var plan = PackCompiler.Compile([], sources, withShippedRules: true, []).Templates.First(template => template.Template.Id == disclosure.TemplateId).Plan;
        var batch = BatchBuilder.Build(plan.Schema, [disclosure]);
        var block = new Block(batch, 0, 1);
        var registers = Evaluator.Run(plan, block);
        check.Add("build the batch", () => BatchBuilder.Build(plan.Schema, [disclosure]));
        check.Add("  batch: tables by title", () => new DocumentTables(disclosure, plan.Schema.Template));
        var byTitle = new[] { new DocumentTables(disclosure, plan.Schema.Template) };
        var precisions = new[] { new PrecisionTable(byTitle[0], plan.Schema) };
        var scratch = new RowScratch();
        check.Add("  batch: precisions", () => new PrecisionTable(byTitle[0], plan.Schema));
        check.Add("  batch: copies", () => FamilyBuilder.Build(byTitle, new KeyDictionary()));
        var texts = new KeyDictionary();
        var families = plan.Schema.Families.Select(_ => FamilyBuilder.Build(byTitle, texts)).ToArray();
        foreach (var table in plan.Schema.Tables)
        {
            check.Add($"  batch: 《{table.Title}》", () => TableFiller.Fill(table, plan.Schema.Template, byTitle, precisions, table.Family < 0 ? null : families[table.Family], texts, scratch));
        }

        check.Add("  batch: all look-ups", () => plan.Schema.Lookups.Select(lookup => LookupResolver.Resolve(lookup, batch.Tables[lookup.Table], batch.Texts, plan.Schema.Template)).ToList());
        check.Add("evaluate", () => Evaluator.Run(plan, block));
        var context = new EvidenceContext(plan, block, registers);
        check.Add("  report: all verdicts counted", () => plan.Rules.Sum(rule => RuleTally.Evaluations(rule, registers, block, 0).Count()));
        foreach (var rule in plan.Rules)
        {
            var open = RuleTally.Evaluations(rule, registers, block, 0).Where(static item => item.Outcome is Outcome.Failed or Outcome.Undetermined).ToList();
            if (open.Count > 0)
            {
                check.Add($"  report: {open.Count} of {rule.Rule.Id}", () => open.Select(item => new FindingFactory(context).Create(rule, item)).ToList());
            }
        }

        check.Add("report", () => ReportBuilder.Build(plan, block, registers, pack.RulesHash, new CheckOptions()));
        check.Add("RulePack.Check", () => pack.Check(disclosure));
        check.Print(output);
        output.WriteLine($"{plan.Instructions.Length} instructions, {plan.Schema.Tables.Length} tables, {plan.Schema.Lookups.Length} look-ups, {plan.Schema.Joins.Length} joins, {plan.Schema.RowLists.Length} row lists; {disclosure.Tables.Length} tables read, {disclosure.Tables.Sum(table => table.Rows.Length)} rows");
        AllocationSampler.Print(output, "build the batch", 2000, () => BatchBuilder.Build(plan.Schema, [disclosure]));
        AllocationSampler.Print(output, "evaluate", 5000, () => Evaluator.Run(plan, block));
        AllocationSampler.Print(output, "report", 5000, () => ReportBuilder.Build(plan, block, registers, pack.RulesHash, new CheckOptions()));
        AllocationSampler.Print(output, "RulePack.Standard", 100, () => RulePack.Standard());
        AllocationSampler.Print(output, "DisclosureReader.Read", 50, () => DisclosureReader.Read(bytes, SampleDocument.Name, pack.Templates));
    }
}
