using System.Text;
using SoraDisputeTracker.Core.Calendars;

namespace SoraDisputeTracker.Core.Tests.Calendars;

public sealed class ContentLineTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a, b; c", "a\\, b\\; c")]
    [InlineData("C:\\calc", "C:\\\\calc")]
    [InlineData("one\ntwo", "one\\ntwo")]
    [InlineData("one\r\ntwo", "one\\ntwo")]
    [InlineData("one\rtwo", "one\\ntwo")]
    [InlineData("bell\u0007", "bell")]
    [InlineData("\"quoted\": colon", "\"quoted\": colon")]
    [InlineData("", "")]
    public void Text_WhatTheFormatUsesItself_IsEscaped(string text, string written) =>
        Assert.Equal($"SUMMARY:{written}\r\n", ContentLine.Text("SUMMARY", text));

    [Fact]
    public void Of_Value_StandsAsItIs() => Assert.Equal("URL:https://example.org/a,b;c\r\n", ContentLine.Of("URL", "https://example.org/a,b;c"));

    [Theory]
    [InlineData(73, 1)]
    [InlineData(74, 2)]
    [InlineData(147, 2)]
    [InlineData(148, 3)]
    public void Of_AsciiValue_IsFoldedBehind75Octets(int length, int lines) =>
        Assert.Equal(lines, ContentLine.Of("X", new string('a', length)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);

    [Theory]
    [InlineData("要望書を提出する。")]
    [InlineData("😀👩‍👩‍👧")]
    [InlineData("aé要😀")]
    public void Text_AnyCharacters_AreNeverTornAndNoLineIsTooLong(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 40));
        for (var shift = 0; shift < 8; shift++)
        {
            var written = ContentLine.Text("SUMMARY", new string('x', shift) + text);

            var lines = written.Split("\r\n");
            Assert.Equal("", lines[^1]);
            Assert.Each(lines, l => Assert.InRange(Encoding.UTF8.GetByteCount(l), 0, ContentLine.MostOctets));
            Assert.Each(lines[1..^1], l => Assert.Equal(' ', l[0]));
            Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
            Assert.Equal($"SUMMARY:{new string('x', shift)}{text}", lines[0] + string.Concat(lines[1..^1].Select(l => l[1..])));
        }
    }
}
