// What was ticked in the plain form goes over into the grid that takes its place, once: from then on the grid alone knows.
export function takeTicks() {
  const ticked = [...document.querySelectorAll('[data-source-form] input[name="pick"]:checked')];
  for (const box of ticked) box.checked = false;
  return ticked.map(box => box.value);
}
