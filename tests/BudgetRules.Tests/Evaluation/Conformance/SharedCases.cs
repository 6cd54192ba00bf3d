using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace BudgetRules.Tests.Evaluation.Conformance;

/// <summary>Reads the cases as they are kept beside the repository.</summary>
internal static class SharedCases
{
    /// <summary>Below the folder of shared material.</summary>
    public const string File = "expected/conformance.json";

    /// <summary>The cases that are replayed.</summary>
    public static ImmutableArray<ConformanceCase> Read()
    {
        var root = JsonNode.Parse(System.IO.File.ReadAllText(RepositoryRoot.Combine("..", "shared", File)))!;
        var names = root["map"]!.AsObject();
        return [.. root["cases"]!.AsArray().Select(node => Case(node!, names))];
    }

    private static ConformanceCase Case(JsonNode node, JsonObject names) => new()
    {
        Id = (string)node["id"]!,
        After = (string)node["source"]!["repo"]!,
        Labels = node["policy"]!.AsObject().ToImmutableDictionary(static pair => pair.Key, static pair => (string)pair.Value!),
        Tables = [.. node["tables"]!.AsArray().Select(static table => Table(table!))],
        Checks = [.. node["checks"]!.AsArray().Select(check => Check(check!, names))],
    };

    private static ConformanceTable Table(JsonNode node)
    {
        var headings = node["columns"]!.AsArray();
        return new ConformanceTable
        {
            Title = (string)node["name"]!,
            Columns = [.. headings.Select((heading, i) => new ConformanceColumn((string)heading!, Slot(node["unit"]!, i)))],
            LastPlace = node["ulp"]!.ToString(),
            Rows = node["rows"]!.AsArray().ToDictionary(static row => (string)row!["name"]!, static row => row!["values"]!.AsArray().Select(static value => value?.ToString()).ToArray()),
        };
    }

    private static string Slot(JsonNode unit, int column) => (string)(unit is JsonArray units ? units[column]! : unit)! switch
    {
        "money" => "金额",
        "num" => "数量",
        _ => "文本",
    };

    private static ConformanceCheck Check(JsonNode node, JsonObject names) => new()
    {
        Id = (string)node["id"]!,
        Rule = (string)node["rule"]!,
        Table = (string?)node["table"],
        Row = (string?)node["row"],
        Outcome = (string?)node["ours"] ?? (string)names[(string)node["expected"]!]!,
        Difference = (decimal?)node["imbalance"],
        Deviates = node["ours"] is not null,
    };
}
