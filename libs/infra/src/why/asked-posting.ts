import { asId, type PostingId } from '@app/core/ids';
import type { ListedPosting, WhyStore } from './why-store.js';

/** Longest id or address of a posting, or words of its title, that are taken. */
export const MOST_POSTING_CHARACTERS = 2_000;
const MOST_LISTED = 20;

/** Which posting is meant: one, several that are to be chosen from, or a field that says nothing. */
export type AskedPosting =
  | { readonly kind: 'one'; readonly id: PostingId }
  | { readonly kind: 'several'; readonly postings: readonly ListedPosting[] }
  | { readonly kind: 'empty' | 'too-long' | 'not-found' };

const ID = /^[\w-]{22}$/;
const ON_BOARD = /^\/postings\/([\w-]{1,64})\/?$/;

/**
 * Reads what somebody wrote for a posting: its id, its page on the board, its address at the source and, where `words` is true, words
 * of its title and company.
 */
export async function askedPosting(store: WhyStore, text: string, words: boolean): Promise<AskedPosting> {
  const given = text.trim();
  if (given === '') return { kind: 'empty' };
  if (given.length > MOST_POSTING_CHARACTERS) return { kind: 'too-long' };
  if (ID.test(given)) return { kind: 'one', id: asId<PostingId>(given) };
  const url = urlOf(given);
  if (url !== null) {
    const onBoard = ON_BOARD.exec(url.pathname)?.[1];
    const atSource =
      onBoard === undefined || !ID.test(onBoard)
        ? await store.postingsAt(spellingsOf(url, given), MOST_LISTED)
        : null;
    if (atSource === null) return { kind: 'one', id: asId<PostingId>(onBoard ?? '') };
    return among(atSource);
  }
  return words ? among(await store.titled(given.split(/\s+/), MOST_LISTED)) : { kind: 'not-found' };
}

function among(postings: readonly ListedPosting[]): AskedPosting {
  const [first, ...others] = postings;
  if (first === undefined) return { kind: 'not-found' };
  return others.length === 0 ? { kind: 'one', id: first._id } : { kind: 'several', postings };
}

/** What is added to an address on its way from a link to somebody's clipboard. */
const ADDED =
  /^(?:utm_\w+|gh_src|lever-source|lever-origin|source|src|ref|referrer|fbclid|gclid|msclkid|trk)$/i;

/** As it was given, and without what says only where its reader came from, with and without a slash at its end. */
function spellingsOf(url: URL, given: string): string[] {
  const bare = new URL(url);
  bare.hash = '';
  const added = [...bare.searchParams.keys()].filter((name) => ADDED.test(name));
  const asSent = bare.href;
  for (const name of added) bare.searchParams.delete(name);
  const other = new URL(bare);
  other.pathname = bare.pathname.endsWith('/') ? bare.pathname.slice(0, -1) : `${bare.pathname}/`;
  return [...new Set([given, url.href, asSent, bare.href, other.href])];
}

function urlOf(text: string): URL | null {
  if (!/^https?:\/\//i.test(text)) return null;
  return URL.canParse(text) ? new URL(text) : null;
}
