// What is new since this reader's last visit. Only this browser knows: it keeps the newest day of the corpus that it has shown
// (not the day of the visit: a record may reach the site after the day that it was written), and when. A visit ends with half an hour
// away; the first one marks nothing.
const key = 'last-visit';
const visitEnds = 30 * 60 * 1000;

function kept() {
  try {
    const visit = JSON.parse(localStorage.getItem(key));
    return typeof visit?.since === 'string' && typeof visit.through === 'string' ? visit : null;
  } catch {
    return null;
  }
}

function keep(visit) {
  try {
    localStorage.setItem(key, JSON.stringify(visit));
  } catch {
    // The browser keeps nothing: each visit is a first one.
  }
}

function visited(newest) {
  const before = kept();
  const now = Date.now();
  let since = newest;
  if (before) since = now - before.at > visitEnds ? before.through : before.since;
  keep({ since, through: newest, at: now });
  return since;
}

function change(item, since) {
  if (item.dataset.entered > since) return 'new';
  return item.dataset.revised > since ? 'revised' : null;
}

function mark(item, kind, word) {
  item.querySelector('[data-change]')?.remove();
  if (!kind) return;
  const tag = document.createElement('span');
  tag.className = `mud-chip mud-chip-outlined mud-chip-label tag-${kind}`;
  tag.dataset.change = kind;
  tag.textContent = word;
  item.querySelector('.event-kind').append(' ', tag);
}

function sentence(line, added, revised) {
  const words = line.dataset;
  if (added && revised) return words.sinceBoth.replace('{0}', added).replace('{1}', revised);
  if (added) return words.sinceNew.replace('{0}', added);
  return revised ? words.sinceRevised.replace('{0}', revised) : words.sinceElsewhere;
}

function show() {
  const line = document.querySelector('[data-last-visit]');
  if (!line) return;
  const newest = line.dataset.lastVisit;
  const since = visited(newest);
  const counts = { new: 0, revised: 0 };
  for (const item of document.querySelectorAll('[data-event][data-entered]')) {
    const kind = change(item, since);
    mark(item, kind, line.dataset[kind]);
    if (kind) counts[kind] += 1;
  }
  line.hidden = since >= newest;
  if (!line.hidden) line.querySelector('[data-since-words]').textContent = sentence(line, counts.new, counts.revised);
}

document.addEventListener('click', event => {
  const line = event.target.closest?.('[data-all-seen]')?.closest('[data-last-visit]');
  if (!line) return;
  keep({ since: line.dataset.lastVisit, through: line.dataset.lastVisit, at: Date.now() });
  show();
  // The button is gone: the reader goes on where the list begins.
  const head = document.getElementById('list-head');
  head.tabIndex = -1;
  head.focus();
});
window.Blazor?.addEventListener('enhancedload', show);
show();
