// Names offered while a reader types in the masthead's search: a combobox with a list of links (WAI-ARIA 1.2). Whatever fails here, the
// form searches as it is.
const pause = 120;
const kept = 40;
const answers = new Map();
let timer;
let asking;
let isOffering = false;
let answered = '';

const box = () => document.getElementById('site-search');
const list = () => document.getElementById('site-suggestions');
const options = () => [...list().querySelectorAll('[role=option]')];
const active = () => list().querySelector('[aria-selected=true]');
const isOpen = () => box()?.getAttribute('aria-expanded') === 'true';
const typed = () => box().value.trim();

function part(name, attributes, ...content) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value) element.setAttribute(key, value);
  }
  element.append(...content);
  return element;
}

function choose(option) {
  active()?.setAttribute('aria-selected', 'false');
  option?.setAttribute('aria-selected', 'true');
  option?.scrollIntoView({ block: 'nearest' });
  if (option) box().setAttribute('aria-activedescendant', option.id);
  else box().removeAttribute('aria-activedescendant');
}

function cancel() {
  clearTimeout(timer);
  asking?.abort();
}

function close() {
  cancel();
  isOffering = false;
  if (!isOpen()) return;
  choose();
  list().hidden = true;
  box().setAttribute('aria-expanded', 'false');
}

const pieces = name => name.pieces.map(piece => (piece.isMarked ? part('mark', {}, piece.text) : piece.text));
const foreign = name => (name.language === document.documentElement.lang ? null : name.language);

function option(suggestion, place) {
  const name = part('span', { lang: foreign(suggestion.name) }, ...pieces(suggestion.name));
  const found = suggestion.found && part('span', { class: 'suggested-as', lang: foreign(suggestion.found) }, ...pieces(suggestion.found));
  return part('a', { role: 'option', id: `site-suggestion-${place}`, href: suggestion.address, tabindex: '-1', 'aria-selected': 'false' }, name, ...(found ? [' ', found] : []));
}

function show(suggestions) {
  const words = box().form.dataset;
  const groups = Map.groupBy(suggestions.map((suggestion, place) => [suggestion, place]), ([suggestion]) => suggestion.collection);
  list().replaceChildren(...[...groups].map(([collection, members]) => {
    const label = part('div', { id: `site-suggestions-${collection}`, role: 'presentation', class: 'suggestions-kind' }, box().form.getAttribute(`data-collection-${collection}`));
    return part('div', { role: 'group', 'aria-labelledby': label.id }, label, ...members.map(([suggestion, place]) => option(suggestion, place)));
  }));
  box().removeAttribute('aria-activedescendant');
  list().hidden = suggestions.length === 0;
  box().setAttribute('aria-expanded', String(suggestions.length > 0));
  const told = suggestions.length === 0 ? words.none : suggestions.length === 1 ? words.one : words.many.replace('{0}', suggestions.length);
  document.getElementById('site-suggestions-told').textContent = told;
}

async function fetched(address, signal) {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const { suggestions } = await response.json();
  if (answers.size >= kept) answers.delete(answers.keys().next().value);
  answers.set(address, suggestions);
  return suggestions;
}

async function ask(step = 0) {
  cancel();
  const text = typed();
  if (!text) {
    close();
    return;
  }

  const request = asking = new AbortController();
  const address = `${box().form.dataset.suggestions}&q=${encodeURIComponent(text)}`;
  try {
    const suggestions = answers.get(address) ?? await fetched(address, request.signal);
    if (request.signal.aborted || document.activeElement !== box()) return;
    show(suggestions);
    answered = text;
    if (step) choose(options().at(step > 0 ? 0 : -1));
  } catch {
    if (!request.signal.aborted) close();
  }
}

// What is typed has changed: what is chosen in the list no longer belongs to it.
function follow() {
  cancel();
  if (isOpen()) choose();
  isOffering = Boolean(typed());
  if (isOffering) timer = setTimeout(ask, pause);
  else close();
}

// From the ends of the list the arrows lead back into the text, and from there to the other end.
function walk(step) {
  const all = options();
  const place = all.indexOf(active());
  choose(place < 0 ? all.at(step > 0 ? 0 : -1) : all[place + step]);
}

function press(event) {
  switch (event.key) {
    case 'ArrowDown':
    case 'ArrowUp':
      if (!typed()) return;
      event.preventDefault();
      // A list that still answers fewer letters is about to be replaced, and what is chosen in it with it.
      if (isOpen() && answered === typed()) walk(event.key === 'ArrowDown' ? 1 : -1);
      else ask(event.key === 'ArrowDown' ? 1 : -1);
      break;
    case 'Enter':
      if (!isOpen() || !active()) return;
      event.preventDefault();
      active().click();
      break;
    case 'Escape':
      cancel();
      if (!isOpen()) return;
      event.preventDefault();
      close();
      break;
    case 'ArrowLeft':
    case 'ArrowRight':
    case 'Home':
    case 'End':
      if (isOpen()) choose();
      break;
  }
}

// While an input method composes, every key is its own: 229 is the key that ends the composition in some browsers.
document.addEventListener('keydown', event => {
  if (event.target !== box() || event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  press(event);
});
document.addEventListener('input', event => {
  if (event.target === box() && !event.isComposing) follow();
});
document.addEventListener('compositionend', event => {
  if (event.target === box()) follow();
});
document.addEventListener('mousedown', event => {
  if (list()?.contains(event.target)) event.preventDefault();
});
document.addEventListener('click', event => {
  if (!event.target.closest?.('#site-suggestions [role=option]') || event.ctrlKey || event.metaKey || event.shiftKey) return;
  close();
  box().value = '';
});
document.addEventListener('focusout', event => {
  if (event.target === box()) close();
});
document.addEventListener('submit', event => {
  if (event.target === box()?.form) close();
});

// The framework's script puts back what the server sent: the box is made a combobox again after each page. Whoever has begun to type
// before the page was there is offered names then.
function prepare() {
  cancel();
  const words = box()?.form.dataset;
  if (!words) return;
  list()?.remove();
  document.getElementById('site-suggestions-told')?.remove();
  box().form.append(
    part('div', { id: 'site-suggestions', class: 'suggestions', role: 'listbox', 'aria-label': words.label, hidden: 'hidden' }),
    part('span', { id: 'site-suggestions-told', class: 'vh', role: 'status' }));
  const attributes = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': 'site-suggestions', 'aria-expanded': 'false' };
  for (const [name, value] of Object.entries(attributes)) box().setAttribute(name, value);
  if (isOffering && document.activeElement === box()) timer = setTimeout(ask, pause);
}

window.Blazor?.addEventListener('enhancedload', prepare);
prepare();
