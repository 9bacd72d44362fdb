using SoraDisputeTracker.Core.Dossiers;

namespace SoraDisputeTracker.Storage.Building;

/// <summary>What one table is filled with.</summary>
/// <param name="Name">The table.</param>
/// <param name="Rows">Its rows.</param>
/// <param name="Expected">How many rows it must hold in the end, counted on the dossier.</param>
internal sealed record DossierTable(string Name, IReadOnlyList<object> Rows, int Expected);

/// <summary>All tables with what a dossier puts into them, in the order in which they are filled.</summary>
internal static class DossierTables
{
    /// <summary>Reads the dossier.</summary>
    /// <exception cref="DatabaseBuildException">The dossier states something that no table can hold.</exception>
    public static IReadOnlyList<DossierTable> Of(Dossier dossier)
    {
        var facts = new DerivedFacts(dossier);
        var records = new RecordRowsOfDossier(dossier, facts);
        var evidence = new EvidenceRowsOfDossier(dossier);
        var disagreements = new DisagreementRowsOfDossier(dossier, facts);
        var search = new SearchRowsOfDossier(dossier, facts, records.Records());
        return
        [
            new("corpus", [records.Corpus()], 1),
            Table("seed_files", records.SeedFiles(), dossier.Files.Count),
            Table("sides", records.Sides(), dossier.Dispute.Sides.Count),
            Table("themes", records.Themes(), dossier.Dispute.Themes.Count),
            Table("not_found", records.NotFound(), dossier.Dispute.NotFound.Count),
            Table("records", records.Records(), RecordCount(dossier)),
            Table("sources", evidence.Sources(), dossier.Sources.Count),
            Table("source_authors", evidence.SourceAuthors(), dossier.Sources.Sum(s => s.Authors.Count)),
            Table("parties", records.Parties(), dossier.Parties.Count),
            Derived("party_names", records.PartyNames()),
            Derived("former_slugs", records.FormerSlugs()),
            Table("revisions", records.Revisions(), dossier.Revisions.Count),
            Table("events", records.Events(), dossier.Events.Count),
            Derived("event_roles", records.EventRoles()),
            Derived("event_sources", records.EventSources()),
            Table("demands", records.Demands(), dossier.Demands.Count),
            Derived("demand_parties", records.DemandParties()),
            Derived("demand_sources", records.DemandSources()),
            Table("works", records.Works(), dossier.Works.Count),
            Table("work_aliases", records.WorkAliases(), dossier.Works.Sum(w => w.Aliases.Count)),
            Table("laws", records.Laws(), dossier.Laws.Count),
            Table("cases", records.Cases(), dossier.Cases.Count),
            Derived("memberships", records.Memberships()),
            Table("quotes", evidence.Quotes(), dossier.Quotes.Count),
            Table("assertions", evidence.Assertions(), dossier.Assertions.Count),
            Table("assertion_quotes", evidence.AssertionQuotes(), dossier.Assertions.Sum(a => a.Quotes.Count)),
            Derived("demand_statuses", records.DemandStatuses()),
            Table("resolutions", evidence.Resolutions(), dossier.Resolutions.Count),
            Table("disagreements", disagreements.Disagreements(), facts.Disagreements.Count),
            Derived("disagreement_kinds", disagreements.Kinds()),
            Derived("disagreement_values", disagreements.Values()),
            Derived("disagreement_value_spellings", disagreements.Spellings()),
            Derived("disagreement_assertions", disagreements.Assertions()),
            Table("search_documents", search.Documents(), dossier.Events.Count + dossier.Parties.Count + dossier.Demands.Count + dossier.Sources.Count + dossier.Assertions.Count + dossier.Quotes.DistinctBy(q => (q.Source, q.Text)).Count()),
            Derived("search_lines", search.Lines()),
            Derived("search_parties", search.PartiesOfDocuments()),
            Derived("search_words", search.Words()),
            Derived("search_vocabulary", search.Vocabulary()),
        ];
    }

    private static int RecordCount(Dossier dossier) => dossier.Events.Count + dossier.Parties.Count + dossier.Demands.Count
        + dossier.Works.Count + dossier.Laws.Count + dossier.Cases.Count + dossier.Sources.Count;

    private static DossierTable Table(string name, IEnumerable<object> rows, int expected) => new(name, [.. rows], expected);

    // What is derived has no list of its own in the dossier: its rows are the count.
    private static DossierTable Derived(string name, IEnumerable<object> rows)
    {
        var list = rows.ToList();
        return new(name, list, list.Count);
    }
}
