namespace SoraDisputeTracker.Web.Tests;

/// <summary>The real time, with timers that are due fifty times as soon: what looks into a folder every two seconds does so every 40 ms.</summary>
internal sealed class QuickClock : TimeProvider
{
    private const int Speed = 50;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, Sooner(dueTime), Sooner(period));

    private static TimeSpan Sooner(TimeSpan time) => time > TimeSpan.Zero ? time / Speed : time;
}
