using BudgetRules.Classification;

namespace BudgetRules.Tests.Classification;

public class ClassificationSystemTests
{
    private static readonly Type[] CodeTypes =
        [typeof(FunctionalCode), typeof(DepartmentEconomicCode), typeof(GovernmentEconomicCode), typeof(RevenueCode)];

    [Fact]
    public void Each_code_type_belongs_to_one_classification()
    {
        RevenueCode.BelongsTo.Should().Be(ClassificationSystem.Revenue);
        FunctionalCode.BelongsTo.Should().Be(ClassificationSystem.Functional);
        DepartmentEconomicCode.BelongsTo.Should().Be(ClassificationSystem.DepartmentEconomic);
        GovernmentEconomicCode.BelongsTo.Should().Be(ClassificationSystem.GovernmentEconomic);
    }

    [Fact]
    public void Mixing_two_classifications_does_not_compile()
    {
        foreach (var type in CodeTypes)
        {
            type.GetMethods().Should().NotContain(method => method.Name == "op_Implicit" || method.Name == "op_Explicit");
            type.GetInterfaces().Should().BeEquivalentTo([typeof(IComparable<>).MakeGenericType(type), typeof(IEquatable<>).MakeGenericType(type)]);
        }
    }

    [Theory]
    [InlineData("302")]
    [InlineData("30201")]
    public void Economic_codes_have_two_levels(string text)
    {
        DepartmentEconomicCode.Parse(text).ToString().Should().Be(text);
        DepartmentEconomicCode.TryParse(text + "01", out _).Should().Be(text.Length == 3);
        GovernmentEconomicCode.TryParse(text, out _).Should().BeFalse();
    }

    [Fact]
    public void Government_and_departmental_codes_are_told_apart()
    {
        GovernmentEconomicCode.Parse("50201").Parent.Should().Be(GovernmentEconomicCode.Parse("502"));
        DepartmentEconomicCode.TryParse("50201", out _).Should().BeFalse();
        DepartmentEconomicCode.Parse("302").IsAncestorOf(DepartmentEconomicCode.Parse("30299")).Should().BeTrue();
        GovernmentEconomicCode.Parse("502").CompareTo(GovernmentEconomicCode.Parse("50201")).Should().BeNegative();
    }

    [Fact]
    public void Revenue_codes_have_four_levels()
    {
        var code = RevenueCode.Parse("101010119");

        code.Level.Should().Be(ClassificationLevel.SubItem);
        code.Parent.Should().Be(RevenueCode.Parse("1010101"));
        RevenueCode.Parse("101").IsAncestorOf(code).Should().BeTrue();
        RevenueCode.Parse("1010101").CompareTo(code).Should().BeNegative();
        RevenueCode.Parse("1010102").CompareTo(code).Should().BePositive();
        RevenueCode.TryParse("10101011901", out _).Should().BeFalse();
    }
}
