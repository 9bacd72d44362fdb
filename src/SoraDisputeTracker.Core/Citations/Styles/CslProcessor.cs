namespace SoraDisputeTracker.Core.Citations.Styles;

/// <summary>Formats references by a style, as CSL 1.0.2 says.</summary>
public sealed class CslProcessor
{
    private readonly StyleRun _run;

    /// <summary>Makes a style ready.</summary>
    /// <param name="style">The style.</param>
    /// <param name="locale">The language of terms and dates; what the style's own <c>locale</c> elements say goes before it.</param>
    public CslProcessor(CslStyle style, CslLocale locale) => _run = new StyleRun(style, locale);

    /// <summary>
    /// The bibliography. A note style without a bibliography (Bluebook) gives each item as its first note, in the order of the items.
    /// </summary>
    /// <param name="items">The items, their ids different; where the style does not sort, they stand in this order.</param>
    /// <returns>One entry for each item, in the style's order.</returns>
    public IReadOnlyList<BibliographyEntry> Bibliography(IReadOnlyList<CslItem> items)
    {
        var layout = _run.Style.Bibliography;
        var given = Numbered(items);
        var sorting = new BibliographySorting(_run, layout?.SortKeys ?? [], given);
        var sorted = Numbered([.. items.Order(sorting)]);
        var distinctions = Disambiguator.Find(_run, [.. sorted.OrderBy(i => i.Item.Id, StringComparer.Ordinal)], sorting);
        if (layout is null)
            return [.. sorted.Select(i => new BibliographyEntry(i.Item, [], RunWriter.Write(Note(i.Item, i.Number, distinctions[i.Item.Id]), _run.Locale)))];
        var entries = sorted.Select(i => Entry(layout, i.Item, i.Number, distinctions[i.Item.Id])).ToList();
        if (_run.Style.AuthorSubstitute is { } substitute)
            entries = AuthorSubstitutes.Apply(entries, substitute, _run.Style.AuthorSubstituteRule);
        return [.. sorted.Zip(entries, (i, entry) => InColumns(i.Item, Finished(OutputText.Write(entry))))];
    }

    private static List<(CslItem Item, int Number)> Numbered(IReadOnlyList<CslItem> items) => [.. items.Select((item, i) => (item, i + 1))];

    private Output? Entry(StyleLayout layout, CslItem item, int number, Distinction distinction)
    {
        var evaluation = new ItemEvaluation(_run, item, number, distinction, Section.Bibliography);
        var parts = WithLink(evaluation, item, evaluation.Evaluate(layout.Elements));
        if (!_run.Style.HasMargin || parts.Count < 2)
            return Output.Format(layout.Formatting, Output.Group(parts));
        // What ends the entry ends its right column.
        return Output.Format(
            layout.Formatting with { Suffix = "" },
            Output.Format(new Formatting { Display = "left-margin" }, parts[0]),
            Output.Format(new Formatting { Display = "right-inline", Suffix = layout.Formatting.Suffix }, parts.Skip(1)));
    }

    // A reference that does not print its address leads there by its title, or as a whole.
    private static List<Output> WithLink(ItemEvaluation evaluation, CslItem item, List<Output> parts)
    {
        if (evaluation.HasLink || item.Url is not { Length: > 0 } url || parts.Count == 0)
            return parts;
        var address = ItemEvaluation.Address(url);
        return evaluation.HasTitle
            ? [.. parts.Select(p => p.Transform(o => o is Output.Title title ? new Output.Linked(address, [title]) : o)).OfType<Output>()]
            : [new Output.Linked(address, parts)];
    }

    private IReadOnlyList<Inline> Note(CslItem item, int number, Distinction distinction)
    {
        var evaluation = new ItemEvaluation(_run, item, number, distinction, Section.Citation);
        var note = OutputText.Write(Output.Format(_run.Style.Citation.Formatting, Output.Group(evaluation.Evaluate(_run.Style.Citation.Elements))));
        foreach (var mark in ",;.: ")
            note = InlineText.TrimStart(note, mark);
        return Finished(TextCase.Apply(note, "capitalize-first"));
    }

    private IReadOnlyList<Inline> Finished(IReadOnlyList<Inline> text) =>
        InlineText.TrimEnd(_run.Locale.PutsPunctuationInQuotes ? QuotePunctuation.Move(text) : text, ' ');

    private BibliographyEntry InColumns(CslItem item, IReadOnlyList<Inline> text)
    {
        var label = text.OfType<Inline.Column>().Where(c => c.IsMargin).SelectMany(c => c.Content).ToList();
        if (label.Count == 0)
            return new BibliographyEntry(item, [], RunWriter.Write(text, _run.Locale));
        var rest = text.Where(i => i is not Inline.Column { IsMargin: true }).ToList();
        return new BibliographyEntry(item, RunWriter.Write([.. InlineText.TrimEnd(label, ' '), new Inline.Words(" ")], _run.Locale), RunWriter.Write(rest, _run.Locale));
    }
}
