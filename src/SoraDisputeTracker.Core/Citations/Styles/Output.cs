using SoraDisputeTracker.Core.Sources;

namespace SoraDisputeTracker.Core.Citations.Styles;

/// <summary>What evaluating a style gives, before it is put into words: a tree, in which disambiguation can still find names and dates.</summary>
internal abstract record Output
{
    /// <summary>Finished text.</summary>
    public sealed record Literal(IReadOnlyList<Inline> Text) : Output;

    /// <summary>Parts under common formatting.</summary>
    public sealed record Formatted(Formatting Formatting, IReadOnlyList<Output> Parts) : Output;

    /// <summary>Parts that lead to an address.</summary>
    public sealed record Linked(string Href, IReadOnlyList<Output> Parts) : Output;

    /// <summary>One name.</summary>
    public sealed record Name(PersonName Person, Output Content) : Output;

    /// <summary>The names of a variable, or what stands in for them; then there are none.</summary>
    public sealed record Names(string Variable, IReadOnlyList<PersonName> People, Output Content) : Output;

    /// <summary>The title, which becomes a link where the reference has no other.</summary>
    public sealed record Title(Output Content) : Output;

    /// <summary>Parts in a row, without formatting.</summary>
    /// <param name="parts">The parts; those that are null are left out.</param>
    /// <returns>The row, or null where nothing is left.</returns>
    public static Output? Group(params IEnumerable<Output?> parts) => Format(Formatting.None, parts);

    /// <summary>Parts under formatting.</summary>
    /// <param name="formatting">The formatting.</param>
    /// <param name="parts">The parts; those that are null are left out.</param>
    /// <returns>The whole, or null where nothing is left.</returns>
    public static Output? Format(Formatting formatting, params IEnumerable<Output?> parts)
    {
        var kept = parts.OfType<Output>().ToList();
        return kept.Count switch
        {
            0 => null,
            1 when ReferenceEquals(formatting, Formatting.None) || formatting == Formatting.None => kept[0],
            _ => new Formatted(formatting, kept),
        };
    }

    /// <summary>Plain text.</summary>
    /// <param name="text">The text.</param>
    public static Output Of(string text) => new Literal(InlineText.Of(text));

    /// <summary>This node and all below it, from the top.</summary>
    public IEnumerable<Output> All() => Children.SelectMany(c => c.All()).Prepend(this);

    /// <summary>The tree with every node below and this one changed, from the bottom.</summary>
    /// <param name="change">The change; null takes the node out.</param>
    public Output? Transform(Func<Output, Output?> change)
    {
        var below = Children.Select(c => c.Transform(change)).OfType<Output>().ToList();
        return this switch
        {
            Literal => change(this),
            Formatted formatted => change(formatted with { Parts = below }),
            Linked linked => change(linked with { Parts = below }),
            Name name => below.Count == 0 ? null : change(name with { Content = below[0] }),
            Names names => below.Count == 0 ? null : change(names with { Content = below[0] }),
            Title title => below.Count == 0 ? null : change(title with { Content = below[0] }),
            _ => this,
        };
    }

    /// <summary>The words alone with spaces between the parts: what tells one citation from another.</summary>
    public string ToWords() => this is Literal literal ? InlineText.Plain(literal.Text) : string.Join(' ', Children.Select(c => c.ToWords()));

    private IReadOnlyList<Output> Children => this switch
    {
        Formatted formatted => formatted.Parts,
        Linked linked => linked.Parts,
        Name name => [name.Content],
        Names names => [names.Content],
        Title title => [title.Content],
        _ => [],
    };
}

/// <summary>A name as styles see it, with the particles that stand in its parts taken out.</summary>
/// <param name="Family">The family name without particles, or null.</param>
/// <param name="Given">The given name, or null.</param>
/// <param name="DroppingParticle">A particle that goes where the family name stands alone, or null.</param>
/// <param name="NonDroppingParticle">A particle that stays, or null.</param>
/// <param name="Suffix">What follows the name, or null.</param>
/// <param name="Literal">The name of a body, or null.</param>
internal sealed record PersonName(string? Family, string? Given, string? DroppingParticle, string? NonDroppingParticle, string? Suffix, string? Literal)
{
    /// <summary>Reads a name; lower-case words before the family name and behind the given one are particles (CSL 1.0.2, "Name-part order").</summary>
    /// <param name="name">The name.</param>
    public static PersonName Of(CslName name)
    {
        var (family, nonDropping) = name.NonDroppingParticle is { } particle ? (Apostrophes(name.Family), Apostrophes(particle)) : FamilyParts(Apostrophes(name.Family));
        var (given, suffix) = name.Suffix is { } end ? (Apostrophes(name.Given), Apostrophes(end)) : GivenAndSuffix(Apostrophes(name.Given));
        var (first, dropping) = GivenParts(given);
        return new PersonName(family, first, dropping, nonDropping, suffix, Apostrophes(name.Literal));
    }

    /// <summary>Whether the name is written in letters that are parted by spaces and inverted: not Chinese, Japanese or Korean.</summary>
    public bool IsAlphabetic => Family?.Any(IsAlphabeticLetter) == true;

    private static string? Apostrophes(string? text) => text?.Replace('\'', '’');

    private static (string? Family, string? Particle) FamilyParts(string? family)
    {
        if (family is null)
            return (null, null);
        var words = family.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var count = words.TakeWhile(IsParticle).Count();
        if (count == words.Length)
            return (family, null);
        if (count > 0)
            return (string.Join(' ', words.Skip(count)), string.Join(' ', words.Take(count)));
        var mark = family.IndexOfAny(['\'', '’', '-', '\u2013', '.']);
        return mark > 0 && family.IndexOfAny(['\'', '’', '-', '\u2013', '.'], mark + 1) < 0 && IsParticle(family[..mark])
            ? (family[(mark + 1)..], family[..(mark + 1)])
            : (family, null);
    }

    private static (string? Given, string? Suffix) GivenAndSuffix(string? given)
    {
        var comma = given?.IndexOf(',', StringComparison.Ordinal) ?? -1;
        return comma > 0 ? (given![..comma], given[(comma + 1)..].Trim()) : (given, null);
    }

    private static (string? Given, string? Particle) GivenParts(string? given)
    {
        if (given is null)
            return (null, null);
        var words = given.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var count = words.TakeWhile(w => !IsParticle(w)).Count();
        return count > 0 && count < words.Length && words.Skip(count).All(IsParticle)
            ? (string.Join(' ', words.Take(count)), string.Join(' ', words.Skip(count)))
            : (given, null);
    }

    private static bool IsParticle(string word) => word.All(c => char.IsLower(c) || c is '\'' or '’' or '-' or '\u2013' or '.');

    // Latin, Greek, Cyrillic, Hebrew, Arabic, Thai.
    private static bool IsAlphabeticLetter(char c) => c is '-' or (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')
        or (>= '\u0E01' and <= '\u0E5B') or (>= '\u00C0' and <= '\u017F') or (>= '\u0370' and <= '\u03FF') or (>= '\u0400' and <= '\u052F')
        or (>= '\u0590' and <= '\u05D4') or (>= '\u05D6' and <= '\u05FF') or (>= '\u1F00' and <= '\u1FFF') or (>= '\u0600' and <= '\u06FF')
        or (>= '\u200C' and <= '\u200E') or '\u2018' or '\u2019' or '\u021A' or '\u021B' or (>= '\u202A' and <= '\u202E');
}
