// Light, dark, or as the system is. The choice is kept in a cookie, so that the server sends the next page in the right colours;
// where cookies are blocked it holds until the page is left.
const year = 365 * 24 * 60 * 60;
const kept = () => document.cookie.match(/(?:^|; )theme=(light|dark)(?:;|$)/)?.[1] ?? 'system';
let chosen = kept();

function show() {
  const root = document.documentElement;
  if (chosen === 'system') delete root.dataset.theme;
  else root.dataset.theme = chosen;
  const scheme = document.querySelector('meta[name="color-scheme"]');
  const wanted = chosen === 'system' ? 'light dark' : chosen;
  // Even the same value set again makes the browser work out the style of the whole page anew.
  if (scheme.content !== wanted) scheme.content = wanted;
  for (const group of document.querySelectorAll('[data-theme-choice]')) {
    group.hidden = false;
    for (const radio of group.querySelectorAll('input')) radio.checked = radio.value === chosen;
  }
}

document.addEventListener('change', event => {
  if (!event.target.closest?.('[data-theme-choice]')) return;
  chosen = event.target.value;
  const secure = location.protocol === 'https:' ? '; secure' : '';
  document.cookie = `theme=${chosen}; path=/; samesite=lax; max-age=${chosen === 'system' ? 0 : year}${secure}`;
  show();
});
// A page that comes back from the browser's memory may be older than the choice.
addEventListener('pageshow', event => {
  if (!event.persisted) return;
  chosen = kept();
  show();
});
window.Blazor?.addEventListener('enhancedload', show);
show();
