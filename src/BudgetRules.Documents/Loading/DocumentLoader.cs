using System.Buffers;
using System.Security.Cryptography;
using BudgetRules.Text;

namespace BudgetRules.Documents.Loading;

/// <summary>Turns bytes into the text of a document, or says why that is not possible.</summary>
internal static class DocumentLoader
{
    private static readonly SearchValues<char> Invisible = SearchValues.Create("\u00ad\u200b\u200c\u200d\u2060\ufeff");

    /// <summary>Loads a file; a file that cannot be opened gives a fault, no exception.</summary>
    public static LoadedText Load(string path, ReadOptions options)
    {
        try
        {
            var length = new FileInfo(path).Length;
            if (length > options.MaxBytes)
            {
                var source = new SourceText(path, "");
                return new LoadedText(source, null, DocumentDiagnostics.TooLarge(source, length, options.MaxBytes));
            }

            return Load(File.ReadAllBytes(path), path, options);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var source = new SourceText(path, "");
            return new LoadedText(source, null, DocumentDiagnostics.Unopened(source, Why(exception), exception.Message));
        }
    }

    private static string Why(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => "没有这个文件",
        UnauthorizedAccessException => "没有读取它的权限，或它是文件夹",
        PathTooLongException => "路径太长",
        _ => "读取时出错，可能被别的程序占用",
    };

    /// <summary>Loads bytes.</summary>
    public static LoadedText Load(ReadOnlySpan<byte> bytes, string name, ReadOptions options)
    {
        var none = new SourceText(name, "");
        if (bytes.Length > options.MaxBytes)
        {
            return new LoadedText(none, null, DocumentDiagnostics.TooLarge(none, bytes.Length, options.MaxBytes));
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (bytes.IsEmpty)
        {
            return new LoadedText(none, hash, DocumentDiagnostics.Empty(none));
        }

        if (options.EncodingName is null && !TextDecoder.HasWideMark(bytes) && FileSignature.Of(bytes) is { } kind)
        {
            return new LoadedText(none, hash, DocumentDiagnostics.NotText(none, kind.Chinese, kind.English));
        }

        if (TextDecoder.Decode(bytes, options.EncodingName) is not { } text)
        {
            return new LoadedText(none, hash, DocumentDiagnostics.NotText(none, "既不是 UTF-8 也不是 GB18030 的内容", "neither UTF-8 nor GB18030"));
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return new LoadedText(none, hash, DocumentDiagnostics.Empty(none));
        }

        return new LoadedText(new SourceText(name, WithoutInvisible(text)), hash, null) { Format = FormatOf(name, text) };
    }

    // Characters without width, as web pages and office programs leave them, become spaces: places stay, and no digits are joined by it.
    private static string WithoutInvisible(string text) => text.AsSpan().IndexOfAny(Invisible) < 0
        ? text
        : string.Create(text.Length, text, static (to, from) =>
        {
            for (var i = 0; i < to.Length; i++)
            {
                to[i] = Invisible.Contains(from[i]) ? ' ' : from[i];
            }
        });

    private static DocumentFormat FormatOf(string name, string text) => Path.GetExtension(name).ToUpperInvariant() switch
    {
        ".JSON" => DocumentFormat.Json,
        ".MD" or ".MARKDOWN" => DocumentFormat.Markdown,
        ".TXT" or ".TSV" => DocumentFormat.Text,
        _ => Guess(text),
    };

    private static DocumentFormat Guess(string text)
    {
        var start = text.AsSpan().TrimStart();
        if (start.Length > 0 && start[0] == '{')
        {
            return DocumentFormat.Json;
        }

        return !text.Contains('\t', StringComparison.Ordinal) && text.Contains("\n|", StringComparison.Ordinal) ? DocumentFormat.Markdown : DocumentFormat.Text;
    }
}
