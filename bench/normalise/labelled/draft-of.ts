import { hnToPosting } from '../../../apps/ingestion/src/sources/hn/to-posting.js';
import { countryInWords } from '../../../apps/ingestion/src/sources/kit/facts.js';
import type { CheckedDraft } from '../../../libs/intake/src/drafts/draft-schema.js';
import type { Row } from './draw.js';

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

const escaped = (line: string): string =>
  line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A comment as the API of Hacker News gives it; null where the adapter takes it for no posting. */
function ofComment(row: Row): CheckedDraft | null {
  const html = row.text.split('\n').map(escaped).join('<p>');
  const read = hnToPosting({ id: String(row.id), text: html });
  return read.kind === 'posting' ? (read.draft as CheckedDraft) : null;
}

/** What a source of another country says beside the text, as the labelled lines in which its pages show it. */
function linesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) =>
    typeof one === 'string' && name !== 'location_line' && one.trim() !== '' ? [`${name}: ${one}`] : [],
  );
}

/** A board of remote jobs says so in the place line of its own pages. */
const isListedAsRemote = (stated: unknown): boolean =>
  typeof stated === 'object' &&
  stated !== null &&
  'location_line' in stated &&
  /^\W*remote\b/i.test(String(stated.location_line));

/** The draft that an adapter would make of a row of the corpora; null where it would make none. */
export function draftOf(row: Row): CheckedDraft | null {
  if (String(row.source).startsWith('hn')) return ofComment(row);
  const isBoardOfRemote = row.source === 'himalayas';
  const stated = [row['locations'] ?? row['location'] ?? [], row['secondary'] ?? []].flat() as string[];
  const places = isBoardOfRemote ? stated.map((name) => countryInWords(name) ?? name) : stated;
  const flag = row['remote'] === true || isListedAsRemote(row['structured']);
  return {
    externalId: String(row.id),
    url: 'https://jobs.example.org/1',
    title: row.title ?? '',
    company: row.company ?? 'Example',
    locations: places.filter((line) => text(line) !== undefined),
    ...(isBoardOfRemote ? { workplace: 'remote' as const } : {}),
    ...(flag ? { isRemote: true } : {}),
    ...(isBoardOfRemote && places.length > 0 ? { applicants: places } : {}),
    ...(row.source === 'ashby' && text(row['salary_raw'])
      ? { salary: { summary: text(row['salary_raw']) } }
      : {}),
    ...(text(row['employment']) ? { employment: text(row['employment']) } : {}),
    ...(text(row['department']) ? { department: text(row['department']) } : {}),
    text: [...linesOf(row['structured']), ...linesOf(row['salary']), row.text].join('\n'),
  };
}
