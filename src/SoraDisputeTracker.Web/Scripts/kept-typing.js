// When an island comes to life, Blazor replaces the fields that the server has drawn: what a reader has typed there by then, the cursor with it, goes
// into the new field of the same id.
let typed;

document.addEventListener('input', event => {
  const { target } = event;
  if (target.id && target.closest('[data-controls]') && target.matches('input:not([type=checkbox], [type=radio])')) typed = target;
}, true);

new MutationObserver(() => {
  if (!typed || typed.isConnected) return;
  const before = typed;
  const after = document.getElementById(before.id);
  typed = undefined;
  if (!after || after.tagName !== before.tagName || after.value || !before.value) return;
  after.value = before.value;
  if (document.activeElement === document.body) {
    after.focus({ preventScroll: true });
    after.setSelectionRange(before.selectionStart, before.selectionEnd);
  }
  after.dispatchEvent(new Event('input', { bubbles: true }));
}).observe(document.body, { childList: true, subtree: true });
