using SoraDisputeTracker.Core.Evidence;

namespace SoraDisputeTracker.Storage.Schema.Views;

/// <summary>The views of what sources state, where they differ, and of the sources themselves.</summary>
internal static class EvidenceViews
{
    public static IReadOnlyList<ReadableView> All { get; } =
    [
        new(
            "statements",
            "Who says what, in which words: one row for each statement of a source.",
            [
                ("subject_kind", "The kind of record that it is about."),
                ("subject", "The name or title of that record."),
                ("property", "What is stated of it."),
                ("value", "The value: a date, a number, a name, or words."),
                ("unit", "The unit of a number."),
                ("as_of", "From when on a status holds; NULL for every other property."),
                ("source", "Who says so."),
                ("attributed_to", "Whose word it is according to the source; NULL where it speaks for itself."),
                ("quote", "The source's words; several passages are parted by […]."),
                ("url", "The source's address."),
                ("id", "The statement's id."),
                ("subject_slug", "The key of the record that it is about."),
                ("source_slug", "The source's key."),
            ],
            $"""
            SELECT a.subject_kind, x.name_en, v.name,
                CASE WHEN a.property IN ({StatusProperties}) THEN st.name ELSE coalesce(y.name_en, a.value) END,
                a.unit, a.as_of, n.name, p.name_en, {Quotes("a.id")}, s.url, a.id, a.subject, a.source
            FROM assertions a
            JOIN records x ON x.kind = a.subject_kind AND x.slug = a.subject
            JOIN vocabulary v ON v.list = '{NameViews.Property}' AND v.key = a.property
            JOIN sources s ON s.slug = a.source
            JOIN source_names n ON n.source = a.source
            LEFT JOIN records y ON y.kind = a.value_kind AND y.slug = a.value
            LEFT JOIN vocabulary st ON st.list = '{NameViews.Status}' AND st.key = a.value
            LEFT JOIN parties p ON p.slug = a.attributed_to
            ORDER BY a.ordinal
            """),
        new(
            "contested_values",
            "Where sources differ: one row for each value, with who says so, which one the tracker shows, and why.",
            [
                ("subject_kind", "The kind of record that it is about."),
                ("subject", "The name or title of that record."),
                ("property", "What the sources differ on."),
                ("value", "The value: its forms, or the members of a set."),
                ("is_shown", "yes for the value that the tracker shows, else no."),
                ("said_by", "The sources that give it."),
                ("why_shown", "Why it is shown; NULL for other values, and where nobody has decided: then the value of most sources, or the largest set, is shown."),
                ("on_whose_word", "The source that the decision rests on."),
                ("confidence", "How firmly the decision stands."),
                ("disagreement", "The disagreement's id."),
                ("place", "The place in the disagreement, from 1; the shown value stands first."),
            ],
            $"""
            SELECT d.subject_kind, x.name_en, v.name,
                {ReadableView.Listed("SELECT coalesce(min(y.name_en), z.spelling || ' ' || min(nullif(a.unit, '1')), z.spelling) AS item FROM disagreement_value_spellings z "
                    + "JOIN disagreement_assertions b ON b.disagreement = z.disagreement AND b.value = z.value JOIN assertions a ON a.id = b.assertion AND a.value = z.spelling "
                    + "LEFT JOIN records y ON y.kind = a.value_kind AND y.slug = a.value WHERE z.disagreement = w.disagreement AND z.value = w.ordinal GROUP BY z.ordinal ORDER BY z.ordinal")},
                CASE w.is_shown WHEN 1 THEN 'yes' ELSE 'no' END,
                {ReadableView.Listed("SELECT n.name AS item FROM sources s JOIN source_names n ON n.source = s.slug WHERE s.slug IN "
                    + "(SELECT a.source FROM disagreement_assertions b JOIN assertions a ON a.id = b.assertion WHERE b.disagreement = w.disagreement AND b.value = w.ordinal) ORDER BY s.ordinal")},
                r.reason_en, rn.name, r.confidence, d.id, w.ordinal + 1
            FROM disagreement_values w
            JOIN disagreements d ON d.id = w.disagreement
            JOIN records x ON x.kind = d.subject_kind AND x.slug = d.subject
            JOIN vocabulary v ON v.list = '{NameViews.Property}' AND v.key = d.property
            LEFT JOIN resolutions r ON r.subject_kind = d.subject_kind AND r.subject = d.subject AND r.property = d.property AND w.is_shown = 1
            LEFT JOIN source_names rn ON rn.source = r.source
            ORDER BY d.ordinal, w.ordinal
            """),
        new(
            "bibliography",
            "The sources, as a list of references is made of them.",
            [
                ("name", "What readers call it."),
                ("author", "Its authors; NULL where the document names none."),
                ("issued", "When it was published; NULL where the document does not say."),
                ("title", "The title as printed, or a description of the tracker's own in square brackets."),
                ("english_title", "The title in English, in the tracker's own words; NULL where the title is English."),
                ("published_in", "The site or paper that it appeared in."),
                ("publisher", "The publisher."),
                ("url", "Its address."),
                ("accessed", "When its address was last opened for the tracker."),
                ("language", "Its language (BCP 47)."),
                ("is_primary", "yes for a party's own document, an official paper, a statute or a court paper, else no."),
                ("abstract", "What it is about, in the tracker's own words."),
                ("statements", "How many statements of it the tracker holds."),
                ("citation_key", "The key for reference managers."),
                ("slug", "The source's key, which stands in its address."),
            ],
            $"""
            SELECT n.name,
                {ReadableView.Listed("SELECT coalesce(w.literal, trim(coalesce(w.non_dropping_particle || ' ', '') || w.family || coalesce(', ' || w.given, '') || coalesce(', ' || w.suffix, ''))) AS item "
                    + "FROM source_authors w WHERE w.source = s.slug ORDER BY w.ordinal")},
                s.issued, s.title, s.english_title, s.container_title, s.publisher, s.url, s.accessed, s.language,
                CASE s.is_primary WHEN 1 THEN 'yes' ELSE 'no' END, s.abstract, (SELECT count(*) FROM assertions a WHERE a.source = s.slug), s.citation_key, s.slug
            FROM sources s
            JOIN source_names n ON n.source = s.slug
            ORDER BY s.ordinal
            """),
    ];

    private static string StatusProperties => string.Join(", ", PropertyDefinition.All.Where(p => p.Type == PropertyType.Status).Select(p => $"'{p.Name}'"));

    /// <summary>The words that a statement rests on, in one text.</summary>
    /// <param name="statement">The column that holds the statement's id.</param>
    public static string Quotes(string statement) =>
        $"(SELECT group_concat(text, ' […] ') FROM (SELECT q.text FROM assertion_quotes aq JOIN quotes q ON q.id = aq.quote WHERE aq.assertion = {statement} ORDER BY aq.ordinal))";
}
