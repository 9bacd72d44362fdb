// What a reader sees of a lost circuit: a notice over the page, which stays readable. Where the server no longer knows the circuit,
// the page is loaded again as soon as the server answers: all state stands in the address, so nothing is lost.
const notice = document.getElementById('components-reconnect-modal');
const pause = 30000;

// The framework gives up after some minutes; a server may be away for longer.
async function retry() {
  try {
    if (!(await Blazor.reconnect()) && !(await Blazor.resumeCircuit())) location.reload();
  } catch {
    setTimeout(retry, pause);
  }
}

const states = {
  show: () => notice.togglePopover(true),
  hide: () => notice.togglePopover(false),
  failed: () => setTimeout(retry, pause),
  rejected: () => location.reload(),
};
notice.addEventListener('components-reconnect-state-changed', event => states[event.detail.state]?.());
