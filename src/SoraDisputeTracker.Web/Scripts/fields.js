// Fields show the address. A list that a reader has chosen from no longer follows the mark in the page, which the circuit sets anew
// after every hop, and a browser fills it again when Back loads a page. What a reader writes while a page is on its way stays.
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
  const { id, value, checked, selectionStart: from = null, selectionEnd: to } = field;
  written.set(field, { id, value, checked, from, to });
}, { capture: true });
new MutationObserver(changes => {
  for (const list of new Set(changes.map(change => change.target.closest('select')))) {
    if (list) follow(list);
  }
}).observe(document, { subtree: true, attributeFilter: ['selected'] });
window.Blazor?.addEventListener('enhancednavigationstart', () => {
  written.clear();
  isReturn = false;
});
window.Blazor?.addEventListener('enhancedload', putBack);
// Back may overtake the page of a choice: nothing is set anew then, and only the choice has to be taken back. The framework's script
// hears of Back before this one does.
addEventListener('popstate', () => { isReturn = true; });
window.Blazor?.addEventListener('enhancednavigationend', () => {
  if (isReturn) followAll();
});
addEventListener('pageshow', followAll);
