// A page that no circuit has reached in this time gets no controls: its plain fields wait for their button, and one line says so.
const patience = 10_000;

function tell() {
  for (const line of document.querySelectorAll('[data-controls=plain] [data-controls-away]')) {
    line.textContent = document.getElementById('script-words').dataset.controlsAway;
  }
}

function wait() {
  setTimeout(tell, patience);
}

wait();
window.Blazor?.addEventListener('enhancedload', wait);
