import type { KeptPosting, SentFields } from '@app/core/records';
import type { CheckedDraft } from '../drafts/draft-schema.js';
import type { DraftToRead, Interpretation } from './interpret.js';

/** What of a stored posting a draft is made of. */
export type SentPosting = Pick<
  KeptPosting,
  | 'externalId'
  | 'url'
  | 'applyUrl'
  | 'title'
  | 'company'
  | 'locationText'
  | 'text'
  | 'html'
  | 'validThrough'
  | 'draft'
>;

/** What a reading keeps of a draft in the words in which it was sent. */
type Read = Pick<Interpretation, 'title' | 'company' | 'locationText'>;

/** The fields of a draft that the posting which was read from it does not hold as they were sent. */
export function sentFields(draft: CheckedDraft, read: Read): SentFields {
  const { title, company, locations, workplace, isRemote, applicants, salary, employment } = draft;
  const { department, requisition, seniority, experience, skills, language } = draft;
  const isSameLine = locations?.length === 1 && locations[0] === read.locationText;
  return withoutUndefined({
    title: title === read.title ? undefined : title,
    company: company === read.company.name ? undefined : company,
    locations: isSameLine ? undefined : locations,
    ...{ workplace, isRemote, applicants, salary, employment, department, requisition },
    ...{ seniority, experience, skills, language },
  });
}

/** The draft that a posting was read from; null for one that was stored before its draft was kept. */
export function draftOf(posting: SentPosting): DraftToRead | null {
  const { externalId, url, applyUrl, title, company, locationText, text, html, validThrough, draft } =
    posting;
  if (draft === undefined) return null;
  const made = {
    externalId,
    url,
    applyUrl: applyUrl ?? undefined,
    title,
    company: company.name,
    locations: locationText === '' ? undefined : [locationText],
    // The markup of what closed long ago is gone; its text says the same.
    ...(html === null ? { text } : { html }),
    validThrough: validThrough ?? undefined,
    ...draft,
    isOfRecord: true,
  };
  return made as DraftToRead;
}

const withoutUndefined = (fields: SentFields): SentFields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
