using System.Text;

namespace BudgetRules.Documents.Tests.EndToEnd;

/// <summary>Text that came out as boxes is noticed by the reader: nothing fails for it.</summary>
public sealed class GarbledTextTests
{
    /// <summary>Behind it stand the forms of the projects, whose copies are named by what is garbled there.</summary>
    private const int LastLine = 718;

    private static readonly string[] Lines = File.ReadAllLines(TestRepository.Sample);
    private static readonly HashSet<string> Known = [.. CheckedSample.Own.FailingPlaces()];

    [Fact]
    public void A_line_of_boxes_makes_nothing_fail() => NothingFails(char.IsLetterOrDigit, static _ => true);

    [Fact]
    public void Digits_turned_into_boxes_make_nothing_fail() => NothingFails(char.IsDigit, static _ => true);

    [Fact]
    public void Names_of_rows_turned_into_boxes_make_nothing_fail() => NothingFails(char.IsLetter, static line => line.Contains('\t', StringComparison.Ordinal));

    [Fact]
    public void A_label_that_cannot_be_read_is_not_filled_from_its_neighbours()
    {
        var at = Array.FindIndex(Lines, static line => line.StartsWith("群众满意度\t效益指标\t社会公众或服务对象满意度指标", StringComparison.Ordinal));
        Failing(Garble(at, char.IsLetter)).Should().BeSubsetOf(Known);
    }

    private static void NothingFails(Func<char, bool> isGarbled, Func<string, bool> isTried)
    {
        var accused = Enumerable.Range(0, LastLine).AsParallel()
            .Where(i => isTried(Lines[i]) && Lines[i].Any(isGarbled))
            .SelectMany(i => Failing(Garble(i, isGarbled)).Except(Known).Select(place => $"第 {i + 1} 行 → {place}"));
        accused.Should().BeEmpty();
    }

    private static string Garble(int line, Func<char, bool> isGarbled) =>
        string.Join('\n', Lines.Select((text, i) => i == line ? string.Concat(text.Select(letter => isGarbled(letter) ? '□' : letter)) : text));

    private static IEnumerable<string> Failing(string text) =>
        CheckedSample.Pack.Check(DisclosureReader.Read(Encoding.UTF8.GetBytes(text), "sample.txt", CheckedSample.Pack.Templates)).FailingPlaces();
}
