using System.Collections.Immutable;
using System.Runtime.InteropServices;
using BudgetRules.Disclosures;
using BudgetRules.Syntax;

namespace BudgetRules.Semantics.Specimens;

/// <summary>文样 → <see cref="FactSpecimen"/>, 文首 → parts.</summary>
internal static class FactSpecimenBinder
{
    /// <summary>The fact or list a specimen declares. Sentences in error are left out.</summary>
    public static FactSpecimen Bind(FactSpecimenSyntax syntax, YearRange years, SpecimenFaults faults)
    {
        var lead = ValueOf(syntax, "逐项");
        var sentences = ReadAll(syntax.Sentences, faults);
        return new FactSpecimen
        {
            Table = SpecimenNames.TitleOf(syntax.TableSpan, faults.Source),
            Fact = syntax.Fact is null ? null : SpecimenNames.NameOf(syntax.FactSpan, faults.Source),
            Section = ValueOf(syntax, "段落"),
            ListLead = lead,
            RowsOf = RowsOf(syntax, faults),
            Sentences = sentences,
            Years = years,
            Columns = ColumnsOf(sentences, isList: lead is not null),
        };
    }

    /// <summary>Sentences without those in error.</summary>
    public static ImmutableArray<ImmutableArray<SpecimenPart>> ReadAll(ImmutableArray<RawLineSyntax> lines, SpecimenFaults faults)
    {
        var sentences = new ImmutableArray<SpecimenPart>[lines.Length];
        var count = 0;
        foreach (var line in lines)
        {
            if (SpecimenPartReader.TryRead(line.Raw, line.Span, faults, out var parts))
            {
                sentences[count++] = parts;
            }
        }

        Array.Resize(ref sentences, count);
        return ImmutableCollectionsMarshal.AsImmutableArray(sentences);
    }

    /// <summary>The columns that the slots of all sentences fill; 金额 for a list that writes none.</summary>
    private static ImmutableArray<Column> ColumnsOf(ImmutableArray<ImmutableArray<SpecimenPart>> sentences, bool isList)
    {
        var columns = new List<Column>();
        foreach (var sentence in sentences)
        {
            foreach (var slot in SpecimenPartReader.SlotsOf(sentence))
            {
                if (SlotWords.IsColumn(slot.Kind) && !columns.Exists(column => PathKey.Of(column.Path) == PathKey.Of(slot.Column)))
                {
                    columns.Add(new Column(slot.Column, slot.Kind));
                }
            }
        }

        if (columns.Count == 0 && isList)
        {
            columns.Add(new Column("金额", SlotKind.Amount));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(columns.ToArray());
    }

    private static string? RowsOf(FactSpecimenSyntax syntax, SpecimenFaults faults)
    {
        if (Find(syntax, "行") is not { } label)
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
        Find(syntax, name)?.Value is { Length: > 0 } value ? value : null;

    private static LabelSyntax? Find(FactSpecimenSyntax syntax, string name)
    {
        foreach (var label in syntax.Labels)
        {
            if (label.Name == name)
            {
                return label;
            }
        }

        return null;
    }
}
