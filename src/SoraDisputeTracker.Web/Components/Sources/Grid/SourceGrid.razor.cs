using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using MudBlazor;
using SoraDisputeTracker.Core.Citations.Selection;
using SoraDisputeTracker.Core.Sources;
using SoraDisputeTracker.Web.Routing;

namespace SoraDisputeTracker.Web.Components.Sources.Grid;

/// <summary>The grid of all sources, with what is chosen in it.</summary>
public sealed partial class SourceGrid
{
    private const string SoughtId = "sources-sought";
    private const string ChoiceId = "sources-choice";
    private const int MaximumWords = 200;

    // Of most rows, in pixels; only the first guess of the list that scrolls, which then measures what it has drawn.
    private const float RowHeight = 54;

    private readonly CancellationTokenSource _leaving = new();
    private List<SourceRow>? _rows;
    private HashSet<SourceRow> _chosen = [];
    private bool _isReading;
    private bool _isReminded;

    /// <summary>Keeps what is chosen and sought.</summary>
    [Inject]
    public required SourceGridState State { get; init; }

    /// <summary>Reads the sources.</summary>
    [Inject]
    public required ISourceQueries Sources { get; init; }

    /// <summary>Runs the browser's part.</summary>
    [Inject]
    public required IJSRuntime Script { get; init; }

    private static Dictionary<string, object?> TableName { get; } = new() { ["aria-labelledby"] = SourceChooser.Id };

    private SourceOrder Order => State.Order ?? SourceOrder.OfCorpus;

    private bool CanCite => _chosen.Count is > 0 and <= CitationRequestReader.MaximumPicks;

    // In the order of the grid; what the search leaves out is cited all the same.
    private string CitationAddress =>
        TrackerUrls.CitationBuilder(CitationRequest.Default with { Picks = [.. Order.Sort(_rows!).Where(_chosen.Contains).Select(r => r.Pick)] });

    private string InView
    {
        get
        {
            var all = Counted.Of(_rows!.Count, GridTexts.SourceOne, GridTexts.SourceMany);
            return string.IsNullOrWhiteSpace(State.Sought) ? all : Worded.Of(GridTexts.InView, _rows.Count(r => r.Holds(State.Sought)), all);
        }
    }

    private string Choice
    {
        get
        {
            var unseen = _chosen.Count(r => !r.Holds(State.Sought));
            return _chosen.Count switch
            {
                0 => GridTexts.Tick,
                > CitationRequestReader.MaximumPicks => Worded.Of(GridTexts.TooMany, _chosen.Count, CitationRequestReader.MaximumPicks),
                _ when unseen > 0 => Worded.Of(GridTexts.ChosenUnseen, _chosen.Count, unseen),
                _ => Worded.Of(GridTexts.Chosen, _chosen.Count),
            };
        }
    }

    /// <inheritdoc />
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!DrawsControls || _isReading)
            return;
        _isReading = true;
        try
        {
            await TakeOverAsync();
        }
        catch (Exception failure) when (failure is JSDisconnectedException or OperationCanceledException)
        {
            // The reader has left.
        }
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _leaving.Cancel();
            _leaving.Dispose();
        }

        base.Dispose(disposing);
    }

    private async Task TakeOverAsync()
    {
        var entries = await Sources.ListAsync(_leaving.Token);
        await using var form = await Script.InvokeAsync<IJSObjectReference>("import", _leaving.Token, "/" + Assets["js/source-form.js"]);
        var ticked = await form.InvokeAsync<string[]?>("takeTicks", _leaving.Token) ?? [];
        State.Chosen = [.. (State.Chosen ?? []).Union(ticked.Select(CitationPick.TryParse).OfType<CitationPick>().Select(p => p.Id))];
        var rows = entries.Select(SourceRow.Of).ToList();
        _chosen = [.. rows.Where(r => State.Chosen.Contains(r.Slug))];
        _rows = rows;
        StateHasChanged();
    }

    private void Seek(string? words) => State.Sought = words;

    private void Sort(Dictionary<string, SortDefinition<SourceRow>> sorts) =>
        State.Order = sorts.Values.FirstOrDefault() is { } sort ? new SourceOrder(sort.SortBy, sort.Descending) : null;

    // Asked when the grid sorts, and not before: the order is then the one that was just chosen.
    private Func<SourceRow, object?> By(string column) => row => Order.Key(column, row);

    private SortDirection Direction(string column) =>
        Order.Column != column ? SortDirection.None : Order.IsDescending ? SortDirection.Descending : SortDirection.Ascending;

    private void Choose(HashSet<SourceRow>? rows)
    {
        _chosen = rows ?? [];
        State.Chosen = [.. _chosen.Select(r => r.Slug)];
        _isReminded = false;
    }
}
