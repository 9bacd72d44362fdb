// Until a reader's hand moves, a page is for reading: nothing is fetched or drawn for forms that nobody uses, because their plain fields do
// all that is needed. js/control-library.js waits for it.
const signs = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'scroll', 'focusin'];
window.attended = new Promise(resolve => {
  const attend = () => {
    for (const sign of signs) removeEventListener(sign, attend, true);
    resolve();
  };
  for (const sign of signs) addEventListener(sign, attend, { capture: true, passive: true });
});
