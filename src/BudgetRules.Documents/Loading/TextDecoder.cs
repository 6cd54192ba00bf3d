using System.Text;

namespace BudgetRules.Documents.Loading;

/// <summary>Decodes a whole file: its byte order mark, else strict UTF-8, else GB18030; decided on all of the bytes, never on a sample.</summary>
internal static class TextDecoder
{
    /// <summary>The text, or null where the bytes are in none of these encodings.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="encodingName">The encoding to use instead; bytes that it cannot decode become U+FFFD.</param>
    public static string? Decode(ReadOnlySpan<byte> bytes, string? encodingName)
    {
        if (encodingName is not null)
        {
            return WithoutMark(Named(encodingName).GetString(bytes));
        }

        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            return Strict(new UTF8Encoding(false, true), bytes[3..]);
        }

        if (bytes.StartsWith(Encoding.UTF32.Preamble))
        {
            return Strict(new UTF32Encoding(false, false, true), bytes[4..]);
        }

        if (bytes.StartsWith(Encoding.Unicode.Preamble))
        {
            return Strict(new UnicodeEncoding(false, false, true), bytes[2..]);
        }

        if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble))
        {
            return Strict(new UnicodeEncoding(true, false, true), bytes[2..]);
        }

        return Strict(new UTF8Encoding(false, true), bytes) ?? Strict(Gb18030(), bytes);
    }

    /// <summary>Whether the bytes begin with the mark of a wide encoding, in which zero bytes are text.</summary>
    public static bool HasWideMark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Encoding.UTF32.Preamble) || bytes.StartsWith(Encoding.Unicode.Preamble) || bytes.StartsWith(Encoding.BigEndianUnicode.Preamble);

    private static string? Strict(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static Encoding Gb18030() =>
        CodePagesEncodingProvider.Instance.GetEncoding("gb18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    private static Encoding Named(string name) =>
        CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);

    private static string WithoutMark(string text) => text.StartsWith('\uFEFF') ? text[1..] : text;
}
