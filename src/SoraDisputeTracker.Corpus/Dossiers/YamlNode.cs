using YamlDotNet.Core;

namespace SoraDisputeTracker.Corpus.Dossiers;

/// <summary>A part of a YAML file with its place.</summary>
/// <param name="Place">Where it begins.</param>
internal abstract record YamlNode(Place Place)
{
    /// <summary>What it is, for messages.</summary>
    public abstract string Description { get; }
}

/// <summary>A single value.</summary>
/// <param name="Place">Where it begins.</param>
/// <param name="Value">The value.</param>
/// <param name="Style">How it is written.</param>
internal sealed record YamlScalar(Place Place, string Value, ScalarStyle Style) : YamlNode(Place)
{
    /// <summary>Whether it stands for "no value": nothing, <c>~</c> or <c>null</c> (YAML 1.2, 10.2.1.1).</summary>
    public bool IsNull => Style == ScalarStyle.Plain && Value is "" or "~" or "null" or "Null" or "NULL";

    /// <inheritdoc/>
    public override string Description => IsNull ? "nothing" : ProblemList.Excerpt(Value);
}

/// <summary>A list.</summary>
/// <param name="Place">Where it begins.</param>
/// <param name="Items">Its items.</param>
internal sealed record YamlList(Place Place, IReadOnlyList<YamlNode> Items) : YamlNode(Place)
{
    /// <inheritdoc/>
    public override string Description => "a list";
}

/// <summary>A record: keys with values.</summary>
/// <param name="Place">Where it begins.</param>
/// <param name="Entries">Its entries, each key once.</param>
internal sealed record YamlRecord(Place Place, IReadOnlyList<YamlEntry> Entries) : YamlNode(Place)
{
    /// <inheritdoc/>
    public override string Description => "a record of keys and values";
}

/// <summary>A key with its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Place">Where the key begins.</param>
/// <param name="Value">The value.</param>
internal sealed record YamlEntry(string Key, Place Place, YamlNode Value);
