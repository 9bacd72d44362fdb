// Copies a list of references as rich text and as plain text, so that a word processor keeps the italics and an editor gets none.
const words = () => document.getElementById('script-words').dataset;
const plain = element => (element.matches('pre') ? element.textContent : [...element.querySelectorAll('h3, ol.refs > li')].map(part => part.innerText.trim()).join('\n'));

async function copy(button) {
  const said = document.querySelector('[data-copied]');
  try {
    if (button.dataset.copyText) {
      await navigator.clipboard.writeText(button.dataset.copyText);
    } else {
      const list = document.querySelector(button.dataset.copy);
      const text = new Blob([plain(list)], { type: 'text/plain' });
      const html = new Blob([list.matches('pre') ? list.outerHTML : list.innerHTML], { type: 'text/html' });
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text, 'text/html': html })]);
    }
    said.textContent = words().copied;
  } catch {
    said.textContent = words().cannotCopy;
  }
}

function show() {
  for (const button of document.querySelectorAll('button[data-copy], button[data-copy-text]')) button.hidden = !navigator.clipboard;
}

document.addEventListener('click', event => {
  const button = event.target.closest?.('button[data-copy], button[data-copy-text]');
  if (button) copy(button);
});
window.Blazor?.addEventListener('enhancedload', show);
show();
