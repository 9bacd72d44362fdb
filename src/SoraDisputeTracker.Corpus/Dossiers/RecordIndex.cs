using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Naming;

namespace SoraDisputeTracker.Corpus.Dossiers;

/// <summary>Which records there are, where each stands, and which of them the digests speak of.</summary>
internal sealed class RecordIndex
{
    private static readonly IReadOnlyDictionary<string, RecordKind> KindsByCollection =
        RecordReference.Collections.ToDictionary(c => c.Value, c => c.Key);

    private readonly Dictionary<RecordReference, Place> _declared = [];
    private readonly HashSet<RecordKind> _incomplete = [];
    private readonly HashSet<RecordReference> _subjects = [];
    private readonly HashSet<RecordReference> _mentioned = [];

    /// <summary>Enters a record that the seeds hold.</summary>
    /// <param name="record">The record.</param>
    /// <param name="place">Where its slug stands.</param>
    public void Declare(RecordReference record, Place place) => _declared.TryAdd(record, place);

    /// <summary>Notes that the records of a kind could not all be read, so that a missing one is no problem of its own.</summary>
    /// <param name="kind">The kind.</param>
    public void MarkIncomplete(RecordKind kind) => _incomplete.Add(kind);

    /// <summary>Notes that a digest has an assertion on the record.</summary>
    /// <param name="record">The record.</param>
    public void NoteSubject(RecordReference record)
    {
        _subjects.Add(record);
        _mentioned.Add(record);
    }

    /// <summary>Notes that a digest names the record as a value or as the one whose word it is.</summary>
    /// <param name="record">The record.</param>
    public void NoteMention(RecordReference record) => _mentioned.Add(record);

    /// <summary>Reports a record that no digest speaks of: an event or demand must be an assertion's subject, another record may also be its value.</summary>
    /// <param name="problems">Takes what is wrong.</param>
    public void ReportUnattested(ProblemList problems)
    {
        foreach (var (record, place) in _declared)
        {
            if (record.Kind is RecordKind.Event or RecordKind.Demand && !_subjects.Contains(record))
                problems.Add(place, $"No assertion has `{record}` as its subject. State it in a digest, with a quote, or remove the record.");
            else if (record.Kind is not (RecordKind.Event or RecordKind.Demand or RecordKind.Source) && !_mentioned.Contains(record))
                problems.Add(place, $"No assertion mentions `{record}`. State something of it in a digest, with a quote, or remove the record.");
        }
    }

    /// <summary>Reads a slug that must name a record of one kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="slug">The slug as it stands in the seed.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <returns>Whether there is such a record, or may be one that could not be read.</returns>
    public bool Check(RecordKind kind, string slug, Place place, ProblemList problems)
    {
        if (_declared.ContainsKey(new RecordReference(kind, slug)) || _incomplete.Contains(kind))
            return true;
        var collection = RecordReference.Collections[kind];
        var hint = NearestName.Hint(slug, _declared.Keys.Where(r => r.Kind == kind).Select(r => r.Slug));
        if (hint.Length == 0 && _declared.Keys.FirstOrDefault(r => r.Slug == slug) is { } elsewhere)
            hint = $" There is `{elsewhere}`, which is of another kind.";
        problems.Add(place, $"There is no {ProblemList.Excerpt(slug)} among the {collection}.{hint}");
        return false;
    }

    /// <summary>Reads a reference such as <c>events/sora-2-launch</c>.</summary>
    /// <param name="text">The reference as it stands in the seed.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <returns>The record, or null where there is none.</returns>
    public RecordReference? Read(string text, Place place, ProblemList problems)
    {
        var parts = text.Split('/');
        if (parts.Length != 2)
        {
            problems.Add(place, $"{ProblemList.Excerpt(text)} names no record. Write `collection/slug`, such as `events/SLUG`.");
            return null;
        }

        if (!KindsByCollection.TryGetValue(parts[0], out var kind))
        {
            problems.Add(place, $"{ProblemList.Excerpt(parts[0])} is no collection. Write one of {ProblemList.OneOf(KindsByCollection.Keys)}.{NearestName.Hint(parts[0], KindsByCollection.Keys)}");
            return null;
        }

        return Check(kind, parts[1], place, problems) ? new RecordReference(kind, parts[1]) : null;
    }
}
