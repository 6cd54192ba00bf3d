using System.Collections.Immutable;
using System.Runtime.InteropServices;
using BudgetRules.Disclosures;
using BudgetRules.Text;

namespace BudgetRules.Semantics.Specimens;

/// <summary>Reads 取值: 列名：值，值（下级，下级），值.</summary>
internal static class ValueSetReader
{
    /// <summary>The set a label's value declares, or null where it declares none.</summary>
    public static ValueSetSpecimen? Read(string value)
    {
        var colon = TextFolding.Fold(value).IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
        {
            return null;
        }

        var values = new List<string>();
        var children = ImmutableDictionary<string, ImmutableArray<string>>.Empty;
        foreach (var item in SpecimenNames.SplitAtCommas(value[(colon + 1)..]))
        {
            var open = item.AsSpan().IndexOfAny('（', '(');
            var name = (open < 0 ? item : item[..open]).Trim();
            if (name.Length == 0)
            {
                return null;
            }

            values.Add(name);
            if (open >= 0)
            {
                var inside = item[(open + 1)..].TrimEnd('）', ')', ' ', '　');
                children = children.SetItem(name, ImmutableCollectionsMarshal.AsImmutableArray(SpecimenNames.SplitAtCommas(inside).ToArray()));
            }
        }

        return new ValueSetSpecimen(value[..colon].Trim(), ImmutableCollectionsMarshal.AsImmutableArray(values.ToArray()), children);
    }
}
