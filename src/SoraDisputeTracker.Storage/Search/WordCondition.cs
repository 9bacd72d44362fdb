using System.Linq.Expressions;
using SoraDisputeTracker.Storage.Schema;

namespace SoraDisputeTracker.Storage.Search;

/// <summary>The condition that an event holds every word of a search.</summary>
internal static class WordCondition
{
    /// <summary>
    /// Makes the condition. Contains becomes <c>instr</c>, which takes every character as it is, so that no input can be a pattern or a
    /// syntax error. The words hang in a balanced tree, since SQLite's parser gives up at about a hundred brackets inside each other.
    /// </summary>
    /// <param name="words">Folded words; at least one.</param>
    public static Expression<Func<EventRow, bool>> HoldsAll(IReadOnlyList<string> words)
    {
        var subject = Expression.Parameter(typeof(EventRow), "e");
        var text = Expression.Property(subject, nameof(EventRow.SearchText));
        return Expression.Lambda<Func<EventRow, bool>>(Both(0, words.Count), subject);

        Expression Both(int start, int count) => count == 1
            ? Expression.Call(text, nameof(string.Contains), null, Sought(words[start]))
            : Expression.AndAlso(Both(start, count / 2), Both(start + (count / 2), count - (count / 2)));
    }

    // A member of an object, as a lambda's captured variable is: EF Core makes a parameter of it, where a constant would become
    // part of the statement and of the cache of statements.
    private static MemberExpression Sought(string word) => Expression.Property(Expression.Constant(new SoughtWord(word)), nameof(SoughtWord.Word));

    private sealed record SoughtWord(string Word);
}
