// The page of what this browser keeps of openings, by mark-store.js: lists, a file to take along and bring back, and its end.
{
  const { STORE, read, set, merge, forget, isOnlyViewed, fill, make, day } = globalThis.jobMarks;
  const texts = JSON.parse(document.currentScript.dataset.texts);
  const page = document.querySelector('[data-my-jobs]');
  const status = page.querySelector('[data-status]');
  const numbers = new Intl.NumberFormat(texts.locale);

  const rowOf = (mark, kind) => {
    const name = mark.title || mark.opening;
    const action = kind === 'hidden' ? texts.undo : texts.remove;
    const label = `${action}: ${name}`;
    const button = make('button', { type: 'button', class: 'link', 'aria-label': label }, action);
    button.addEventListener('click', () => {
      set(mark, kind, false);
      paint();
      const list = page.querySelector(`[data-list=${kind}]`);
      (list.querySelector('button') || page.querySelector(`#${kind}`)).focus();
    });
    const link = mark.url === '' ? name : make('a', { href: mark.url }, name);
    const since = fill(texts.since[kind], { date: day(mark[kind], texts.locale) });
    const dates = [mark.company, since].filter(Boolean).join(' · ');
    return make('li', {}, make('p', { dir: 'auto' }, link), make('p', { class: 'dates' }, dates), button);
  };

  function paint() {
    const marks = read();
    for (const list of page.querySelectorAll('[data-list]')) {
      const kind = list.dataset.list;
      const own = marks.filter((mark) => mark[kind]).sort((a, b) => (a[kind] < b[kind] ? 1 : -1));
      list.replaceChildren(...own.map((mark) => rowOf(mark, kind)));
      list.hidden = own.length === 0;
      page.querySelector(`[data-none=${kind}]`).hidden = own.length > 0;
    }
    const [count, viewed] = [marks.length, marks.filter(isOnlyViewed).length].map((n) => numbers.format(n));
    page.querySelector('[data-count]').textContent = fill(texts.counted, { count, viewed });
  }

  page.querySelector('[data-export]').addEventListener('click', () => {
    const exportedAt = new Date().toISOString();
    const text = JSON.stringify({ version: 1, exportedAt, marks: read() }, null, 2);
    const href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    make('a', { href, download: `${texts.fileName}-${exportedAt.slice(0, 10)}.json` }).click();
    setTimeout(() => URL.revokeObjectURL(href), 10_000);
  });

  page.querySelector('[data-import]').addEventListener('change', async ({ target }) => {
    const [file] = target.files;
    if (!file) return;
    const count = merge(await file.text());
    status.textContent =
      count === null ? texts.noFile : fill(texts.imported, { count: numbers.format(count) });
    target.value = '';
    paint();
  });

  page.querySelector('[data-delete]').addEventListener('click', ({ target }) => {
    forget();
    status.textContent = texts.deleted;
    target.closest('details').open = false;
    paint();
    page.querySelector('summary').focus();
  });

  for (const heading of page.querySelectorAll('h2')) heading.tabIndex = -1;
  page.hidden = false;
  paint();
  window.addEventListener('storage', ({ key }) => {
    if (key === STORE || key === null) paint();
  });
}
