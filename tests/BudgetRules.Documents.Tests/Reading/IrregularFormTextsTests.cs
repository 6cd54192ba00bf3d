using BudgetRules.Disclosures;

namespace BudgetRules.Documents.Tests.Reading;

/// <summary>What is irregular in the longer texts of the sample's forms: mark-up, lists in one cell, years and budgets in words.</summary>
public sealed class IrregularFormTextsTests
{
    private static Disclosure Sample => ReadSample.Own;

    [Theory]
    [InlineData("侨联项目", "项目立项依据", 937, "新洲区归国华侨联合会作为")]
    [InlineData("侨联项目", "项目实施方案", 938, "依据《中华全国归国华侨联合会章程》")]
    [InlineData("起草政府工作报告项目", "项目立项依据", 1008, "每年 10 月")]
    [InlineData("起草政府工作报告项目", "项目实施方案", 1009, "起草专班由")]
    [InlineData("区政务服务便民热线办理中心整体服务外包", "项目实施方案", 1083, "区“政务服务便民热线办理中心”")]
    [InlineData("重点办项目", "项目实施方案", 1248, "协调事项分为四个方面：")]
    public void Paragraph_marks_in_a_form_are_kept_as_printed_and_left_out_of_the_words(string copy, string label, int line, string begins)
    {
        var cell = Form(copy, label);

        cell.Place!.Line.Should().Be(line);
        cell.Raw.Should().StartWith("<p>");
        cell.Text.Should().StartWith(begins).And.NotContain("<").And.NotContain(">");
    }

    [Theory]
    [InlineData("部门长期绩效指标", 495, "目标", "《区人民政府公报》全面、及时登载")]
    [InlineData("部门长期绩效指标", 503, "目标", "塑造新洲良好形象")]
    [InlineData("整体绩效总目标", 490, "长期目标", "目标 8：")]
    [InlineData("整体绩效总目标", 491, "年度目标", "目标9：")]
    [InlineData("项目绩效总目标", 1401, "目标说明", "当年预算资金用于")]
    public void Paragraph_marks_in_a_goal_are_kept_as_printed_and_left_out_of_the_words(string title, int line, string column, string begins)
    {
        var cell = Sample.At(title, line, column);

        cell.Raw.Should().StartWith("<p>").And.EndWith("</p>");
        cell.Text.Should().StartWith(begins).And.NotContain("<");
    }

    [Fact]
    public void A_list_with_a_style_and_without_an_end_at_1083_leaves_its_items()
    {
        var cell = Form("区政务服务便民热线办理中心整体服务外包", "项目实施方案");

        cell.Raw.Should().Contain("<ol style=\"list-style-type: none\">").And.NotContain("</ol>");
        cell.Text.Should().Contain("1. 服务外包人员工资成本费；").And.Contain("5. 区“政务服务便民热线办理中心”平台推广费。").And.NotContain("style");
    }

    [Theory]
    [InlineData("区政务服务便民热线办理中心运行经费", 1165, "1. 突发事件应急费用；|2. 群众投诉通报")]
    [InlineData("起草政府工作报告项目", 1009, "（1）封闭期间住宿费用|（2）资料印制费用|（3）早中晚餐费用|（4）会议费用。")]
    [InlineData("防范和处置非法集资", 1309, "1.宣传资料费支出;|2.广播、电台、报纸宣传广告费|3与银行、公安一起的合作办案费用;")]
    [InlineData("融资信息化管理", 1374, "1. 加强政府性融资管理,规范融资行为,|2. 提高资金效益,|3、建设融资信息化平台,|4、加强金融监管,")]
    public void An_enumeration_inside_one_cell_stays_one_text_whatever_its_marks_are(string copy, int line, string items)
    {
        var cell = Form(copy, "项目实施方案");

        (cell.Place!.Line, cell.Place.EndLine, cell.Dimension).Should().Be((line, line, Dimension.Text));
        cell.Text.Should().ContainAll(items.Split('|'));
    }

    [Theory]
    [InlineData("劳务派遣人员工资项目", 735, "无变化")]
    [InlineData("区人民政府公报项目", 879, "本年无变动")]
    [InlineData("起草政府工作报告项目", 1011, "本年度无变动")]
    [InlineData("对外宣传项目", 812, "2021 年预算 15 万元，2022 年预算 15 万元，本年度预算减少 4.5 万元")]
    [InlineData("重点办项目", 1250, "2021 年预算 9.1 万元，2022 年预算 9.1 万元，本年预算减少 2.73 万元")]
    [InlineData("防范和处置非法集资", 1311, "2021年预算35万元,2022年预算35万元,本年预算减少10.5万元")]
    public void What_is_said_of_earlier_years_stays_words_and_gives_no_amount(string copy, int line, string begins)
    {
        var cell = Form(copy, "项目前两年预算及当年预算变动情况");

        cell.Should().BeEquivalentTo(new { State = CellState.Read, Dimension = Dimension.Text, Value = 0L, Place = new { Line = line } });
        cell.Text.Should().StartWith(begins);
    }

    [Theory]
    [InlineData(737, "80")]
    [InlineData(830, "10.5")]
    [InlineData(960, "3.2")]
    public void An_amount_without_a_unit_stands_beside_text_that_has_one(int line, string raw)
    {
        var table = Sample.Tables.Single(table => table.Title is "项目资金来源" or "项目支出明细测算" && table.Rows.Any(row => row.Place!.Line == line));
        var cell = table.CellOf(table.RowAt(line), "金额")!;

        cell.Should().BeEquivalentTo(new { Raw = raw, Unit = "万元", Dimension = Dimension.Money });
        Form(table.Copy!, "项目当年预算").Unit.Should().Be("万元");
    }

    private static Cell Form(string copy, string label)
    {
        var table = Sample.All("部门项目申报表").Single(table => table.Copy == copy);
        return table.CellOf(table.Rows[0], label)!;
    }
}
