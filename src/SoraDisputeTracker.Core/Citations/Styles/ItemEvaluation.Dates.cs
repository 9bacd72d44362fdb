using System.Globalization;
using SoraDisputeTracker.Core.Dates;

namespace SoraDisputeTracker.Core.Citations.Styles;

/// <content>Dates (CSL 1.0.2, "Date").</content>
internal sealed partial class ItemEvaluation
{
    private Output? Date(DateElement element)
    {
        var date = _variables.Date(element.Variable);
        Count(date is not null);
        if (date is null)
            return null;
        var (parts, formatting) = (element.Parts, element.Formatting);
        if (element.Form is { } form && _locale.Date(form) is { } localized)
            (parts, formatting) = ([.. localized.Parts.Select(p => Overridden(p, element.Parts))], formatting.Or(localized.Formatting));
        var written = parts.Where(p => IsWanted(p.Name, element)).Select(p => Write(p, date)).OfType<Output>().ToList();
        if (written.Count == 0)
            _filled--;
        return YearSuffix() is { } suffix ? Output.Format(formatting, written.Append(suffix)) : Output.Format(formatting, written);
    }

    // Only the locale's dates are cut to the parts asked for.
    private static bool IsWanted(string part, DateElement element) => element.Form is null || element.DateParts switch
    {
        "year" => part == "year",
        "year-month" => part is "year" or "month",
        _ => true,
    };

    private static DatePart Overridden(DatePart part, IReadOnlyList<DatePart> overrides) =>
        overrides.FirstOrDefault(o => o.Name == part.Name) is { } own
            ? new DatePart(part.Name, own.Form, part.Formatting.Or(own.Formatting))
            : part;

    private Output? Write(DatePart part, PartialDate date)
    {
        if ((part.Name switch { "year" => date.Year, "month" => date.Month, _ => date.Day }) is not { } number)
            return null;
        var digits = number.ToString(CultureInfo.InvariantCulture);
        var text = (part.Name, part.Form) switch
        {
            ("month", "" or "long") => _locale.Term($"month-{number:D2}", "long", isPlural: false) ?? digits,
            ("month", "short") => _locale.Term($"month-{number:D2}", "short", isPlural: false) ?? digits,
            (not "year", "numeric-leading-zeros") => number.ToString("D2", CultureInfo.InvariantCulture),
            ("day", "ordinal") when number == 1 || !_locale.LimitsOrdinalsToFirstDay => digits + _locale.OrdinalEnding(number),
            _ => digits,
        };
        // The first centuries are told from those before them.
        var era = part.Name == "year" && number < 1000 ? _locale.Term("ad", "long", isPlural: false) : null;
        return Output.Format(part.Formatting, Output.Of(text), era is null ? null : Output.Of(era));
    }
}
