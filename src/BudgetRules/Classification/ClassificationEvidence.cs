namespace BudgetRules.Classification;

/// <summary>How a title of the catalogue is known (依据). Nothing from memory alone is a title.</summary>
public enum ClassificationEvidence
{
    /// <summary>The data file does not say: a host's own catalogue.</summary>
    Supplied,

    /// <summary>官方文件: code and title stand in a notice of the Ministry of Finance.</summary>
    OfficialNotice,

    /// <summary>公开文件: code and title were read in tables that departments published; see <see cref="ClassificationTitle.SeenYears"/>.</summary>
    Disclosed,

    /// <summary>转录: code and title stand in somebody's copy of the catalogue.</summary>
    Transcribed,

    /// <summary>仅名称: the title stands in an official list without codes; which code it has was not read. Too weak to call a published title wrong.</summary>
    TitleOnly,
}
