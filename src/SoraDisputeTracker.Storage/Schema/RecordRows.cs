using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Storage.Schema;

/// <summary>The one row of <c>corpus</c>: what the file was built from.</summary>
internal sealed class CorpusRow
{
    public required string Hash { get; init; }
    public required int SchemaVersion { get; init; }
    public required string NameEn { get; init; }
    public string? NameJa { get; init; }
    public required string TitleEn { get; init; }
    public string? TitleJa { get; init; }
    public required string SummaryEn { get; init; }
    public string? SummaryJa { get; init; }
}

/// <summary>A row of <c>sides</c>.</summary>
internal sealed class SideRow
{
    public required string Slug { get; init; }
    public required int Ordinal { get; init; }
    public required string NameEn { get; init; }
    public string? NameJa { get; init; }
    public required string Tone { get; init; }
}

/// <summary>A row of <c>themes</c>.</summary>
internal sealed class ThemeRow
{
    public required string Slug { get; init; }
    public required int Ordinal { get; init; }
    public required string NameEn { get; init; }
    public string? NameJa { get; init; }
}

/// <summary>A row of <c>not_found</c>: what was looked for in vain.</summary>
internal sealed class NotFoundRow
{
    public required int Ordinal { get; init; }
    public required string TextEn { get; init; }
    public string? TextJa { get; init; }
}

/// <summary>
/// A row of <c>records</c>: one for each event, party, demand, work, law, case and source, so that what an assertion speaks of
/// is a declared foreign key whatever its kind.
/// </summary>
internal sealed class RecordRow
{
    public required RecordKind Kind { get; init; }
    public required string Slug { get; init; }
    public required int Ordinal { get; init; }
    public required string NameEn { get; init; }
    public string? NameJa { get; init; }

    /// <summary>The day the record entered the corpus.</summary>
    public required DateOnly Added { get; init; }
}

/// <summary>A row of <c>revisions</c>.</summary>
internal sealed class RevisionRow
{
    public required RecordKind Kind { get; init; }
    public required string Slug { get; init; }

    /// <summary>The place in the order of the corpus.</summary>
    public required int Ordinal { get; init; }

    public required DateOnly Date { get; init; }
    public required string What { get; init; }
    public required string Why { get; init; }
    public string? Old { get; init; }
    public string? New { get; init; }
    public RecordRow Record { get; } = null!;
}

/// <summary>A row of <c>former_slugs</c>.</summary>
internal sealed class FormerSlugRow
{
    public required RecordKind Kind { get; init; }
    public required string FormerSlug { get; init; }
    public required string Slug { get; init; }
    public required int Ordinal { get; init; }
}

/// <summary>A row of <c>parties</c>.</summary>
internal sealed class PartyRow
{
    public required string Slug { get; init; }
    public required int Ordinal { get; init; }
    public required string NameEn { get; init; }
    public string? NameJa { get; init; }
    public string? FullNameEn { get; init; }
    public string? FullNameJa { get; init; }
    public required string Kind { get; init; }
    public required string Side { get; init; }
    public required string DescriptionEn { get; init; }
    public string? DescriptionJa { get; init; }
    public required DateOnly Added { get; init; }
    public List<PartyNameRow> Names { get; } = [];
    public List<EventRoleRow> Roles { get; } = [];
}

/// <summary>A row of <c>party_names</c>: every name that a reader may look for.</summary>
internal sealed class PartyNameRow
{
    public required string Party { get; init; }
    public required int Ordinal { get; init; }

    /// <summary>One of <see cref="PartyNameTypes"/>.</summary>
    public required string Type { get; init; }

    public required string Name { get; init; }

    /// <summary>BCP 47, or null for an alias, whose language the seeds do not say.</summary>
    public string? Language { get; init; }

    /// <summary>The name as <see cref="Search.FoldedText"/> folds it.</summary>
    public required string FoldedName { get; init; }
}

/// <summary>The types of name in <c>party_names</c>.</summary>
internal static class PartyNameTypes
{
    public const string Name = "name";
    public const string FullName = "full-name";
    public const string Alias = "alias";

    public static IReadOnlyList<string> All { get; } = [Name, FullName, Alias];
}

/// <summary>A row of <c>memberships</c>, from the assertions of <c>member-of</c>.</summary>
internal sealed class MembershipRow
{
    public required string Member { get; init; }
    public required string Body { get; init; }
}

/// <summary>A row of <c>events</c>, with the date shown and the text that a search looks through.</summary>
internal sealed class EventRow
{
    public required string Slug { get; init; }
    public required int Ordinal { get; init; }

    /// <summary>The place on the whole timeline, oldest first, from 0; events without a date come last.</summary>
    public required int TimelinePosition { get; init; }

    public required string TitleEn { get; init; }
    public string? TitleJa { get; init; }
    public required string SummaryEn { get; init; }
    public string? SummaryJa { get; init; }
    public required string Kind { get; init; }
    public required EventScope Scope { get; init; }
    public required bool IsSpine { get; init; }
    public required DateOnly Added { get; init; }

    /// <summary>The date shown, in EDTF, or null where no source gives one.</summary>
    public string? Date { get; init; }

    public DateOnly? DateEarliest { get; init; }
    public DateOnly? DateLatest { get; init; }

    /// <summary>How many parts of the date are known: 1 year, 2 month, 3 day.</summary>
    public int? DateParts { get; init; }

    public required string SearchText { get; init; }
    public List<EventRoleRow> Roles { get; } = [];
    public List<EventSourceRow> Sources { get; } = [];
}

/// <summary>A row of <c>event_roles</c>, from the assertions of the role.</summary>
internal sealed class EventRoleRow
{
    public required string Event { get; init; }
    public required string Role { get; init; }
    public required string Party { get; init; }

    /// <summary>The chip's place in its event: by role, then in the order of the corpus.</summary>
    public required int Ordinal { get; init; }
}

/// <summary>A row of <c>event_sources</c>: a source that attests the event.</summary>
internal sealed class EventSourceRow
{
    public required string Event { get; init; }
    public required string Source { get; init; }
}

/// <summary>A row of <c>demands</c>.</summary>
internal sealed class DemandRow
{
    public required string Slug { get; init; }
    public required int Ordinal { get; init; }
    public required string TitleEn { get; init; }
    public string? TitleJa { get; init; }
    public required string SummaryEn { get; init; }
    public string? SummaryJa { get; init; }
    public required string Event { get; init; }
    public required string Theme { get; init; }
    public required DateOnly Added { get; init; }
    public EventRow MadeIn { get; } = null!;
    public List<DemandPartyRow> Parties { get; } = [];
    public List<DemandSourceRow> Sources { get; } = [];
}

/// <summary>A row of <c>demand_parties</c>, from the assertions of <c>sender</c> and <c>addressee</c>.</summary>
internal sealed class DemandPartyRow
{
    public required string Demand { get; init; }

    /// <summary>One of <see cref="DemandRoles"/>.</summary>
    public required string Role { get; init; }

    public required string Party { get; init; }
}

/// <summary>How a party stands in a demand. The names are those of the properties that state it.</summary>
internal static class DemandRoles
{
    public const string Sender = "sender";
    public const string Addressee = "addressee";

    public static IReadOnlyList<string> All { get; } = [Sender, Addressee];
}

/// <summary>A row of <c>demand_sources</c>: a source that attests the demand.</summary>
internal sealed class DemandSourceRow
{
    public required string Demand { get; init; }
    public required string Source { get; init; }
}

/// <summary>A row of <c>demand_statuses</c>, from the assertions of <c>status</c>.</summary>
internal sealed class DemandStatusRow
{
    public required string Demand { get; init; }

    /// <summary>The place in the demand's history, oldest first, from 0.</summary>
    public required int Ordinal { get; init; }

    /// <summary>A label of <see cref="Core.Demands.DemandStatus"/> that a source can assert.</summary>
    public required string Status { get; init; }

    /// <summary>Since when, in EDTF.</summary>
    public required string AsOf { get; init; }

    public required string Assertion { get; init; }
}

/// <summary>A row of <c>works</c>.</summary>
internal sealed class WorkRow
{
    public required string Slug { get; init; }
    public required int Ordinal { get; init; }
    public required string NameEn { get; init; }
    public string? NameJa { get; init; }
    public required string Kind { get; init; }
    public required DateOnly Added { get; init; }
}

/// <summary>A row of <c>work_aliases</c>.</summary>
internal sealed class WorkAliasRow
{
    public required string Work { get; init; }
    public required int Ordinal { get; init; }
    public required string Alias { get; init; }
}

/// <summary>A row of <c>laws</c>.</summary>
internal sealed class LawRow
{
    public required string Slug { get; init; }
    public required int Ordinal { get; init; }
    public required string NameEn { get; init; }
    public string? NameJa { get; init; }
    public required string Jurisdiction { get; init; }
    public required DateOnly Added { get; init; }
}

/// <summary>A row of <c>cases</c>.</summary>
internal sealed class CaseRow
{
    public required string Slug { get; init; }
    public required int Ordinal { get; init; }
    public required string NameEn { get; init; }
    public string? NameJa { get; init; }
    public string? Jurisdiction { get; init; }
    public required DateOnly Added { get; init; }
}
