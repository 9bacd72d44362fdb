using System.Globalization;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Naming;

namespace SoraDisputeTracker.Corpus.Dossiers;

/// <summary>
/// Reads the fields of one record. Each method names one key, so the keys that were asked for are the keys that the record may have;
/// <see cref="Close"/> reports the others. What is missing or of a wrong form is reported and comes back empty.
/// </summary>
internal sealed class RecordFields
{
    private readonly Dictionary<string, YamlEntry> _entries = [];
    private readonly List<string> _asked = [];
    private readonly ProblemList _problems;

    /// <summary>Begins to read a record.</summary>
    /// <param name="node">The record; another node is reported.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public RecordFields(YamlNode node, ProblemList problems)
    {
        _problems = problems;
        Place = node.Place;
        IsRecord = node is YamlRecord;
        if (node is YamlRecord record)
            _entries = record.Entries.ToDictionary(e => e.Key);
        else
            problems.Add(node.Place, $"A record of keys and values must stand here, and this is {node.Description}.");
    }

    /// <summary>Whether the node is a record at all.</summary>
    public bool IsRecord { get; }

    /// <summary>Where the record begins.</summary>
    public Place Place { get; }

    /// <summary>Where a key's value begins, or the record where it has no such key.</summary>
    /// <param name="key">The key.</param>
    public Place PlaceOf(string key) => _entries.TryGetValue(key, out var entry) ? entry.Value.Place : Place;

    /// <summary>A text that must be there.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The text with its white space folded, or empty.</returns>
    public string Required(string key) => Optional(key, isRequired: true) ?? "";

    /// <summary>A text that may be missing.</summary>
    /// <param name="key">The key.</param>
    /// <param name="isRequired">Whether it is reported where it is missing.</param>
    /// <returns>The text with its white space folded, or null.</returns>
    public string? Optional(string key, bool isRequired = false) => Find(key, isRequired) is { } node ? Text(node, key) : null;

    /// <summary>A text in English and perhaps in Japanese that must be there.</summary>
    /// <param name="key">The key.</param>
    public LocalizedText Localized(string key) => OptionalLocalized(key, isRequired: true) ?? new LocalizedText("");

    /// <summary>A text in English and perhaps in Japanese that may be missing.</summary>
    /// <param name="key">The key.</param>
    /// <param name="isRequired">Whether it is reported where it is missing.</param>
    public LocalizedText? OptionalLocalized(string key, bool isRequired = false) =>
        Find(key, isRequired) is { } node ? Localized(node, key) : null;

    /// <summary>A list of texts in English and perhaps in Japanese that may be missing.</summary>
    /// <param name="key">The key.</param>
    public IReadOnlyList<LocalizedText> LocalizedList(string key) =>
        [.. Records(key, isRequired: false).Select(node => Localized(node, key)).OfType<LocalizedText>()];

    /// <summary>One word of a closed list that must be there.</summary>
    /// <param name="key">The key.</param>
    /// <param name="words">The list.</param>
    public string Choice(string key, IReadOnlyCollection<string> words)
    {
        var word = Required(key);
        if (word.Length > 0 && !words.Contains(word))
            _problems.Add(PlaceOf(key), $"`{key}` cannot be {ProblemList.Excerpt(word)}. Write one of {ProblemList.OneOf(words)}.{NearestName.Hint(word, words)}");
        return word;
    }

    /// <summary>A day that must be there, as YYYY-MM-DD.</summary>
    /// <param name="key">The key.</param>
    public DateOnly Day(string key)
    {
        var text = Required(key);
        if (text.Length > 0 && !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            _problems.Add(PlaceOf(key), $"`{key}`: {ProblemList.Excerpt(text)} is no day of the calendar. Write it as YYYY-MM-DD.");
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : default;
    }

    /// <summary>A yes or no that may be missing, which means no.</summary>
    /// <param name="key">The key.</param>
    public bool Flag(string key)
    {
        var text = Optional(key);
        if (text is not (null or "true" or "false"))
            _problems.Add(PlaceOf(key), $"`{key}` must be `true` or `false`, and this is {ProblemList.Excerpt(text)}.");
        return text == "true";
    }

    /// <summary>A list of texts that may be missing; each may stand once.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The texts with their places.</returns>
    public IReadOnlyList<(string Text, Place Place)> Texts(string key)
    {
        if (Find(key, isRequired: false) is not { } node)
            return [];
        if (node is not YamlList list)
        {
            _problems.Add(node.Place, $"`{key}` must be a list such as `[a, b]`, and this is {node.Description}.");
            return [];
        }

        var texts = new List<(string Text, Place Place)>();
        foreach (var item in list.Items)
        {
            if (Text(item, key) is not { } text)
                continue;
            if (texts.Exists(t => t.Text == text))
                _problems.Add(item.Place, $"{ProblemList.Excerpt(text)} stands twice in `{key}`. Keep one.");
            else
                texts.Add((text, item.Place));
        }

        return texts;
    }

    /// <summary>A list of records.</summary>
    /// <param name="key">The key.</param>
    /// <param name="isRequired">Whether it is reported where it is missing.</param>
    public IReadOnlyList<YamlNode> Records(string key, bool isRequired = true)
    {
        if (Find(key, isRequired) is not { } node)
            return [];
        if (node is YamlList list)
            return list.Items;
        _problems.Add(node.Place, $"`{key}` must be a list, and this is {node.Description}.");
        return [];
    }

    /// <summary>Where a law holds or a case is heard: an ISO 3166-1 alpha-2 code.</summary>
    /// <param name="key">The key.</param>
    /// <param name="isRequired">Whether it is reported where it is missing.</param>
    public string? Country(string key, bool isRequired)
    {
        var code = Optional(key, isRequired);
        if (code is not null && code is not [>= 'A' and <= 'Z', >= 'A' and <= 'Z'])
            _problems.Add(PlaceOf(key), $"`{key}`: {ProblemList.Excerpt(code)} is no country code. Write two capital letters of ISO 3166-1, such as `JP`.");
        return code;
    }

    /// <summary>Reports the keys that no method asked for. Call it last.</summary>
    public void Close()
    {
        foreach (var entry in _entries.Values.Where(e => !_asked.Contains(e.Key)))
            _problems.Add(entry.Place, $"{ProblemList.Excerpt(entry.Key)} is no key of this record. It has {ProblemList.OneOf(_asked)}.{NearestName.Hint(entry.Key, _asked)}");
    }

    private LocalizedText? Localized(YamlNode node, string key)
    {
        if (node is not YamlRecord)
        {
            _problems.Add(node.Place, $"`{key}` must be written as `{{ en: ..., ja: ... }}`, and this is {node.Description}.");
            return null;
        }

        var languages = new RecordFields(node, _problems);
        var text = new LocalizedText(languages.Required("en"), languages.Optional("ja"));
        languages.Close();
        return text;
    }

    private YamlNode? Find(string key, bool isRequired)
    {
        if (!_asked.Contains(key))
            _asked.Add(key);
        var isThere = _entries.TryGetValue(key, out var entry);
        if (isThere && entry!.Value is not YamlScalar { IsNull: true })
            return entry.Value;
        if (isThere)
            _problems.Add(entry!.Place, $"`{key}` has no value. Give it one{(isRequired ? "" : ", or remove the key")}.");
        else if (isRequired && IsRecord)
            _problems.Add(Place, $"`{key}` is missing in this record. Add it.");
        return null;
    }

    private string? Text(YamlNode node, string key)
    {
        if (node is not YamlScalar scalar)
            _problems.Add(node.Place, $"`{key}` must be a text, and this is {node.Description}.");
        else if (WhiteSpace.Fold(scalar.Value) is not { Length: > 0 } text)
            _problems.Add(node.Place, $"`{key}` is empty. Give it a value.");
        else if (text.Any(char.IsControl))
            _problems.Add(node.Place, $"`{key}` holds a control character. Remove it.");
        else
            return text;
        return null;
    }
}
