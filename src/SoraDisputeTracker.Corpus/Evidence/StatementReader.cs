using AngleSharp.Dom;
using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Demands;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Core.Naming;
using SoraDisputeTracker.Corpus.Dossiers;
using SoraDisputeTracker.Corpus.Sources;

namespace SoraDisputeTracker.Corpus.Evidence;

/// <summary>Reads the statements of one digest: each <c>time</c> or <c>data</c> gives one value of one property.</summary>
/// <param name="markup">The digest.</param>
/// <param name="source">The slug of its source.</param>
/// <param name="records">The records that statements may name.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class StatementReader(DigestMarkup markup, string source, RecordIndex records, ProblemList problems)
{
    private static readonly IReadOnlyList<string> Inferable = ["year", "document"];

    /// <summary>The state that no source can assert: it is the one before any source tells of an answer.</summary>
    private static readonly IReadOnlyList<string> Statuses = [.. DemandStatus.Labels.Keys.Where(s => s != DemandStatus.NoAnswerFound)];

    private readonly Dictionary<string, Place> _stated = [];

    /// <summary>Reads one statement.</summary>
    /// <param name="element">The <c>time</c> or <c>data</c>.</param>
    /// <param name="section">The section that it stands in.</param>
    /// <param name="quotes">The quotes beside it; at least one in a good digest.</param>
    /// <returns>The assertion, or null where it is too broken to be one.</returns>
    public PlacedAssertion? Read(IElement element, DigestSection section, IReadOnlyList<PlacedQuote> quotes)
    {
        var subject = element.GetAttribute("data-subject") is { } own
            ? records.Read(own, markup.PlaceOf(element, "data-subject"), problems)
            : section.Subject;
        if (subject is not null)
            records.NoteSubject(subject);
        var attributedTo = ReadAttribution(element);
        var inferred = ReadInferred(element);
        var label = WhiteSpace.Fold(element.TextContent);
        if (label.Length == 0)
            problems.Add(markup.PlaceOf(element), $"`<{element.LocalName}>` is empty. Write the value in words between its tags.");
        if (ReadProperty(element) is not { } property)
            return null;
        if (subject is not null && !property.Subjects.Contains(subject.Kind))
        {
            problems.Add(markup.PlaceOf(element, "data-property"), $"`{property.Name}` does not belong to {RecordReference.Collections[subject.Kind]}, "
                + $"only to {string.Join(", ", property.Subjects.Select(k => RecordReference.Collections[k]))}.{PropertyHint(subject.Kind, property.Name)}");
            return null;
        }

        var value = ReadValue(element, property, label);
        var unit = ReadUnit(element, property);
        var asOf = ReadAsOf(element, property);
        if (value is null || subject is null || quotes.Count == 0)
            return null;
        if (property.ValueKind == subject.Kind && value == subject.Slug)
        {
            problems.Add(markup.PlaceOf(element), $"`{subject}` cannot be its own `{property.Name}`.");
            return null;
        }

        if (property.Type == PropertyType.Wording && !quotes.Any(q => q.Quote.Text.Contains(value, StringComparison.Ordinal)))
            problems.Add(markup.PlaceOf(element), $"The words {ProblemList.Excerpt(value)} do not stand in the quote beside them. Give them to the letter, in `value` or between the tags.");
        var assertion = new Assertion
        {
            Id = AssertionId.Make(source, subject, property.Name, value, attributedTo, quotes[0].Quote),
            Source = source,
            Subject = subject,
            Property = property.Name,
            Value = value,
            Label = label,
            Section = section.Heading,
            Unit = unit,
            AttributedTo = attributedTo,
            Inferred = inferred,
            AsOf = asOf,
            Quotes = [.. quotes.Select(q => q.Quote.Id)],
        };
        return IsNew(assertion, markup.PlaceOf(element)) ? new PlacedAssertion(assertion, markup.PlaceOf(element)) : null;
    }

    private bool IsNew(Assertion assertion, Place place)
    {
        if (_stated.TryAdd(assertion.Id, place))
            return true;
        problems.Add(place, $"`{assertion.Property}` of `{assertion.Subject}` is said twice on the same words (first in line {_stated[assertion.Id].Line}). Keep one.");
        return false;
    }

    private PropertyDefinition? ReadProperty(IElement element)
    {
        if (element.GetAttribute("data-property") is not { } name)
        {
            problems.Add(markup.PlaceOf(element), $"`<{element.LocalName}>` has no `data-property`. Name what it states.");
            return null;
        }

        var place = markup.PlaceOf(element, "data-property");
        if (!PropertyDefinition.ByName.TryGetValue(name, out var property))
        {
            problems.Add(place, $"{ProblemList.Excerpt(name)} is no property.{NearestName.Hint(name, PropertyDefinition.ByName.Keys)}");
            return null;
        }

        var wanted = property.Type == PropertyType.Date ? "time" : "data";
        if (element.LocalName == wanted)
            return property;
        problems.Add(place, $"`{name}` is stated with `<{wanted}>`, not with `<{element.LocalName}>`.");
        return null;
    }

    private string? ReadValue(IElement element, PropertyDefinition property, string label)
    {
        var attribute = property.Type == PropertyType.Date ? "datetime" : "value";
        var place = markup.PlaceOf(element, attribute);
        var written = element.GetAttribute(attribute);
        if (written is not null && string.IsNullOrWhiteSpace(written))
        {
            problems.Add(place, $"`{attribute}` is empty. Give the value, or remove the attribute.");
            return null;
        }

        switch (property.Type)
        {
            case PropertyType.Date when written is null:
                problems.Add(place, "`<time>` has no `datetime`. Write the date as YYYY, YYYY-MM or YYYY-MM-DD.");
                return null;
            case PropertyType.Date when PartialDate.TryParse(written, out var date):
                return date.ToString();
            case PropertyType.Date:
                problems.Add(place, $"{ProblemList.Excerpt(written!)} is no EDTF date of the calendar. Write YYYY, YYYY-MM or YYYY-MM-DD, with `?` or `~` behind it if the source is unsure.");
                return null;
            case PropertyType.Number:
                if (NumberValue.Read(written ?? label) is { } number)
                    return number;
                problems.Add(place, $"{ProblemList.Excerpt(written ?? label)} is no number. Write digits, with a point before decimals, in `value`.");
                return null;
            case PropertyType.Text or PropertyType.Wording:
                return WhiteSpace.Fold(written ?? label) is { Length: > 0 } text ? text : null;
            case PropertyType.Status:
                return ReadStatus(written ?? label, place);
            default:
                return ReadRecord(property.ValueKind!.Value, written ?? label, place);
        }
    }

    private string? ReadStatus(string status, Place place)
    {
        if (Statuses.Contains(status))
            return status;
        problems.Add(place, $"{ProblemList.Excerpt(status)} is no status that a source can tell of. Write one of {ProblemList.OneOf(Statuses)} in `value`.{NearestName.Hint(status, Statuses)}");
        return null;
    }

    private string? ReadRecord(RecordKind kind, string slug, Place place)
    {
        records.NoteMention(new RecordReference(kind, slug));
        return records.Check(kind, slug, place, problems) ? slug : null;
    }

    private string? ReadUnit(IElement element, PropertyDefinition property)
    {
        if (element.GetAttribute("data-unit") is not { } unit)
            return null;
        if (property.Type != PropertyType.Number)
            problems.Add(markup.PlaceOf(element, "data-unit"), $"`data-unit` is for numbers, and `{property.Name}` is none. Remove it.");
        else if (string.IsNullOrWhiteSpace(unit))
            problems.Add(markup.PlaceOf(element, "data-unit"), "`data-unit` is empty. Write a unit such as `JPY`, `s` or `1`, or remove it.");
        return WhiteSpace.Fold(unit);
    }

    private string? ReadAsOf(IElement element, PropertyDefinition property)
    {
        var written = element.GetAttribute("data-as-of");
        var place = markup.PlaceOf(element, "data-as-of");
        if (property.Type != PropertyType.Status)
        {
            if (written is not null)
                problems.Add(place, $"`data-as-of` is for a status, and `{property.Name}` is none. Remove it.");
            return null;
        }

        if (PartialDate.TryParse(written, out var asOf))
            return asOf.ToString();
        problems.Add(place, written is null
            ? $"`{property.Name}` has no `data-as-of`. Write since when it holds, as YYYY, YYYY-MM or YYYY-MM-DD."
            : $"{ProblemList.Excerpt(written)} is no EDTF date of the calendar. Write YYYY, YYYY-MM or YYYY-MM-DD.");
        return null;
    }

    private string? ReadAttribution(IElement element) => element.GetAttribute("data-attributed-to") is { } party
        ? ReadRecord(RecordKind.Party, party, markup.PlaceOf(element, "data-attributed-to"))
        : null;

    private string? ReadInferred(IElement element)
    {
        if (element.GetAttribute("data-inferred") is not { } inferred)
            return null;
        if (!Inferable.Contains(inferred))
            problems.Add(markup.PlaceOf(element, "data-inferred"), $"{ProblemList.Excerpt(inferred)} cannot be inferred: `data-inferred` is one of {ProblemList.OneOf(Inferable)}, or not there.");
        return inferred;
    }

    private static string PropertyHint(RecordKind kind, string name) =>
        NearestName.Hint(name, PropertyDefinition.All.Where(p => p.Subjects.Contains(kind)).Select(p => p.Name));
}
