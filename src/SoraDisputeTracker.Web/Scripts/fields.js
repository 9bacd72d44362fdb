// Fields show the address. A list that a reader has chosen from no longer follows the mark in the page, which the circuit sets anew after every hop, and a browser
// fills it again when Back loads a page. What a reader writes while a page is on its way stays as it is.
const written = new Map();
let isReturn = false;

function follow(list) {
  const marked = [...list.options].findLastIndex(option => option.defaultSelected);
  if (marked >= 0 && !written.has(list)) list.selectedIndex = marked;
}

function followAll() {
  document.querySelectorAll('select').forEach(follow);
}

function putBack() {
  for (const [field, { id, value, checked, from, to }] of written) {
    if (field.id !== id) continue;
    if (field.matches('[type=checkbox], [type=radio]')) {
      field.checked = checked;
    } else if (field.value !== value) {
      field.value = value;
      if (from !== null) field.setSelectionRange(from, to);
    }
  }
}

document.addEventListener('input', ({ target: field }) => {
  written.set(field, { id: field.id, value: field.value, checked: field.checked, from: field.selectionStart ?? null, to: field.selectionEnd });
}, { capture: true });
new MutationObserver(changes => {
  for (const list of new Set(changes.map(change => change.target.closest('select')))) {
    if (list) follow(list);
  }
}).observe(document, { subtree: true, attributeFilter: ['selected'] });
window.Blazor?.addEventListener('enhancednavigationstart', () => written.clear());
window.Blazor?.addEventListener('enhancedload', putBack);
// Back may overtake the page of a choice: nothing is set anew then, and only the choice has to be taken back.
window.Blazor?.addEventListener('enhancednavigationend', () => {
  if (isReturn) followAll();
  isReturn = false;
});
addEventListener('popstate', () => { isReturn = true; });
addEventListener('pageshow', followAll);
