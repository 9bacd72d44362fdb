namespace SoraDisputeTracker.Testing;

/// <summary>What <see cref="Assert"/> lacks.</summary>
internal static class AssertEach
{
    extension(Assert)
    {
        /// <summary>Asserts something of each item, and that there is one: a test of nothing cannot fail.</summary>
        /// <param name="items">What to look at.</param>
        /// <param name="assert">What to assert of each.</param>
        public static void Each<T>(IEnumerable<T> items, Action<T> assert) => Assert.All(items, assert, throwIfEmpty: true);
    }
}
