namespace SoraDisputeTracker.Corpus.Dossiers;

/// <summary>The day of a revision: a record is revised after it entered the corpus, or on the same day.</summary>
internal static class RevisionDay
{
    /// <summary>Reports a revision dated before its record.</summary>
    /// <param name="revised">The day of the revision.</param>
    /// <param name="added">The day the record entered the corpus; the default where that could not be read.</param>
    /// <param name="place">Where the revision stands.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static void Check(DateOnly revised, DateOnly added, Place place, ProblemList problems)
    {
        if (revised != default && revised < added)
            problems.Add(place, FormattableString.Invariant($"The revision of {revised:yyyy-MM-dd} is older than the record, which was added on {added:yyyy-MM-dd}. Mend one of the two."));
    }
}
