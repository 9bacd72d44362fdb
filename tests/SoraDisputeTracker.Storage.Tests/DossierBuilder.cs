using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SoraDisputeTracker.Core.Changes;
using SoraDisputeTracker.Core.Demands;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Core.Parties;
using SoraDisputeTracker.Core.Sources;
using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Storage.Tests;

/// <summary>Builds invented dossiers; every assertion brings a quote of its own.</summary>
internal sealed class DossierBuilder
{
    private static readonly DateOnly Added = new(2026, 1, 2);

    private readonly List<Side> _sides = [];
    private readonly List<Theme> _themes = [];
    private readonly List<Source> _sources = [];
    private readonly List<Party> _parties = [];
    private readonly List<DisputeEvent> _events = [];
    private readonly List<Demand> _demands = [];
    private readonly List<Work> _works = [];
    private readonly List<Law> _laws = [];
    private readonly List<Case> _cases = [];
    private readonly List<Assertion> _assertions = [];
    private readonly List<Quote> _quotes = [];
    private readonly List<Resolution> _resolutions = [];
    private readonly List<Revision> _revisions = [];
    private readonly List<CorpusFile> _files = [];

    public DossierBuilder Side(string slug)
    {
        _sides.Add(new Side(slug, new LocalizedText($"Side {slug}", "側"), Core.Dossiers.Side.Tones[_sides.Count]));
        return this;
    }

    public DossierBuilder Theme(string slug)
    {
        _themes.Add(new Theme(slug, new LocalizedText($"Theme {slug}", "題")));
        return this;
    }

    public DossierBuilder Source(string slug, string? container = null, params IReadOnlyList<string> authors)
    {
        _sources.Add(new Source
        {
            Slug = slug,
            Type = "webpage",
            Title = $"Title of {slug}",
            ContainerTitle = container,
            Authors = [.. authors.Select(CslName.Parse)],
            Issued = Core.Dates.PartialDate.Parse("2025-11"),
            Url = $"https://example.org/{slug}",
            Language = "en",
            Abstract = $"What {slug} says.",
            Origin = SourceOrigin.Article,
            IsPrimary = false,
            TextSha256 = new string('a', 64),
            Added = Added,
        });
        return this;
    }

    /// <summary>A source that was added to check the articles against, of which only an excerpt was read.</summary>
    public DossierBuilder AddedSource(string slug, bool isPrimary, string? url = null)
    {
        _sources.Add(new Source
        {
            Slug = slug,
            Type = "document",
            Title = $"Title of {slug}",
            Url = url,
            Language = "ja",
            Abstract = $"What {slug} says.",
            Origin = SourceOrigin.Added,
            IsPrimary = isPrimary,
            Confidence = "medium",
            Added = Added,
        });
        return this;
    }

    public DossierBuilder Party(string slug, string side, string? name = null, string? ja = null, LocalizedText? fullName = null, IReadOnlyList<string>? aliases = null, IReadOnlyList<string>? formerly = null, string kind = "company")
    {
        _parties.Add(new Party
        {
            Slug = slug,
            Name = new LocalizedText(name ?? $"Party {slug}", ja),
            FullName = fullName,
            Kind = kind,
            Side = side,
            Description = new LocalizedText($"Who {slug} is."),
            Aliases = aliases ?? [],
            Formerly = formerly ?? [],
            Added = Added,
        });
        return this;
    }

    public DossierBuilder Event(string slug, string kind = "request", EventScope scope = EventScope.Dispute, string? title = null, string? ja = null, IReadOnlyList<string>? formerly = null, bool? isSpine = null, DateOnly? added = null)
    {
        _events.Add(new DisputeEvent
        {
            Slug = slug,
            Title = new LocalizedText(title ?? $"Event {slug}", ja),
            Summary = new LocalizedText($"What happened in {slug}."),
            Kind = kind,
            Scope = scope,
            IsSpine = isSpine ?? _events.Count == 0,
            Formerly = formerly ?? [],
            Added = added ?? Added,
        });
        return this;
    }

    public DossierBuilder Demand(string slug, string inEvent, IReadOnlyList<string>? formerly = null, string theme = "stopping")
    {
        _demands.Add(new Demand
        {
            Slug = slug,
            Title = new LocalizedText($"Demand {slug}"),
            Summary = new LocalizedText($"What {slug} asks."),
            Event = inEvent,
            Theme = theme,
            Formerly = formerly ?? [],
            Added = Added,
        });
        return this;
    }

    public DossierBuilder Work(string slug, params IReadOnlyList<string> aliases)
    {
        _works.Add(new Work(slug, new LocalizedText($"Work {slug}"), "product", aliases, Added));
        return this;
    }

    public DossierBuilder Law(string slug)
    {
        _laws.Add(new Law(slug, new LocalizedText($"Law {slug}"), "JP", Added));
        return this;
    }

    public DossierBuilder Case(string slug)
    {
        _cases.Add(new Case(slug, new LocalizedText($"Case {slug}"), null, Added));
        return this;
    }

    /// <summary>States something: <c>States("source", "events/x", "date", "2025-10")</c>.</summary>
    public DossierBuilder States(string source, string subject, string property, string value, string? quote = null, string? attributedTo = null, string? asOf = null, string? unit = null)
    {
        var id = _assertions.Count.ToString("x12", CultureInfo.InvariantCulture);
        var start = _quotes.Count * 10;
        var text = quote ?? $"passage {_quotes.Count} of {source}";
        var passage = _sources.Find(s => s.Slug == source) is { TextSha256: null }
            ? new Quote($"{source}:excerpt:{_quotes.Count(q => q.Source == source) + 1}", source, null, null, text, "ja")
            : new Quote($"{source}:{start}-{start + 9}", source, start, start + 9, text, "en", Prefix: "before it", Suffix: "after it");
        _quotes.Add(passage);
        _assertions.Add(new Assertion
        {
            Id = id,
            Source = source,
            Subject = ToReference(subject),
            Property = property,
            Value = value,
            Label = $"label of {value}",
            Section = $"Section on {subject}",
            Unit = unit,
            AsOf = asOf,
            AttributedTo = attributedTo,
            Quotes = [passage.Id],
        });
        return this;
    }

    public DossierBuilder Resolves(string subject, string property, string value, string source)
    {
        _resolutions.Add(new Resolution(
            ToReference(subject),
            property,
            value,
            new LocalizedText("It was there."),
            source,
            "high"));
        return this;
    }

    public DossierBuilder Revises(string record, string date, string what, string? old = null, string? @new = null)
    {
        _revisions.Add(new Revision(
            ToReference(record),
            DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            what,
            "It was wrong.",
            old,
            @new));
        return this;
    }

    public DossierBuilder File(string path, string text)
    {
        _files.Add(new CorpusFile(path, Encoding.UTF8.GetBytes(text)));
        return this;
    }

    /// <summary>The dossier; the name stands in for the state of the corpus, of which the hash is made.</summary>
    public Dossier Build(string name = "sample") => new()
    {
        Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name))),
        Dispute = new Dispute(new LocalizedText($"Tracker {name}"), new LocalizedText("A dispute"), new LocalizedText("What it is about."), [.. _sides], [.. _themes])
        {
            NotFound = [new LocalizedText("The price.", "値段"), new LocalizedText("A reply.")],
        },
        Sources = [.. _sources],
        Parties = [.. _parties],
        Events = [.. _events],
        Demands = [.. _demands],
        Works = [.. _works],
        Laws = [.. _laws],
        Cases = [.. _cases],
        Assertions = [.. _assertions],
        Quotes = [.. _quotes],
        Resolutions = [.. _resolutions],
        Revisions = [.. _revisions],
        Files = [.. _files],
    };

    private static RecordReference ToReference(string written)
    {
        var parts = written.Split('/');
        return new RecordReference(RecordReference.Collections.Single(c => c.Value == parts[0]).Key, parts[1]);
    }
}
