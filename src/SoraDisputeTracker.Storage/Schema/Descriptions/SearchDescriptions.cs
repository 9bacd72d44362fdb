namespace SoraDisputeTracker.Storage.Schema.Descriptions;

/// <summary>Describes the tables that searches look through.</summary>
internal static class SearchDescriptions
{
    /// <summary>The tables in which SQLite keeps a full-text table: its documentation calls them shadow tables.</summary>
    public static IReadOnlyList<string> OfFullText { get; } = ["config", "content", "data", "docsize", "idx"];

    public static IReadOnlyList<TableDescription> All { get; } =
    [
        new("search_documents", "What a search can find. This and the other tables of the search are made from the rest of the file.",
            ("id", "The document's number."),
            ("kind", "What it is."),
            ("slug", "The record's slug; of a statement or a quote, its id."),
            ("source", "The slug of the source that states or holds it; NULL for other records."),
            ("assertion", "The id of the statement where it is to be read."),
            ("date", "The date that it is found by (EDTF)."),
            ("date_earliest", "The first day that the date can mean."),
            ("date_latest", "The last day that the date can mean.")),
        new("search_lines", "The texts of a document.",
            ("document", "The document's number."),
            ("ordinal", "The place in the document, from 0; the first line is what it is called."),
            ("part", "title, body or context."),
            ("language", "The text's language (BCP 47)."),
            ("text", "The text."),
            ("folded", "The text as searches compare it.")),
        new("search_parties", "The parties that take part in what can be found.",
            ("document", "The document's number.")),
        new("search_words", "The words of each document, parted and folded: a full-text table (FTS5). Its rowid is the document's number.",
            ("rowid", "The document's number."),
            ("title", "Words of names and titles."),
            ("body", "Words of what the record says."),
            ("context", "Words of what it is about, and of who takes part.")),
        new("search_vocabulary", "The words of the corpus, from which a mistyped one is mended.",
            ("word", "The word as it is compared."),
            ("spelling", "The word as it stands in the corpus first.")),
    ];
}
