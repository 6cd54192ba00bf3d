using BudgetRules.Disclosures.Batch;
using BudgetRules.Evaluation.Planning;

namespace BudgetRules.Evaluation.Kernels;

/// <summary>A run of departments of a batch, and where it begins in every domain.</summary>
internal sealed class Block(DisclosureBatch batch, int firstDepartment, int endDepartment)
{
    /// <summary>The batch.</summary>
    public DisclosureBatch Batch { get; } = batch;

    /// <summary>First department.</summary>
    public int FirstDepartment { get; } = firstDepartment;

    /// <summary>Department behind the last.</summary>
    public int EndDepartment { get; } = endDepartment;

    /// <summary>First entry of a domain and the one behind the last, as indices into the batch.</summary>
    public (int Start, int End) Range(Domain domain)
    {
        switch (domain.Kind)
        {
            case DomainKind.Department:
                return (FirstDepartment, EndDepartment);
            case DomainKind.Copy:
                var family = Batch.Families[domain.Index];
                return (family.Offsets[FirstDepartment], family.Offsets[EndDepartment]);
            default:
                var (start, end) = Range(ParentOf(domain));
                var offsets = Batch.Tables[domain.Index].Offsets;
                return (offsets[start], offsets[end]);
        }
    }

    /// <summary>The domain above a domain of rows or copies.</summary>
    public Domain ParentOf(Domain domain)
    {
        if (domain.Kind == DomainKind.Copy)
        {
            return Domain.Department;
        }

        var family = Batch.Schema.Tables[domain.Index].Family;
        return family < 0 ? Domain.Department : new Domain(DomainKind.Copy, family);
    }

    /// <summary>The entry of a domain above that an entry belongs to (batch indices).</summary>
    public int Up(Domain from, int entry, Domain to)
    {
        while (from != to)
        {
            entry = from.Kind == DomainKind.Copy
                ? Batch.Families[from.Index].DepartmentOfCopy[entry]
                : Batch.Tables[from.Index].ParentOfRow[entry];
            from = ParentOf(from);
        }

        return entry;
    }
}
