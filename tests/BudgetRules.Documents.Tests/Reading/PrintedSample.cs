using System.Text;
using BudgetRules.Disclosures;

namespace BudgetRules.Documents.Tests.Reading;

/// <summary>The lines of the sample as they are printed, to compare with what was read, and readings of it with one line changed.</summary>
internal static class PrintedSample
{
    private static readonly string[] Lines = File.ReadAllLines(TestRepository.Sample);

    /// <summary>The printed line, counted from 1.</summary>
    public static string Line(int line) => Lines[line - 1];

    /// <summary>The cells of a table line, the empty ones too.</summary>
    public static string[] CellsOf(int line) => Line(line).Split('\t');

    /// <summary>The cell of its line, counted from 1, in which a place begins.</summary>
    public static int CellNumber(this SourcePlace place) => Line(place.Line)[..(place.Column - 1)].Count(static character => character == '\t') + 1;

    /// <summary>The printed text of a place on one line.</summary>
    public static string Text(this SourcePlace place) => Line(place.Line)[(place.Column - 1)..(place.EndColumn - 1)];

    /// <summary>The sample read after one of its lines was printed otherwise.</summary>
    public static Disclosure ReadWith(int line, string text)
    {
        var lines = Lines.ToArray();
        lines[line - 1] = text;
        return DisclosureReader.Read(Encoding.UTF8.GetBytes(string.Join('\n', lines)), TestRepository.Sample, [TestTemplates.Shipped]);
    }
}
