import { existsSync, readFileSync } from 'node:fs';

// What ARCHITECTURE.md and the houses' own pages say of where things stand is true as long as the places exist.
const PAGES = [
  'ARCHITECTURE.md',
  ...['core', 'reading', 'search', 'infra', 'mails'].map((house) => `libs/${house}/README.md`),
];

const FULL = /`((?:apps|libs|test|tools|docs|bench|samples)\/[\w./-]+)`/g;
/** `search/query/forms`: a house or a service, a room in it, and perhaps a file. */
const SHORT =
  /`((?:core|reading|search|infra|mails|hooks|intake|subscriptions|api|ingestion|matcher|notifier|launcher|replay)\/[\w/-]+)`/g;

const found = (page: string, form: RegExp): string[] =>
  [...readFileSync(page, 'utf8').matchAll(form)].map(([, name = '']) => name);

const exists = (place: string): boolean => ['', '.ts', '.tsx'].some((end) => existsSync(place + end));
const inHouse = (name: string): string[] => {
  const [house, ...rest] = name.split('/');
  return ['libs', 'apps'].map((part) => `${part}/${house}/src/${rest.join('/')}`);
};

describe.each(PAGES)('%s', (page) => {
  it('names only places that exist', () => {
    expect(found(page, FULL).filter((name) => !exists(name))).toEqual([]);
  });

  it('names only rooms and files that exist, where it leaves out the folders above', () => {
    expect(found(page, SHORT).filter((name) => !inHouse(name).some(exists))).toEqual([]);
  });
});

it('walks of ARCHITECTURE.md name a file in each row', () => {
  const text = readFileSync('ARCHITECTURE.md', 'utf8');
  const walks = text.slice(text.indexOf('## Three walks'), text.indexOf('## One query'));
  const rows = walks.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| File'));
  expect(rows.filter((row) => !/^\| `(?:apps|libs)\//.test(row) && !row.startsWith('| ---'))).toEqual([]);
  expect(rows.length).toBeGreaterThan(25);
});
