using System.Diagnostics.CodeAnalysis;

namespace BudgetRules.Classification;

/// <summary>The answer of <see cref="ClassificationCatalogue"/> to the question for one code. Immutable.</summary>
public sealed record CatalogueAnswer
{
    internal static readonly CatalogueAnswer NotCovered = new(CatalogueAnswerKind.NotCovered, null);
    internal static readonly CatalogueAnswer NotInCatalogue = new(CatalogueAnswerKind.NotInCatalogue, null);

    private CatalogueAnswer(CatalogueAnswerKind kind, ClassificationTitle? title)
    {
        Kind = kind;
        Title = title;
    }

    /// <summary>Known, surely absent, or not to be told. Only <see cref="CatalogueAnswerKind.NotInCatalogue"/> says that a code is wrong.</summary>
    public CatalogueAnswerKind Kind { get; }

    /// <summary>The title in the catalogue's year with its years and evidence; null unless <see cref="IsKnown"/>.</summary>
    public ClassificationTitle? Title { get; }

    /// <summary>Whether the code has a known title in the catalogue's year.</summary>
    [MemberNotNullWhen(true, nameof(Title))]
    public bool IsKnown => Title is not null;

    internal static CatalogueAnswer Known(ClassificationTitle title) => new(CatalogueAnswerKind.Known, title);
}
