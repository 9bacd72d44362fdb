// A jump to an anchor opens the folded parts around it: browsers do so themselves, but the framework's script fetches the page
// again after a jump within it, and puts everything back as the server sent it.
function reveal() {
  const target = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
  if (!target) return;
  let folded = false;
  for (let part = target.closest('details'); part; part = part.parentElement.closest('details')) {
    folded ||= !part.open;
    part.open = true;
  }
  if (folded) target.scrollIntoView();
}

window.Blazor?.addEventListener('enhancedload', reveal);
