import { headlineParts, type HeadlinePart, type PartKind } from './headline.js';
import { companyIn, companyOf } from './employer.js';
import { whyNoAd, type NoAd } from './not-an-ad.js';
import { firstRole, roleInText } from './roles.js';
import { URL } from './words.js';
import { placesOf, workplaceOf, type CommentReading } from './comment-places.js';

/** Where no role is named anywhere. */
const SEVERAL = 'Several roles';

/** Reads a comment from its lines, the headline first; or says why it is no posting. */
export function readComment(lines: readonly string[]): CommentReading | NoAd {
  const [first = ''] = lines;
  const parts = partsOf(lines);
  const why = whyNoAd(first, lines.join('\n'), isAdHeadline(first, parts));
  if (why !== null) return why;
  const body = lines.slice(1);
  const role = parts.find(({ kind }) => kind === 'role')?.text;
  const field = parts.find(({ kind }) => kind === 'field')?.text;
  const places = placesOf(parts, lines);
  return {
    company: companyOf(parts) ?? companyIn(lines),
    title:
      (role === undefined ? undefined : titleOf(role)) ??
      roleInText(parts.length < 2 ? lines : body) ??
      field ??
      SEVERAL,
    locations: places,
    workplace: workplaceOf(parts),
    pay: parts.find(({ kind }) => kind === 'pay')?.text,
  };
}

/** A line with bars, or with two of place, role and way of working, or with a company and its place. */
function isAdHeadline(line: string, parts: readonly HeadlinePart[]): boolean {
  const has = (kind: PartKind): number => Number(parts.some((part) => part.kind === kind));
  return (
    line.includes('|') || has('place') + has('role') + has('status') > 1 || has('place') + has('other') > 1
  );
}

/** The parts of the first line; where it names no place and the next is as short, the parts of that too. */
function partsOf(lines: readonly string[]): HeadlinePart[] {
  const [first = '', ...rest] = lines;
  const parts = headlineParts(first);
  if (parts.some(({ kind }) => kind === 'place') || first.length > 200) return parts;
  const next = rest.slice(0, 3).find((line) => line.length <= 160 && !URL_ONLY.test(line));
  const more = next === undefined ? [] : headlineParts(next, false);
  return more.some(({ kind }) => kind === 'place' || kind === 'status') ? [...parts, ...more] : parts;
}

const URL_ONLY = new RegExp(`^\\W*(?:${URL.source})\\W*$`, 'iu');

/** A role part without the employer or place around it; undefined where nothing but a sentence is left. */
function titleOf(part: string): string | undefined {
  const asked = /\b(?:is|are)\s+(?:\w+\s){0,2}(?:hiring|looking|seeking|searching|recruiting)\b/i.test(part);
  if (asked || /\b(?:your|we|you|our)\b/i.test(part)) return roleInText([part]) ?? undefined;
  const title = firstRole(part);
  return title.length <= 200 ? title : undefined;
}
