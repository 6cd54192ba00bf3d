namespace BudgetRules.Cli;

/// <summary>退出码: what the process says to the shell. Part of the published behaviour.</summary>
internal static class ExitCode
{
    /// <summary>Nothing failed at or above <c>--fail-on</c>.</summary>
    internal const int Passed = 0;

    /// <summary>Something failed at or above <c>--fail-on</c>; 末位差 never counts.</summary>
    internal const int Failed = 1;

    /// <summary>The work could not all be done: usage, rule errors, an unreadable document, cancelled.</summary>
    internal const int Incomplete = 2;
}
