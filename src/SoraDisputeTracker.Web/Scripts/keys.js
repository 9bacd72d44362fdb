// Single keys for those who want them: each can be turned off for good in this browser, in the list that `?` opens.
const stored = 'keys';
const dialog = () => document.getElementById('keys');

function areOn() {
  try {
    return localStorage.getItem(stored) !== 'off';
  } catch {
    return true;
  }
}

function turn(on) {
  try {
    localStorage.setItem(stored, on ? 'on' : 'off');
  } catch {
    // The browser keeps nothing: the switch holds until the page is left.
  }
}

const isWriting = element => element.closest?.('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]');
const events = () => [...document.querySelectorAll('main [data-event] h3 a, main [data-event] a.row-name')];

function walk(step) {
  const links = events();
  const item = document.activeElement?.closest('[data-event]');
  const place = links.findIndex(link => item?.contains(link));
  const target = links[place < 0 ? (step > 0 ? 0 : links.length - 1) : place + step];
  target?.focus();
  target?.closest('[data-event]').scrollIntoView({ block: 'nearest' });
}

function cite() {
  const pick = document.activeElement?.closest('[data-event]')?.querySelector('a[data-pick]');
  const heading = document.getElementById('cite-page') ?? document.getElementById('cite') ?? document.getElementById('cite-head');
  if (pick) {
    pick.click();
  } else if (heading) {
    heading.tabIndex = -1;
    heading.focus();
  }
}

function open() {
  document.getElementById('keys-on').checked = areOn();
  dialog().showModal();
}

const actions = { '/': () => document.getElementById('site-search').focus(), '?': open, j: () => walk(1), k: () => walk(-1), c: cite };

document.addEventListener('keydown', event => {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target) || dialog()?.open) return;
  const action = Object.hasOwn(actions, event.key) && actions[event.key];
  if (!action || !areOn()) return;
  event.preventDefault();
  action();
});
document.addEventListener('change', event => {
  if (event.target.id === 'keys-on') turn(event.target.checked);
});
document.addEventListener('click', event => {
  if (event.target.closest?.('[data-open-keys]')) open();
});

function show() {
  for (const button of document.querySelectorAll('[data-open-keys]')) button.hidden = false;
}

window.Blazor?.addEventListener('enhancedload', show);
show();
