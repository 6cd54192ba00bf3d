namespace BudgetRules.Documents.Loading;

/// <summary>Tells by its first bytes what a file is that is not text.</summary>
internal static class FileSignature
{
    private const int Sample = 8192;

    /// <summary>What the bytes are, in Chinese and English, or null where they may be text.</summary>
    public static (string Chinese, string English)? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("%PDF-"u8))
        {
            return ("PDF 文件", "a PDF file");
        }

        if (bytes.StartsWith("PK\u0003\u0004"u8))
        {
            return ("压缩包或 Office 文件（docx、xlsx）", "a zip archive or Office file (docx, xlsx)");
        }

        ReadOnlySpan<byte> ole = [0xD0, 0xCF, 0x11, 0xE0];
        if (bytes.StartsWith(ole))
        {
            return ("旧版 Office 文件（doc、xls）", "a legacy Office file (doc, xls)");
        }

        ReadOnlySpan<byte> png = [0x89, 0x50, 0x4E, 0x47];
        ReadOnlySpan<byte> jpeg = [0xFF, 0xD8, 0xFF];
        if (bytes.StartsWith(png) || bytes.StartsWith(jpeg) || bytes.StartsWith("GIF8"u8))
        {
            return ("图片", "an image");
        }

        ReadOnlySpan<byte> gzip = [0x1F, 0x8B];
        ReadOnlySpan<byte> sevenZip = [0x37, 0x7A, 0xBC, 0xAF];
        if (bytes.StartsWith(gzip) || bytes.StartsWith("Rar!\u001A"u8) || bytes.StartsWith(sevenZip))
        {
            return ("压缩包", "a compressed archive");
        }

        return bytes[..Math.Min(bytes.Length, Sample)].Contains((byte)0) ? ("二进制文件", "a binary file") : null;
    }
}
