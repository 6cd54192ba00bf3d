using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using BudgetRules.Disclosures;
using BudgetRules.Evaluation.Planning;
using BudgetRules.Semantics;
using BudgetRules.Semantics.Specimens;
using BudgetRules.Syntax;
using BudgetRules.Text;

namespace BudgetRules.Packs;

/// <summary>Compiles rule files: parses, sorts into packages, binds under each template, plans.</summary>
internal sealed class PackCompiler
{
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly HashSet<(string, SourceText?, TextSpan)> _seen = [];
    private readonly ImmutableArray<Package> _packages;

    private PackCompiler(ImmutableArray<Package> packages) => _packages = packages;

    /// <summary>What came of the files.</summary>
    /// <param name="sources">Rule files of the caller.</param>
    /// <param name="shipped">Shipped files that stand behind them; a package of the caller's hides a shipped one of its name.</param>
    /// <param name="withShippedRules">Whether the rules of the shipped packages take part, not only their vocabulary.</param>
    /// <param name="earlier">Diagnostics of loading.</param>
    public static PackContents Compile(ImmutableArray<SourceText> sources, ImmutableArray<SourceText> shipped, bool withShippedRules, IEnumerable<Diagnostic> earlier)
    {
        var parsed = sources.Select(RuleFileParser.Parse).ToList();
        var own = Package.Sort(parsed.Select(static result => result.File));
        var behind = Package.Sort(shipped.Select(static source => RuleFileParser.Parse(source).File))
            .Where(package => !own.Any(other => other.Name == package.Name) && (withShippedRules || !package.HasRules));
        var compiler = new PackCompiler([.. own, .. behind]);
        compiler.Add(earlier);
        compiler.Add(parsed.SelectMany(static result => result.Diagnostics));
        return compiler.Compile();
    }

    private PackContents Compile()
    {
        CheckImports();
        CheckUnused();
        Add(_packages.SelectMany(package => DefinitionLint.Check(package, ImportedNames)));
        var templates = _packages.Where(static package => package.IsTemplate).ToList();
        var bound = templates.Count == 0
            ? [Bind(_packages.FirstOrDefault(static package => package.Name == Package.Prelude) ?? new Package("", []))]
            : templates.Select(Bind).ToList();
        var rules = Choose(bound);
        return new PackContents(
            [.. _diagnostics.OrderBy(static item => item.Path, StringComparer.Ordinal).ThenBy(static item => item.Span.Start)],
            [.. bound.Select(binding => new CompiledTemplate(binding.Vocabulary.Template, PlanCompiler.Compile(binding.Vocabulary, binding.Rules.Where(rule => rules.Contains(rule.Syntax)))))],
            [.. _packages.SelectMany(static package => package.Files)],
            Hash());
    }

    private TemplateBinding Bind(Package template)
    {
        var others = _packages.Where(package => package != template && !package.IsTemplate);
        var found = new List<Diagnostic>();
        var files = template.Files.Concat(others.SelectMany(static package => package.Files).Where(file => file.Statements.Any(static s => s is AliasSyntax or TableSpecimenSyntax or FactSpecimenSyntax))).ToImmutableArray();
        var vocabulary = new Vocabulary(SpecimenBinder.Bind(template.Name, files, found));
        Add(found);
        Add(AliasLint.Check(files, vocabulary));
        var rules = new List<BoundRule>();
        var diagnostics = new Dictionary<FileSyntax, ImmutableArray<Diagnostic>>();
        foreach (var file in _packages.Where(package => package == template || !package.IsTemplate).SelectMany(static package => package.Files))
        {
            var bag = new DiagnosticBag(file.Source);
            var scope = Scope(file);
            rules.AddRange(RuleBinder.Bind(file, scope, vocabulary, bag));
            diagnostics[file] = bag.Items;
        }

        return new TemplateBinding(vocabulary, rules, diagnostics);
    }

    // A rule in error under every template is a wrong rule; under some it does not fit those.
    private HashSet<RuleSyntax> Choose(List<TemplateBinding> bindings)
    {
        var chosen = new HashSet<RuleSyntax>(ReferenceEqualityComparer.Instance);
        var ids = new Dictionary<string, BoundRule>(StringComparer.Ordinal);
        foreach (var file in _packages.SelectMany(static package => package.Files))
        {
            var all = bindings.Where(binding => binding.Diagnostics.ContainsKey(file)).ToList();
            var failing = new List<RuleSyntax>();
            foreach (var rule in file.Statements.OfType<RuleSyntax>())
            {
                var versions = all.SelectMany(binding => binding.Rules).Where(bound => ReferenceEquals(bound.Syntax, rule)).ToList();
                if (versions.TrueForAll(static version => version.Misfit is not null))
                {
                    failing.Add(rule);
                }
                else if (IsFirst(versions[0], ids))
                {
                    chosen.Add(rule);
                }
            }

            Report(file, all, failing);
        }

        return chosen;
    }

    private bool IsFirst(BoundRule rule, Dictionary<string, BoundRule> ids)
    {
        if (ids.TryAdd(rule.Id, rule))
        {
            return true;
        }

        var label = rule.Syntax.Labels.FirstOrDefault(static item => item.Name == "编号");
        var first = ids[rule.Id];
        var place = $"{Path.GetFileName(first.Source.Path)} 第 {first.Source.GetPosition(first.Syntax.Span.Start).Line} 行";
        Add([
            new Diagnostic(
                "包502",
                DiagnosticSeverity.Error,
                new LocalizedText($"编号 {rule.Title} 重复：{place} 已用过，本条不参加检查，请换一个编号", $"{rule.Title} is used already at {place}; this rule takes no part."),
                rule.Source,
                label?.ValueSpan ?? rule.Syntax.Span),
        ]);
        return false;
    }

    // What is wrong in a rule that some template takes is no mistake of the rule; all else is said once.
    private void Report(FileSyntax file, List<TemplateBinding> bindings, List<RuleSyntax> failing)
    {
        var fitting = file.Statements.OfType<RuleSyntax>().Except(failing).ToList();
        var diagnostics = bindings.SelectMany(binding => binding.Diagnostics[file]).ToList();
        var common = bindings.Count < 2 ? diagnostics : diagnostics.Where(item => bindings.TrueForAll(binding => binding.Diagnostics[file].Any(other => other.Code == item.Code && other.Span == item.Span)));
        Add(common.Where(item => bindings.Count < 2 || !fitting.Exists(rule => rule.Span.Start <= item.Span.Start && item.Span.End <= rule.Span.End)));
    }

    private DefinitionScope Scope(FileSyntax file)
    {
        var scope = new DefinitionScope(file);
        var own = _packages.First(package => package.Files.Contains(file));
        foreach (var sibling in own.Files.Where(other => !ReferenceEquals(other, file)))
        {
            scope.Import(new DefinitionScope(sibling));
        }

        foreach (var name in Package.Imports(file) ?? [])
        {
            foreach (var imported in _packages.Where(package => package.Name == name && package != own).SelectMany(static package => package.Files))
            {
                scope.Import(Imported(imported));
            }
        }

        return scope;
    }

    // Names of the definitions that a file imports from other packages, with the package's name.
    private Dictionary<string, string> ImportedNames(FileSyntax file)
    {
        var own = _packages.First(package => package.Files.Contains(file));
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var package in _packages.Where(package => package != own && (Package.Imports(file) ?? []).Contains(package.Name)))
        {
            foreach (var definition in package.Files.SelectMany(static imported => imported.Statements.OfType<DefinitionSyntax>()))
            {
                names.TryAdd(NameKey.Of(definition.Name), package.Name);
            }
        }

        return names;
    }

    // A definition of an imported file sees its own package's definitions.
    private DefinitionScope Imported(FileSyntax file)
    {
        var scope = new DefinitionScope(file);
        foreach (var sibling in _packages.First(package => package.Files.Contains(file)).Files.Where(other => !ReferenceEquals(other, file)))
        {
            scope.Import(new DefinitionScope(sibling));
        }

        return scope;
    }

    private void CheckImports()
    {
        foreach (var file in _packages.SelectMany(static package => package.Files))
        {
            foreach (var label in file.Header.Where(static label => label.Name == "引入" && label.Value.Trim() != "无"))
            {
                if (!_packages.Any(package => package.Name == label.Value.Trim()))
                {
                    var near = Spelling.Closest(label.Value.Trim(), _packages.Select(static package => package.Name));
                    Add([
                        new Diagnostic(
                            "包501",
                            DiagnosticSeverity.Error,
                            new LocalizedText($"找不到要引入的规则包“{label.Value.Trim()}”{(near is null ? "" : $"，是否想写“{near}”？")}", $"The package “{label.Value.Trim()}” is not found{(near is null ? "" : $"; did you mean “{near}”?")}"),
                            file.Source,
                            label.ValueSpan,
                            near),
                    ]);
                }
            }
        }
    }

    // What is written and does nothing yet must say so: a rule that somebody switched off still accuses.
    private void CheckUnused()
    {
        foreach (var file in _packages.SelectMany(static package => package.Files))
        {
            var adjustments = file.Statements.OfType<AdjustmentSyntax>().Select(static item => ($"{item.Kind}：{item.RuleId}", item.Span));
            var labels = file.Header.Where(static label => label.Name == "适用").Select(static label => ("适用", label.NameSpan));
            Add(adjustments.Concat(labels).Select(item => new Diagnostic(
                "包506",
                DiagnosticSeverity.Warning,
                new LocalizedText($"“{item.Item1}”在这一版还不起作用，规则照常检查", $"{item.Item1} has no effect in this version; the rules run as they are."),
                file.Source,
                item.Item2)));
        }
    }

    private string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in _packages.SelectMany(static package => package.Files))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file.Source.Content));
            hash.AppendData([0]);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private void Add(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            if (_seen.Add((diagnostic.Code, diagnostic.Source, diagnostic.Span)) || diagnostic.Source is null)
            {
                _diagnostics.Add(diagnostic);
            }
        }
    }

    private sealed record TemplateBinding(Vocabulary Vocabulary, List<BoundRule> Rules, Dictionary<FileSyntax, ImmutableArray<Diagnostic>> Diagnostics);
}
