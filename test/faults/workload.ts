import type { Rhythm } from '@app/core/subscription';

/** A random number generator with a seed that is printed, so that a failing run can be repeated (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

// Invented words, no plurals and no prefixes of each other: the oracle below can then compare whole words.
// So many that a mail stays below the openings it can show: what a mail has no room for is on a page.
const WORDS = [
  'bemifof', 'bobered', 'bodelut', 'bokenuf', 'bolefuf', 'bopilip', 'buzolot', 'difogub', 'fabezef', 'fekalit',
  'filepef', 'finevad', 'fobatup', 'furivip', 'gibemap', 'gokovon', 'kikezav', 'kobikok', 'kodular', 'koduvik',
  'kokilet', 'kotofav', 'kovifop', 'kuboliv', 'kutiliv', 'lamalut', 'lelivud', 'lolevom', 'lufufem', 'molotud',
  'munefud', 'nemudug', 'netafam', 'nifikot', 'nivavof', 'nofamuf', 'nutegev', 'nutuvab', 'pelumon', 'poninik',
  'pukenag', 'pupidit', 'raridim', 'regibin', 'ridipum', 'rilemot', 'rivizub', 'rumagum', 'rupokur', 'taziluv',
  'todemif', 'toledok', 'tulofet', 'vanefaf', 'vebibin', 'vemibin', 'zafurof', 'zekipit', 'zenipir', 'zivaget',
] as const; // prettier-ignore

/** A saved search in the form that the oracle understands, and the same as query text. */
export interface SearchPlan {
  readonly email: string;
  readonly query: string;
  readonly rhythm: Rhythm;
  /** Says whether a title's words match: written apart from libs/core, on purpose. */
  readonly wants: (words: ReadonlySet<string>) => boolean;
}

/** A posting to push. Each has a company and title of its own, so each is a cluster of its own. */
export interface PostingPlan {
  readonly externalId: string;
  readonly company: string;
  readonly title: string;
}

type Shape = (pick: () => string) => Pick<SearchPlan, 'query' | 'wants'>;

const SHAPES: readonly Shape[] = [
  (pick) => {
    const a = pick();
    return { query: a, wants: (words) => words.has(a) };
  },
  (pick) => {
    const [a, b] = [pick(), pick()];
    return { query: `${a} ${b}`, wants: (words) => words.has(a) && words.has(b) };
  },
  (pick) => {
    const [a, b] = twoOf(pick);
    return { query: `${a} OR ${b}`, wants: (words) => words.has(a) || words.has(b) };
  },
  (pick) => {
    const [a, b] = twoOf(pick);
    return { query: `${a} -${b}`, wants: (words) => words.has(a) && !words.has(b) };
  },
];

function twoOf(pick: () => string): [string, string] {
  const first = pick();
  for (;;) {
    const second = pick();
    if (second !== first) return [first, second];
  }
}

/** People with saved searches, some with two. */
export function planSearches(random: () => number, people: number): SearchPlan[] {
  const pick = () => WORDS[Math.floor(random() * WORDS.length)] ?? WORDS[0];
  return Array.from({ length: people }, (_, n) => {
    const count = random() < 0.3 ? 2 : 1;
    return Array.from({ length: count }, (): SearchPlan => {
      const shape = SHAPES[Math.floor(random() * SHAPES.length)] ?? (SHAPES[0] as Shape);
      return { email: `person-${n}@example.org`, rhythm: 'instant', ...shape(pick) };
    });
  }).flat();
}

export function planPostings(random: () => number, count: number): PostingPlan[] {
  const pick = () => WORDS[Math.floor(random() * WORDS.length)] ?? WORDS[0];
  return Array.from({ length: count }, (_, n) => ({
    externalId: `x${n}`,
    company: `Firm ${n} of ${pick()}${n}`,
    title: `${pick()} ${pick()} ${pick()} role${n}`,
  }));
}

/** What a mail server must receive, as pairs `email externalId`; `may`: what it may receive as well. */
export interface Expected {
  readonly must: ReadonlySet<string>;
  readonly may: ReadonlySet<string>;
}

/** The pairs `email externalId` that must be mailed, found by comparing everything with everything. */
export function expectedPairs(
  searches: readonly SearchPlan[],
  postings: readonly PostingPlan[],
): Set<string> {
  const pairs = new Set<string>();
  for (const { title, externalId } of postings) {
    const words = new Set(title.split(' '));
    for (const { email, wants } of searches) if (wants(words)) pairs.add(`${email} ${externalId}`);
  }
  return pairs;
}

/** When a source first listed a posting, and how old it says that it is. */
export interface FirstListing {
  /** Its source had never been read to the end. */
  readonly beforeFirstRead: boolean;
  /** Null: the source gives no date. */
  readonly daysOld: number | null;
}

/**
 * Whether a posting was there before anybody looked, so that it must not be mailed: what a source lists until its first
 * read has ended, unless it is dated within three days; and what is dated more than thirty days ago. Written from those
 * words, apart from libs/core, on purpose.
 */
export function wasThereBefore({ beforeFirstRead, daysOld }: FirstListing): boolean {
  if (daysOld === null) return beforeFirstRead;
  if (daysOld > 30) return true;
  return beforeFirstRead && daysOld > 3;
}

/** A posting that the rules of its day read as `first`, and later rules as `later`. */
export interface Reading {
  readonly posting: PostingPlan;
  readonly first: string;
  readonly later: string;
}

/**
 * What postings are compared as: what they said when they were committed. Rules that change afterwards are no news: who
 * wants only what they read now gets no mail, and who wanted what was read then gets theirs. Written from those words.
 */
export const saidWhenCommitted = (readings: readonly Reading[]): PostingPlan[] =>
  readings.map(({ posting, first }) => ({ ...posting, title: first }));
