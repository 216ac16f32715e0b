// Keeps the figures of the console's first page fresh, where scripts run. Without it the page is the same and can be reloaded.
(() => {
  const page = document.querySelector('[data-live]');
  if (!page || !window.EventSource) return;
  const events = new EventSource('/events');
  events.onmessage = ({ data }) => {
    const { state, figures } = JSON.parse(data);
    // What is wrong has changed: its words, links and tables come with the page.
    if (state !== page.dataset.live) return location.reload();
    for (const [id, text] of figures) {
      const place = document.getElementById(`figure-${id}`);
      if (place && place.textContent !== text) place.textContent = text;
    }
  };
})();
