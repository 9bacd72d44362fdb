using Radzen;
using SoraDisputeTracker.Web.Changes;
using SoraDisputeTracker.Web.Citations;
using SoraDisputeTracker.Web.Components;
using SoraDisputeTracker.Web.Demands;
using SoraDisputeTracker.Web.Disagreements;
using SoraDisputeTracker.Web.Endpoints;
using SoraDisputeTracker.Web.Hosting;
using SoraDisputeTracker.Web.Parties;
using SoraDisputeTracker.Web.Records;
using SoraDisputeTracker.Web.Search;
using SoraDisputeTracker.Web.Sources;
using SoraDisputeTracker.Web.Timeline;

var builder = TrackerHost.CreateBuilder(args);
builder.AddTrackerSettings();
builder.AddTrackerLogs();
builder.Services.AddCorpus();
builder.Services.AddCitationStyles();
builder.Services.AddKeptKeys();
builder.Services.AddErrorPages();
builder.Services.AddAnswerCompression();
builder.Services.AddSingleton<PublicAddress>();
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton<TrackerPages>();
builder.Services.AddPageEncoder();
builder.Services.AddRazorComponents().AddInteractiveServerComponents();
builder.Services.AddRadzenComponents();

return await builder.RunTrackerAsync(app =>
{
    app.UseResponseCompression();
    app.UseSecurityHeaders();
    app.UseMiddleware<RequestLog>();
    app.UseHeadRequests();
    app.UsePageLanguage();
    app.UseErrorPages();
    app.UseMalformedAddresses();
    app.UseLanguageChoice();
    app.UseSourceNegotiation();
    app.UseRouting();
    app.UseAntiforgery();

    app.MapStaticAssets();
    app.MapService();
    app.MapTimeline();
    app.MapParties();
    app.MapDemands();
    app.MapSources();
    app.MapChanges();
    app.MapDisagreements();
    app.MapRecords();
    app.MapSearch();
    app.MapSearchSuggestions();
    app.MapCitations();
    app.MapSourceCitations();
    app.MapPageCitations();
    app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
});
