using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using SoraDisputeTracker.Core.Disagreements;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Search;
using SoraDisputeTracker.Core.Sources;
using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Storage.Schema;

/// <summary>Names columns in snake_case and spells enumerations in lower case, since people read the file with other programs too.</summary>
internal static class ColumnNames
{
    public static void Apply(ModelBuilder model)
    {
        foreach (var property in model.Model.GetEntityTypes().SelectMany(t => t.GetProperties()))
        {
            property.SetColumnName(Parted(property.Name, '_'));
            var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
            if (type == typeof(RecordKind))
                SpellOut<RecordKind>(property);
            else if (type == typeof(EventScope))
                SpellOut<EventScope>(property);
            else if (type == typeof(SourceOrigin))
                SpellOut<SourceOrigin>(property);
            else if (type == typeof(DisagreementKind))
                SpellOut<DisagreementKind>(property);
            else if (type == typeof(SearchKind))
                SpellOut<SearchKind>(property);
        }
    }

    /// <summary>The word that stands for a value in the file: <c>between-articles</c>.</summary>
    public static string Spell<T>(T value)
        where T : struct, Enum => Parted(value.ToString(), '-');

    private static void SpellOut<T>(IMutableProperty property)
        where T : struct, Enum =>
        property.SetValueConverter(new ValueConverter<T, string>(v => Spell(v), s => Enum.Parse<T>(s.Replace("-", "", StringComparison.Ordinal), true)));

    private static string Parted(string name, char separator)
    {
        var column = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsUpper(c) && column.Length > 0)
                column.Append(separator);
            column.Append(char.ToLower(c, CultureInfo.InvariantCulture));
        }

        return column.ToString();
    }
}
