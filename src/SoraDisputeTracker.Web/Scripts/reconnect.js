// When a circuit's connection is lost, the framework's script sets classes on the notice. On "failed" and "rejected" (the
// server restarted and no longer knows the circuit) the page is loaded again as soon as the server answers: all state
// stands in the address, so nothing is lost.
const notice = document.getElementById('components-reconnect-modal');
const pause = milliseconds => new Promise(resume => setTimeout(resume, milliseconds));
let returning = false;

async function serverAnswers() {
  try {
    return (await fetch('healthz', { cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

async function returnWhenServerAnswers() {
  if (returning) return;
  returning = true;
  for (let wait = 500; !(await serverAnswers()); wait = Math.min(wait * 1.5, 10000)) await pause(wait);
  location.reload();
}

function follow() {
  if (notice.matches('.components-reconnect-failed, .components-reconnect-rejected')) returnWhenServerAnswers();
}

if (notice) new MutationObserver(follow).observe(notice, { attributeFilter: ['class'] });
