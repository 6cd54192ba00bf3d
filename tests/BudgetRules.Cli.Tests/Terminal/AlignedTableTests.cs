using BudgetRules.Cli.Terminal;

namespace BudgetRules.Cli.Tests.Terminal;

public sealed class AlignedTableTests
{
    [Fact]
    public void Figures_stand_on_their_points_and_Chinese_counts_double() =>
        AlignedTable.Lay([["合计", "1597.66", "万元"], ["a", "-3", "元"], ["人员经费", "（空白）", ""]], false, true, false)
            .Should().Equal(
                "合计       1597.66  万元",
                "a            -3     元",
                "人员经费  （空白）");

    [Fact]
    public void A_column_without_any_text_takes_no_room() =>
        AlignedTable.Lay([["甲", "", "1"], ["乙", "", "20"]], false, false, true).Should().Equal("甲   1", "乙  20");
}
