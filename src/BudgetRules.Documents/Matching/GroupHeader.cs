using System.Collections.Immutable;
using System.Text;
using BudgetRules.Disclosures;
using BudgetRules.Documents.Blocks;
using BudgetRules.Text;

namespace BudgetRules.Documents.Matching;

/// <summary>A header row that groups the rows below it: 长期目标{数量：目标序号}： · {文本：目标}, printed as a table row or as a paragraph.</summary>
internal sealed class GroupHeader
{
    private const int LongestNumber = 3;
    private readonly string _lead;
    private readonly string _tail;

    /// <summary>Takes the row apart: words, a count, words, and the text after them.</summary>
    public GroupHeader(ImmutableArray<SpecimenCell> cells, TableSpecimen specimen)
    {
        Cells = cells;
        var parts = cells.SelectMany(static cell => cell.Parts).ToArray();
        var lead = new StringBuilder();
        var tail = new StringBuilder();
        foreach (var part in parts)
        {
            switch (part)
            {
                case SpecimenPart.Literal literal:
                    (Number is null ? lead : tail).Append(TextFolding.FoldTight(literal.Text));
                    break;
                case SpecimenPart.Slot { Kind: SlotKind.Quantity } slot when Number is null:
                    Number = ColumnOf(specimen, slot);
                    break;
                case SpecimenPart.Slot slot when Words is null:
                    Words = ColumnOf(specimen, slot);
                    break;
            }
        }

        (_lead, _tail) = (lead.ToString(), tail.ToString());
    }

    /// <summary>The cells as written.</summary>
    public ImmutableArray<SpecimenCell> Cells { get; }

    /// <summary>The column of the count, or null.</summary>
    public Column? Number { get; }

    /// <summary>The column of the text, or null.</summary>
    public Column? Words { get; }

    /// <summary>Whether a row is such a header; then what it gives.</summary>
    public GroupValue? Match(GridRow row, string? file)
    {
        if (row.FirstFilled() is not { } first || MatchLead(first.Tight) is not { } match)
        {
            return null;
        }

        var words = row.Cells.FirstOrDefault(cell => !cell.IsEmpty && !ReferenceEquals(cell, first));
        var number = NumberPlace(first.Raw, match.Number, file, first.Line, first.Column);
        var inFirst = first.Tight[match.Length..];
        return inFirst.Length > 0
            ? new GroupValue(match.Number, number, inFirst, first.Raw, first.PlaceIn(file))
            : new GroupValue(match.Number, number, words?.Plain ?? "", words?.Raw ?? "", words?.PlaceIn(file) ?? first.PlaceIn(file));
    }

    /// <summary>Whether a paragraph is such a header; then what it gives.</summary>
    public GroupValue? Match(Paragraph paragraph, string? file)
    {
        if (MatchLead(paragraph.Tight) is not { } match)
        {
            return null;
        }

        // The words begin behind the literal; spaces do not count.
        var at = 0;
        for (var tight = 0; at < paragraph.Text.Length && tight < match.Length; at++)
        {
            tight += TextFolding.FoldTight(paragraph.Text[at].ToString()).Length;
        }

        var words = paragraph.Text[at..].Trim();
        var number = NumberPlace(paragraph.Text, match.Number, file, paragraph.Line, paragraph.Column);
        return new GroupValue(match.Number, number, words, words, SourcePlace.At(file, paragraph.Line, paragraph.Column + at, paragraph.Text.Length - at));
    }

    private static SourcePlace NumberPlace(string printed, string number, string? file, int line, int column)
    {
        var at = number.Length == 0 ? -1 : TextFolding.Fold(printed).IndexOf(number, StringComparison.Ordinal);
        return at < 0 ? SourcePlace.At(file, line, column, printed.Length) : SourcePlace.At(file, line, column + at, number.Length);
    }

    private (string Number, int Length)? MatchLead(string tight)
    {
        if (_lead.Length == 0 || !tight.StartsWith(_lead, StringComparison.Ordinal))
        {
            return null;
        }

        var end = _lead.Length;
        if (Number is not null)
        {
            while (end < tight.Length && end - _lead.Length < LongestNumber && char.IsAsciiDigit(tight[end]))
            {
                end++;
            }

            if (end == _lead.Length)
            {
                return null;
            }
        }

        return tight.AsSpan(end).StartsWith(_tail) ? (tight[_lead.Length..end], end + _tail.Length) : null;
    }

    private static Column ColumnOf(TableSpecimen specimen, SpecimenPart.Slot slot) =>
        specimen.Columns.FirstOrDefault(column => column.Path == slot.Column) ?? new Column(slot.Column, slot.Kind);
}
