using SoraDisputeTracker.Core.Timeline;

namespace SoraDisputeTracker.Web.Components.Timeline.Strip;

/// <summary>The shapes that tell kinds of event apart on the strip: kinds that are alike share one.</summary>
public static class StripShapes
{
    private const string Circle = "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z";
    private const string Triangle = "M0 -7L7 6L-7 6z";
    private const string Square = "M-5.5 -5.5h11v11h-11z";
    private const string Diamond = "M0 -7.5L7.5 0L0 7.5L-7.5 0z";
    private const string Gavel = "M-7 -3h14v6h-14z";
    private const string Bar = "M-2 -7h4v14h-4z";

    /// <summary>Each shape by its meaning, with a kind that has it.</summary>
    public static IReadOnlyList<(string Name, string Kind)> Legend =>
    [
        (TimelineTexts.ShapeLaunch, "launch"), (TimelineTexts.ShapeRequest, "request"), (TimelineTexts.ShapeStatement, "statement"),
        (TimelineTexts.ShapeAnswer, "answer"), (TimelineTexts.ShapeLaw, "lawsuit"), (TimelineTexts.ShapePublication, "publication"),
    ];

    /// <summary>The outline of a kind's shape, around its middle.</summary>
    /// <param name="kind">One of <see cref="EventKinds.Labels"/>.</param>
    public static string Of(string kind) => kind switch
    {
        "request" or "proposal" => Triangle,
        "statement" or "remark" => Square,
        "answer" or "agreement" => Diamond,
        "lawsuit" or "ruling" or "legislation" => Gavel,
        "publication" => Bar,
        _ => Circle,
    };
}
