using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SoraDisputeTracker.Core.Dossiers;
using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Storage.Schema;

/// <summary>Names columns in snake_case and spells enumerations in lower case, since people read the file with other programs too.</summary>
internal static class ColumnNames
{
    public static void Apply(ModelBuilder model)
    {
        foreach (var property in model.Model.GetEntityTypes().SelectMany(t => t.GetProperties()))
        {
            property.SetColumnName(SnakeCase(property.Name));
            if (property.ClrType == typeof(RecordKind) || property.ClrType == typeof(RecordKind?))
                property.SetValueConverter(new Microsoft.EntityFrameworkCore.Storage.ValueConversion.ValueConverter<RecordKind, string>(k => Spell(k), s => Enum.Parse<RecordKind>(s, true)));
            else if (property.ClrType == typeof(EventScope))
                property.SetValueConverter(new Microsoft.EntityFrameworkCore.Storage.ValueConversion.ValueConverter<EventScope, string>(k => Spell(k), s => Enum.Parse<EventScope>(s, true)));
        }
    }

    /// <summary>The word that stands for a value in the file.</summary>
    public static string Spell<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string SnakeCase(string name)
    {
        var column = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsUpper(c) && column.Length > 0)
                column.Append('_');
            column.Append(char.ToLower(c, CultureInfo.InvariantCulture));
        }

        return column.ToString();
    }
}
