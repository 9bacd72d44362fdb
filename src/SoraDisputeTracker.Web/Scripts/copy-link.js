// Copies the address of a record, and says so: to those who listen in the live region, to those who look on the button.
const saidFor = 3000;
const words = () => document.getElementById('script-words').dataset;

async function copy(button) {
  const said = document.querySelector('[data-link-said]');
  const { linkCopied, cannotCopy, copyLink } = words();
  said.textContent = '';
  try {
    await navigator.clipboard.writeText(new URL(button.dataset.copyLink, location.origin).href);
    said.textContent = linkCopied;
  } catch {
    said.textContent = cannotCopy;
  }
  const label = button.firstChild;
  label.textContent = said.textContent;
  setTimeout(() => { label.textContent = copyLink; }, saidFor);
}

function show() {
  for (const button of document.querySelectorAll('button[data-copy-link]')) button.hidden = !navigator.clipboard;
}

document.addEventListener('click', event => {
  const button = event.target.closest?.('button[data-copy-link]');
  if (button) copy(button);
});
window.Blazor?.addEventListener('enhancedload', show);
show();
