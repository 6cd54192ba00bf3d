using System.Text.Json;
using System.Text.RegularExpressions;

namespace BudgetRules.Cli.Tests.Reporting;

/// <summary>As much of JSON Schema as our schemas use: type, const, enum, pattern, minimum, required, properties, additionalProperties, items, $ref, anyOf.</summary>
internal static class SchemaCheck
{
    /// <summary>What does not fit, each with its place in the value.</summary>
    internal static IReadOnlyList<string> Mistakes(JsonElement schema, JsonElement value)
    {
        var mistakes = new List<string>();
        Check(schema, schema, value, "$", mistakes);
        return mistakes;
    }

    private static void Check(JsonElement root, JsonElement schema, JsonElement value, string at, List<string> mistakes)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            var name = reference.GetString()!["#/$defs/".Length..];
            Check(root, root.GetProperty("$defs").GetProperty(name), value, at, mistakes);
            return;
        }

        if (schema.TryGetProperty("anyOf", out var choices) && !choices.EnumerateArray().Any(choice => Fits(root, choice, value)))
        {
            mistakes.Add($"{at} fits none of anyOf");
        }

        if (schema.TryGetProperty("const", out var constant) && constant.ToString() != value.ToString())
        {
            mistakes.Add($"{at} is not {constant}");
        }

        if (schema.TryGetProperty("enum", out var words) && !words.EnumerateArray().Any(word => word.ToString() == value.ToString() && word.ValueKind == value.ValueKind))
        {
            mistakes.Add($"{at} is {value}, which is not in the enum");
        }

        if (schema.TryGetProperty("type", out var type) && !TypesOf(type).Contains(TypeOf(value)))
        {
            mistakes.Add($"{at} is of type {TypeOf(value)}");
            return;
        }

        if (value.ValueKind == JsonValueKind.String && schema.TryGetProperty("pattern", out var pattern) && !Regex.IsMatch(value.GetString()!, pattern.GetString()!))
        {
            mistakes.Add($"{at} does not match {pattern}");
        }

        if (value.ValueKind == JsonValueKind.Number && schema.TryGetProperty("minimum", out var minimum) && value.GetDecimal() < minimum.GetDecimal())
        {
            mistakes.Add($"{at} is below {minimum}");
        }

        if (value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("items", out var items))
        {
            var index = 0;
            foreach (var item in value.EnumerateArray())
            {
                Check(root, items, item, $"{at}[{index++}]", mistakes);
            }
        }

        if (value.ValueKind == JsonValueKind.Object && schema.TryGetProperty("properties", out var properties))
        {
            CheckObject(root, schema, properties, value, at, mistakes);
        }
    }

    private static void CheckObject(JsonElement root, JsonElement schema, JsonElement properties, JsonElement value, string at, List<string> mistakes)
    {
        if (schema.TryGetProperty("required", out var required))
        {
            mistakes.AddRange(required.EnumerateArray()
                .Where(name => !value.TryGetProperty(name.GetString()!, out _))
                .Select(name => $"{at} lacks {name}"));
        }

        foreach (var field in value.EnumerateObject())
        {
            if (properties.TryGetProperty(field.Name, out var inner))
            {
                Check(root, inner, field.Value, $"{at}.{field.Name}", mistakes);
            }
            else if (schema.TryGetProperty("additionalProperties", out var more) && more.ValueKind == JsonValueKind.False)
            {
                mistakes.Add($"{at}.{field.Name} is not in the schema");
            }
        }
    }

    private static bool Fits(JsonElement root, JsonElement schema, JsonElement value)
    {
        var mistakes = new List<string>();
        Check(root, schema, value, "$", mistakes);
        return mistakes.Count == 0;
    }

    private static IEnumerable<string> TypesOf(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()!) : [type.GetString()!];

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => value.TryGetInt64(out _) ? "integer" : "number",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        _ => "null",
    };
}
