// Search in the page's head. Without script the box stays hidden, and every page is in the navigation.

const MOST = 12;
const root = new URL('.', import.meta.url);
const box = document.querySelector('search');
const [input, count, list] = ['input', '.count', '.found'].map((name) => box.querySelector(name));
let pagefind;
let latest = 0;

// Loaded when somebody begins to search: whoever only reads loads nothing.
async function load() {
  const found = await import(new URL('pagefind/pagefind.js', root));
  await found.options({ baseUrl: root.pathname });
  return found;
}

function entry({ url, meta, excerpt, sub_results: parts }) {
  const item = document.createElement('li');
  const best = parts.at(0) ?? { url, title: meta.title, excerpt };
  const link = Object.assign(document.createElement('a'), { href: best.url });
  link.textContent = best.title === meta.title ? meta.title : `${meta.title}: ${best.title}`;
  const words = document.createElement('p');
  // Pagefind's excerpt is the page's text, escaped, with its finds in <mark>.
  words.innerHTML = best.excerpt;
  item.append(link, words);
  return item;
}

function show(text, items) {
  count.textContent = text;
  list.replaceChildren(...items);
  box.classList.toggle('open', text !== '');
}

async function search() {
  const mine = ++latest;
  const words = input.value.trim();
  if (words === '') return show('', []);
  pagefind ??= load();
  const { results } = await (await pagefind).search(words);
  const pages = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
  // An answer that comes after a newer question is dropped.
  if (mine !== latest) return;
  const pagesWord = results.length === 1 ? 'page' : 'pages';
  show(results.length === 0 ? `Nothing has “${words}”.` : `${results.length} ${pagesWord}`, pages.map(entry));
}

function close() {
  latest += 1;
  input.value = '';
  show('', []);
}

box.hidden = false;
input.addEventListener('input', search);
box.querySelector('form').addEventListener('submit', (event) => {
  event.preventDefault();
  list.querySelector('a')?.focus();
});
box.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  close();
  input.focus();
});
// A find on the page that is open only moves to its heading.
list.addEventListener('click', ({ target }) => target.closest('a') && close());
