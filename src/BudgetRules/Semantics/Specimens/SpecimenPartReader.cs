using System.Collections.Immutable;
using System.Runtime.InteropServices;
using BudgetRules.Disclosures;
using BudgetRules.Text;

namespace BudgetRules.Semantics.Specimens;

/// <summary>Raw text of a cell or sentence → words, slots {…} and optional groups 〔…〕.</summary>
internal static class SpecimenPartReader
{
    private const int DeepestGroup = 4;

    /// <summary>The parts of a text; false where something is wrong with it, which is reported at its place.</summary>
    /// <param name="raw">The text; has the same length as what stands at <paramref name="span"/> where diagnostics are to be exact.</param>
    public static bool TryRead(string raw, TextSpan span, SpecimenFaults faults, out ImmutableArray<SpecimenPart> parts)
    {
        if (raw.Length == 0)
        {
            parts = [];
            return true;
        }

        var position = 0;
        var read = ReadParts(raw, ref position, span, faults, 0);
        parts = read is null ? [] : ImmutableCollectionsMarshal.AsImmutableArray(read.ToArray());
        return read is not null && Check(parts, span, faults);
    }

    /// <summary>The slots of a text in order, those in optional groups too.</summary>
    public static List<SpecimenPart.Slot> SlotsOf(ImmutableArray<SpecimenPart> parts)
    {
        var slots = new List<SpecimenPart.Slot>();
        foreach (var part in Flatten(parts))
        {
            if (part is SpecimenPart.Slot slot)
            {
                slots.Add(slot);
            }
        }

        return slots;
    }

    private static bool Check(ImmutableArray<SpecimenPart> parts, TextSpan span, SpecimenFaults faults)
    {
        var columns = new HashSet<string>();
        SpecimenPart.Slot? before = null;
        foreach (var part in Flatten(parts))
        {
            if (part is not SpecimenPart.Slot slot)
            {
                before = null;
                continue;
            }

            if (!columns.Add(PathKey.Of(slot.Column)))
            {
                faults.Error(
                    "样801",
                    span,
                    $"同一样句里两个空填到同一列“{slot.Column}”，请写 {{{WordOf(slot)}：另一列名}}",
                    $"Two slots of one sentence fill the column \"{slot.Column}\"; write {{{WordOf(slot)}：another name}}");
                return false;
            }

            if (before is not null && (!SlotWords.IsFigure(slot.Kind) || SlotWords.IsFigure(before.Kind)))
            {
                faults.Error(
                    "样808",
                    span,
                    $"{{{before.Column}}} 与 {{{slot.Column}}} 之间要有文字，否则分不开",
                    $"Put words between {{{before.Column}}} and {{{slot.Column}}}, or they cannot be told apart");
                return false;
            }

            before = slot;
        }

        return true;
    }

    private static List<SpecimenPart> Flatten(ImmutableArray<SpecimenPart> parts)
    {
        var flat = new List<SpecimenPart>(parts.Length);
        foreach (var part in parts)
        {
            if (part is SpecimenPart.Optional optional)
            {
                flat.AddRange(Flatten(optional.Parts));
            }
            else
            {
                flat.Add(part);
            }
        }

        return flat;
    }

    private static string WordOf(SpecimenPart.Slot slot) => Array.Find(SlotWords.All, word => SlotWords.Find(word) == slot.Kind) ?? "";

    private static List<SpecimenPart>? ReadParts(string raw, ref int position, TextSpan span, SpecimenFaults faults, int depth)
    {
        var parts = new List<SpecimenPart>();
        var words = position;
        while (position < raw.Length)
        {
            var c = raw[position];
            if (c == '〕' && depth > 0)
            {
                break;
            }

            if (c is not ('{' or '｛' or '〔'))
            {
                position++;
                continue;
            }

            AddWords(parts, raw, words, position);
            if (c == '〔')
            {
                if (depth >= DeepestGroup || !TryReadGroup(raw, ref position, span, faults, depth, parts))
                {
                    return null;
                }
            }
            else if (ReadSlot(raw, ref position, span, faults) is { } slot)
            {
                parts.Add(slot);
            }
            else
            {
                return null;
            }

            words = position;
        }

        AddWords(parts, raw, words, position);
        return parts;
    }

    private static bool TryReadGroup(
        string raw, ref int position, TextSpan span, SpecimenFaults faults, int depth, List<SpecimenPart> parts)
    {
        var open = position;
        position++;
        var inner = ReadParts(raw, ref position, span, faults, depth + 1);
        if (inner is null)
        {
            return false;
        }

        if (position >= raw.Length)
        {
            faults.Error("样807", Part(span, open, 1), "“〔”没有配对的“〕”", "\"〔\" has no \"〕\"");
            return false;
        }

        position++;
        parts.Add(new SpecimenPart.Optional(ImmutableCollectionsMarshal.AsImmutableArray(inner.ToArray())));
        return true;
    }

    private static SpecimenPart.Slot? ReadSlot(string raw, ref int position, TextSpan span, SpecimenFaults faults)
    {
        var open = position;
        var close = raw.AsSpan(open).IndexOfAny('}', '｝');
        if (close < 0)
        {
            faults.Error("样807", Part(span, open, 1), "“{”没有配对的“}”", "\"{\" has no \"}\"");
            return null;
        }

        position = open + close + 1;
        var inside = raw[(open + 1)..(open + close)];
        var folded = TextFolding.Fold(inside);
        var colon = folded.IndexOf(':', StringComparison.Ordinal);
        var word = (colon < 0 ? folded : folded[..colon]).Trim();
        if (SlotWords.Find(word) is not { } kind)
        {
            var meant = Spelling.Closest(word, SlotWords.All);
            faults.Error(
                "样802",
                Part(span, open, close + 1),
                $"没有 {{{word}}} 这种空{(meant is null ? $"；有：{string.Join('、', SlotWords.All)}" : $"，是否想写 {{{meant}}}？")}",
                $"There is no slot {{{word}}}{(meant is null ? $"; there are: {string.Join(", ", SlotWords.All)}" : $"; did you mean {{{meant}}}?")}",
                meant is null ? null : colon < 0 ? $"{{{meant}}}" : $"{{{meant}：{inside[(colon + 1)..].Trim()}}}");
            return null;
        }

        var name = colon < 0 ? "" : inside[(colon + 1)..].Trim();
        return new SpecimenPart.Slot(kind, name.Length == 0 ? word : name, name.Length > 0);
    }

    private static void AddWords(List<SpecimenPart> parts, string raw, int start, int end)
    {
        var words = raw[start..end].Trim();
        if (words.Length > 0)
        {
            parts.Add(new SpecimenPart.Literal(words));
        }
    }

    private static TextSpan Part(TextSpan span, int start, int length) =>
        new(Math.Min(span.Start + start, span.End), Math.Min(length, Math.Max(0, span.End - span.Start - start)));
}
