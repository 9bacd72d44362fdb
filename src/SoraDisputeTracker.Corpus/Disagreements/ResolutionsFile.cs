using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Core.Naming;
using SoraDisputeTracker.Corpus.Dossiers;
using SoraDisputeTracker.Corpus.Evidence;

namespace SoraDisputeTracker.Corpus.Disagreements;

/// <summary>A resolution and where its parts stand.</summary>
/// <param name="Resolution">The resolution.</param>
/// <param name="Place">Where it begins.</param>
/// <param name="ValuePlace">Where its value stands.</param>
internal sealed record PlacedResolution(Resolution Resolution, Place Place, Place ValuePlace);

/// <summary>Reads seeds/dossier/resolutions.yaml: which value is shown where sources part ways.</summary>
/// <param name="files">The dossier files.</param>
/// <param name="records">The records that resolutions may name.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class ResolutionsFile(DossierFiles files, RecordIndex records, ProblemList problems)
{
    /// <summary>Reads the file.</summary>
    /// <returns>The resolutions whose parts are all right; null where the file cannot be read.</returns>
    public IReadOnlyList<PlacedResolution>? Read()
    {
        if (files.ReadList(DossierFiles.Resolutions) is not { } nodes)
            return null;
        var resolutions = new List<PlacedResolution>();
        var places = new Dictionary<(RecordReference Subject, string Property), Place>();
        foreach (var node in nodes)
        {
            if (ReadOne(new RecordFields(node, problems)) is not { } resolution)
                continue;
            var key = (resolution.Resolution.Subject, resolution.Resolution.Property);
            if (places.TryAdd(key, resolution.Place))
                resolutions.Add(resolution);
            else
                problems.Add(resolution.Place, $"`{key.Property}` of `{key.Subject}` is resolved twice (first in line {places[key].Line}). Keep one.");
        }

        return resolutions;
    }

    private PlacedResolution? ReadOne(RecordFields fields)
    {
        var subjectText = fields.Required("subject");
        var propertyName = fields.Required("property");
        var valueText = fields.Required("value");
        var reason = fields.Localized("reason");
        var source = fields.Required("source");
        var confidence = fields.Choice("confidence", Resolution.Confidences);
        fields.Close();

        var subject = subjectText.Length == 0 ? null : records.Read(subjectText, fields.PlaceOf("subject"), problems);
        var property = propertyName.Length == 0 ? null : ReadProperty(propertyName, subject, fields.PlaceOf("property"));
        var value = property is null || valueText.Length == 0 ? null : ReadValue(property, valueText, fields.PlaceOf("value"));
        var hasSource = source.Length > 0 && records.Check(RecordKind.Source, source, fields.PlaceOf("source"), problems);
        return subject is not null && property is not null && value is not null && hasSource
            ? new PlacedResolution(new Resolution(subject, property.Name, value, reason, source, confidence), fields.Place, fields.PlaceOf("value"))
            : null;
    }

    private PropertyDefinition? ReadProperty(string name, RecordReference? subject, Place place)
    {
        if (!PropertyDefinition.ByName.TryGetValue(name, out var property))
        {
            problems.Add(place, $"{ProblemList.Excerpt(name)} is no property.{NearestName.Hint(name, PropertyDefinition.ByName.Keys)}");
            return null;
        }

        if (property.Comparison == Comparison.Additive)
        {
            problems.Add(place, $"`{name}` may have several values at once, so there is nothing to resolve. Remove the resolution.");
            return null;
        }

        if (subject is null || property.Subjects.Contains(subject.Kind))
            return property;
        problems.Add(place, $"`{name}` does not belong to {RecordReference.Collections[subject.Kind]}.");
        return null;
    }

    private string? ReadValue(PropertyDefinition property, string text, Place place)
    {
        var value = property.Type switch
        {
            PropertyType.Date => PartialDate.TryParse(text, out var date) ? date.ToString() : null,
            PropertyType.Number => NumberValue.Read(text),
            _ => text,
        };
        if (value is null)
            problems.Add(place, $"{ProblemList.Excerpt(text)} is no {(property.Type == PropertyType.Date ? "EDTF date of the calendar" : "number")}, as `{property.Name}` needs.");
        return value;
    }
}
