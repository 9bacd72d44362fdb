using System.Globalization;
using AngleSharp.Dom;
using SoraDisputeTracker.Core.Changes;
using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Evidence;
using SoraDisputeTracker.Core.Naming;
using SoraDisputeTracker.Core.Sources;

namespace SoraDisputeTracker.Corpus.Sources;

/// <summary>How much of a source was read for the tracker.</summary>
internal enum Consulted
{
    /// <summary>The whole text: every quote has its place in it.</summary>
    Text,

    /// <summary>An excerpt: the places of its quotes are not known.</summary>
    Excerpt,
}

/// <summary>Reads a digest's head: what the source is.</summary>
/// <param name="markup">The digest.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class DigestHead(DigestMarkup markup, ProblemList problems)
{
    private const string Author = "citation_author";
    private const string Language = "citation_language";
    private const string Issued = "citation_publication_date";
    private const string Accessed = "citation_access_date";
    private const string Publisher = "citation_publisher";
    private const string Type = "tracker:csl-type";
    private const string ContainerTitle = "tracker:container-title";
    private const string Note = "tracker:note";
    private const string OriginName = "tracker:origin";
    private const string Kind = "tracker:kind";
    private const string ConsultedName = "tracker:consulted";
    private const string Confidence = "tracker:confidence";
    private const string TextSha256 = "tracker:text-sha256";
    private const string Added = "tracker:added";
    private const string Revised = "tracker:revised";
    private const string TitleSupplied = "tracker:title-supplied";
    private const string EnglishTitle = "tracker:title-en";
    private const string JapaneseTitle = "tracker:title-ja";
    private const string Primary = "primary";

    private static readonly IReadOnlyList<string> Required = [Language, Type, OriginName, Kind, ConsultedName, Added];
    private static readonly IReadOnlyList<string> Known =
        [.. Required, Author, Issued, Accessed, Publisher, ContainerTitle, Note, Confidence, TextSha256, Revised, TitleSupplied, EnglishTitle, JapaneseTitle];

    private static readonly IReadOnlyDictionary<string, SourceOrigin> Origins = new Dictionary<string, SourceOrigin>
    {
        ["article"] = SourceOrigin.Article,
        ["added"] = SourceOrigin.Added,
    };

    private static readonly IReadOnlyList<string> Kinds = [Primary, "secondary"];

    private static readonly IReadOnlyDictionary<string, Consulted> Extents = new Dictionary<string, Consulted>
    {
        ["text"] = Sources.Consulted.Text,
        ["excerpt"] = Sources.Consulted.Excerpt,
    };

    private readonly List<string> _authors = [];
    private readonly List<(string Content, Place Place)> _revised = [];
    private readonly List<Revision> _revisions = [];
    private readonly Dictionary<string, (string Content, IElement Element)> _metas = [];

    /// <summary>Reads the head.</summary>
    /// <param name="slug">The source's slug.</param>
    /// <param name="abstractText">What the source is about, from the body.</param>
    /// <returns>The source; what was missing or wrong in it is reported and left empty.</returns>
    public Source Read(string slug, string abstractText)
    {
        var head = markup.Document.Head;
        foreach (var meta in head?.QuerySelectorAll("meta") ?? Enumerable.Empty<IElement>())
            ReadMeta(meta);
        if (markup.Document.DocumentElement is var root && root.GetAttribute("lang") is { } language && !IsLanguage(language))
            problems.Add(markup.PlaceOf(root, "lang"), $"{ProblemList.Excerpt(language)} is no language tag. Write a BCP 47 tag such as `en` or `ja`.");
        var headPlace = head is null ? markup.File.Start : markup.PlaceOf(head);
        foreach (var name in Required.Where(n => !_metas.ContainsKey(n)))
            problems.Add(headPlace, $"The head has no `<meta name=\"{name}\">`. Add it.");
        Consulted = ChoiceOf(ConsultedName, Extents);
        CheckConsulted(headPlace);
        var added = Checked(Added, IsDay, "is no day. Write it as YYYY-MM-DD.") is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : default;
        foreach (var (content, place) in _revised)
            ReadRevision(new RecordReference(RecordKind.Source, slug), added, content, place);
        return new Source
        {
            Slug = slug,
            Title = ReadTitle(headPlace),
            IsTitleSupplied = Checked(TitleSupplied, ["yes"]) is not null,
            EnglishTitle = ReadTranslation(EnglishTitle, "en"),
            JapaneseTitle = ReadTranslation(JapaneseTitle, "ja"),
            Abstract = abstractText,
            Authors = [.. _authors.Select(CslName.Parse)],
            Url = ReadAddress(head),
            Language = Checked(Language, IsLanguage, "is no language tag. Write a BCP 47 tag such as `en` or `ja`.") ?? "",
            Type = Checked(Type, CslTypes.All.Contains, "is no CSL type of this tracker.", CslTypes.All) ?? "",
            Origin = ChoiceOf(OriginName, Origins) ?? default,
            IsPrimary = Checked(Kind, Kinds) == Primary,
            Confidence = Checked(Confidence, Resolution.Confidences),
            TextSha256 = Checked(TextSha256, IsSha256, "is no SHA-256. Write the 64 lower-case hexadecimal digits."),
            Added = added,
            Issued = ReadDate(Issued),
            Accessed = ReadDate(Accessed),
            Publisher = Content(Publisher),
            ContainerTitle = Content(ContainerTitle),
            Note = Content(Note),
        };
    }

    /// <summary>How much of the source was read, once the head has been; null where the head does not say.</summary>
    public Consulted? Consulted { get; private set; }

    /// <summary>What was revised in the digest, once the head has been read.</summary>
    public IReadOnlyList<Revision> Revisions => _revisions;

    /// <summary>Where the text's SHA-256 stands, once the head has been read.</summary>
    public Place TextSha256Place => _metas.TryGetValue(TextSha256, out var meta) ? markup.PlaceOf(meta.Element, "content") : markup.File.Start;

    /// <summary>Whether the text is a language tag in the form of BCP 47 (RFC 5646, 2.1): a primary tag of 2 or 3 letters and subtags.</summary>
    /// <param name="text">The text.</param>
    public static bool IsLanguage(string text) => text.Split('-') is [{ Length: 2 or 3 } primary, .. var subtags]
        && primary.All(char.IsAsciiLetter)
        && subtags.All(s => s.Length is >= 1 and <= 8 && s.All(char.IsAsciiLetterOrDigit));

    private void ReadMeta(IElement meta)
    {
        if (meta.GetAttribute("charset") is { } charset)
        {
            if (!charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
                problems.Add(markup.PlaceOf(meta, "charset"), $"The charset {ProblemList.Excerpt(charset)} must be `utf-8`.");
            if (meta.Attributes.Length > 1)
                problems.Add(markup.PlaceOf(meta), "`<meta charset>` has other attributes. Give them a `<meta>` of their own.");
            return;
        }

        var name = meta.GetAttribute("name");
        var content = WhiteSpace.Fold(meta.GetAttribute("content") ?? "");
        if (name is null)
            problems.Add(markup.PlaceOf(meta), "`<meta>` has neither `name` nor `charset`.");
        else if (!Known.Contains(name))
            problems.Add(markup.PlaceOf(meta, "name"), $"{ProblemList.Excerpt(name)} is no meta name of a digest.{NearestName.Hint(name, Known)}");
        else if (content.Length == 0)
            problems.Add(markup.PlaceOf(meta, "content"), $"`{name}` is empty. Give it a `content`, or remove it where the source does not say.");
        if (name is null || !Known.Contains(name))
            return;
        if (name == Author)
            ReadAuthor(meta, content);
        else if (name == Revised)
            _revised.Add((content, markup.PlaceOf(meta, "content")));
        else if (!_metas.TryAdd(name, (content, meta)))
            problems.Add(markup.PlaceOf(meta), $"`{name}` stands twice (first in line {markup.PlaceOf(_metas[name].Element).Line}). Keep one.");
    }

    private void ReadAuthor(IElement meta, string name)
    {
        if (name.Length == 0)
            return;
        var parts = name.Split(',', StringSplitOptions.TrimEntries);
        if (parts.Length > 3 || parts.Any(p => p.Length == 0))
            problems.Add(markup.PlaceOf(meta, "content"), $"The author {ProblemList.Excerpt(name)} must be `Family, Given`, `Family, Given, Suffix`, or a body's name without a comma.");
        else if (_authors.Contains(name))
            problems.Add(markup.PlaceOf(meta, "content"), $"The author {ProblemList.Excerpt(name)} stands twice. Keep one.");
        else
            _authors.Add(name);
    }

    private void CheckConsulted(Place headPlace)
    {
        switch (Consulted)
        {
            case Sources.Consulted.Text when !_metas.ContainsKey(TextSha256):
                problems.Add(headPlace, $"The head has no `<meta name=\"{TextSha256}\">`, which a source consulted as `text` needs. Add it, or write `excerpt`.");
                break;
            case Sources.Consulted.Text when _metas.TryGetValue(Confidence, out var confidence):
                problems.Add(markup.PlaceOf(confidence.Element), $"`{Confidence}` is for a source consulted as `excerpt`. Remove it.");
                break;
            case Sources.Consulted.Excerpt when _metas.TryGetValue(TextSha256, out var sha256):
                problems.Add(markup.PlaceOf(sha256.Element), $"`{TextSha256}` is for a source consulted as `text`. Remove it.");
                break;
            case Sources.Consulted.Excerpt when !_metas.ContainsKey(Confidence):
                problems.Add(headPlace, $"The head has no `<meta name=\"{Confidence}\">`, which a source consulted as `excerpt` needs. Write {ProblemList.OneOf(Resolution.Confidences)}.");
                break;
        }
    }

    private void ReadRevision(RecordReference source, DateOnly added, string content, Place place)
    {
        if (content.Length > 0 && RevisionText.Read(source, added, content, place, problems) is { } revision)
            _revisions.Add(revision);
    }

    private string ReadTitle(Place headPlace)
    {
        var titles = markup.Document.QuerySelectorAll("head > title");
        var title = titles.Length == 0 ? "" : WhiteSpace.Fold(titles[0].TextContent);
        if (title.Length == 0)
            problems.Add(titles.Length == 0 ? headPlace : markup.PlaceOf(titles[0]), "The head has no title. Write `<title>` with the title as printed.");
        if (titles.Length > 1)
            problems.Add(markup.PlaceOf(titles[1]), "The title stands twice. Keep one.");
        if (title.Length > 0 && _metas.ContainsKey(TitleSupplied) && (title[0] != '[' || title[^1] != ']'))
            problems.Add(markup.PlaceOf(titles[0]), $"A title of our own (`{TitleSupplied}`) stands in square brackets. Write `[{title}]`.");
        return title;
    }

    private string? ReadTranslation(string name, string language)
    {
        if (Content(name) is not { } translation)
            return null;
        if (Content(Language)?.Split('-')[0].Equals(language, StringComparison.OrdinalIgnoreCase) != true)
            return translation;
        problems.Add(markup.PlaceOf(_metas[name].Element), $"`{name}` translates the title into its own language (`{Language}` is `{Content(Language)}`). Remove it.");
        return null;
    }

    private string? ReadAddress(IElement? head)
    {
        string? address = null;
        foreach (var link in head?.QuerySelectorAll("link") ?? Enumerable.Empty<IElement>())
        {
            var rel = link.GetAttribute("rel") ?? "";
            var href = link.GetAttribute("href") ?? "";
            if (rel != "canonical")
                problems.Add(markup.PlaceOf(link, "rel"), $"The link's rel {ProblemList.Excerpt(rel)} must be `canonical`: a digest has no other link.");
            else if (address is not null)
                problems.Add(markup.PlaceOf(link), "The canonical address stands twice. Keep one.");
            else if (!IsAddress(href))
                problems.Add(markup.PlaceOf(link, "href"), $"The canonical address {ProblemList.Excerpt(href)} is no absolute http or https address.");
            else
                address = href;
        }

        return address;
    }

    private PartialDate? ReadDate(string name) =>
        Checked(name, text => PartialDate.TryParse(text, out _), "is no EDTF date of the calendar. Write YYYY, YYYY-MM or YYYY-MM-DD.") is { } text
            ? PartialDate.Parse(text)
            : null;

    private T? ChoiceOf<T>(string name, IReadOnlyDictionary<string, T> words)
        where T : struct =>
        Checked(name, [.. words.Keys]) is { } word ? words[word] : null;

    private string? Checked(string name, IReadOnlyList<string> words) =>
        Checked(name, words.Contains, $"must be one of {ProblemList.OneOf(words)}.", words);

    private string? Content(string name) => _metas.TryGetValue(name, out var meta) && meta.Content.Length > 0 ? meta.Content : null;

    private string? Checked(string name, Func<string, bool> isRight, string wrong, IReadOnlyList<string>? known = null)
    {
        if (Content(name) is not { } content)
            return null;
        if (isRight(content))
            return content;
        var hint = known is null ? "" : NearestName.Hint(content, known);
        problems.Add(markup.PlaceOf(_metas[name].Element, "content"), $"`{name}`: {ProblemList.Excerpt(content)} {wrong}{hint}");
        return null;
    }

    private static bool IsAddress(string href) =>
        Uri.TryCreate(href, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && uri.Host.Length > 0
        && !href.Any(c => char.IsWhiteSpace(c) || char.IsControl(c));

    private static bool IsDay(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool IsSha256(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);
}
