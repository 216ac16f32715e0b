// What this browser keeps of openings: which were viewed, saved, applied to, hidden, and when. Nothing of it is sent anywhere. A browser may
// refuse to keep anything, and what it kept, or what a file says, may be anything: both are read through `clean`.
'use strict';
globalThis.jobMarks = (() => {
  const STORE = 'job-marks';
  const VISIT = 'last-visit';
  const MOST = 5000;
  const MOST_IDS = 50;
  const PAUSE_MS = 30 * 60_000;
  const KINDS = ['viewed', 'saved', 'applied', 'hidden'];

  const isId = (id) => typeof id === 'string' && /^[\w-]{1,100}$/.test(id);
  const isDate = (at) =>
    typeof at === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]{5,12}Z$/.test(at) && !isNaN(Date.parse(at));
  const words = (text) => (typeof text === 'string' ? text.slice(0, 300) : '');
  const latest = (mark) => KINDS.reduce((last, kind) => (mark[kind] > last ? mark[kind] : last), '');
  const isOnlyViewed = (mark) => !mark.saved && !mark.applied && !mark.hidden;

  /** What is kept of an opening; null where that is nothing. */
  const clean = (given) => {
    if (typeof given !== 'object' || given === null || !isId(given.opening)) return null;
    const ids = Array.isArray(given.ids) ? given.ids.filter(isId).slice(-MOST_IDS) : [];
    const mark = { opening: given.opening, ids, title: words(given.title), company: words(given.company) };
    mark.url = /^\/postings\/[\w-]{1,100}$/.test(given.url) ? given.url : '';
    for (const kind of KINDS) if (isDate(given[kind])) mark[kind] = given[kind];
    return latest(mark) === '' ? null : mark;
  };

  const parse = (text) => {
    try {
      const { marks } = JSON.parse(text || '{}');
      return Array.isArray(marks) ? marks.map(clean).filter(Boolean) : [];
    } catch {
      return [];
    }
  };
  const stored = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const store = (key, text) => {
    try {
      localStorage.setItem(key, text);
      return true;
    } catch {
      return false;
    }
  };

  const read = () => parse(stored(STORE));

  /** Those that were only looked at leave first, then the oldest. False where not all could be kept. */
  const write = (marks) => {
    const weigh = (mark) => (isOnlyViewed(mark) ? '0' : '1') + latest(mark);
    const kept = [...marks].sort((a, b) => (weigh(a) < weigh(b) ? 1 : -1)).slice(0, MOST);
    let isWhole = kept.length === marks.length;
    while (!store(STORE, JSON.stringify({ version: 1, marks: kept }))) {
      if (kept.length === 0) return false;
      isWhole = false;
      kept.length = Math.floor(kept.length * 0.9);
    }
    return isWhole;
  };

  /** Finds the mark of an opening, also where it is listed again as another one. */
  const finder = (marks) => {
    const byId = new Map();
    for (const mark of marks) for (const id of [mark.opening, ...mark.ids]) byId.set(id, mark);
    return ({ opening, ids }) => [opening, ...ids].map((id) => byId.get(id)).find(Boolean);
  };

  /** Notes a kind of mark, or takes it back. */
  const set = (about, kind, isOn) => {
    const marks = read();
    const known = finder(marks)(about);
    const mark = known || { ids: [] };
    const ids = [...mark.ids, mark.opening, ...about.ids].filter(Boolean);
    const { opening, title, company, url } = about;
    Object.assign(mark, { opening, title, company, url, ids: [...new Set(ids)].slice(-MOST_IDS) });
    if (isOn) mark[kind] = new Date().toISOString();
    else delete mark[kind];
    if (!known) marks.push(mark);
    return write(marks.filter((each) => latest(each) !== ''));
  };

  /** Adds the marks of a file; of two about one opening the newer date of each kind stays. Null: it is no such file. */
  const merge = (text) => {
    const given = parse(text);
    if (given.length === 0) return null;
    const marks = read();
    const find = finder(marks);
    for (const mark of given) {
      const known = find(mark);
      if (known) for (const kind of KINDS) if (mark[kind] > (known[kind] || '')) known[kind] = mark[kind];
      if (!known) marks.push(mark);
    }
    write(marks);
    return given.length;
  };

  /** When the visit before this one ended; null where there was none. A visit ends with half an hour of quiet. */
  const visit = () => {
    const [seen, since] = (stored(VISIT) || '').split(' ');
    const now = Date.now();
    const isNew = isDate(seen) && now - Date.parse(seen) > PAUSE_MS;
    const before = isNew ? seen : isDate(since) ? since : null;
    store(VISIT, [new Date(now).toISOString(), before].filter(Boolean).join(' '));
    return before;
  };

  const forget = () => {
    for (const key of [STORE, VISIT]) {
      try {
        localStorage.removeItem(key);
      } catch {
        // Then nothing was kept.
      }
    }
  };

  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_all, name) => String(values[name]));
  const make = (tag, attributes, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };
  const day = (at, locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(new Date(at));

  return { STORE, read, set, finder, merge, visit, forget, isOnlyViewed, fill, make, day };
})();
