// The strip's marks by arrow keys: left and right in the order of time, up and down between the sides. The name of what is pointed at,
// focused or touched stands below it; a first touch shows the name, a second one opens.
const marks = strip => [...strip.querySelectorAll('a.strip-mark')].map(link => {
  const hit = link.querySelector('.strip-hit').getBBox();
  return { link, x: hit.x, y: hit.y };
});

function next(all, from, key) {
  const inTime = all.toSorted((a, b) => a.x - b.x || a.y - b.y);
  const place = inTime.findIndex(mark => mark.link === from);
  const here = inTime[place];
  switch (key) {
    case 'ArrowRight': return inTime[place + 1];
    case 'ArrowLeft': return inTime[place - 1] ?? (place < 0 ? inTime[0] : undefined);
    case 'Home': return inTime[0];
    case 'End': return inTime.at(-1);
    case 'ArrowDown':
    case 'ArrowUp': {
      if (!here) return inTime[0];
      const beyond = all.filter(mark => (key === 'ArrowDown' ? mark.y > here.y : mark.y < here.y));
      return beyond.toSorted((a, b) => Math.abs(a.y - here.y) - Math.abs(b.y - here.y) || Math.abs(a.x - here.x) - Math.abs(b.x - here.x))[0];
    }
    default: return undefined;
  }
}

document.addEventListener('keydown', event => {
  const strip = event.target.closest?.('[data-strip]');
  if (!strip || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const target = next(marks(strip), event.target.closest('a.strip-mark'), event.key);
  if (!target) return;
  event.preventDefault();
  target.link.focus();
});

const named = event => event.target.closest?.('a.strip-mark, a.strip-tie');

function tell(event) {
  const link = named(event);
  if (link) link.closest('.strip-section').querySelector('[data-strip-name]').textContent = link.getAttribute('aria-label');
}

document.addEventListener('mouseover', tell);
document.addEventListener('focusin', tell);

let touched;
document.addEventListener('pointerdown', event => {
  touched = event.pointerType === 'touch' ? { link: named(event), isKnown: touched?.link && touched.link === named(event) } : undefined;
});
document.addEventListener('click', event => {
  const link = named(event);
  if (!link || touched?.link !== link || touched.isKnown) return;
  event.preventDefault();
  event.stopPropagation();
  tell(event);
}, { capture: true });
