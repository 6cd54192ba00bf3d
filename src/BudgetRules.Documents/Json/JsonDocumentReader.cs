using System.Collections.Immutable;
using System.Text.Json;
using BudgetRules.Disclosures;
using BudgetRules.Documents.Matching;
using BudgetRules.Text;

namespace BudgetRules.Documents.Json;

/// <summary>Reads one JSON document. Lives for one call.</summary>
internal sealed class JsonDocumentReader(SourceText source, IReadOnlyList<DisclosureTemplate> templates, ReadOptions options)
{
    private static readonly string[] Properties =
        ["key", "unitCode", "unit", "region", "year", "kind", "unitType", "stage", "template", "tables", "prior", "$schema"];

    private readonly JsonFaults _faults = new(source);

    /// <summary>Reads it.</summary>
    public Disclosure Read()
    {
        try
        {
            using var json = JsonDocument.Parse(
                source.Content, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 });
            return Read(json.RootElement);
        }
        catch (JsonException exception)
        {
            _faults.ReportSyntax(exception);
            return Nothing();
        }
    }

    private Disclosure Nothing() => new()
    {
        Key = options.Key ?? source.Path,
        Source = source.Path,
        FiscalYear = options.FiscalYear,
        Tables = [],
        Losses = [.. _faults.Losses],
        Diagnostics = [.. _faults.Diagnostics],
    };

    private Disclosure Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            _faults.Lose("", "最外层应是一个对象 { … }", "the outermost value must be an object");
            return Nothing();
        }

        _faults.CheckProperties(root, "", Properties);
        var year = Year(root) ?? options.FiscalYear;
        var template = Choose(root, out var chosen);
        var forms = new TemplateForms(template, year);
        var tables = ReadTables(root, template, forms);
        var resolved = TableDuplicates.Resolve(tables, (first, second, isSame) => _faults.Warn(
            second.Place?.Cell ?? "",
            isSame ? $"《{second.Title}》给了两次，内容相同，只读取第一张" : $"《{second.Title}》给了两次，内容不同，都不作依据",
            isSame ? $"\"{second.Title}\" is given twice with equal content; the first is read" : $"\"{second.Title}\" is given twice with different content; neither is relied on",
            "文608"));
        if (year is null)
        {
            _faults.Add(DocumentDiagnostics.NoYear(source));
        }

        return new Disclosure
        {
            Key = options.Key ?? Text(root, "key") ?? source.Path,
            Source = source.Path,
            UnitCode = Text(root, "unitCode"),
            UnitName = Text(root, "unit"),
            Region = Text(root, "region"),
            FiscalYear = year,
            Kind = Kind(root),
            UnitType = Text(root, "unitType"),
            Stage = Text(root, "stage"),
            TemplateId = chosen,
            Tables = resolved,
            Losses = [.. _faults.Losses],
            Diagnostics = [.. _faults.Diagnostics],
        };
    }

    private List<Table> ReadTables(JsonElement root, DisclosureTemplate template, TemplateForms forms)
    {
        var tables = new List<Table>();
        if (!root.TryGetProperty("tables", out var array))
        {
            return tables;
        }

        if (array.ValueKind != JsonValueKind.Array)
        {
            _faults.Lose("/tables", "tables 应是一个数组 [ … ]", "\"tables\" must be an array");
            return tables;
        }

        var copies = new JsonCopies();
        var index = 0;
        foreach (var element in array.EnumerateArray())
        {
            var pointer = $"/tables/{index++}";
            if (new JsonTableReader(source.Path, template, forms, copies, _faults).Read(element, pointer) is { } table)
            {
                tables.Add(table);
            }
        }

        return tables;
    }

    private DisclosureTemplate Choose(JsonElement root, out string? id)
    {
        var asked = options.TemplateId ?? Text(root, "template");
        id = asked;
        if (asked is not null && templates.FirstOrDefault(template => template.Id == asked) is { } named)
        {
            return named;
        }

        if (asked is not null && templates.Count > 0)
        {
            _faults.Warn(
                "/template",
                $"没有名为“{asked}”的模板{(Spelling.Closest(asked, templates.Select(static template => template.Id)) is { } close ? $"，是否想写“{close}”" : "")}；按表名选择",
                $"no template \"{asked}\"; one is chosen by the titles");
        }

        var titles = Titles(root).Select(NameKey.Of).ToHashSet(StringComparer.Ordinal);
        var best = templates
            .Select(template => (Template: template, Count: titles.Count(title => template.FindTable(title) is not null)))
            .Where(static candidate => candidate.Count > 0)
            .OrderByDescending(static candidate => candidate.Count)
            .Select(static candidate => candidate.Template)
            .FirstOrDefault();
        id = best?.Id is { Length: > 0 } found ? found : asked;
        return best ?? DisclosureTemplate.Empty;
    }

    private static IEnumerable<string> Titles(JsonElement root)
    {
        if (!root.TryGetProperty("tables", out var tables) || tables.ValueKind != JsonValueKind.Array)
        {
            yield break;
        }

        foreach (var table in tables.EnumerateArray())
        {
            if (table.ValueKind == JsonValueKind.Object && table.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String)
            {
                yield return name.GetString()!;
            }
        }
    }

    private int? Year(JsonElement root)
    {
        if (!root.TryGetProperty("year", out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var year) && year is >= 1949 and <= 2200)
        {
            return year;
        }

        if (value.ValueKind == JsonValueKind.String && int.TryParse(value.GetString(), out year) && year is >= 1949 and <= 2200)
        {
            return year;
        }

        _faults.Warn("/year", "year 应是四位年份，如 2023", "\"year\" must be a year such as 2023");
        return null;
    }

    private DisclosureKind Kind(JsonElement root)
    {
        switch (Text(root, "kind"))
        {
            case null:
                return DisclosureKind.Unknown;
            case "部门预算":
                return DisclosureKind.DepartmentalBudget;
            case "单位预算":
                return DisclosureKind.UnitBudget;
            case "部门决算":
                return DisclosureKind.DepartmentalFinalAccounts;
            case "单位决算":
                return DisclosureKind.UnitFinalAccounts;
            default:
                _faults.Warn("/kind", "kind 应是 部门预算、单位预算、部门决算 或 单位决算", "\"kind\" must be 部门预算, 单位预算, 部门决算 or 单位决算");
                return DisclosureKind.Unknown;
        }
    }

    private string? Text(JsonElement root, string name)
    {
        if (!root.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.String)
        {
            return value.GetString();
        }

        if (value.ValueKind == JsonValueKind.Number)
        {
            return value.GetRawText();
        }

        _faults.Warn("/" + name, $"{name} 应是文本", $"\"{name}\" must be a string");
        return null;
    }
}
