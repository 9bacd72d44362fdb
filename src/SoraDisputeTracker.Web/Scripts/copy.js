// Copies what a button names: an address (data-copy-link), a text (data-copy-text), or what stands in an element (data-copy) - the code of a field, or a list as
// rich text and as plain text, so that a word processor keeps the italics and an editor gets none. Says so: to those who listen in the live region, to those who
// look there too, or on the button where the region cannot be seen.
const saidFor = 3000;
const buttons = 'button[data-copy], button[data-copy-link], button[data-copy-text]';
const plain = element => (element.matches('pre') ? element.textContent : [...element.querySelectorAll('h3, ol.refs > li')].map(part => part.innerText.trim()).join('\n'));

async function copyElement(element) {
  if (element.matches('textarea')) {
    element.select();
    await navigator.clipboard.writeText(element.value);
  } else {
    const text = new Blob([plain(element)], { type: 'text/plain' });
    const html = new Blob([element.matches('pre') ? element.outerHTML : element.innerHTML], { type: 'text/html' });
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text, 'text/html': html })]);
  }
}

async function copy(button) {
  const said = document.querySelector('[data-copy-said]');
  const { copied, linkCopied, cannotCopy } = document.getElementById('script-words').dataset;
  const { copy: element, copyLink: link, copyText: text } = button.dataset;
  said.textContent = '';
  try {
    if (element) await copyElement(document.querySelector(element));
    else await navigator.clipboard.writeText(text ?? new URL(link, location.origin).href);
    said.textContent = link ? linkCopied : copied;
  } catch {
    said.textContent = cannotCopy;
  }
  if (said.matches('.vh')) showOn(button, said.textContent);
}

function showOn(button, words) {
  const label = button.firstChild;
  button.dataset.label ??= label.textContent;
  label.textContent = words;
  setTimeout(() => { label.textContent = button.dataset.label; }, saidFor);
}

function show() {
  for (const button of document.querySelectorAll(buttons)) button.hidden = !navigator.clipboard;
}

document.addEventListener('click', event => {
  const button = event.target.closest?.(buttons);
  if (button) copy(button);
});
window.Blazor?.addEventListener('enhancedload', show);
show();
