using SoraDisputeTracker.Web.Api.Specification;
using SoraDisputeTracker.Web.Citations;
using SoraDisputeTracker.Web.Components;
using SoraDisputeTracker.Web.Components.Controls;
using SoraDisputeTracker.Web.Components.Sources.Grid;
using SoraDisputeTracker.Web.Embedding;
using SoraDisputeTracker.Web.Endpoints;
using SoraDisputeTracker.Web.Feeds;
using SoraDisputeTracker.Web.Hosting;
using SoraDisputeTracker.Web.Live;
using SoraDisputeTracker.Web.Snapshots;

var builder = TrackerHost.CreateBuilder(args);
builder.AddTrackerSettings();
builder.AddTrackerLogs();
builder.Services.AddCorpus();
builder.Services.AddCitationStyles();
builder.Services.AddApiSpecification();
builder.Services.AddKeptKeys();
builder.Services.AddErrorPages();
builder.Services.AddAnswerCompression();
builder.Services.AddAnswerCache();
builder.Services.AddSingleton<PublicAddress>();
builder.Services.AddScoped<FeedMaker>();
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddScoped<TrackerPages>();
builder.Services.AddSnapshots();
builder.Services.AddPageEncoder();
builder.Services.AddRazorComponents().AddInteractiveServerComponents().AddSourceGrid();
builder.Services.AddControlLibrary();

return await builder.RunTrackerAsync(app =>
{
    app.UseSecurityHeaders();
    app.UseRequestLogging();
    app.UseOneCorpus();
    app.UseHeadRequests();
    app.UseOptionsRequests();
    app.UsePageLanguage();
    app.UseErrorPages();
    app.UseMalformedAddresses();
    app.UseLanguageChoice();
    app.UseSourceNegotiation();
    app.UseRouting();
    app.UseDataReading();
    app.UseAnswerCache();
    app.UseResponseCompression();
    app.UseAntiforgery();

    app.MapStaticAssets();
    app.MapService();
    app.MapData();
    app.MapEmbeds();
    app.MapLive();
    app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
});
