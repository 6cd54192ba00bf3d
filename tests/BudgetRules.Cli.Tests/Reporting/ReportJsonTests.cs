using System.Text;
using System.Text.Json;
using BudgetRules.Cli.Tests.Stand;
using BudgetRules.Evaluation;
using BudgetRules.Text;

namespace BudgetRules.Cli.Tests.Reporting;

public sealed class ReportJsonTests
{
    private static readonly JsonElement Varied = Write([Reports.Varied]).GetProperty("documents")[0];

    [Fact]
    public void The_head_names_versions_and_hashes()
    {
        var json = Write([Reports.Varied]);
        json.GetProperty("version").GetInt32().Should().Be(1);
        json.GetProperty("engineVersion").GetString().Should().Be("0.1.0");
        json.GetProperty("rulesHash").GetString().Should().Be("0123");
        Varied.GetProperty("source").GetString().Should().Be("甲.txt");
        Varied.GetProperty("key").GetString().Should().Be("甲.txt");
        Varied.GetProperty("sha256").GetString().Should().HaveLength(64);
        Varied.GetProperty("unit").GetString().Should().Be("某区人民政府办公室");
        Varied.GetProperty("year").GetInt32().Should().Be(2023);
        Varied.GetProperty("template").GetString().Should().Be("部门预算·某区·2023");
    }

    [Fact]
    public void The_summary_counts_rules_and_adds_up_to_their_number()
    {
        var numbers = Varied.GetProperty("summary").EnumerateObject().ToDictionary(number => number.Name, number => number.Value.GetInt32());
        numbers.Keys.Should().Equal("passed", "failed", "notApplicable", "undetermined");
        numbers.Values.Sum().Should().Be(Varied.GetProperty("rules").GetArrayLength());
        numbers["failed"].Should().Be(5);
        numbers["undetermined"].Should().Be(1);
    }

    [Fact]
    public void Problems_point_at_their_findings()
    {
        var problem = Varied.GetProperty("problems")[2];
        problem.GetProperty("title").GetString().Should().Be("2 个项目没有满意度指标");
        problem.GetProperty("severity").GetString().Should().Be("warning");
        problem.GetProperty("kind").GetString().Should().Be("rule");
        problem.GetProperty("count").GetInt32().Should().Be(2);
        problem.GetProperty("places").EnumerateArray().Select(place => place.GetProperty("line").GetInt32()).Should().Equal(912, 983);
        var findings = Varied.GetProperty("findings");
        problem.GetProperty("findings").EnumerateArray()
            .Select(index => findings[index.GetInt32()].GetProperty("rule").GetString())
            .Should().Equal("JX-03", "JX-03");
    }

    [Fact]
    public void Figures_are_decimal_strings_with_the_decimals_they_have()
    {
        var finding = Varied.GetProperty("findings")[1];
        finding.GetProperty("left").GetString().Should().Be("12.9");
        finding.GetProperty("difference").GetString().Should().Be("-0.03");
        finding.GetProperty("tolerance").GetString().Should().Be("0.01");
        finding.GetProperty("unit").GetString().Should().Be("万元");
        finding.GetProperty("cells")[1].GetProperty("value").GetString().Should().Be("112.93");
        Varied.GetProperty("findings")[0].GetProperty("left").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public void A_cell_carries_its_address_its_raw_text_and_its_place()
    {
        var cell = Varied.GetProperty("findings")[1].GetProperty("cells")[1];
        cell.GetProperty("table").GetString().Should().Be("一般公共预算基本支出表");
        cell.GetProperty("code").GetString().Should().Be("30209");
        cell.GetProperty("row").GetString().Should().Be("物业管理费");
        cell.GetProperty("column").GetString().Should().Be("合计");
        cell.GetProperty("raw").GetString().Should().Be("112.93");
        var place = cell.GetProperty("place");
        place.EnumerateObject().Select(field => field.Name)
            .Should().Equal("file", "line", "column", "endLine", "endColumn", "page", "sheet", "cell");
        place.GetProperty("line").GetInt32().Should().Be(399);
        place.GetProperty("page").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public void Outcomes_levels_and_responsibilities_are_words()
    {
        var findings = Varied.GetProperty("findings").EnumerateArray().ToList();
        findings.Select(finding => finding.GetProperty("outcome").GetString()).Distinct().Should().Equal("failed", "undetermined");
        findings.Select(finding => finding.GetProperty("severity").GetString()).Distinct().Should().Equal("error", "warning", "info");
        findings[^1].GetProperty("responsibility").GetString().Should().Be("document");
        findings[^1].GetProperty("reason").GetString().Should().Be("重复：22102");
        findings.Single(finding => finding.GetProperty("lastDigit").GetBoolean()).GetProperty("rule").GetString().Should().Be("SM-02");
    }

    [Fact]
    public void Rule_diagnostics_carry_the_whole_span_and_the_suggestion()
    {
        var source = new SourceText("我的.rules", "一\n《收支总裱》");
        var diagnostic = new Diagnostic("名201", DiagnosticSeverity.Error, new("没有", "none"), source, new TextSpan(2, 6), "《收支总表》");
        var json = Write([], [diagnostic]).GetProperty("diagnostics")[0];
        json.ToString().Should().Contain("\"line\": 2").And.Contain("\"column\": 1").And.Contain("\"endLine\": 2").And.Contain("\"endColumn\": 7");
        json.GetProperty("file").GetString().Should().Be("我的.rules");
        json.GetProperty("suggestion").GetString().Should().Be("《收支总表》");
        json.GetProperty("code").GetString().Should().Be("名201");
    }

    [Fact]
    public void English_changes_reasons_and_diagnostics()
    {
        var json = Write([Reports.Varied], [], new ReportJsonOptions { Language = MessageLanguage.English }).GetProperty("documents")[0];
        json.GetProperty("findings")[6].GetProperty("reason").GetString().Should().Be("22102 occurs twice");
        json.GetProperty("diagnostics")[0].GetProperty("message").GetString().Should().Be("announced, not found");
    }

    [Fact]
    public void Chinese_is_written_as_it_is()
    {
        var text = WriteText([Reports.Varied], [], null);
        text.Should().Contain("在职实有 64 人，总编制 63 人").And.NotContain("\\u5728");
        text.Should().NotStartWith("\uFEFF");
    }

    [Fact]
    public void What_is_written_fits_the_schema()
    {
        using var stream = ReportJson.OpenSchema();
        var schema = JsonDocument.Parse(stream).RootElement;
        var everything = Reports.Varied with { Findings = [.. Reports.Varied.Findings.Select(finding => finding with { Arguments = [new MessageArgument("左", "1")], Basis = ["依据"], Assumptions = ["空白按 0"] })] };
        var diagnostic = new Diagnostic("名201", DiagnosticSeverity.Error, new("没有", "none"), null, default);
        SchemaCheck.Mistakes(schema, Write([everything, Reports.Clean, new Report { Key = "k", EngineVersion = "", RulesHash = "", Summary = new(0, 0, 0, 0), Rules = [], Findings = [], Problems = [] }], [diagnostic]))
            .Should().BeEmpty();
        SchemaCheck.Mistakes(schema, Write([])).Should().BeEmpty();
    }

    [Fact]
    public void The_schema_refuses_what_does_not_fit()
    {
        using var stream = ReportJson.OpenSchema();
        var schema = JsonDocument.Parse(stream).RootElement;
        var wrong = WriteText([Reports.Varied], [], null)
            .Replace("\"left\": \"12.9\"", "\"left\": 12.9", StringComparison.Ordinal)
            .Replace("\"severity\": \"warning\"", "\"severity\": \"警告\"", StringComparison.Ordinal)
            .Replace("\"rulesHash\"", "\"ruleHash\"", StringComparison.Ordinal);
        SchemaCheck.Mistakes(schema, JsonDocument.Parse(wrong).RootElement).Should().HaveCountGreaterThan(4);
    }

    private static JsonElement Write(IReadOnlyList<Report> reports, IReadOnlyList<Diagnostic>? diagnostics = null, ReportJsonOptions? options = null) =>
        JsonDocument.Parse(WriteText(reports, diagnostics ?? [], options)).RootElement;

    private static string WriteText(IReadOnlyList<Report> reports, IReadOnlyList<Diagnostic> diagnostics, ReportJsonOptions? options)
    {
        using var stream = new MemoryStream();
        ReportJson.Write(reports, diagnostics, stream, options);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
