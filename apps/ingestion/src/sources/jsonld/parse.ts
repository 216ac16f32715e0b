import type { Parsed, SourceDocument } from '../adapter.js';
import { findJobPostings } from './find-job-postings.js';
import { findMicrodata } from './find-microdata.js';

/** What a page holds: its posting, or null where the page was not read this time. */
export interface PageItem {
  readonly id: string;
  readonly url: string;
  readonly posting: unknown;
}

/** The postings of the pages: JSON-LD first, microdata where there is none. */
export function parseJsonLd(documents: readonly SourceDocument[]): Parsed {
  const read = new Set(documents.filter(({ text }) => text !== '').map(({ about }) => about));
  const items = documents.flatMap(({ url, text, about = url }): PageItem[] => {
    if (text === '') return read.has(about) ? [] : [{ id: about, url, posting: null }];
    const linked = findJobPostings(text);
    const postings = linked.length > 0 ? linked : findMicrodata(text);
    return postings.map((posting, index) => ({
      id: index === 0 ? about : `${about}#${index}`,
      url,
      posting,
    }));
  });
  return { ok: true, items, complete: true };
}
