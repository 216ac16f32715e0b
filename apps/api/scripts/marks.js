// Buttons to save, hide and note an application; what was viewed is quieter, what is hidden or applied to is left out, what is new is
// marked. All of it is kept in this browser by mark-store.js.
{
  const { STORE, read, set, finder, visit, fill, make, day } = globalThis.jobMarks;
  const texts = JSON.parse(document.currentScript.dataset.texts);
  const BUTTONS = { saved: texts.save, applied: texts.apply, hidden: texts.hide };
  const ICONS = {
    saved: 'M6 3h12v18l-6-4.5L6 21z',
    applied: 'M4 12.5l5.5 5.5L20 7',
    hidden:
      'M3 3l18 18M9.5 5.3A10 10 0 0 1 12 5c6 0 10 7 10 7a17 17 0 0 1-3 3.6M6.2 7.1A16 16 0 0 0 2 12s4 7 10 7a9.6 9.6 0 0 0 4.4-1.1',
  };
  const status = make('p', { class: 'hidden', role: 'status' });
  document.body.append(status);
  const say = (text) => {
    status.textContent = text;
  };

  const textOf = (element, selector) => element.querySelector(selector)?.textContent.trim() ?? '';
  const aboutOf = (element) => {
    const { opening, postings, title, company, url } = element.dataset;
    return {
      opening,
      ids: postings.split(' ').filter(Boolean),
      title: title ?? textOf(element, 'h3'),
      company: company ?? textOf(element, '.company'),
      url: url ?? element.querySelector('h3 a').getAttribute('href'),
    };
  };
  const icon = (kind) => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    svg.setAttribute('viewBox', '0 0 24 24');
    svg.setAttribute('aria-hidden', 'true');
    path.setAttribute('d', ICONS[kind]);
    svg.append(path);
    return svg;
  };

  const places = [...document.querySelectorAll('[data-opening]')].map((element) => ({
    element,
    about: aboutOf(element),
    isRow: element.matches('.result'),
    /** Hidden or applied to while this page is open: it stays until the next one, so that it can be undone. */
    isHere: false,
  }));
  const lists = [...document.querySelectorAll('.list')].filter((list) =>
    list.querySelector('[data-opening]'),
  );

  const buttonOf = (place, kind) => {
    const { about, isRow } = place;
    const label = `${BUTTONS[kind]}: ${about.title}`;
    const button = make('button', { type: 'button', 'aria-label': label, 'data-kind': kind }, icon(kind));
    if (isRow) button.title = BUTTONS[kind];
    else button.append(make('span', {}, BUTTONS[kind]));
    button.addEventListener('click', () => press(place, kind));
    return button;
  };

  function press(place, kind) {
    const { about, element, isRow } = place;
    const isOn = element.querySelector(`[data-kind=${kind}]`).getAttribute('aria-pressed') !== 'true';
    place.isHere = true;
    const isWhole = set(about, kind, isOn);
    paint();
    if (kind === 'hidden') {
      say(fill(isOn ? texts.hiddenNow : texts.shownAgain, about));
      if (isRow) place.undo?.querySelector('button').focus();
    }
    if (!isWhole) say(texts.full);
  }

  /** Stands in the place of a row that was hidden just now. */
  const undoOf = (place) => {
    const label = `${texts.undo}: ${place.about.title}`;
    const button = make('button', { type: 'button', class: 'link', 'aria-label': label }, texts.undo);
    button.addEventListener('click', () => {
      press(place, 'hidden');
      place.element.querySelector('[data-kind=hidden]').focus();
    });
    return make(
      'li',
      { class: 'undone' },
      make('p', { class: 'undo' }, fill(texts.hiddenNow, place.about), ' ', button),
    );
  };

  /** Shows how one opening stands. True where the list leaves it out. */
  const paintOne = (place, mark) => {
    const { element, isRow } = place;
    for (const button of element.querySelectorAll('[data-kind]'))
      button.setAttribute('aria-pressed', String(Boolean(mark?.[button.dataset.kind])));
    if (!isRow) return false;
    const isAway = Boolean(mark?.hidden || mark?.applied);
    const isShown = element.closest('[data-all]') !== null;
    const isUndoable = place.isHere && Boolean(mark?.hidden) && !isShown;
    element.hidden = isUndoable || (isAway && !isShown && !place.isHere);
    if (isUndoable && !place.undo) element.after((place.undo = undoOf(place)));
    if (!isUndoable) place.undo = void place.undo?.remove();
    element.classList.toggle('viewed', Boolean(mark?.viewed));
    element.classList.toggle('kept', isAway);
    if (mark?.viewed && !element.querySelector('.wasviewed'))
      element.querySelector('h3').append(make('span', { class: 'hidden wasviewed' }, ` (${texts.viewed})`));
    return isAway && !place.isHere;
  };

  const noteOf = (list) => {
    const button = make('button', { type: 'button', class: 'link' });
    const note = make('p', { class: 'hint awaynote' }, make('span', {}), ' ', button);
    button.addEventListener('click', () => {
      if (!list.toggleAttribute('data-all')) for (const place of places) place.isHere = false;
      paint();
    });
    list.before(note);
    return note;
  };
  const notes = new Map(lists.map((list) => [list, noteOf(list)]));

  function paint() {
    const find = finder(read());
    const away = places.filter((place) => paintOne(place, find(place.about)));
    for (const [list, note] of notes) {
      const count = away.filter(({ element }) => list.contains(element)).length;
      note.hidden = count === 0;
      note.firstChild.textContent = fill(texts.away, { count });
      note.lastChild.textContent = list.hasAttribute('data-all') ? texts.hideAway : texts.showAway;
    }
  }

  /** Marks what came since the last visit, and where the list goes on with what was there before. */
  const freshen = (list, since) => {
    const rows = [...list.querySelectorAll('[data-came]')];
    const fresh = rows.filter((row) => Date.parse(row.dataset.came) > Date.parse(since));
    for (const row of fresh)
      row.querySelector('.age').prepend(make('b', { class: 'fresh' }, texts.fresh), ' ');
    if (fresh.length === 0) return;
    list.before(make('p', { class: 'hint freshnote' }, fill(texts.freshOnes, { count: fresh.length })));
    const first = rows.findIndex((row) => !fresh.includes(row));
    const words = fill(texts.before, { date: day(since, texts.locale) });
    if (first > 0) rows[first].before(make('li', { class: 'before' }, words));
  };

  const forms = document.querySelectorAll('form[data-mark]');
  for (const form of forms)
    form.addEventListener('submit', () => {
      const { mark } = form.dataset;
      for (const kind of ['applied', 'hidden']) set(places[0].about, kind, kind === mark);
    });

  const handing = document.querySelector('form[data-take-over]');
  if (handing) {
    const marks = read().filter(({ applied, hidden }) => applied || hidden);
    const line = ({ opening, applied, hidden }) =>
      applied ? `applied ${opening} ${applied}` : `hidden ${opening} ${hidden}`;
    handing.elements.marks.value = marks.slice(0, 100).map(line).join('\n');
    handing.querySelector('button').hidden = marks.length === 0;
    const hint = handing.querySelector('[data-none]');
    if (marks.length === 0) hint.textContent = hint.dataset.none;
    else hint.remove();
    handing.hidden = false;
  }

  if (forms.length === 0)
    for (const place of places) {
      const group = make('div', { class: 'marks' });
      group.append(...Object.keys(BUTTONS).map((kind) => buttonOf(place, kind)));
      place.element.append(group);
      if (!place.isRow) set(place.about, 'viewed', true);
    }
  if (lists.length > 0) {
    const since = visit();
    if (since !== null) for (const list of lists) if (list.hasAttribute('data-newest')) freshen(list, since);
  }
  paint();
  window.addEventListener('storage', ({ key }) => {
    if (key === STORE || key === null) paint();
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) paint();
  });
}
