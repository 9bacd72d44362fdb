// When an island comes to life, Blazor replaces the fields that the server has drawn: what a reader has typed or chosen there by then, the cursor
// with it, goes into the new field of the same id.
let focused = document.activeElement;

document.addEventListener('focusin', ({ target }) => { focused = target; });

const isList = field => field instanceof HTMLSelectElement;
const isChanged = field => (isList(field) ? [...field.options].some(o => o.selected !== o.defaultSelected) : field.value !== field.defaultValue);

function keep(before) {
  const after = document.getElementById(before.id);
  if (!after || after.tagName !== before.tagName || after.value === before.value) return;
  after.value = before.value;
  if (before === focused && document.activeElement === document.body) {
    after.focus({ preventScroll: true });
    if (!isList(after)) after.setSelectionRange(before.selectionStart, before.selectionEnd);
  }
  after.dispatchEvent(new Event(isList(after) ? 'change' : 'input', { bubbles: true }));
}

new MutationObserver(mutations => {
  for (const { removedNodes } of mutations) {
    for (const node of removedNodes) {
      if (!(node instanceof HTMLFormElement && node.dataset.controls === 'plain')) continue;
      for (const field of node.querySelectorAll('input[id]:not([type=checkbox], [type=radio]), select[id]')) {
        if (isChanged(field)) keep(field);
      }
    }
  }
}).observe(document.body, { childList: true, subtree: true });
