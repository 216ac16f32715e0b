import fs from 'node:fs';
import path from 'node:path';

// Which files of the repository are pages of the site, in which order. The rest of this folder asks here and nowhere else.

/** The chapters. A folder stands for its files; what another entry names comes where it is named. */
const CHAPTERS = [
  { title: 'Begin', entries: ['README.md', 'docs/start.md'] },
  {
    title: 'Run it',
    entries: [
      'docs/running.md',
      'docs/settings.md',
      'docs/operating.md',
      'docs/runbook.md',
      'docs/upgrading.md',
      'docs/sources.md',
      'docs/wrong-facts.md',
    ],
  },
  { title: 'Use it', entries: ['docs/query-language.md', 'docs/api.md'] },
  {
    title: 'Inside',
    entries: [
      'docs/architecture.md',
      'ARCHITECTURE.md',
      'libs/core/README.md',
      'libs/reading/README.md',
      'libs/search/README.md',
      'libs/infra/README.md',
      'CONTEXT.md',
      'CONTRIBUTING.md',
      'docs/developing.md',
      'docs/dev',
      'docs',
    ],
  },
  { title: 'Decisions', entries: ['docs/adr/README.md', 'docs/adr'] },
  { title: 'More', entries: ['CHANGELOG.md', 'SECURITY.md', 'bench/RESULTS.md', 'bench/FAULTS.md'] },
];

/** Names in the navigation where the heading of the file says something else. */
const LABELS = { 'README.md': 'Overview', 'docs/adr/README.md': 'All decisions' };

/** Where a file of the repository is on the site; `architecture.html` is that of docs. */
const addressOf = (file) =>
  ({ 'README.md': 'index.html', 'ARCHITECTURE.md': 'architecture-in-depth.html' })[file] ??
  file
    .replace(/^docs\//, '')
    .replace(/\bREADME\.md$/, 'index.md')
    .replace(/\.md$/, '.html')
    .toLowerCase();

const filesOf = (root, entry) => {
  const full = path.join(root, entry);
  if (!fs.existsSync(full)) return [];
  if (fs.statSync(full).isFile()) return [entry];
  return fs
    .readdirSync(full)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `${entry}/${name}`);
};

const titleOf = (text, file) => {
  const title = /^# (.+)$/m.exec(text)?.[1]?.replaceAll('`', '');
  if (title === undefined) throw new Error(`${file} has no heading: begin it with a line "# Title".`);
  return title;
};

/** All pages of a checkout, by chapter: `{ title, pages: [{ file, address, title, label, text }] }`. */
export function chaptersOf(root) {
  const taken = new Set(CHAPTERS.flatMap(({ entries }) => entries));
  const pageOf = (file) => {
    const text = fs.readFileSync(path.join(root, file), 'utf8');
    const title = titleOf(text, file);
    return { file, address: addressOf(file), title, label: LABELS[file] ?? title, text };
  };
  return CHAPTERS.map(({ title, entries }) => ({
    title,
    pages: entries.flatMap((entry) =>
      filesOf(root, entry)
        .filter((file) => file === entry || !taken.has(file))
        .map(pageOf),
    ),
  })).filter(({ pages }) => pages.length > 0);
}
