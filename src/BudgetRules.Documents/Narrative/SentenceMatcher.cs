using System.Collections.Immutable;
using BudgetRules.Disclosures;
using BudgetRules.Text;

namespace BudgetRules.Documents.Narrative;

/// <summary>
/// Finds 样句 in prose: words must be there as written (folded, without spaces and quote marks), slots take figures or words,
/// 〔…〕 may be left out. Hand-written scanning; each start costs at most the length of one line.
/// </summary>
internal static class SentenceMatcher
{
    private const int LongestWords = 200;
    private const int MostSteps = 2000;

    /// <summary>All places where a sentence matches, in order, without overlaps.</summary>
    public static IEnumerable<SentenceMatch> FindAll(NarrativeText text, ImmutableArray<SpecimenPart> parts)
    {
        if (parts is [SpecimenPart.Optional optional, ..])
        {
            // Words that may be left out cannot be looked for: both readings are.
            foreach (var either in FindAll(text, [.. optional.Parts, .. parts[1..]]).Concat(FindAll(text, parts[1..])))
            {
                yield return either;
            }

            yield break;
        }

        var anchor = Anchor(parts, out var lead);
        if (anchor.Length == 0)
        {
            yield break;
        }

        var from = 0;
        while (from < text.Tight.Length)
        {
            var at = text.Tight.IndexOf(anchor, from, StringComparison.Ordinal);
            if (at < 0)
            {
                yield break;
            }

            SentenceMatch? match = null;
            foreach (var start in Starts(text.Tight, at, lead))
            {
                match = Match(text, parts, start, isWhole: false);
                if (match is not null)
                {
                    break;
                }
            }

            if (match is not null)
            {
                yield return match;
            }

            from = match is null ? at + 1 : Math.Max(at + 1, match.End);
        }
    }

    /// <summary>The sentence at a position, or null.</summary>
    /// <param name="text">The prose.</param>
    /// <param name="parts">The sentence.</param>
    /// <param name="start">Where it must begin.</param>
    /// <param name="isWhole">Whether it must reach to the end of the text.</param>
    public static SentenceMatch? Match(NarrativeText text, ImmutableArray<SpecimenPart> parts, int start, bool isWhole)
    {
        var fills = new List<SlotFill>();
        var steps = 0;
        var end = Match(text.Tight, parts, 0, start, isWhole, fills, ref steps);
        return end <= start ? null : new SentenceMatch(start, end, [.. fills]);
    }

    // The words to look for, and the slot before them.
    private static string Anchor(ImmutableArray<SpecimenPart> parts, out SlotKind? lead)
    {
        lead = null;
        foreach (var part in parts)
        {
            switch (part)
            {
                case SpecimenPart.Literal literal:
                    return TextFolding.FoldTight(literal.Text);
                case SpecimenPart.Slot slot when lead is null:
                    lead = slot.Kind;
                    break;
                default:
                    return "";
            }
        }

        return "";
    }

    private static IEnumerable<int> Starts(string text, int anchor, SlotKind? lead)
    {
        switch (lead)
        {
            case null:
                yield return anchor;
                break;
            case SlotKind.Text or SlotKind.Name or SlotKind.Row or SlotKind.Department or SlotKind.Region:
                var line = anchor;
                while (line > 0 && anchor - line < LongestWords && text[line - 1] is not ('\n' or '。' or ';'))
                {
                    line--;
                }

                yield return line;
                break;
            default:
                var digits = anchor;
                while (digits > 0 && (char.IsAsciiDigit(text[digits - 1]) || text[digits - 1] is '.' or ','))
                {
                    digits--;
                }

                while (digits < anchor && !char.IsAsciiDigit(text[digits]))
                {
                    digits++;
                }

                yield return digits;
                break;
        }
    }

    private static int Match(string text, IReadOnlyList<SpecimenPart> parts, int index, int at, bool isWhole, List<SlotFill> fills, ref int steps)
    {
        if (++steps > MostSteps)
        {
            return -1;
        }

        if (index == parts.Count)
        {
            return !isWhole || at == text.Length ? at : -1;
        }

        switch (parts[index])
        {
            case SpecimenPart.Literal literal:
                var words = TextFolding.FoldTight(literal.Text);
                return string.CompareOrdinal(text, at, words, 0, words.Length) == 0
                    ? Match(text, parts, index + 1, at + words.Length, isWhole, fills, ref steps)
                    : -1;
            case SpecimenPart.Optional optional:
                var count = fills.Count;
                var with = Match(text, [.. optional.Parts, .. parts.Skip(index + 1)], 0, at, isWhole, fills, ref steps);
                if (with >= 0)
                {
                    return with;
                }

                fills.RemoveRange(count, fills.Count - count);
                return Match(text, parts, index + 1, at, isWhole, fills, ref steps);
            case SpecimenPart.Slot slot:
                return MatchSlot(text, parts, index, slot, at, isWhole, fills, ref steps);
            default:
                return -1;
        }
    }

    private static int MatchSlot(
        string text, IReadOnlyList<SpecimenPart> parts, int index, SpecimenPart.Slot slot, int at, bool isWhole, List<SlotFill> fills, ref int steps)
    {
        var count = fills.Count;
        foreach (var end in Ends(text, slot.Kind, at, isLast: index + 1 == parts.Count))
        {
            // What is printed empty is no text: a filler such as ____ is passed over.
            var filler = FigureScanner.Filler(text, at);
            var taken = filler > 0 && end <= at + filler + 2 ? "" : text[at..end];
            if (IsUnitOnly(taken))
            {
                taken = "";
            }

            fills.Add(new SlotFill(slot, at, taken.Length == 0 ? at : end, taken));
            var result = Match(text, parts, index + 1, end, isWhole, fills, ref steps);
            if (result >= 0)
            {
                return result;
            }

            fills.RemoveRange(count, fills.Count - count);
        }

        return -1;
    }

    private static bool IsUnitOnly(string taken) => taken is "元" or "万元" or "亿元" or "%";

    // Where a slot may end, most likely first.
    private static IEnumerable<int> Ends(string text, SlotKind kind, int at, bool isLast)
    {
        switch (kind)
        {
            case SlotKind.Amount:
                return Figure(text, at, static (text, at) => FigureScanner.MoneyUnit(text, at));
            case SlotKind.Percent:
                return Figure(text, at, static (text, at) => at < text.Length && text[at] == '%' ? 1 : 0);
            case SlotKind.AmountChange:
                return Change(text, at, static (text, at) => FigureScanner.MoneyUnit(text, at));
            case SlotKind.RateChange:
                return Change(text, at, static (text, at) => at < text.Length && text[at] == '%' ? 1 : 0);
            case SlotKind.Quantity:
                var about = FigureScanner.Approximation(text, at);
                var number = FigureScanner.Number(text, at + about);
                return number > 0 ? [at + about + number] : isLast ? [] : [at + FigureScanner.Filler(text, at)];
            case SlotKind.Year or SlotKind.FiscalYear:
                var digits = FigureScanner.Number(text, at);
                return digits == 4 ? [at + 4] : digits == 0 && kind == SlotKind.Year ? [at + FigureScanner.Filler(text, at)] : [];
            default:
                return Words(text, at, isLast);
        }
    }

    private static IEnumerable<int> Figure(string text, int at, Func<string, int, int> unitAt)
    {
        var about = FigureScanner.Approximation(text, at);
        var number = FigureScanner.Number(text, at + about);
        var end = at + about + (number > 0 ? number : FigureScanner.Filler(text, at));
        return unitAt(text, end) is > 0 and var unit ? [end + unit] : [];
    }

    private static IEnumerable<int> Change(string text, int at, Func<string, int, int> unitAt)
    {
        var word = ChangeWord.At(text, at);
        if (word is null)
        {
            return [];
        }

        var end = at + word.Length;
        return word == ChangeWord.Unchanged ? [end] : Figure(text, end, unitAt);
    }

    private static IEnumerable<int> Words(string text, int at, bool isLast)
    {
        var end = at;
        while (end < text.Length && end - at < LongestWords && text[end] is not ('\n' or '。' or ';'))
        {
            end++;
        }

        return isLast ? [end] : Enumerable.Range(at + 1, Math.Max(0, end - at));
    }
}
