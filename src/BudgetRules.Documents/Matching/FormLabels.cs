using BudgetRules.Disclosures;
using BudgetRules.Documents.Blocks;
using BudgetRules.Text;

namespace BudgetRules.Documents.Matching;

/// <summary>The labels of a form (表单) and the columns that they fill.</summary>
internal sealed class FormLabels
{
    private readonly Dictionary<string, Column> _columns = new(StringComparer.Ordinal);

    /// <summary>Reads label, slot, label, slot from the pasted form.</summary>
    public FormLabels(TableSpecimen specimen)
    {
        foreach (var row in specimen.Grid)
        {
            for (var i = 0; i + 1 < row.Length; i++)
            {
                if (row[i].IsEmpty || row[i].HasSlot || row[i + 1].OnlySlot is not { } slot)
                {
                    continue;
                }

                var path = slot.IsNamed ? slot.Column : row[i].Raw;
                var column = specimen.Columns.FirstOrDefault(candidate => PathKey.Of(candidate.Path) == PathKey.Of(path)) ?? new Column(path, slot.Kind);
                _columns.TryAdd(NameKey.Of(row[i].Raw), column);
            }
        }

        KeyLabel = specimen.FamilyKeyLabel is { } key ? _columns.GetValueOrDefault(NameKey.Of(key)) : null;
    }

    /// <summary>The column whose value names the copy, or null.</summary>
    public Column? KeyLabel { get; }

    /// <summary>The column of a printed label, or null where the cell is none.</summary>
    public Column? Find(GridCell cell) => _columns.GetValueOrDefault(cell.Key.EndsWith(':') ? cell.Key[..^1] : cell.Key);

    /// <summary>Whether a row can begin the form without its title: the key label with a value, and another label.</summary>
    public bool IsStart(GridRow row)
    {
        var filled = row.Filled().ToArray();
        return KeyLabel is not null && filled.Length >= 3
            && Find(row.Cells[filled[0]])?.Path == KeyLabel.Path
            && Find(row.Cells[filled[1]]) is null
            && filled[2..].Any(position => Find(row.Cells[position]) is not null);
    }

    /// <summary>Whether a row holds a label of the form.</summary>
    public bool HasLabel(GridRow row) => row.Cells.Any(cell => !cell.IsEmpty && Find(cell) is not null);
}
