using System.Collections.Immutable;
using BudgetRules.Disclosures;
using BudgetRules.Syntax;
using BudgetRules.Text;

namespace BudgetRules.Semantics.Specimens;

/// <summary>文样 → <see cref="FactSpecimen"/>, 文首 → parts.</summary>
internal static class FactSpecimenBinder
{
    /// <summary>The fact or list a specimen declares. Sentences in error are left out.</summary>
    public static FactSpecimen Bind(FactSpecimenSyntax syntax, YearRange years, SpecimenFaults faults)
    {
        var lead = ValueOf(syntax, "逐项");
        var sentences = ReadAll(syntax.Sentences, faults);
        var slots = sentences.SelectMany(static sentence => SpecimenPartReader.Flatten(sentence)).OfType<SpecimenPart.Slot>()
            .Where(static slot => slot.Kind is not (SlotKind.Row or SlotKind.FiscalYear or SlotKind.Department or SlotKind.Region))
            .DistinctBy(static slot => PathKey.Of(slot.Column))
            .Select(static slot => new Column(slot.Column, slot.Kind))
            .ToImmutableArray();
        return new FactSpecimen
        {
            Table = SpecimenNames.TitleOf(syntax.TableSpan, faults.Source),
            Fact = syntax.Fact is null ? null : SpecimenNames.NameOf(syntax.FactSpan, faults.Source),
            Section = ValueOf(syntax, "段落"),
            ListLead = lead,
            RowsOf = RowsOf(syntax, faults),
            Sentences = sentences,
            Years = years,
            Columns = slots.IsEmpty && lead is not null ? [new Column("金额", SlotKind.Amount)] : slots,
        };
    }

    /// <summary>Sentences without those in error.</summary>
    public static ImmutableArray<ImmutableArray<SpecimenPart>> ReadAll(ImmutableArray<RawLineSyntax> lines, SpecimenFaults faults)
    {
        var sentences = ImmutableArray.CreateBuilder<ImmutableArray<SpecimenPart>>(lines.Length);
        foreach (var line in lines)
        {
            if (SpecimenPartReader.Read(line.Raw, line.Span, faults) is { } parts && SpecimenPartReader.Check(parts, line.Span, faults))
            {
                sentences.Add(parts);
            }
        }

        return sentences.ToImmutable();
    }

    private static string? RowsOf(FactSpecimenSyntax syntax, SpecimenFaults faults)
    {
        if (syntax.Labels.FirstOrDefault(static label => label.Name == "行") is not { } label)
        {
            return null;
        }

        var value = label.Value.Trim();
        if (value.Length > 2 && value[0] is '《' or '〈' && value[^1] is '》' or '〉')
        {
            return value[1..^1].Trim();
        }

        faults.BadValue("行", label.ValueSpan, label.Value, "《表名》（它的行就是可以逐项列出的名目）");
        return null;
    }

    private static string? ValueOf(FactSpecimenSyntax syntax, string name) =>
        syntax.Labels.FirstOrDefault(label => label.Name == name)?.Value is { Length: > 0 } value ? value : null;
}
