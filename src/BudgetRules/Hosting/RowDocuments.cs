using System.Data.Common;
using System.Runtime.CompilerServices;
using BudgetRules.Disclosures;

namespace BudgetRules.Hosting;

/// <summary>Merges the records of several queries by key into documents, one key at a time.</summary>
internal static class RowDocuments
{
    /// <summary>The documents in key order. A key without a record in one query has no such table: not supplied, rather than empty.</summary>
    /// <param name="queries">Mappings with their records.</param>
    /// <param name="start">Begins the document of a key.</param>
    /// <param name="templateOf">The template of a begun document.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async IAsyncEnumerable<Disclosure> ReadAsync(
        IReadOnlyList<(RowMapping Mapping, DbDataReader Rows)> queries,
        Func<string, Disclosure> start,
        Func<Disclosure, DisclosureTemplate> templateOf,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        RowCursor[] cursors = [.. queries.Select(static query => new RowCursor(query.Mapping, query.Rows))];
        var byNumber = Array.TrueForAll(cursors, static cursor => cursor.HasNumberKey);
        foreach (var cursor in cursors)
        {
            await cursor.MoveAsync(byNumber, cancellationToken).ConfigureAwait(false);
        }

        while (Array.Exists(cursors, static cursor => cursor.Current is not null))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var key = cursors.Where(static cursor => cursor.Current is not null).Min(static cursor => cursor.Current!.Value);
            var document = start(key.Text);
            document = document with { FiscalYear = key.Year ?? document.FiscalYear };
            var template = templateOf(document);
            foreach (var cursor in cursors.Where(cursor => cursor.Current == key))
            {
                document = document with { UnitName = cursor.UnitName ?? document.UnitName };
                var collector = new RowCollector(cursor.Mapping, template);
                while (cursor.Current == key)
                {
                    cursor.AddTo(collector);
                    await cursor.MoveAsync(byNumber, cancellationToken).ConfigureAwait(false);
                }

                document = document with { Tables = document.Tables.AddRange(collector.Build()) };
            }

            yield return document;
        }
    }
}
