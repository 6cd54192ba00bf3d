using System.Text;

namespace BudgetRules.Documents.Tests.Robustness;

/// <summary>The sample damaged at random: it is read without an exception, in bounded time.</summary>
public sealed class NoiseTests
{
    private static readonly byte[] Sample = File.ReadAllBytes(TestRepository.Sample);
    private static readonly string[] Lines = Encoding.UTF8.GetString(Sample).Split('\n');

    [Fact]
    public void Random_bytes_are_no_exception()
    {
        for (var seed = 0; seed < 25; seed++)
        {
            var random = new Random(seed);
            var bytes = (byte[])Sample.Clone();
            for (var i = 0; i < 1 << (seed % 12); i++)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            foreach (var name in new[] { "噪.txt", "噪.md", "噪.json", "噪" })
            {
                Accusations.Of(bytes, name).Should().NotBeNull();
            }
        }
    }

    [Theory]
    [InlineData("预算.txt")]
    [InlineData("预算.md")]
    public void Lines_in_any_order_are_no_exception(string name)
    {
        for (var seed = 0; seed < 10; seed++)
        {
            var random = new Random(seed);
            Accusations.Of(string.Join('\n', Lines.OrderBy(_ => random.Next())), name).Should().NotBeNull();
            Accusations.Of(string.Join('\n', Lines.SelectMany(line => Enumerable.Repeat(line, random.Next(3)))), name).Should().NotBeNull();
        }
    }

    [Fact]
    public void Text_from_nowhere_is_no_exception()
    {
        const string Alphabet = "\t\n|-#*_`>[]()<p>&;:，。、（）《》“”0123456789.,%年万元合计支出总表收入项目编码名称一二三\0\uD800\uDC00\u200b\u3000";
        for (var seed = 0; seed < 60; seed++)
        {
            var random = new Random(seed);
            var text = string.Concat(Enumerable.Range(0, 3000).Select(_ => Alphabet[random.Next(Alphabet.Length)]));
            foreach (var name in new[] { "a.txt", "a.md", "a.json" })
            {
                Accusations.Of(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(text)).ToArray(), name).Should().BeEmpty();
                Accusations.Of(text, name).Should().BeEmpty();
            }
        }
    }
}
