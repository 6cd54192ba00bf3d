using System.Collections.Immutable;
using BudgetRules.Disclosures;
using BudgetRules.Documents.Blocks;
using BudgetRules.Text;

namespace BudgetRules.Documents.Matching;

/// <summary>A form of labels and values (表单): one nameless row, each label a column; labels that are not printed give no column.</summary>
internal sealed class FormCollector : TableCollector
{
    private readonly FormLabels _labels;
    private readonly Dictionary<string, (Cell Cell, SourcePlace Label)> _values = new(StringComparer.Ordinal);
    private Column? _last;
    private SourcePlace? _firstPlace;

    /// <summary>Starts the form.</summary>
    public FormCollector(SpecimenForm form, FormLabels labels, DocumentContext context, MoneyUnit unit, SourcePlace place)
        : base(form, context, unit, place) => _labels = labels;

    /// <summary>Whether the label that names the copy has been read.</summary>
    public bool HasKey => _labels.KeyLabel is { } key && _values.ContainsKey(key.Path);

    /// <inheritdoc/>
    public override bool Take(GridRow row)
    {
        var filled = row.Filled().ToArray();
        if (filled.Length == 0)
        {
            return true;
        }

        if (!filled.Any(position => _labels.Find(row.Cells[position]) is not null))
        {
            return TakeTail(row);
        }

        if (HasKey && filled.Any(position => _labels.Find(row.Cells[position])?.Path == _labels.KeyLabel!.Path))
        {
            return false;
        }

        for (var i = 0; i < filled.Length; i++)
        {
            var label = row.Cells[filled[i]];
            if (_labels.Find(label) is not { } column)
            {
                ReportCell(label);
                continue;
            }

            var hasValue = i + 1 < filled.Length && _labels.Find(row.Cells[filled[i + 1]]) is null;
            var position = hasValue ? filled[i + 1] : filled[i] + 1;
            i += hasValue ? 1 : 0;
            if (!_values.TryAdd(column.Path, (Read(row, position, column.Kind), label.PlaceIn(Context.File))))
            {
                Lose(row, $"“{label.Plain}”出现两次", $"\"{label.Plain}\" occurs twice");
                continue;
            }

            _firstPlace ??= label.PlaceIn(Context.File);
            _last = column;
            if (Copy is not null && column.Path == _labels.KeyLabel?.Path)
            {
                Copy.Key = _values[column.Path].Cell.Text;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override Table Build()
    {
        var columns = Form.Specimen.Columns.Where(column => _values.ContainsKey(column.Path))
            .Select(column => column with { Place = _values[column.Path].Label }).ToImmutableArray();
        return Finish(
            columns,
            [new Row { Cells = [.. columns.Select(column => _values[column.Path].Cell)], Place = _firstPlace ?? Place }]);
    }

    // The rest of a long answer on the next page.
    private bool TakeTail(GridRow row)
    {
        if (!row.AfterBreak || !row.Cells[0].IsEmpty || _last is null || row.OnlyFilled() is not { IsFigure: false } tail)
        {
            return false;
        }

        var (cell, label) = _values[_last.Path];
        if (cell.Dimension == Dimension.Text && !cell.Text.EndsWith(tail.Plain, StringComparison.Ordinal))
        {
            _values[_last.Path] = (CellParser.Parse(cell.Raw + tail.Raw, _last.Kind, Unit, cell.Place), label);
        }

        return true;
    }
}
