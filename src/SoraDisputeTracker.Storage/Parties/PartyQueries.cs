using Microsoft.EntityFrameworkCore;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Core.Lists;
using SoraDisputeTracker.Core.Parties;
using SoraDisputeTracker.Core.Timeline;
using SoraDisputeTracker.Storage.Demands;
using SoraDisputeTracker.Storage.Evidence;
using SoraDisputeTracker.Storage.Schema;
using SoraDisputeTracker.Storage.Search;
using SoraDisputeTracker.Storage.Timeline;

namespace SoraDisputeTracker.Storage.Parties;

/// <summary>Reads the parties.</summary>
internal sealed class PartyQueries(CorpusReading corpus) : IPartyQueries
{
    private const int MaximumSuggestions = 50;

    public Task<IReadOnlyList<PartyEntry>> ListAsync(CancellationToken cancellationToken) => ListAsync(inView: null, cancellationToken);

    public async Task<IReadOnlyList<PartyEntry>> ListAsync(EventFilter? inView, CancellationToken cancellationToken)
    {
        await using var reading = await corpus.BeginAsync(cancellationToken);
        var sides = reading.Directory.Overview.Dispute.Sides.ToList();
        var entries = await ReadAsync(reading, Select(reading, inView).OrderBy(p => p.Ordinal), cancellationToken);
        return [.. entries.OrderBy(e => sides.IndexOf(e.Side))];
    }

    public async Task<ListPart<StatedParty>?> ListPartAsync(EventFilter? inView, ListRange range, CancellationToken cancellationToken)
    {
        await using var reading = await corpus.BeginAsync(cancellationToken);
        var parties = Select(reading, inView);
        var placed = reading.Context.Parties.Join(reading.Context.Sides, p => p.Side, s => s.Slug, (p, s) => new { p.Slug, Side = s.Ordinal, p.Ordinal });
        var wanted = parties
            .Join(reading.Context.Sides, p => p.Side, s => s.Slug, (p, s) => new { Row = p, Side = s.Ordinal })
            .OrderBy(p => p.Side)
            .ThenBy(p => p.Row.Ordinal)
            .AsQueryable();
        if (range.After is { } slug)
        {
            if (await placed.SingleOrDefaultAsync(p => p.Slug == slug, cancellationToken) is not { } last)
                return null;
            wanted = wanted.Where(p => p.Side > last.Side || (p.Side == last.Side && p.Row.Ordinal > last.Ordinal));
        }

        var total = await parties.CountAsync(cancellationToken);
        var entries = await ReadAsync(reading, wanted.Take(range.Limit + 1).Select(p => p.Row), cancellationToken);
        var part = range.Cut(entries, total);
        var stated = await StatedOnRecord.ReadAsync(reading, RecordKind.Party, part.Rows.Select(p => p.Party.Slug), cancellationToken);
        return part.ConvertAll(p => new StatedParty(p, [.. stated[p.Party.Slug]]));
    }

    public async Task<IReadOnlyList<PartyRelation>> ListRelationsAsync(CancellationToken cancellationToken)
    {
        await using var reading = await corpus.BeginAsync(cancellationToken);
        var stated = reading.Context.Assertions.Where(a => a.SubjectKind == RecordKind.Party && PartyRelation.Kinds.Contains(a.Property));
        return PartyRelations.Of(reading, await AttestedAssertions.ReadAsync(reading.Names, stated, cancellationToken));
    }

    public async Task<PartyDetails?> FindAsync(string slug, CancellationToken cancellationToken)
    {
        await using var reading = await corpus.BeginAsync(cancellationToken);
        var context = reading.Context;
        var found = reading.Directory.Present(RecordKind.Party, slug);
        var entries = await ReadAsync(reading, context.Parties.Where(p => p.Slug == found), cancellationToken);
        if (entries.Count == 0)
            return null;
        var record = new RecordReference(RecordKind.Party, found);
        var assertions = await AttestedAssertions.ReadAsync(
            reading.Names,
            context.Assertions.Where(a =>
                (a.SubjectKind == RecordKind.Party && (a.Subject == found || (a.Value == found && PartyRelation.Kinds.Contains(a.Property)))) || a.AttributedTo == found),
            cancellationToken);
        var events = context.Events.Where(e => e.Roles.Any(r => r.Party == found)).OrderBy(e => e.TimelinePosition);
        var demands = await DemandEntries.ReadAsync(reading, context.Demands.Where(d => d.Parties.Any(p => p.Party == found)), asOf: null, cancellationToken);
        return new PartyDetails(
            entries[0],
            StatedProperties.Gather(assertions.Where(a => a.Assertion.Subject == record), reading.Directory.Disagreements.On(record)),
            await EventEntries.ReadAsync(reading, events, cancellationToken),
            [.. demands.Where(d => d.Senders.Any(p => p.Slug == found))],
            [.. demands.Where(d => d.Addressees.Any(p => p.Slug == found))],
            [.. assertions.Where(a => a.Assertion.AttributedTo == found)],
            reading.Directory.Disagreements.OnOrOf(record),
            [.. PartyRelations.Of(reading, assertions.Where(a => a.Assertion.Subject == record || a.Assertion.Value == found))]);
    }

    public async Task<IReadOnlyList<PartyEntry>> SuggestAsync(string text, int limit, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, MaximumSuggestions);
        await using var reading = await corpus.BeginAsync(cancellationToken);
        var sought = FoldedText.Of(text.Trim());

        // Contains and IndexOf become `instr`, which takes every character as it is and compares bytes, whatever the culture.
#pragma warning disable CA1310, CA1858
        var parties = reading.Context.Parties
            .Where(p => p.Names.Any(n => n.FoldedName.Contains(sought)))
            .OrderByDescending(p => p.Names.Any(n => n.FoldedName.IndexOf(sought) == 0))
            .ThenByDescending(p => p.Roles.Select(r => r.Event).Distinct().Count())
            .ThenBy(p => p.Ordinal)
            .Take(limit);
#pragma warning restore CA1310, CA1858
        return await ReadAsync(reading, parties, cancellationToken);
    }

    private static IQueryable<PartyRow> Select(Reading reading, EventFilter? inView)
    {
        if (inView is null)
            return reading.Context.Parties;
        var events = new EventSelection(reading.Context, inView).All().Select(e => e.Slug);
        return reading.Context.Parties.Where(p => p.Roles.Any(r => events.Contains(r.Event)));
    }

    private static async Task<List<PartyEntry>> ReadAsync(Reading reading, IQueryable<PartyRow> parties, CancellationToken cancellationToken)
    {
        var rows = await parties
            .Select(p => new
            {
                Row = p,
                Aliases = p.Names.Where(n => n.Type == PartyNameTypes.Alias).OrderBy(n => n.Ordinal).Select(n => n.Name).ToList(),
                Events = p.Roles.Select(r => r.Event).Distinct().Count(),
            })
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(p => new PartyEntry(
            new Party
            {
                Slug = p.Row.Slug,
                Name = new LocalizedText(p.Row.NameEn, p.Row.NameJa),
                FullName = p.Row.FullNameEn is { } full ? new LocalizedText(full, p.Row.FullNameJa) : null,
                Kind = p.Row.Kind,
                Side = p.Row.Side,
                Description = new LocalizedText(p.Row.DescriptionEn, p.Row.DescriptionJa),
                Aliases = p.Aliases,
                Formerly = reading.Directory.FormerSlugs(RecordKind.Party, p.Row.Slug),
                Added = p.Row.Added,
            },
            reading.Names.Chip(p.Row.Slug).Side,
            p.Events));
    }
}
