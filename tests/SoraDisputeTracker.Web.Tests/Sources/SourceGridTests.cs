using System.Diagnostics.CodeAnalysis;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using SoraDisputeTracker.Core.Citations.Selection;
using SoraDisputeTracker.Core.Sources;
using SoraDisputeTracker.Web.Components.Controls;
using SoraDisputeTracker.Web.Components.Sources.Grid;

namespace SoraDisputeTracker.Web.Tests.Sources;

/// <summary>The grid of sources on lists that the real corpus does not hold.</summary>
[SuppressMessage("Reliability", "CA1001", Justification = "xunit disposes of it through IAsyncLifetime.")]
public sealed class SourceGridTests : IAsyncLifetime
{
    private readonly BunitContext _context = new();
    private readonly SourceGridState _state = new();

    public SourceGridTests()
    {
        _context.JSInterop.Mode = JSRuntimeMode.Loose;
        _context.Services.AddControlLibrary();
        _context.Services.AddSingleton(_state);
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    // MudBlazor's services are disposed of asynchronously only.
    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    [Fact]
    public void Choice_OfMoreThanAListHolds_IsToldAtTheButton()
    {
        var grid = Render(InventedSources.Many(CitationRequestReader.MaximumPicks + 1));

        grid.Find("thead input").Change(true);

        Assert.Empty(grid.FindAll(".source-panel-head > a"));
        var button = grid.Find("button[aria-disabled=true]");
        var told = grid.Find($"#{button.GetAttribute("aria-describedby")}").TextContent;
        Assert.Equal("201 are chosen, but one list holds 200 at most. Untick some of them.", told);
    }

    [Fact]
    public void Choice_OfAsMuchAsAListHolds_IsCitedInTheOrderOfTheGrid()
    {
        var grid = Render(InventedSources.Many(CitationRequestReader.MaximumPicks));

        grid.Find("thead input").Change(true);

        Assert.Equal(
            "/citations?" + string.Join('&', Enumerable.Range(1, 200).Select(i => $"pick=sources/source-{i}")),
            grid.Find(".source-panel-head > a").GetAttribute("href"));
    }

    [Fact]
    public void Choice_OfSourcesThatTheCorpusLostMeanwhile_LeavesThemOut()
    {
        _state.Chosen = ["gone", "source-2"];

        var grid = Render(InventedSources.Many(3));

        Assert.Equal("/citations?pick=sources/source-2", grid.Find(".source-panel-head > a").GetAttribute("href"));
    }

    [Fact]
    public void Rows_OfALongList_AreNotAllDrawn()
    {
        var grid = Render(InventedSources.Many(5_000));

        Assert.InRange(grid.FindAll("tbody tr[aria-selected]").Count, 1, 200);
        Assert.Contains("5000 sources", grid.Find("[role=status]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Search_ForWhatNoSourceHolds_SaysSo()
    {
        var grid = Render(InventedSources.Many(3));

        grid.Find(".field input").Input("no such words");

        grid.WaitForAssertion(() => Assert.Contains("No source holds these words.", grid.Find("tbody").TextContent, StringComparison.Ordinal));
        Assert.Equal("0 of 3 sources", grid.Find("[role=status]").TextContent);
    }

    [Fact]
    public void Search_OverAChoice_TellsWhatItLeavesOut()
    {
        var grid = Render([InventedSources.Entry("bees", "On bees"), InventedSources.Entry("ants", "On ants")]);
        grid.Find("thead input").Change(true);

        grid.Find(".field input").Input("bees");

        grid.WaitForAssertion(() => Assert.Contains("2 chosen, 1 of them outside of the search.", grid.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public void Grid_WhenTheSourcesCannotBeRead_LeavesTheFormAndSaysSo()
    {
        Prepare(entries: null, isReady: true);

        var island = _context.Render<SourceGridIsland>();

        Assert.Equal("Search and sorting have failed. The table serves without them.", island.Find("[role=alert]").TextContent);
        Assert.Empty(island.FindAll(".source-grid"));
    }

    [Fact]
    public void Grid_BeforeTheControlsAreThere_DrawsNothing()
    {
        Prepare(InventedSources.Many(3), isReady: false);

        Assert.Equal("", _context.Render<SourceGrid>().Markup.Trim());
    }

    private IRenderedComponent<SourceGrid> Render(IReadOnlyList<SourceEntry> entries)
    {
        Prepare(entries, isReady: true);
        return _context.Render<SourceGrid>();
    }

    private void Prepare(IReadOnlyList<SourceEntry>? entries, bool isReady)
    {
        _context.Services.AddSingleton<ISourceQueries>(new InventedSources(entries));

        // From here on the services are fixed.
        _context.SetRendererInfo(new RendererInfo("Server", isInteractive: true));
        if (isReady)
            _context.Services.GetRequiredService<ControlLibraryState>().Settle(isReady: true);
    }
}
