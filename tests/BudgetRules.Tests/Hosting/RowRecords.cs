using System.Data;

namespace BudgetRules.Tests.Hosting;

/// <summary>Records of a query in memory, as any provider would give them.</summary>
internal static class RowRecords
{
    /// <summary>A reader over records; a field named with a type, as in <c>key:int</c>, has it, all others are text.</summary>
    public static DataTableReader Of(string fields, params object?[][] records)
    {
        var table = new DataTable();
        foreach (var field in fields.Split(' '))
        {
            var parts = field.Split(':');
            table.Columns.Add(parts[0], parts is [_, var type] ? TypeOf(type) : typeof(string));
        }

        foreach (var record in records)
        {
            table.Rows.Add([.. record.Select(static value => value ?? DBNull.Value)]);
        }

        return table.CreateDataReader();
    }

    private static Type TypeOf(string name) => name switch
    {
        "int" => typeof(int),
        "long" => typeof(long),
        "decimal" => typeof(decimal),
        _ => typeof(double),
    };
}
