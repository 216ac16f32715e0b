import type { ClauseSeen, ComparedWording } from './comparison.js';
import type { WhyAnswer } from './decide-why.js';
import type { Finding, Gate, ReasonOf } from './gates.js';

/** What a sentence of a gate may name; each empty where there is nothing. */
export interface Said {
  readonly at: string;
  readonly until: string;
  readonly seen: string;
  /** Of a search that did not match: its clauses, and what the posting says of each. */
  readonly clauses: string;
}

/** One sentence for each reason of each gate, in one language, and for one kind of reader. */
export interface WhyTexts {
  readonly sentences: { readonly [One in Gate]: Readonly<Record<ReasonOf<One>, (said: Said) => string>> };
  readonly notReached: string;
  readonly instant: (at: Date) => string;
  readonly clause: (clause: ClauseSeen) => string;
  readonly and: string;
}

/** The one sentence that says which gate decided, and what was seen there. */
export function whySentence(answer: WhyAnswer, texts: WhyTexts): string {
  const deciding = answer.findings.find(({ gate }) => gate === answer.decidedBy);
  return deciding === undefined ? '' : gateSentence(deciding, answer.wordings, texts);
}

/** What is said of one gate. */
export function gateSentence(
  finding: Finding,
  wordings: readonly ComparedWording[],
  texts: WhyTexts,
): string {
  const { gate, reason, at, until, seen } = finding;
  if (reason === null) return texts.notReached;
  const say = (texts.sentences[gate] as Readonly<Record<string, (said: Said) => string>>)[
    reason as never
  ] as (said: Said) => string;
  const stamp = (instant: Date | null): string => (instant === null ? '' : texts.instant(instant));
  return say({
    at: stamp(at),
    until: stamp(until),
    seen: seen ?? '',
    clauses: clausesOf(wordings, seen, texts),
  });
}

/** The clauses of the wording that came nearest: those of the others are on the page. */
function clausesOf(wordings: readonly ComparedWording[], query: string | null, texts: WhyTexts): string {
  const missed = wordings.filter(({ outcome }) => outcome === 'not-met');
  const nearest = missed.reduce<ComparedWording | null>(
    (best, one) => (best === null || one.decisive.length < best.decisive.length ? one : best),
    null,
  );
  const told = nearest ?? wordings.find((wording) => wording.query === query);
  return (told?.decisive ?? []).map(texts.clause).join(texts.and);
}
