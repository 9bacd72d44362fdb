using System.Globalization;
using SoraDisputeTracker.Core.Dates;
using SoraDisputeTracker.Core.Sources;

namespace SoraDisputeTracker.Core.Citations;

/// <summary>
/// A source as an entry of a reference list in the style of the American Psychological Association (Publication Manual, 7th edition,
/// chapters 9 to 11), in English.
/// </summary>
public static class ApaReference
{
    /// <summary>Formats one reference. Titles keep the capitals of the printed title.</summary>
    /// <param name="source">The source.</param>
    /// <returns>The reference, in runs of one style; never empty.</returns>
    public static IReadOnlyList<StyledRun> Format(Source source)
    {
        var reference = new ReferenceText();
        if (source.Type is "bill" or "legal_case" or "legislation")
            AddLegalParts(reference, source);
        else
            AddParts(reference, source);
        if (SingleLine.FoldOrNull(source.Url) is { } url)
            reference.Stop().Add($" {Retrieved(source)}{url}");
        else
            reference.Stop();
        return reference.Runs;
    }

    private static void AddParts(ReferenceText reference, Source source)
    {
        var title = SingleLine.Fold(source.Title);
        var container = SingleLine.Fold(source.ContainerTitle);
        // What stands on its own is in italics; what is part of a greater whole leaves them to the whole (section 9.19).
        var isItalic = source.Type is "post" or "webpage" || container.Length == 0;
        var description = source.Type == "interview" ? "[Interview]" : "";
        if (ApaNames.Format(source.Authors) is { Length: > 0 } authors)
        {
            reference.Add(authors).Stop().Add($" {Date(source)}. ").Add(title, isItalic);
            reference.Add(description.Length > 0 ? $" {description}" : "");
        }
        else
        {
            reference.Add(title, isItalic).Stop().Add($" {Date(source)}");
            if (description.Length > 0)
                reference.Stop().Add($" {description}");
        }

        AddPublication(reference, source, container);
    }

    private static void AddPublication(ReferenceText reference, Source source, string container)
    {
        var publisher = CitedPublisher.Of(source) ?? "";
        switch (source.Type)
        {
            case "article-journal" or "article-magazine" or "article-newspaper" or "post-weblog":
                if (container.Length > 0)
                    reference.Stop().Add(" ").Add(TitleCase.Of(container, source.Language), isItalic: true);
                break;
            case "post" or "webpage":
                // The name of a site that is its own author is not said twice (section 9.29).
                var site = string.Join("; ", new[] { TitleCase.Of(container, source.Language), publisher }.Where(p => p.Length > 0 && !IsAuthor(source, p)));
                if (site.Length > 0)
                    reference.Stop().Add($" {site}");
                break;
            default:
                if (container.Length > 0)
                    reference.Stop().Add(" In ").Add(container, isItalic: true);
                if (publisher.Length > 0 && !IsAuthor(source, publisher))
                    reference.Stop().Add($" {publisher}");
                break;
        }
    }

    // Name of the case or act, where it is reported (year): sections 11.4 to 11.6.
    private static void AddLegalParts(ReferenceText reference, Source source)
    {
        var container = SingleLine.Fold(source.ContainerTitle);
        reference.Add(SingleLine.Fold(source.Title), isItalic: source.Type == "bill" && container.Length == 0);
        if (container.Length > 0)
            reference.Add($", {container}");
        if (source.Issued is not { } issued)
            return;
        var date = source.Type == "legal_case" && container.Length == 0 ? InWords(issued) : Year(issued);
        reference.Add($" ({date})");
    }

    private static bool IsAuthor(Source source, string body) =>
        source.Authors is [{ Literal: { } literal }] && string.Equals(SingleLine.Fold(literal), body, StringComparison.OrdinalIgnoreCase);

    private static string Date(Source source)
    {
        if (source.Issued is not { } issued)
            return "(n.d.)";
        var circa = issued.IsUncertain || issued.IsApproximate ? "ca. " : "";
        // News, posts, pages and broadcasts give the day; everything else the year alone (section 9.14).
        var isDated = source.Type is "article-magazine" or "article-newspaper" or "broadcast" or "interview" or "motion_picture"
            or "post" or "post-weblog" or "speech" or "webpage";
        var rest = isDated ? MonthAndDay(issued) : "";
        return $"({circa}{Year(issued)}{(rest.Length > 0 ? $", {rest}" : "")})";
    }

    private static string Retrieved(Source source) => source is { Issued: null, Accessed: { } accessed }
        ? $"Retrieved {InWords(accessed)}, from "
        : "";

    private static string InWords(PartialDate date) => date.Precision switch
    {
        DatePrecision.Year => Year(date),
        DatePrecision.Month => $"{MonthAndDay(date)} {Year(date)}",
        _ => $"{MonthAndDay(date)}, {Year(date)}",
    };

    private static string MonthAndDay(PartialDate date)
    {
        if (date.Month is not { } month)
            return "";
        var name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
        return date.Day is { } day ? string.Create(CultureInfo.InvariantCulture, $"{name} {day}") : name;
    }

    private static string Year(PartialDate date) => date.Year.ToString(CultureInfo.InvariantCulture);
}
