// Where a reader stands after a hop that the framework's script has made without loading the page. Another path, or another page
// of the same list, opens at its top, or at the anchor in its address, with the focus there. The same list under another filter
// leaves the reader where the work is. Back and Forward lead to the place where that page was left.
const kept = 'places';
const mostKept = 50;
const here = () => new URL(location.href);
const entry = () => window.navigation?.currentEntry?.key;
const folds = () => [...document.querySelectorAll('main details')];
const linksTo = address => [...document.querySelectorAll('a[href]')].filter(link => link.getAttribute('href') === address);
const anchor = address => (address.hash.length > 1 ? document.getElementById(address.hash.slice(1)) : null);

const places = stored();
let shown = here();
let isReturn = false;
let isOnItsWay = false;
let pushed;
// The link or field that the reader used last, and whether another one has been taken since.
let used = null;
let hasMovedOn = false;

function stored() {
  try {
    return new Map(JSON.parse(sessionStorage.getItem(kept)));
  } catch {
    return new Map();
  }
}

function isSamePage(one, other) {
  return one.pathname === other.pathname && one.search === other.search;
}

// Of a list, another page; or the page in view once more.
function isTurn(before, now) {
  const [one, other] = [before, now].map(address => new URLSearchParams(address.search));
  const [from, to] = [one, other].map(parameters => parameters.get('page') ?? '1');
  one.delete('page');
  other.delete('page');
  return one.toString() === other.toString() && (from !== to || (pushed !== undefined && pushed === entry()));
}

function leave(key) {
  const address = document.activeElement?.getAttribute('href');
  places.delete(key);
  places.set(key, {
    top: scrollY,
    open: folds().map(fold => fold.open),
    link: address && [address, linksTo(address).indexOf(document.activeElement)],
  });
}

function returnTo(place) {
  const all = folds();
  if (all.length === place.open.length) all.forEach((fold, index) => { fold.open = place.open[index]; });
  scrollTo({ top: place.top, behavior: 'instant' });
}

function unfold(element) {
  for (let fold = element?.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
}

function focus(element) {
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

// Whoever is put on the heading hears what the page is; all others are told its title.
function settle(element) {
  const heading = document.querySelector('h1');
  if (!hasMovedOn) focus(element ?? heading);
  if (document.activeElement !== heading) document.querySelector('[data-page-said]').textContent = document.title;
}

function begin(target) {
  unfold(target);
  if (target) target.scrollIntoView();
  else scrollTo({ top: 0, behavior: 'instant' });
  settle(target);
}

// What was used may stand elsewhere now, or be folded up as the server sent it, or be gone, as the mark of a filter is.
function stay() {
  if (!used || hasMovedOn) return;
  const again = used.id ? document.getElementById(used.id) : used.element;
  if (!again?.isConnected) {
    focus(document.getElementById('list-head') ?? document.querySelector('h1'));
    return;
  }
  unfold(again);
  if (document.activeElement !== again) focus(again);
  if (!isReturn) scrollBy({ top: again.getBoundingClientRect().top - used.top, behavior: 'instant' });
}

function arrive() {
  const before = shown;
  shown = here();
  const isHop = before.pathname !== shown.pathname || isTurn(before, shown);
  const place = isReturn && places.get(entry());
  if (place) returnTo(place);
  if (!isHop) stay();
  else if (isReturn) settle((place?.link && linksTo(place.link[0])[place.link[1]]) ?? anchor(shown));
  else begin(anchor(shown));
  isReturn = false;
  isOnItsWay = false;
}

window.Blazor?.addEventListener('enhancednavigationstart', () => {
  const element = document.activeElement === document.body ? null : document.activeElement;
  used = element && { element, id: element.id, top: element.getBoundingClientRect().top };
  hasMovedOn = false;
  isOnItsWay = true;
});
window.Blazor?.addEventListener('enhancednavigationend', arrive);
document.addEventListener('focusin', () => { hasMovedOn = true; });
window.navigation?.addEventListener('currententrychange', ({ from, navigationType }) => {
  if (from.key === entry()) return;
  if (isSamePage(new URL(from.url), shown)) leave(from.key);
  pushed = navigationType === 'push' ? entry() : undefined;
  isReturn = false;
});
addEventListener('popstate', () => {
  // Within the page the framework's script fetches nothing.
  const isWithin = location.hash && isSamePage(here(), shown);
  isReturn = !isWithin;
  if (isWithin && places.has(entry())) returnTo(places.get(entry()));
  // The framework would let the page that is on its way come under the address that the reader has gone back to.
  if (isWithin && isOnItsWay) Blazor.navigateTo(location.href, { replaceHistoryEntry: true });
});
// A jump within the page is left to the browser: it opens what is folded around the target, and Tab goes on from there.
document.addEventListener('click', event => {
  const link = event.target.closest?.('a[href*="#"]');
  if (link && isSamePage(new URL(link.getAttribute('href'), document.baseURI), here())) link.dataset.enhanceNav = 'false';
}, { capture: true });

// Browsers that cannot tell one step of the history from another find the place by themselves, as well as they can.
if (entry()) {
  history.scrollRestoration = 'manual';
  // Not before the other scripts have shown what makes the page longer.
  document.addEventListener('DOMContentLoaded', () => {
    const [load] = performance.getEntriesByType('navigation');
    const place = load?.type !== 'navigate' && places.get(entry());
    if (place && scrollY === 0) returnTo(place);
  });
  addEventListener('pagehide', () => {
    leave(entry());
    try {
      sessionStorage.setItem(kept, JSON.stringify([...places].slice(-mostKept)));
    } catch {
      // The browser keeps nothing: a way back from another site leads to the top.
    }
  });
}
