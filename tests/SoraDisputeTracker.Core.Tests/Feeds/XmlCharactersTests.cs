using System.Xml;
using SoraDisputeTracker.Core.Feeds;

namespace SoraDisputeTracker.Core.Tests.Feeds;

public sealed class XmlCharactersTests
{
    [Theory]
    [InlineData("plain <b> & ]]>")]
    [InlineData("題、😀 👩‍👩‍👧 \t\n")]
    public void Legal_WhatXmlCanHold_StaysAsItIs(string text) => Assert.Equal(text, XmlCharacters.Legal(text));

    [Theory]
    [InlineData(0x01)]
    [InlineData(0x1B)]
    [InlineData(0xFFFE)]
    [InlineData(0xFFFF)]
    [InlineData(0xD83D)]
    public void Legal_WhatXmlCannotHold_IsReplaced(int character)
    {
        var legal = XmlCharacters.Legal($"a{(char)character}b");

        Assert.Equal("a\uFFFDb", legal);
        XmlConvert.VerifyXmlChars(legal);
    }
}
