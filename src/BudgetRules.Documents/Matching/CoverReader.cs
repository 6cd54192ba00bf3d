using System.Collections.Immutable;
using System.Globalization;
using BudgetRules.Disclosures;
using BudgetRules.Documents.Blocks;
using BudgetRules.Documents.Narrative;

namespace BudgetRules.Documents.Matching;

/// <summary>Finds who publishes and for which year: a whole paragraph that reads as a 文首, a leading 第…部分 aside.</summary>
internal static class CoverReader
{
    private const int LongestCover = 80;

    /// <summary>What the first matching paragraph of each 文首 gives; an earlier 文首 has precedence.</summary>
    public static Cover Read(BlockDocument document, DisclosureTemplate template)
    {
        var cover = new Cover();
        foreach (var parts in template.Covers)
        {
            foreach (var block in document.Blocks)
            {
                if (block is Paragraph { Text.Length: <= LongestCover } paragraph && Match(document, paragraph, parts) is { } fills)
                {
                    cover = Merge(cover, fills);
                    break;
                }
            }
        }

        return cover;
    }

    private static IReadOnlyList<SlotFill>? Match(BlockDocument document, Paragraph paragraph, ImmutableArray<SpecimenPart> parts)
    {
        var text = NarrativeText.Of(paragraph);
        // A leading 第…部分 is tried without first, or it would become part of the name.
        foreach (var start in new[] { PartLength(text.Tight), 0 })
        {
            if (SentenceMatcher.Match(text, parts, start, isWhole: true) is { } match)
            {
                return [.. match.Fills.Select(fill => fill with { Raw = text.Raw(document.Source, fill.Start, fill.End).Trim() })];
            }
        }

        return null;
    }

    // 第一部分, 第1章
    private static int PartLength(string tight)
    {
        if (!tight.StartsWith('第'))
        {
            return 0;
        }

        var end = tight.IndexOf("部分", StringComparison.Ordinal);
        return end is > 0 and <= 4 ? end + 2 : 0;
    }

    private static Cover Merge(Cover cover, IReadOnlyList<SlotFill> fills)
    {
        foreach (var fill in fills)
        {
            cover = fill.Slot.Kind switch
            {
                SlotKind.FiscalYear when cover.Year is null && int.TryParse(fill.Tight, NumberStyles.None, CultureInfo.InvariantCulture, out var year) => cover with { Year = year },
                SlotKind.Department when cover.Unit is null && fill.Tight.Length > 0 => cover with { Unit = fill.Raw },
                SlotKind.Region when cover.Region is null && fill.Tight.Length > 0 => cover with { Region = fill.Raw },
                _ => cover,
            };
        }

        return cover;
    }
}
