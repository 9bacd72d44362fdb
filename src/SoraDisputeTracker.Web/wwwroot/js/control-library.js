// Fetches the control library's script and stylesheet for an island, once per page, when the island is about to come into view: most of
// what a first visit would load is not needed for it. The stylesheet's link stands inside the island: enhanced navigation takes away what
// others put into the head.
let script;

function settled(element) {
  return new Promise((resolve, reject) => {
    element.addEventListener('load', resolve, { once: true });
    element.addEventListener('error', () => reject(new Error(`${element.src || element.href} could not be loaded`)), { once: true });
  });
}

function near(element) {
  return new Promise(resolve => {
    const observer = new IntersectionObserver(entries => {
      if (!entries.some(entry => entry.isIntersecting)) return;
      observer.disconnect();
      resolve();
    }, { rootMargin: '50%' });
    observer.observe(element);
  });
}

export async function loadWhenNear(scriptUrl, styleUrl, holder) {
  await near(holder.parentElement);
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = styleUrl;
  const styled = settled(style);
  holder.append(style);
  if (!script && !window.Radzen) {
    const element = document.createElement('script');
    element.src = scriptUrl;
    script = settled(element);
    document.head.append(element);
  }
  await Promise.all([styled, script]);
}
