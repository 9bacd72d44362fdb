// A reader's own list: what has been added is kept in this browser, and stands in the address of the citation page, so that it can be
// passed on. Where the browser keeps nothing, the links stay what they are without this script: each opens the page with that one thing.
const key = 'citation-list';
const words = () => document.getElementById('script-words').dataset;

function stored() {
  try {
    const list = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(list) ? list.filter(pick => typeof pick === 'string') : [];
  } catch {
    return null;
  }
}

function store(list) {
  try {
    localStorage.setItem(key, JSON.stringify(list));
    return true;
  } catch {
    return false;
  }
}

const address = list => `/citations?${list.map(pick => `pick=${encodeURIComponent(pick).replaceAll('%2F', '/')}`).join('&')}`;

function show() {
  const list = stored();
  if (!list) return;
  for (const link of document.querySelectorAll('a[data-pick]')) {
    const isAdded = list.includes(link.dataset.pick);
    link.setAttribute('role', 'button');
    link.setAttribute('aria-pressed', isAdded);
    link.querySelector('[data-pick-label]').textContent = isAdded ? words().added : words().add;
  }
  for (const link of document.querySelectorAll('a[data-basket]')) {
    link.hidden = list.length === 0;
    link.href = address(list);
    for (const count of link.querySelectorAll('[data-basket-count]')) count.textContent = list.length;
  }
  for (const place of document.querySelectorAll('[data-basket-link]')) {
    if (list.length === 0 || location.pathname + location.search === address(list)) {
      place.replaceChildren();
      continue;
    }
    const link = document.createElement('a');
    link.href = address(list);
    link.textContent = list.length === 1 ? words().openListOne : words().openListMany.replace('{0}', list.length);
    place.replaceChildren(link);
  }
}

function toggle(event) {
  const link = event.target.closest?.('a[data-pick]');
  const list = link && stored();
  if (!list || event.ctrlKey || event.metaKey || event.shiftKey || (event.type === 'keydown' && event.key !== ' ')) return;
  const pick = link.dataset.pick;
  if (!store(list.includes(pick) ? list.filter(other => other !== pick) : [...list, pick])) return;
  event.preventDefault();
  event.stopPropagation();
  show();
}

// Before the framework's own handler, which would follow the link.
document.addEventListener('click', toggle, { capture: true });
document.addEventListener('keydown', toggle, { capture: true });
document.addEventListener('click', event => {
  const pick = event.target.closest?.('a[data-unpick]')?.dataset.unpick;
  if (pick) store((stored() ?? []).filter(other => other !== pick));
}, { capture: true });
addEventListener('storage', show);
window.Blazor?.addEventListener('enhancedload', show);
show();
