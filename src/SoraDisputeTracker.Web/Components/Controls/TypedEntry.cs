using Microsoft.AspNetCore.Components.Web;
using MudBlazor;
using MudBlazor.Extensions;

namespace SoraDisputeTracker.Web.Components.Controls;

/// <summary>
/// What Enter means in a type-ahead: the first that fits the text in the field, also before the library's list has come or where it
/// is still that of an earlier letter; and nothing while the field is empty and no arrow key has led into the list.
/// </summary>
/// <typeparam name="T">What the type-ahead finds.</typeparam>
/// <param name="box">The type-ahead, or null while it is not drawn.</param>
/// <param name="find">Finds what fits a text, best first.</param>
/// <param name="take">Told what the reader has chosen.</param>
internal sealed class TypedEntry<T>(
    Func<MudAutocomplete<T>?> box, Func<string, CancellationToken, Task<IEnumerable<T>>> find, Func<T, Task> take)
    where T : class
{
    private string _searched = "";
    private string _entered = "";
    private bool _isEntering;
    private bool _hasChosen;
    private bool _hasWalked;

    /// <summary>Finds what fits a text, and notes that the list is that text's.</summary>
    /// <param name="text">What stands in the field.</param>
    /// <param name="cancellationToken">Ends the search where the reader types on.</param>
    public async Task<IEnumerable<T>> SearchAsync(string? text, CancellationToken cancellationToken)
    {
        var found = await find(text ?? "", cancellationToken);
        _searched = text ?? "";
        return found;
    }

    /// <summary>Notes a key that goes down in the field.</summary>
    /// <param name="key">The key.</param>
    public void FollowKeyDown(KeyboardEventArgs key)
    {
        _hasWalked = key.Key is "ArrowDown" or "ArrowUp" || (_hasWalked && key.Key == "Enter");
        (_isEntering, _hasChosen) = (key.Key == "Enter", false);
        // Before the key comes up, the library may have put back the text of what it had chosen before.
        if (_isEntering)
            _entered = box()?.GetState(b => b.Text) ?? "";
    }

    /// <summary>Chooses for an Enter that comes up where the library has chosen nothing.</summary>
    /// <param name="key">The key.</param>
    public async Task FollowKeyUpAsync(KeyboardEventArgs key)
    {
        var isMissed = key.Key == "Enter" && _isEntering && !_hasChosen;
        _isEntering = false;
        if (isMissed)
            await TakeAsync(await FirstAsync());
    }

    /// <summary>Takes what the library says was chosen, or what Enter means instead.</summary>
    /// <param name="chosen">What the library says.</param>
    public async Task ChooseAsync(T? chosen)
    {
        _hasChosen = true;
        var isMeant = !_isEntering || _hasWalked || (_searched == _entered && _entered.Length > 0);
        await TakeAsync(isMeant ? chosen : await FirstAsync());
    }

    private async Task<T?> FirstAsync() =>
        string.IsNullOrWhiteSpace(_entered) ? null : (await find(_entered, CancellationToken.None)).FirstOrDefault();

    private Task TakeAsync(T? meant) => meant is null ? Task.CompletedTask : take(meant);
}
