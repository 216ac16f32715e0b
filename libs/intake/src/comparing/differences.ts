import type { FieldChange } from '@app/core/running';
import type { CheckedDraft } from '../drafts/draft-schema.js';
import { draftOf, type SentPosting } from '../interpreting/sent-fields.js';

/** Characters of a value that are told: what differs is shown with some of what stands before it. */
const MOST_TOLD = 200;
const LEAD = 40;

/** Moved by boards to look fresh, and no part of what a posting says. */
const NOT_COMPARED = ['postedAt', 'isOfRecord', 'externalId'];
/** What is sent as HTML is on record without what was taken out of it: only the text of both can be compared. */
const COMPARED_AS_TEXT = ['html', 'text'];

/**
 * The fields in which a draft differs from the one that the stored posting was read from; none where that one was not kept.
 * `text`: of the draft, as it was read.
 */
export function differencesOf(stored: SentPosting, draft: CheckedDraft, text: string): FieldChange[] {
  const before = draftOf(stored);
  if (before === null) return [];
  const leftOut = new Set([...NOT_COMPARED, ...COMPARED_AS_TEXT]);
  const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(draft))];
  const names = [...new Set([...was.keys(), ...is.keys()])].filter((name) => !leftOut.has(name)).sort();
  return [
    ...names.flatMap((field) => differenceIn(field, written(was.get(field)), written(is.get(field)))),
    ...differenceIn('text', stored.text, text),
  ];
}

const differenceIn = (field: string, old: string, fresh: string): FieldChange[] =>
  old === fresh ? [] : [{ field, ...aroundDifference(old, fresh) }];

function written(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Both from shortly before the first character in which they differ. */
function aroundDifference(old: string, fresh: string): Pick<FieldChange, 'before' | 'after'> {
  let same = 0;
  while (same < old.length && same < fresh.length && old[same] === fresh[same]) same += 1;
  const from = same <= LEAD ? 0 : same - LEAD;
  const cut = (text: string): string => {
    const part = text.slice(from, from + MOST_TOLD);
    return `${from > 0 ? '…' : ''}${part}${text.length > from + MOST_TOLD ? '…' : ''}`;
  };
  return { before: cut(old), after: cut(fresh) };
}
