using BudgetRules.Text;

namespace BudgetRules.Documents;

/// <summary>What readers have to say about a document (文6xx), each code with its sentence in both languages.</summary>
internal static class DocumentDiagnostics
{
    public static Diagnostic TemplateChosen(SourceText source, string template, int titles, bool asked) => Make(
        "文600",
        DiagnosticSeverity.Info,
        asked ? $"按指定的模板“{template}”读取，对上 {titles} 个表名" : $"按模板“{template}”读取：它的表名对上 {titles} 个，最多",
        asked ? $"read by the requested template \"{template}\"; {titles} of its titles occur" : $"read by template \"{template}\": {titles} of its titles occur, the most",
        source,
        default);

    public static Diagnostic NoTemplate(SourceText source) => Make(
        "文600",
        DiagnosticSeverity.Warning,
        "没有一个模板的表名在文中出现，表格都没有读取；请检查是否用对了规则包",
        "no template has a title that occurs in the document; no table was read; check whether the right rule pack is used",
        source,
        default);

    public static Diagnostic NotText(SourceText source, string chinese, string english) => Make(
        "文601",
        DiagnosticSeverity.Error,
        $"不是文本文件：内容是{chinese}；请先转换为文本、Markdown 或 JSON",
        $"not a text file: it is {english}; convert it to text, Markdown or JSON first",
        source,
        default);

    public static Diagnostic Empty(SourceText source) => Make(
        "文601", DiagnosticSeverity.Error, "文件是空的", "the file is empty", source, default);

    public static Diagnostic Unopened(SourceText source, string chinese, string english) => Make(
        "文601", DiagnosticSeverity.Error, $"文件打不开：{chinese}", $"the file cannot be opened: {english}", source, default);

    public static Diagnostic TooLarge(SourceText source, long bytes, long limit) => Make(
        "文602",
        DiagnosticSeverity.Error,
        $"文件有 {bytes / 1024.0 / 1024.0:0.#} MB，超过 {limit / 1024.0 / 1024.0:0.#} MB，没有读取",
        $"the file has {bytes / 1024.0 / 1024.0:0.#} MB, more than {limit / 1024.0 / 1024.0:0.#} MB; it was not read",
        source,
        default);

    public static Diagnostic GridUnknown(SourceText source, TextSpan span, int rows, string? reason) => Make(
        "文603",
        DiagnosticSeverity.Warning,
        $"{rows} 行表格没有认出是哪张表{(reason is null ? "" : "：" + reason)}",
        $"{rows} rows of a grid were not recognised as any table{(reason is null ? "" : ": " + reason)}",
        source,
        span);

    public static Diagnostic Spaced(SourceText source, TextSpan span, int rows) => Make(
        "文603",
        DiagnosticSeverity.Warning,
        $"{rows} 行像是以空格排版的表格，栏目无法分辨，没有读取；请用制表符分隔或转换为 Markdown、JSON",
        $"{rows} lines look like a table laid out with spaces; its columns cannot be told apart; separate them by tabs, or convert to Markdown or JSON",
        source,
        span);

    public static Diagnostic GridOther(SourceText source, TextSpan span, int rows, string title) => Make(
        "文603",
        DiagnosticSeverity.Info,
        $"{rows} 行表格不属于模板中的任何一张表{(title.Length == 0 ? "" : $"（在“{title}”之下）")}，未读取",
        $"{rows} rows of a grid belong to no table of the template{(title.Length == 0 ? "" : $" (under \"{title}\")")}; not read",
        source,
        span);

    public static Diagnostic NoYear(SourceText source) => Make(
        "文604", DiagnosticSeverity.Warning, "没有找到年度，按最新表样检查", "no fiscal year found; the latest specimens are used", source, default);

    public static Diagnostic Json(SourceText source, TextSpan span, string chinese, string english) => Make(
        "文605", DiagnosticSeverity.Error, chinese, english, source, span);

    public static Diagnostic RowLost(SourceText source, TextSpan span, string table, string reason, string english) => Make(
        "文606", DiagnosticSeverity.Warning, $"《{table}》有一行未能对应：{reason}", $"a row of \"{table}\" could not be mapped: {english}", source, span);

    public static Diagnostic CellLost(SourceText source, TextSpan span, string table, string text) => Make(
        "文606", DiagnosticSeverity.Info, $"《{table}》中“{text}”没有对应的列，未读取", $"\"{text}\" in \"{table}\" has no column; not read", source, span);

    public static Diagnostic ColumnLost(SourceText source, TextSpan span, string table, string heading) => Make(
        "文607", DiagnosticSeverity.Warning, $"《{table}》的栏目“{heading}”不在表样中，未读取", $"heading \"{heading}\" of \"{table}\" is not in the specimen; not read", source, span);

    public static Diagnostic TableTwice(SourceText source, TextSpan span, string table, int firstLine, bool same) => Make(
        "文608",
        DiagnosticSeverity.Warning,
        same ? $"《{table}》出现两次，内容相同（另见第 {firstLine} 行），只读取第一张" : $"《{table}》出现两次，内容不同（另见第 {firstLine} 行），无法判断以哪一张为准，都不作依据",
        same ? $"\"{table}\" occurs twice with equal content (see line {firstLine}); the first is read" : $"\"{table}\" occurs twice with different content (see line {firstLine}); neither is relied on",
        source,
        span);

    public static Diagnostic FiguresUnmatched(SourceText source, TextSpan span, string section, int figures) => Make(
        "文609",
        DiagnosticSeverity.Info,
        $"“{section}”一段有 {figures} 处金额没有文样对应",
        $"{figures} amounts under \"{section}\" match no specimen sentence",
        source,
        span);

    public static Diagnostic SectionMissing(SourceText source, string section, string facts) => Make(
        "样803",
        DiagnosticSeverity.Info,
        $"没有找到标题含“{section}”的段落；其中的事项按未读处理：{facts}",
        $"no heading contains \"{section}\"; its facts count as unread: {facts}",
        source,
        default);

    public static Diagnostic Announced(SourceText source, TextSpan span, string title) => Make(
        "文610", DiagnosticSeverity.Warning, $"目录中有《{title}》，正文中没有找到", $"\"{title}\" is announced but was not found", source, span);

    public static Diagnostic CopyMissing(SourceText source, TextSpan span, string title) => Make(
        "文611", DiagnosticSeverity.Warning, $"《{title}》之前没有它所属的表单，无法知道属于哪个项目", $"no form that \"{title}\" belongs to stands before it", source, span);

    private static Diagnostic Make(string code, DiagnosticSeverity severity, string chinese, string english, SourceText source, TextSpan span) =>
        new(code, severity, new LocalizedText(chinese, english), source, span);
}
