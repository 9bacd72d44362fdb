using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SoraDisputeTracker.Corpus.Dossiers;

/// <summary>
/// Reads a YAML file into nodes that know their places. Dossier files are plain data: anchors, aliases, merge keys, tags and
/// several documents in one file are refused, and so is a key that stands twice.
/// </summary>
internal sealed class YamlFile
{
    private const int DeepestNesting = 16;

    private readonly Parser _parser;
    private readonly SeedFile _file;
    private readonly ProblemList _problems;

    private YamlFile(SeedFile file, ProblemList problems)
    {
        _file = file;
        _problems = problems;
        _parser = new Parser(new StringReader(file.Text));
    }

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file, decoded.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="root">The file's one value; null where the file holds nothing or is no YAML.</param>
    /// <returns>Whether the file is YAML throughout.</returns>
    public static bool TryRead(SeedFile file, ProblemList problems, out YamlNode? root)
    {
        root = null;
        if (FirstTabIndent(file.Text) is { } tab)
        {
            problems.Add(file.PlaceAt(tab), "A tab indents this line. YAML is indented with spaces.");
            return false;
        }

        var reader = new YamlFile(file, problems);
        try
        {
            root = reader.ReadDocument();
            return true;
        }
        catch (YamlException e)
        {
            var noticed = e.End.Line > e.Start.Line ? FormattableString.Invariant($" (noticed in line {e.End.Line})") : "";
            problems.Add(PlaceOf(file, e.Start), $"This is not valid YAML: {e.Message.TrimEnd('.')}{noticed}.");
            return false;
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet 16.3 throws this, without a place, where a plain scalar in braces runs on in a line with too little indent.
            problems.Add(PlaceOf(file, reader._parser.Current?.End ?? Mark.Empty), "This is not valid YAML: the value that follows runs on in a line that is not indented enough. Indent it, close its braces, or put it into quotation marks.");
            return false;
        }
    }

    private static int? FirstTabIndent(string text)
    {
        var isIndent = true;
        for (var i = 0; i < text.Length; i++)
        {
            if (isIndent && text[i] == '\t')
                return i;
            isIndent = text[i] == '\n' || (isIndent && text[i] == ' ');
        }

        return null;
    }

    private YamlNode? ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (_parser.TryConsume<StreamEnd>(out _))
            return null;
        _parser.Consume<DocumentStart>();
        var root = ReadNode(0);
        _parser.Consume<DocumentEnd>();
        if (_parser.Current is DocumentStart second)
            throw new SemanticErrorException(second.Start, second.End, "a second document begins here; a dossier file holds one");
        return root;
    }

    private YamlNode ReadNode(int depth)
    {
        if (depth > DeepestNesting)
            throw new SemanticErrorException(_parser.Current!.Start, _parser.Current.End, "this is nested deeper than any record of the dossier");
        if (_parser.TryConsume<AnchorAlias>(out var alias))
            throw new SemanticErrorException(alias.Start, alias.End, "aliases are not read here; write the value out");
        var node = _parser.Consume<NodeEvent>();
        if (!node.Anchor.IsEmpty)
            _problems.Add(PlaceOf(_file, node.Start), "Anchors are not read here. Remove it, and write the value out where it is used.");
        if (!node.Tag.IsEmpty)
            _problems.Add(PlaceOf(_file, node.Start), "Tags are not read here. Remove it.");
        return node switch
        {
            Scalar scalar => new YamlScalar(PlaceOf(_file, scalar.Start), scalar.Value, scalar.Style),
            SequenceStart => ReadList(PlaceOf(_file, node.Start), depth),
            _ => ReadRecord(PlaceOf(_file, node.Start), depth),
        };
    }

    private YamlList ReadList(Place place, int depth)
    {
        var items = new List<YamlNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
            items.Add(ReadNode(depth + 1));
        return new YamlList(place, items);
    }

    private YamlRecord ReadRecord(Place place, int depth)
    {
        var entries = new List<YamlEntry>();
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = ReadNode(depth + 1);
            var value = ReadNode(depth + 1);
            if (key is not YamlScalar { Value: var name })
                _problems.Add(key.Place, $"A key must be a word, and this is {key.Description}.");
            else if (entries.Find(e => e.Key == name) is { } first)
                _problems.Add(key.Place, $"The key {ProblemList.Excerpt(name)} stands twice in this record (first in line {first.Place.Line}). Keep one.");
            else
                entries.Add(new YamlEntry(name, key.Place, value));
        }

        return new YamlRecord(place, entries);
    }

    private static Place PlaceOf(SeedFile file, Mark mark) => new(file.Path, (int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));
}
