using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Core.Parties;
using SoraDisputeTracker.Core.Sources;

namespace SoraDisputeTracker.Core.Tests.Disagreements;

/// <summary>A dispute over a lighthouse: two articles, a notice and a later report.</summary>
internal static class InventedDossier
{
    public static readonly RecordReference Letter = new(RecordKind.Event, "letter");
    public static readonly RecordReference Lamp = new(RecordKind.Work, "lamp");

    public static Dossier With(IReadOnlyList<Assertion> assertions, params Resolution[] resolutions) => new()
    {
        Hash = new string('0', 64),
        Dispute = new Dispute(new("Lamp"), new("The lamp"), new("A dispute."), [new Side("keepers", new("Keepers"), "teal")], []),
        Sources = [ASource("gazette"), ASource("herald"), ASource("notice", SourceOrigin.Added, isPrimary: true), ASource("later-report", SourceOrigin.Added)],
        Parties =
        [
            new Party
            {
                Slug = "keepers-union", Name = new("Keepers' Union", "灯台守組合"), Kind = "association", Side = "keepers",
                Description = new("A union."), Aliases = ["Union of Keepers"], Added = new DateOnly(2026, 1, 1),
            },
        ],
        Events = [],
        Demands = [],
        Works = [],
        Laws = [],
        Cases = [],
        Assertions = assertions,
        Quotes = [],
        Resolutions = resolutions,
        Revisions = [],
    };

    public static Assertion Says(string source, RecordReference subject, string property, string value, string? unit = null) => new()
    {
        Id = $"{source}|{subject}|{property}|{value}|{unit}",
        Source = source,
        Subject = subject,
        Property = property,
        Value = value,
        Label = value,
        Section = "Section",
        Unit = unit,
        Quotes = ["q"],
    };

    private static Source ASource(string slug, SourceOrigin origin = SourceOrigin.Article, bool isPrimary = false) => new()
    {
        Slug = slug,
        Type = "webpage",
        Title = slug,
        Language = "en",
        Abstract = slug,
        Origin = origin,
        IsPrimary = isPrimary,
        Added = new DateOnly(2026, 1, 1),
    };
}
