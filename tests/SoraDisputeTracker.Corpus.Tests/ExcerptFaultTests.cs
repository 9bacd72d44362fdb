namespace SoraDisputeTracker.Corpus.Tests;

/// <summary>Each row makes one fault in the digest of the town's notice, of which only an excerpt was read, and names the place and the words of the one problem that follows.</summary>
public sealed class ExcerptFaultTests
{
    private const string Digest = "sources/town-notice.html";

    [Theory]
    [InlineData("<q>The firm", "<q data-at=\"0-26\">The firm", "data-at", "`data-at` is for a source consulted as `text`")]
    [InlineData("<q>The firm", "<q data-prefix=\"Now\">The firm", "data-prefix", "`data-prefix` is for a source consulted as `text`")]
    [InlineData("<q>The firm", "<q data-suffix=\"Now\">The firm", "data-suffix", "`data-suffix` is for a source consulted as `text`")]
    [InlineData("  <meta name=\"tracker:confidence\" content=\"medium\">\n", "", "<head>", "The head has no `<meta name=\"tracker:confidence\">`, which a source consulted as `excerpt` needs.")]
    [InlineData("content=\"medium\"", "content=\"mediun\"", "content=\"mediun\"", "`tracker:confidence`: `mediun` must be one of `high`, `medium`, `low`. Did you mean `medium`?")]
    [InlineData("<meta name=\"tracker:added\"", "<meta name=\"tracker:text-sha256\" content=\"bbe56ffef2a7895b99d48218e459eb3bfc1d386110ce61eed1029249050b017e\">\n<meta name=\"tracker:added\"", "<meta name=\"tracker:text-sha256\"", "`tracker:text-sha256` is for a source consulted as `text`.")]
    public void Read_WhatAnExcerptCannotHave_NamesThePlace(string passage, string replacement, string at, string message) =>
        AssertOneProblem(passage, replacement, at, message);

    [Theory]
    [InlineData("value=\"announced\"", "value=\"anounced\"", "value=\"anounced\"", "`anounced` is no status that a source can tell of. Write one of `announced`, `partly-met`, `met`, `overtaken` in `value`. Did you mean `announced`?")]
    [InlineData("value=\"announced\"", "value=\"no-answer-found\"", "value=\"no-answer-found\"", "`no-answer-found` is no status that a source can tell of.")]
    [InlineData(" data-as-of=\"2031-05-06\"", "", "<data data-property=\"status\"", "`status` has no `data-as-of`.")]
    [InlineData("data-as-of=\"2031-05-06\"", "data-as-of=\"May\"", "data-as-of", "`May` is no EDTF date of the calendar.")]
    [InlineData("data-as-of=\"2031-05-06\"", "data-as-of=\"\"", "data-as-of", "`` is no EDTF date of the calendar.")]
    public void Read_BadStatus_NamesThePlace(string passage, string replacement, string at, string message) =>
        AssertOneProblem(passage, replacement, at, message);

    [Theory]
    [InlineData("\"2031-05-08; what", "\"8 May; what", "`8 May` is no day of the calendar. Write `YYYY-MM-DD; what: ...; why: ...; old: ...; new: ...`")]
    [InlineData("; what: Title", "", "The revision does not say what was revised, and why.")]
    [InlineData("; why: The page was found.", "", "The revision does not say what was revised, and why.")]
    [InlineData("; why:", "; because:", "`because: The page was found.` is no part of a revision, or stands twice.")]
    [InlineData("old: A notice", "old:", "`old:` is no part of a revision, or stands twice.")]
    [InlineData("new: Notice", "old: Notice", "`old: Notice of the town` is no part of a revision, or stands twice.")]
    [InlineData("\"2031-05-08; what", "\"2031-05-06; what", "The revision of 2031-05-06 is older than the record, which was added on 2031-05-07.")]
    public void Read_BadRevision_NamesThePlace(string passage, string replacement, string message)
    {
        using var corpus = new BakeryCorpus();
        corpus.Replace(Digest, passage, replacement);
        var revision = corpus.Content(Digest).Split("<meta name=\"tracker:revised\" ")[1].Split('>')[0];

        corpus.AssertOneProblem(Digest, revision, message);
    }

    private static void AssertOneProblem(string passage, string replacement, string at, string message)
    {
        using var corpus = new BakeryCorpus();
        corpus.Replace(Digest, passage, replacement);

        corpus.AssertOneProblem(Digest, at, message);
    }
}
