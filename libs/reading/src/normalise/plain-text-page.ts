import type { PostingDraft } from '@app/core/posting';
import { squeeze } from '../text/index.js';

/** What the page's caller knows: where it lies and the key that names it for ever. */
export interface PageIdentity {
  readonly externalId: string;
  readonly url: string;
}

/** A draft, or why none could be read. */
export type PageReading =
  | { readonly kind: 'posting'; readonly draft: PostingDraft & { readonly text: string } }
  | { readonly kind: 'refused'; readonly reason: 'empty' | 'no-title' | 'no-company' };

const FIELD =
  /^(title|position|role|job title|company|employer|organi[sz]ation|location|locations|where|employment type|type|job type|salary|pay|compensation|department|team)\s*[:：]\s*(.+)$/i;
const AT_COMPANY = /^(?:at|@|bei|chez|en)\s+(\S.{0,78})$/;
const HEAD_LINES = 40;

interface Head {
  readonly title: string;
  readonly company: string;
  readonly locations: readonly string[];
  readonly employment?: string | undefined;
  /** Index of the first line of the description. */
  readonly body: number;
}

/**
 * Reads a posting from the text of a page: either the form of a careers page (title, then "at Company", then the place)
 * or labelled lines ("Title: ...", "Company: ..."), or a first line "Company | Title | Place". The site's own first and
 * last lines are left out of the description. Never throws; a page without title or company is refused with the reason.
 */
export function parsePlainTextPage(text: string, identity: PageIdentity): PageReading {
  const lines = text.replace(/\r\n?/g, '\n').split('\n').map(squeeze);
  if (lines.every((line) => line === '')) return { kind: 'refused', reason: 'empty' };
  const head = atCompanyHead(lines) ?? labelledHead(lines) ?? barHead(lines);
  if (!head || head.title === '') return { kind: 'refused', reason: 'no-title' };
  if (head.company === '') return { kind: 'refused', reason: 'no-company' };
  const body = lines
    .slice(head.body, footerStart(lines, head.body))
    .join('\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
  return {
    kind: 'posting',
    draft: {
      ...identity,
      title: head.title,
      company: head.company,
      locations: head.locations,
      ...(head.employment === undefined ? {} : { employment: head.employment }),
      text: body === '' ? head.title : body,
    },
  };
}

const before = (lines: readonly string[], at: number): string =>
  lines.slice(0, at).findLast((line) => line !== '') ?? '';

function atCompanyHead(lines: readonly string[]): Head | null {
  for (let at = 1; at < Math.min(lines.length, HEAD_LINES); at += 1) {
    const company = AT_COMPANY.exec(lines[at] ?? '')?.[1];
    const title = before(lines, at);
    if (company === undefined || title === '' || title.length > 200) continue;
    const next = lines.findIndex((line, index) => index > at && line !== '');
    const place = next === -1 ? '' : (lines[next] ?? '');
    const isPlace = place.length <= 120 && !/[.!?:]$/.test(place);
    return {
      title,
      company,
      locations: isPlace && place !== '' ? [place] : [],
      body: isPlace ? next + 1 : at + 1,
    };
  }
  return null;
}

function labelledHead(lines: readonly string[]): Head | null {
  const fields = new Map<string, string>();
  let body = 0;
  for (let at = 0; at < Math.min(lines.length, HEAD_LINES); at += 1) {
    const match = FIELD.exec(lines[at] ?? '');
    if (!match) continue;
    const name = (match[1] ?? '').toLowerCase();
    if (!fields.has(name)) fields.set(name, match[2] ?? '');
    if (!/salary|pay|compensation/.test(name)) body = at + 1;
  }
  const of = (...names: string[]): string =>
    names.map((name) => fields.get(name)).find((value) => value !== undefined) ?? '';
  const company = of('company', 'employer', 'organization', 'organisation');
  if (company === '') return null;
  const title =
    of('title', 'job title', 'position', 'role') ||
    (lines.find((line) => line !== '' && !FIELD.test(line)) ?? '');
  const place = of('location', 'locations', 'where');
  const employment = of('employment type', 'job type', 'type');
  return {
    title,
    company,
    locations: place === '' ? [] : [place],
    employment: employment || undefined,
    body,
  };
}

/** "Company | Title | Place | ..." as in hiring threads; the second field must look like a title. */
function barHead(lines: readonly string[]): Head | null {
  const at = lines.findIndex((line) => line !== '');
  const [company = '', title = '', place = ''] = (lines[at] ?? '').split('|').map((part) => part.trim());
  if (company === '' || title === '') return null;
  return { title, company, locations: place === '' ? [] : [place], body: at + 1 };
}

/** The site's name comes again in the last lines, with its slogan and copyright: that is no part of the posting. */
function footerStart(lines: readonly string[], body: number): number {
  const site = lines.find((line) => line !== '') ?? '';
  const tail = Math.max(body, lines.length - 12);
  const again = lines.findIndex((line, index) => index >= tail && line !== '' && line === site);
  if (again !== -1) return again;
  const copyright = lines.findIndex((line, index) => index >= tail && /^(?:©|\(c\)|copyright\b)/i.test(line));
  return copyright === -1 ? lines.length : copyright;
}
