// Listens for a newer corpus than the page's own and offers it; the page itself stays as it is until the reader asks. A page listens only
// while it is seen: browsers open no more than six connections to one server over HTTP/1.1, for all tabs together.
// Long enough that a page is done loading for everybody who waits for that, and soon enough for news.
const firstWait = 15000;
const shortestRetry = 5000;
const longestRetry = 300000;

let stream = null;
let address = '';
let timer = 0;
let retry = shortestRetry;
let news = null;
let dismissed = '';

const live = () => document.getElementById('live');

function show() {
  const notice = live();
  if (!notice) return;
  const offered = news && news.corpus !== notice.dataset.corpus && news.corpus !== dismissed ? news.words : '';
  const words = notice.querySelector('[role=status]');
  if (words.textContent !== offered) words.textContent = offered;
  notice.querySelector('.live-choice').hidden = !offered;
  notice.classList.toggle('live-news', Boolean(offered));
}

function close() {
  clearTimeout(timer);
  stream?.close();
  stream = null;
}

function openIn(milliseconds) {
  clearTimeout(timer);
  timer = setTimeout(open, milliseconds);
}

function open() {
  close();
  if (document.visibilityState !== 'visible' || !live()) return;
  address = live().dataset.address;
  stream = new EventSource(address);
  stream.addEventListener('open', () => { retry = shortestRetry; });
  stream.addEventListener('news', event => {
    news = { corpus: event.lastEventId, words: event.data };
    show();
  });
  // By ourselves, since browsers ask again at a steady pace, and after a refusal never.
  stream.addEventListener('error', () => {
    close();
    openIn(retry * (1 + Math.random() / 2));
    retry = Math.min(retry * 2, longestRetry);
  });
}

// Another page may have been made from another corpus than the one before it.
function follow() {
  if (address && live()?.dataset.address !== address) {
    news = null;
    openIn(0);
  }
  show();
}

document.addEventListener('click', event => {
  if (event.target.closest?.('[data-live-show]')) {
    location.reload();
  } else if (event.target.closest?.('[data-live-dismiss]')) {
    dismissed = news?.corpus ?? '';
    show();
    // The button is gone: reading goes on where the page begins.
    document.getElementById('content')?.focus({ preventScroll: true });
  }
});
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') openIn(0);
  else close();
});
window.addEventListener('pagehide', close);
window.addEventListener('pageshow', () => openIn(firstWait));
window.Blazor?.addEventListener('enhancedload', follow);
if (document.readyState === 'complete') openIn(firstWait);
