using System.Collections.Immutable;

namespace BudgetRules.Classification;

/// <summary>The content of catalogue files, all years together: what a catalogue of one year is made from. Immutable.</summary>
internal sealed record CatalogueData(
    ImmutableArray<LevelScope> Scopes,
    ImmutableArray<(ClassificationSystem System, CodeDigits Code, ClassificationTitle Title)> Titles)
{
    private static readonly string[] Files = ["revenue", "functional", "department-economic", "government-economic"];

    // Immutable once read, and the same for every caller: reading it again for each pack would cost, and change nothing.
    private static readonly Lazy<CatalogueData> LazyShipped = new(ReadShipped, LazyThreadSafetyMode.ExecutionAndPublication);

    /// <summary>The data that the package carries.</summary>
    public static CatalogueData Shipped => LazyShipped.Value;

    private static CatalogueData ReadShipped()
    {
        var scopes = ImmutableArray.CreateBuilder<LevelScope>();
        var titles = ImmutableArray.CreateBuilder<(ClassificationSystem, CodeDigits, ClassificationTitle)>();
        foreach (var file in Files)
        {
            using var stream = typeof(CatalogueData).Assembly.GetManifestResourceStream($"classification/{file}.tsv")
                ?? throw new InvalidOperationException($"The package lacks classification/{file}.tsv.");
            var data = CatalogueDataReader.Read(stream);
            scopes.AddRange(data.Scopes);
            titles.AddRange(data.Titles);
        }

        return new CatalogueData(scopes.ToImmutable(), titles.ToImmutable());
    }
}
