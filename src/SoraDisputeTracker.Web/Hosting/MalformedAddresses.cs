using System.Text;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace SoraDisputeTracker.Web.Hosting;

/// <summary>Answers 400 to an address whose percent-encoding is broken (RFC 3986, 2.1) or does not decode to UTF-8, before anything reads it.</summary>
internal static class MalformedAddresses
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static IApplicationBuilder UseMalformedAddresses(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        // The error page is made by running the request again: its address is as it was.
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || FindFault(context) is not { } fault)
            return next(context);
        context.SetRequestFault(fault);
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    });

    private static string? FindFault(HttpContext context)
    {
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var queryStart = target.IndexOf('?', StringComparison.Ordinal);
        var path = queryStart < 0 ? target : target[..queryStart];
        if (WhatIsWrong(path) is { } inPath)
            return $"The address's path {inPath}";
        if (context.Request.Path.Value?.Contains('\0', StringComparison.Ordinal) == true)
            return "The address's path holds the character NUL: leave it out.";
        if (queryStart < 0)
            return null;
        foreach (var parameter in target[(queryStart + 1)..].Split('&'))
        {
            var parts = parameter.Split('=', 2);
            if (WhatIsWrong(parts[0]) is { } inName)
                return $"The name of a parameter {inName}";
            if (parts.Length == 2 && WhatIsWrong(parts[1]) is { } inValue)
                return $"`{Uri.UnescapeDataString(parts[0])}` {inValue}";
        }

        return null;
    }

    private static string? WhatIsWrong(string text)
    {
        if (!text.Contains('%', StringComparison.Ordinal))
            return null;
        var bytes = new List<byte>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '%')
            {
                // Servers refuse other characters before; where one comes through, it must not break a sequence.
                bytes.Add(char.IsAscii(text[i]) ? (byte)text[i] : (byte)'?');
                continue;
            }

            if (i + 2 >= text.Length || !char.IsAsciiHexDigit(text[i + 1]) || !char.IsAsciiHexDigit(text[i + 2]))
                return "holds a percent sign without two hexadecimal digits behind it: write `%25` for the sign itself.";
            bytes.Add(Convert.FromHexString(text.AsSpan(i + 1, 2))[0]);
            i += 2;
        }

        try
        {
            StrictUtf8.GetCharCount([.. bytes]);
            return null;
        }
        catch (DecoderFallbackException)
        {
            return "holds bytes that are not UTF-8: encode the text as UTF-8, then as percent signs.";
        }
    }
}
