using System.Collections.Frozen;
using System.Collections.Immutable;

namespace BudgetRules.Classification;

/// <summary>
/// The catalogue of classification codes (政府收支分类科目) of one budget year. It says what it knows and how it is known, and
/// calls a code wrong only at a level of which it holds every code. Immutable; safe to share between threads.
/// </summary>
public sealed class ClassificationCatalogue
{
    private readonly FrozenDictionary<CodeDigits, ImmutableArray<ClassificationTitle>> _titles;
    private readonly FrozenSet<(ClassificationSystem System, ClassificationLevel Level)> _covered;
    private readonly FrozenSet<(ClassificationSystem System, ClassificationLevel Level)> _complete;
    private readonly CatalogueData _data;

    private ClassificationCatalogue(CatalogueData data, int year)
    {
        Year = year;
        _data = data;
        _titles = data.Titles
            .GroupBy(entry => entry.Code, entry => entry.Title)
            .ToFrozenDictionary(group => group.Key, group => group.OrderBy(title => title.FirstYear ?? int.MinValue).ToImmutableArray());
        var scopes = data.Scopes.Where(scope => scope.Covers(year)).ToList();
        _covered = scopes.Select(scope => (scope.System, scope.Level)).ToFrozenSet();
        _complete = scopes.Where(scope => scope.IsComplete).Select(scope => (scope.System, scope.Level)).ToFrozenSet();
    }

    /// <summary>The budget year it answers for. <unit>calendar year</unit></summary>
    public int Year { get; }

    /// <summary>
    /// The catalogue that comes with the package, for a year. It is incomplete at every level, so it never answers
    /// <see cref="CatalogueAnswerKind.NotInCatalogue"/>, and for years of which it has no data it answers <see cref="CatalogueAnswerKind.NotCovered"/>.
    /// </summary>
    /// <param name="year">Any budget year.</param>
    public static ClassificationCatalogue ForYear(int year) => new(CatalogueData.Shipped, year);

    /// <summary>A host's own catalogue in place of the package's, for a year. The format is described in src/BudgetRules/Classification/README.md.</summary>
    /// <param name="stream">Tab-separated UTF-8 text, read to its end and left open.</param>
    /// <param name="year">The budget year to answer for; the text may hold other years too.</param>
    /// <exception cref="FormatException">The text is no catalogue; the message names the first line at fault and says what it should hold.</exception>
    public static ClassificationCatalogue Load(Stream stream, int year)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new ClassificationCatalogue(CatalogueDataReader.Read(stream), year);
    }

    /// <summary>What is known of a functional code (功能分类) in <see cref="Year"/>.</summary>
    public CatalogueAnswer Find(FunctionalCode code) => Find(FunctionalCode.BelongsTo, code.Digits);

    /// <summary>What is known of a departmental-budget economic code (部门经济分类) in <see cref="Year"/>.</summary>
    public CatalogueAnswer Find(DepartmentEconomicCode code) => Find(DepartmentEconomicCode.BelongsTo, code.Digits);

    /// <summary>What is known of a government-budget economic code (政府经济分类) in <see cref="Year"/>.</summary>
    public CatalogueAnswer Find(GovernmentEconomicCode code) => Find(GovernmentEconomicCode.BelongsTo, code.Digits);

    /// <summary>What is known of a revenue code (收入分类) in <see cref="Year"/>.</summary>
    public CatalogueAnswer Find(RevenueCode code) => Find(RevenueCode.BelongsTo, code.Digits);

    /// <summary>Every title that a functional code is known to have had, oldest first, whatever the year: its renamings.</summary>
    public ImmutableArray<ClassificationTitle> TitlesOf(FunctionalCode code) => TitlesOf(code.Digits);

    /// <summary>Every title that a departmental-budget economic code is known to have had, oldest first, whatever the year.</summary>
    public ImmutableArray<ClassificationTitle> TitlesOf(DepartmentEconomicCode code) => TitlesOf(code.Digits);

    /// <summary>Every title that a government-budget economic code is known to have had, oldest first, whatever the year.</summary>
    public ImmutableArray<ClassificationTitle> TitlesOf(GovernmentEconomicCode code) => TitlesOf(code.Digits);

    /// <summary>Every title that a revenue code is known to have had, oldest first, whatever the year.</summary>
    public ImmutableArray<ClassificationTitle> TitlesOf(RevenueCode code) => TitlesOf(code.Digits);

    /// <summary>Whether the catalogue holds every code of a level in <see cref="Year"/>.</summary>
    public bool IsComplete(ClassificationSystem system, ClassificationLevel level) => _complete.Contains((system, level));

    /// <summary>The codes with a known title in <see cref="Year"/>, in the order of the catalogue.</summary>
    public IEnumerable<CatalogueEntry> Entries(ClassificationSystem system) =>
        _data.Titles
            .Where(entry => entry.System == system && _covered.Contains((system, entry.Code.Level)) && entry.Title.IsValidIn(Year))
            .OrderBy(entry => entry.Code, Comparer<CodeDigits>.Create((left, right) => left.CompareTo(right)))
            .Select(entry => new CatalogueEntry(entry.Code.ToString(), entry.Code.Level, entry.Title));

    private CatalogueAnswer Find(ClassificationSystem system, CodeDigits code)
    {
        if (!_covered.Contains((system, code.Level)))
        {
            return CatalogueAnswer.NotCovered;
        }

        var title = TitlesOf(code).FirstOrDefault(title => title.IsValidIn(Year));
        if (title is not null)
        {
            return CatalogueAnswer.Known(title);
        }

        return IsComplete(system, code.Level) ? CatalogueAnswer.NotInCatalogue : CatalogueAnswer.NotCovered;
    }

    private ImmutableArray<ClassificationTitle> TitlesOf(CodeDigits code) =>
        _titles.TryGetValue(code, out var titles) ? titles : [];
}
