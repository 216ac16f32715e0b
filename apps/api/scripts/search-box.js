// Completes what is typed, and remembers the last searches in this browser. A combobox as ARIA 1.2 describes it: the focus stays
// in the box, `aria-activedescendant` names the option. Without this script the boxes are a plain form.
'use strict';
{
  for (const input of document.querySelectorAll('input[data-suggest]')) {
    const QUIET_MS = 80;
    const MOST_RECENT = 8;
    const STORE = 'recent-searches';
    const texts = input.dataset;
    /** Where the box takes a name of a thing and no query: the fields whose values are offered. */
    const fields = texts.fields ? texts.fields.split(' ') : null;
    const lang = document.documentElement.lang || 'en';
    const numbers = new Intl.NumberFormat(lang);

    /** What is shown, and the text of the box that it was made for. */
    let shown = { base: '', from: 0, to: 0, items: [], recent: false };
    let active = -1;
    let timer = 0;
    let asking = null;

    const make = (tag, attributes, ...children) => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      element.append(...children);
      return element;
    };

    const list = make('ul', { role: 'listbox', id: `${input.id}-list`, 'aria-label': texts.suggest });
    const title = make('p', { 'aria-hidden': 'true' }, texts.recent);
    const forget = make('button', { type: 'button', class: 'link' }, texts.forget);
    const popup = make('div', { class: 'suggest', hidden: '' }, title, list, forget);
    const status = make('p', { class: 'hidden', role: 'status' });
    input.after(popup, status);
    const setUp = { role: 'combobox', autocomplete: 'off', 'aria-autocomplete': 'list' };
    const state = { 'aria-controls': list.id, 'aria-expanded': 'false' };
    for (const [name, value] of Object.entries({ ...setUp, ...state })) input.setAttribute(name, value);

    // A browser may refuse to keep anything, and what it kept may be anything.
    const readRecent = () => {
      if (!texts.recent) return [];
      try {
        const kept = JSON.parse(localStorage.getItem(STORE) || '[]');
        return Array.isArray(kept)
          ? kept.filter((text) => typeof text === 'string').slice(0, MOST_RECENT)
          : [];
      } catch {
        return [];
      }
    };
    const writeRecent = (recent) => {
      try {
        if (recent.length === 0) localStorage.removeItem(STORE);
        else localStorage.setItem(STORE, JSON.stringify(recent.slice(0, MOST_RECENT)));
      } catch {
        // Then nothing is remembered.
      }
    };

    const setActive = (index) => {
      active = index;
      [...list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === index)));
      const option = list.children[index];
      if (option) {
        input.setAttribute('aria-activedescendant', option.id);
        option.scrollIntoView({ block: 'nearest' });
      } else input.removeAttribute('aria-activedescendant');
    };

    const close = () => {
      clearTimeout(timer);
      if (asking) asking.abort();
      asking = null;
      popup.hidden = true;
      status.textContent = '';
      input.setAttribute('aria-expanded', 'false');
      setActive(-1);
    };

    const optionOf = ({ text, label, count }, i) => {
      const option = make('li', { role: 'option', id: `${input.id}-option-${i}`, 'aria-selected': 'false' });
      if (fields) option.append(make('span', {}, label));
      else option.append(make('span', { class: 'query-text' }, text));
      if (!fields && label !== undefined && label !== text) option.append(' ', make('span', {}, label));
      if (typeof count === 'number') option.append(' ', make('small', {}, numbers.format(count)));
      option.addEventListener('click', () => pick(i));
      return option;
    };

    const show = (next) => {
      if (next.items.length === 0) return close();
      shown = next;
      list.setAttribute('aria-label', next.recent ? texts.recent : texts.suggest);
      list.replaceChildren(...next.items.map(optionOf));
      title.hidden = forget.hidden = !next.recent;
      popup.hidden = false;
      input.setAttribute('aria-expanded', 'true');
      status.textContent = `${next.recent ? texts.recent : texts.suggest}: ${next.items.length}`;
      setActive(-1);
      popup.dataset.of = next.base;
    };

    const showRecent = () => {
      const items = readRecent().map((text) => ({ text }));
      show({ base: '', from: 0, to: 0, items, recent: true });
    };

    const ask = async () => {
      const { value: base, selectionStart: at, selectionEnd } = input;
      if (asking) asking.abort();
      if (at !== selectionEnd) return;
      const mine = new AbortController();
      asking = mine;
      try {
        const look = async (q, from) => {
          const query = new URLSearchParams({ q, at: String(from), lang });
          const answer = await fetch(`/api/suggest?${query}`, { signal: mine.signal });
          return answer.ok ? answer.json() : { items: [] };
        };
        let found;
        if (fields) {
          const quoted = fields.map((field) => `${field}:"${base.replace(/"/g, '')}`);
          const all = await Promise.all(quoted.map((q) => look(q, q.length)));
          const items = all.flatMap(({ items: each }) => each).filter(({ kind }) => kind === 'value');
          found = { items: items.sort((a, b) => b.count - a.count).slice(0, 8) };
        } else found = await look(base, at);
        if (asking === mine && input.value === base && document.activeElement === input)
          show({ ...found, base, recent: false });
      } catch {
        // Given up for a newer one, or the board cannot be reached: then there is nothing to offer.
        if (asking === mine) close();
      }
    };

    const changed = () => {
      clearTimeout(timer);
      setActive(-1);
      if (input.value === '') {
        close();
        showRecent();
      } else timer = setTimeout(ask, QUIET_MS);
    };

    function pick(i) {
      const item = shown.items[i];
      const { base, from, to, recent } = shown;
      if (!item || (!recent && input.value !== base)) return;
      if (fields) {
        close();
        input.value = item.label;
        return input.focus();
      }
      const rest = recent ? '' : base.slice(to);
      const gap = recent || item.kind === 'field' || /^[\s),|]/.test(rest) ? '' : ' ';
      const start = (recent ? '' : base.slice(0, from)) + item.text + gap;
      close();
      input.value = start + rest;
      input.focus();
      input.setSelectionRange(start.length, start.length);
      if (recent) input.form.requestSubmit();
      else if (item.kind === 'field') changed();
    }

    const move = (by) => {
      const { length } = shown.items;
      // One place before the first and behind the last is the box itself.
      setActive(((active + 1 + by + length + 1) % (length + 1)) - 1);
    };

    const keys = {
      ArrowDown: () => (popup.hidden ? changed() : move(1)),
      ArrowUp: () => (popup.hidden ? changed() : move(-1)),
      Escape: () => {
        if (popup.hidden) return false;
        close();
      },
      Enter: () => {
        if (popup.hidden || active < 0) return false;
        pick(active);
      },
    };

    input.addEventListener('keydown', (event) => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      const act = Object.prototype.hasOwnProperty.call(keys, event.key) ? keys[event.key] : null;
      if (act && act() !== false) event.preventDefault();
    });
    input.addEventListener('input', (event) => {
      if (!event.isComposing) changed();
    });
    input.addEventListener('compositionend', changed);
    input.addEventListener('focus', () => {
      if (input.value === '') showRecent();
    });
    input.addEventListener('click', () => {
      if (input.value === '' && popup.hidden) showRecent();
    });
    // A press on the list leaves the focus where it is.
    list.addEventListener('pointerdown', (event) => event.preventDefault());
    list.addEventListener('mousedown', (event) => event.preventDefault());
    forget.addEventListener('click', () => {
      writeRecent([]);
      close();
      input.focus();
    });
    popup.parentElement.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget !== input && !popup.contains(relatedTarget)) close();
    });
    popup.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      input.focus();
      close();
    });
    input.form.addEventListener('submit', () => {
      const text = input.value.trim();
      close();
      if (text !== '' && texts.recent) writeRecent([text, ...readRecent().filter((other) => other !== text)]);
    });
  }
}
