/**
 * How surely words speak of the fact, the weakest first. `flag`: a bare yes or no of the source beside the posting. `mention`:
 * words that name the fact in passing. `line`: a location line. `title`. `sentence`: a clause about this role. `label`: a labelled
 * line or a hashtag ("Workplace: Hybrid", #LI-Remote). `field`: a field of the source that says which value it is.
 */
export const STRENGTHS = ['flag', 'mention', 'line', 'title', 'sentence', 'label', 'field'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** Whom words are about. Only what is about this role counts. */
export const SUBJECTS = [
  'role',
  'company',
  'team',
  'customer',
  'benefit',
  'elsewhere',
  'wish',
  'question',
  'exception',
] as const;
export type Subject = (typeof SUBJECTS)[number];

/** What some words of a posting say about one of its facts, before anything is judged. */
export interface Claim<Value> {
  readonly value: Value;
  /** The words, as they stand. */
  readonly quote: string;
  readonly strength: Strength;
  readonly subject: Subject;
  /** True where the words say that the value does not hold: "no remote". */
  readonly denied: boolean;
}

/** Why a claim counted, or did not. A closed list: `normalise explain` prints it. */
export const OUTCOMES = ['won', 'other-subject', 'weaker', 'denied', 'denies', 'disagreed'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A claim with what became of it. */
export interface Judged<Value> extends Claim<Value> {
  readonly outcome: Outcome;
}

/** What the claims about one fact come to. */
export interface Verdict<Value> {
  /** Null where nothing says it, or where strong claims disagree and no middle is stated. */
  readonly value: Value | null;
  /** The words that the value rests on; where claims disagree, those of each side. */
  readonly quotes: readonly string[];
  readonly claims: readonly Judged<Value>[];
}

/** What a fact brings of its own to the judging of its claims. */
export interface Judging<Value> {
  /** Equal values have equal keys. */
  readonly key: (value: Value) => string;
  /** What equally strong claims of different values come to; null: nothing that can be said. */
  readonly settle: (values: readonly Value[]) => Value | null;
  /** What a value that is denied leaves when nothing affirms another ("no remote": onsite); null: nothing. */
  readonly opposite?: (value: Value) => Value | null;
}

const rank = ({ strength }: Claim<unknown>): number => STRENGTHS.indexOf(strength);

/**
 * Judges the claims about one fact. What is about somebody else does not count. A denial takes away every claim of its value that
 * is not stronger than itself, and never supports one. Of the rest the strongest win; where they differ, `settle` decides.
 */
export function judgeClaims<Value>(claims: readonly Claim<Value>[], judging: Judging<Value>): Verdict<Value> {
  if (claims.length === 0) return { value: null, quotes: [], claims: [] };
  const { key } = judging;
  const ours = claims.filter(({ subject }) => subject === 'role');
  const denials = ours.filter(({ denied }) => denied);
  const isDenied = (claim: Claim<Value>): boolean =>
    denials.some((denial) => key(denial.value) === key(claim.value) && rank(denial) >= rank(claim));
  const standing = ours.filter((claim) => !claim.denied && !isDenied(claim));
  const top = Math.max(...standing.map(rank));
  const strongest = standing.filter((claim) => rank(claim) === top);
  const distinct = [...new Map(strongest.map((claim) => [key(claim.value), claim])).values()];
  const settled = settledOf(distinct, denials, judging);
  const won = settled === null ? null : key(settled);
  const outcomeOf = (claim: Claim<Value>): Outcome => {
    if (claim.subject !== 'role') return 'other-subject';
    if (claim.denied) return 'denies';
    if (isDenied(claim)) return 'denied';
    if (rank(claim) < top) return 'weaker';
    return key(claim.value) === won ? 'won' : 'disagreed';
  };
  const bearers = distinct.length > 0 ? distinct : denials.slice(0, 1);
  const agreeing = bearers.filter((claim) => key(claim.value) === won);
  const quoted = agreeing.length > 0 ? agreeing : bearers;
  return {
    value: settled,
    quotes: settled === null && distinct.length < 2 ? [] : [...new Set(quoted.map(({ quote }) => quote))],
    claims: claims.map((claim) => ({ ...claim, outcome: outcomeOf(claim) })),
  };
}

/** What the strongest claims, one of each value, come to; where none stands, what a denial leaves. */
function settledOf<Value>(
  values: readonly Claim<Value>[],
  denied: readonly Claim<Value>[],
  { settle, opposite }: Judging<Value>,
): Value | null {
  const [first] = values;
  if (first !== undefined && values.length === 1) return first.value;
  if (values.length > 1) return settle(values.map(({ value }) => value));
  const [denial] = denied;
  return denial === undefined ? null : (opposite?.(denial.value) ?? null);
}
