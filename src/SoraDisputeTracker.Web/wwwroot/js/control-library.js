// Fetches the control library's script and styles, once per visit, when a reader is there and a form that draws with them is about to come into
// view: most of what a first visit would load is not needed for it.
let loading;

function settled(element) {
  return new Promise((resolve, reject) => {
    element.addEventListener('load', resolve, { once: true });
    element.addEventListener('error', () => reject(new Error(`${element.src || element.href} could not be loaded`)), { once: true });
  });
}

// Waits on when a link leads to another page: what that page shows comes into the same document.
function near(selector) {
  return new Promise(resolve => {
    const observer = new IntersectionObserver(entries => {
      if (!entries.some(entry => entry.isIntersecting)) return;
      observer.disconnect();
      Blazor.removeEventListener('enhancedload', observe);
      resolve();
    }, { rootMargin: '50%' });
    const observe = () => {
      for (const element of document.querySelectorAll(selector)) observer.observe(element);
    };
    Blazor.addEventListener('enhancedload', observe);
    observe();
  });
}

// A field that is in use is not taken from under the reader's hand.
function idle() {
  return new Promise(resolve => {
    const check = () => {
      if (!document.activeElement?.closest('[data-gives-way]')) resolve();
      else document.activeElement.addEventListener('blur', () => setTimeout(check), { once: true });
    };
    check();
  });
}

// A reader may leave while the circuit still prepares the place where lists open: the library would complain to the console that it is gone.
function quietWhenLeft() {
  const { mudPopover, mudpopoverHelper } = window;
  const observe = mudPopover.observeMainContainer.bind(mudPopover);
  mudPopover.observeMainContainer = () => {
    if (document.getElementsByClassName(mudpopoverHelper.mainContainerClass).length > 0) observe();
  };
}

function load(scriptUrl, styleUrl) {
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = styleUrl;
  const script = document.createElement('script');
  script.src = scriptUrl;
  const both = Promise.all([settled(style), settled(script)]);
  // Enhanced navigation takes away what others put into the head, but leaves the content of this element alone.
  document.getElementById('control-styles').append(style);
  document.head.append(script);
  return both.then(quietWhenLeft);
}

// The Enter that ends a Japanese conversion is no choice from a list (UI Events, 5.7.5): keys that an input method has taken do not reach the controls.
const converting = new Set();
const ofControls = event => event.target.closest?.('[data-controls]');
addEventListener('keydown', event => {
  if (!ofControls(event)) return;
  converting.delete(event.code);
  if (!event.isComposing && event.keyCode !== 229) return;
  converting.add(event.code);
  event.stopPropagation();
}, true);
addEventListener('keyup', event => {
  if (ofControls(event) && converting.delete(event.code)) event.stopPropagation();
}, true);

// What a type-ahead holds gives way to what is typed next. The library asks the server first, and so selects, and loses, the first letters of a fast hand.
addEventListener('focusin', ({ target }) => {
  if (!target.matches?.('[data-controls] input[role=combobox]:not([readonly])')) return;
  target.select();
  if (target.matches(':active')) target.addEventListener('mouseup', event => event.preventDefault(), { once: true });
});

export async function loadWhenNear(scriptUrl, styleUrl) {
  await window.attended;
  await near('[data-controls]');
  loading ??= load(scriptUrl, styleUrl);
  try {
    await loading;
  } catch (failure) {
    loading = undefined;
    throw failure;
  }
  await idle();
}
