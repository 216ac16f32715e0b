import type { ClauseAccount, FactAccount, Found, PairAccount } from '../protocol.js';

export const CAUSE_KINDS = ['fact', 'clause', 'wording', 'quiet', 'threw', 'index', 'opening'] as const;
/**
 * Why two builds differ about a pair. `fact`: a clause flipped, and a fact that it asks about is read differently. `clause`: it
 * flipped over the same facts. `wording`: the search is read differently, or by one build only. `quiet`: the posting's opening is no
 * news for one of them. `threw`: one of them could not read the posting. `index`: no clause flipped, so one build's index and
 * evaluator disagree. `opening`: the posting is put into another opening.
 */
export type CauseKind = (typeof CAUSE_KINDS)[number];

/** One reason, as this build (`before`) and the other (`after`) see it. */
export interface Cause {
  readonly kind: CauseKind;
  /** Of a fact its name, of a clause its field; differences of one kind and name are counted together. */
  readonly name: string;
  /** The clause as text; null where it is about the whole posting or search. */
  readonly clause: string | null;
  readonly before: string;
  readonly after: string;
}

/** What one side says of a pair that differs. */
export interface SideOfPair {
  readonly found: Found;
  readonly account: PairAccount | undefined;
  readonly facts: readonly FactAccount[];
}

const FACTS_OF_FIELD: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['text', ['title', 'company', 'skills', 'text']],
  ['skill', ['skills']],
  ...['country', 'region', 'city', 'within'].map((field) => [field, ['places']] as const),
  ['remote', ['workplace', 'applicants', 'places']],
  ['workplace', ['workplace']],
  ['pay', ['salary']],
  ['seniority', ['seniority']],
  ['family', ['family']],
  ['type', ['employment']],
  ['lang', ['language']],
  ['visa', ['visa']],
  ['company', ['company']],
  ['experience', ['experience']],
  ['department', ['department']],
  ...['reposted', 'open'].map((field) => [field, ['reposted']] as const),
]);

/** Why a pair is found by one build and not by the other; never empty. */
export function causesOf(before: SideOfPair, after: SideOfPair): readonly Cause[] {
  const whole = causeOfWhole(before, after);
  if (whole !== null) return [whole];
  const [was, is] = [before.account?.clauses ?? null, after.account?.clauses ?? null];
  if (was === null || is === null) return [wordingCause(was, is)];
  const flips = flipsOf(was, is);
  if (flips === null) return [wordingCause(was, is)];
  if (flips.length > 0) return flips.flatMap((flip) => causesOfFlip(flip, before.facts, after.facts));
  const [held, holds] = [before.account?.holds === true, after.account?.holds === true];
  const told = { clause: null, before: matchTold(held), after: matchTold(holds) };
  return [
    held === holds ? { kind: 'index', name: 'index', ...told } : { kind: 'clause', name: 'tree', ...told },
  ];
}

function causeOfWhole({ found: was }: SideOfPair, { found: is }: SideOfPair): Cause | null {
  if (was.thrown !== null || is.thrown !== null) {
    const [before, after] = [was.thrown ?? 'read', is.thrown ?? 'read'];
    return { kind: 'threw', name: 'threw', clause: null, before, after };
  }
  if (was.isQuiet === is.isQuiet) return null;
  return { kind: 'quiet', name: 'quiet', clause: null, before: quietly(was), after: quietly(is) };
}

const quietly = ({ isQuiet }: Found): string => (isQuiet ? 'no news' : 'news');
const matchTold = (holds: boolean): string => (holds ? 'matches' : 'does not match');

type Clauses = readonly ClauseAccount[];

const wordingCause = (was: Clauses | null, is: Clauses | null): Cause => ({
  ...{ kind: 'wording', name: 'wording', clause: null },
  before: clausesTold(was),
  after: clausesTold(is),
});

const clausesTold = (clauses: Clauses | null): string =>
  clauses === null ? 'cannot be read' : clauses.map(({ text }) => text).join(' | ');

interface Flip {
  readonly was: ClauseAccount;
  readonly is: ClauseAccount;
}

/** The clauses that came to something else; null where the two builds read the search as different clauses. */
function flipsOf(was: Clauses, is: Clauses): readonly Flip[] | null {
  if (was.length !== is.length) return null;
  const pairs = was.flatMap((one, index) => {
    const other = is[index];
    return other?.text === one.text ? [{ was: one, is: other }] : [];
  });
  if (pairs.length !== was.length) return null;
  return pairs.filter((pair) => holds(pair.was) !== holds(pair.is));
}

const holds = ({ truth }: ClauseAccount): boolean => truth === 'true';

function causesOfFlip(
  { was, is }: Flip,
  before: readonly FactAccount[],
  after: readonly FactAccount[],
): Cause[] {
  const asked = FACTS_OF_FIELD.get(is.field) ?? [];
  const differing = differences(before, after).filter(({ fact }) => asked.includes(fact));
  if (differing.length > 0) {
    return differing.map(({ fact, ...values }) => ({ kind: 'fact', name: fact, clause: is.text, ...values }));
  }
  const values = { before: `${was.truth}: ${was.seen}`, after: `${is.truth}: ${is.seen}` };
  return [{ kind: 'clause', name: is.field, clause: is.text, ...values }];
}

interface Difference {
  readonly fact: string;
  readonly before: string;
  readonly after: string;
}

const NOT_TOLD = 'not told';

/** What two lists say differently, in the order of the first; what only one of them tells differs too. */
export function differences(before: readonly FactAccount[], after: readonly FactAccount[]): Difference[] {
  const [was, is] = [before, after].map((facts) => new Map(facts.map(({ fact, said }) => [fact, said]))) as [
    Map<string, string>,
    Map<string, string>,
  ];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((fact) => {
    const [one = NOT_TOLD, other = NOT_TOLD] = [was.get(fact), is.get(fact)];
    return one === other ? [] : [{ fact, before: one, after: other }];
  });
}
