using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

/// <summary>
/// Makes the styles that pages need out of MudBlazor's own: its theme's custom properties, and its stylesheet cut to what is in use.
/// Compiled by MSBuild for ControlLibrary.targets, which lists that; no part of the program.
/// </summary>
public sealed class ControlLibraryStyles : Task
{
    private static readonly Regex ClassName = new Regex(@"\.(-?[_a-zA-Z][\w-]*)");
    private static readonly Regex Colour = new Regex(@"^(#|rgba?\(|hsla?\()");
    private static readonly Regex LeftOut = new Regex("-(rgb|family)$");
    private static readonly Regex Shade = new Regex(@"rgba\(var\((--mud-palette-[a-z-]+)-rgb\),");

    // The page's own color-scheme decides.
    private const string ColourScheme = "--mud-native-html-color-scheme";

    private readonly HashSet<string> _missed = new HashSet<string>();
    private HashSet<string> _drawn = new HashSet<string>();
    private HashSet<string> _families = new HashSet<string>();
    private string _libraryStrings = "";
    private Regex _unusedColour = new Regex("");

    /// <summary>The library's stylesheet.</summary>
    [Required]
    public string Stylesheet { get; set; } = "";

    /// <summary>The library.</summary>
    [Required]
    public string Library { get; set; } = "";

    /// <summary>The folder of the framework's assemblies, which the library needs to run.</summary>
    [Required]
    public string Framework { get; set; } = "";

    /// <summary>Properties of the theme as this house sets them, in place of the library's own: a sheet with nothing but these.</summary>
    [Required]
    public string OwnTheme { get; set; } = "";

    /// <summary>The classes that pages draw without a circuit.</summary>
    [Required]
    public ITaskItem[] DrawnClasses { get; set; } = Array.Empty<ITaskItem>();

    /// <summary>Families of components that islands use, as they stand behind <c>mud-</c> in the names of classes.</summary>
    [Required]
    public ITaskItem[] InteractiveFamilies { get; set; } = Array.Empty<ITaskItem>();

    /// <summary>The library's colours that nothing here is drawn in.</summary>
    [Required]
    public ITaskItem[] UnusedColours { get; set; } = Array.Empty<ITaskItem>();

    /// <summary>Where the rules of the drawn classes go, with the custom properties that they use.</summary>
    [Required]
    public string Drawn { get; set; } = "";

    /// <summary>Where the rules and custom properties go that only islands use.</summary>
    [Required]
    public string Interactive { get; set; } = "";

    /// <inheritdoc />
    public override bool Execute()
    {
        _libraryStrings = Encoding.GetEncoding(28591).GetString(File.ReadAllBytes(Library));
        _drawn = new HashSet<string>(DrawnClasses.Select(c => c.ItemSpec));
        _families = new HashSet<string>(InteractiveFamilies.Select(f => f.ItemSpec));
        _unusedColour = new Regex("-(" + string.Join("|", UnusedColours.Select(c => Regex.Escape(c.ItemSpec))) + ")($|-)");
        _missed.UnionWith(_drawn.Concat(_families));
        var stylesheet = Shade.Replace(File.ReadAllText(Stylesheet), "rgb(from var($1) r g b / ");
        var drawn = Cut(stylesheet, (mud, other) => other.Count == 0 && mud.All(_drawn.Contains));
        var interactive = Cut(stylesheet, (mud, other) =>
            mud.All(c => _drawn.Contains(c) || IsOfListedFamily(c)) && (mud.Any(c => !_drawn.Contains(c)) || other.Count > 0) && other.All(StandsInLibrary));
        var properties = Properties();
        var inDrawn = properties.Where(p => Uses(drawn, p.Key)).ToDictionary(p => p.Key, p => p.Value);
        var inInteractive = properties
            .Where(p => !inDrawn.ContainsKey(p.Key) && (Uses(interactive, p.Key) || StandsInLibrary($"var({p.Key})")))
            .ToDictionary(p => p.Key, p => p.Value);
        _missed.UnionWith(Declared(File.ReadAllText(OwnTheme)).Keys.Except(inDrawn.Keys).Except(inInteractive.Keys));
        if (_missed.Count > 0)
        {
            Log.LogError("{0} has no use for {1}: mend the lists in ControlLibrary.targets, or {2}", Stylesheet, string.Join(", ", _missed), OwnTheme);
            return false;
        }

        Write(Drawn, Root(inDrawn) + drawn);
        Write(Interactive, Root(inInteractive) + interactive);
        return true;
    }

    private static void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file));
        File.WriteAllText(file, text + "\n");
    }

    // Rules without any class are left out: they restyle elements, such as every link of the site.
    private string Cut(string stylesheet, Func<List<string>, List<string>, bool> keeps)
    {
        var kept = new StringBuilder();
        foreach (var (prelude, body) in Blocks(stylesheet))
        {
            if (prelude.StartsWith("@media", StringComparison.Ordinal) || prelude.StartsWith("@supports", StringComparison.Ordinal))
            {
                var inner = Cut(body, keeps);
                if (inner.Length > 0)
                    kept.Append(prelude).Append('{').Append(inner).Append('}');
            }
            else if (!prelude.StartsWith("@", StringComparison.Ordinal))
            {
                var selectors = Selectors(prelude).Where(s => IsKept(s, keeps)).ToList();
                if (selectors.Count > 0)
                    kept.Append(string.Join(",", selectors)).Append('{').Append(body).Append('}');
            }
        }

        var rules = kept.ToString();
        foreach (var (prelude, body) in Blocks(stylesheet).Where(b => b.Prelude.StartsWith("@keyframes ", StringComparison.Ordinal)))
        {
            if (Regex.IsMatch(rules, @"animation[\w-]*:[^;}]*\b" + Regex.Escape(prelude.Substring("@keyframes ".Length)) + @"\b"))
                kept.Append(prelude).Append('{').Append(body).Append('}');
        }

        return kept.ToString();
    }

    private bool IsKept(string selector, Func<List<string>, List<string>, bool> keeps)
    {
        var classes = ClassName.Matches(selector).Cast<Match>().Select(m => m.Groups[1].Value).ToList();
        if (classes.Count == 0 || classes.Any(_unusedColour.IsMatch))
            return false;
        var mud = classes.Where(c => c.StartsWith("mud-", StringComparison.Ordinal)).ToList();
        if (!keeps(mud, classes.Except(mud).ToList()))
            return false;
        _missed.RemoveWhere(listed => mud.Any(c => c == listed || IsOfFamily(c, listed)));
        return true;
    }

    private bool IsOfListedFamily(string name) => _families.Any(f => IsOfFamily(name, f));

    private static bool IsOfFamily(string name, string family) =>
        name == "mud-" + family || name.StartsWith("mud-" + family + "-", StringComparison.Ordinal);

    // Literals stand in an assembly in UTF-16.
    private bool StandsInLibrary(string name) => _libraryStrings.Contains(string.Join("\0", name.ToCharArray()) + "\0");

    private static IEnumerable<(string Prelude, string Body)> Blocks(string css)
    {
        for (var at = 0; at < css.Length;)
        {
            var open = css.IndexOf('{', at);
            if (open < 0)
                yield break;
            var depth = 1;
            var end = open + 1;
            for (; depth > 0; end++)
                depth += css[end] == '{' ? 1 : css[end] == '}' ? -1 : 0;
            yield return (css.Substring(at, open - at).Split(';').Last().Trim(), css.Substring(open + 1, end - open - 2));
            at = end;
        }
    }

    private static IEnumerable<string> Selectors(string prelude)
    {
        var (start, depth) = (0, 0);
        for (var i = 0; i < prelude.Length; i++)
        {
            depth += prelude[i] == '(' ? 1 : prelude[i] == ')' ? -1 : 0;
            if (prelude[i] != ',' || depth > 0)
                continue;
            yield return prelude.Substring(start, i - start);
            start = i + 1;
        }

        yield return prelude.Substring(start);
    }

    private static bool Uses(string css, string property) => css.Contains($"var({property})") || css.Contains($"var({property},");

    private static string Root(IEnumerable<KeyValuePair<string, string>> properties) =>
        ":root{" + string.Join(";", properties.Where(p => p.Value != "initial").Select(p => p.Key + ":" + p.Value)) + "}\n";

    private static Dictionary<string, string> Declared(string css) =>
        Regex.Matches(css, @"(--mud-[\w-]+):\s*([^;]*);").Cast<Match>().ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value.Trim());

    // Each property once: what differs between light and dark goes into light-dark() (CSS Color 5), so that the page's color-scheme decides. The
    // triples of red, green and blue are not needed: where the stylesheet mixes them, it takes the colour itself apart. Nor are the typefaces: where
    // none is named, text takes that of the text around it.
    private Dictionary<string, string> Properties()
    {
        AppDomain.CurrentDomain.AssemblyResolve += FromFramework;
        try
        {
            var (light, dark) = (ReadTheme(false), ReadTheme(true));
            var properties = Declared(File.ReadAllText(OwnTheme));
            foreach (var property in light.Where(p => !properties.ContainsKey(p.Key) && p.Key != ColourScheme && !LeftOut.IsMatch(p.Key)))
                properties.Add(property.Key, LightDark(property.Key, property.Value, dark[property.Key]));
            return properties;
        }
        finally
        {
            AppDomain.CurrentDomain.AssemblyResolve -= FromFramework;
        }
    }

    private static string LightDark(string name, string light, string dark)
    {
        if (light == dark)
            return dark;
        if (Colour.IsMatch(light) && Colour.IsMatch(dark))
            return $"light-dark({light},{dark})";
        throw new InvalidDataException($"{name} of MudBlazor's theme is {light} in light and {dark} in dark: only colours may differ.");
    }

    // The library has no other way to tell its theme than to draw it: MudThemeProvider writes it as a style element.
    private Dictionary<string, string> ReadTheme(bool dark)
    {
        const BindingFlags Hidden = BindingFlags.Instance | BindingFlags.NonPublic;
        var type = Assembly.LoadFrom(Library).GetType("MudBlazor.MudThemeProvider", throwOnError: true);
        var provider = Activator.CreateInstance(type);
        type.GetProperty("IsDarkMode").SetValue(provider, dark);
        var state = type.GetField("_isDarkModeState", Hidden).GetValue(provider);
        state.GetType().GetMethod("OnInitialized").Invoke(state, null);
        var text = (string)type.GetMethod("BuildTheme", Hidden).Invoke(provider, null);
        return Declared(text);
    }

    private Assembly FromFramework(object sender, ResolveEventArgs wanted)
    {
        var file = Path.Combine(Framework, new AssemblyName(wanted.Name).Name + ".dll");
        return File.Exists(file) ? Assembly.LoadFrom(file) : null;
    }
}
