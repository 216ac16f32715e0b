import type { FactExplanation } from '@app/reading/normalise';

type Claim = FactExplanation['claims'][number];

/** What became of a claim, in words. */
const OUTCOMES: Readonly<Record<Claim['outcome'], string>> = {
  won: 'won',
  'other-subject': 'lost: it is not about this role',
  weaker: 'lost: other words say it more surely',
  denied: 'lost: other words deny it',
  denies: 'denies the value, and supports none',
  disagreed: 'lost: words that are as sure say something else',
};

/** The facts of a posting as lines to read: each value, the words it was read from, and every claim with what became of it. */
export const explanationText = (facts: readonly FactExplanation[]): string =>
  facts.flatMap(factLines).join('\n');

function factLines({ fact, value, evidence, claims }: FactExplanation): string[] {
  return [
    `${fact.padEnd(12)}${value}`,
    ...(evidence === null ? [] : [`  from      ${quoted(evidence)}`]),
    ...claims.map(claimLine),
  ];
}

function claimLine({ value, quote, strength, subject, denied, outcome }: Claim): string {
  const says = denied ? `not ${value}` : value;
  return `  claim     ${says}: ${quoted(quote)} (${strength}, about: ${subject}) ${OUTCOMES[outcome]}`;
}

const LONGEST = 160;

/** Words in one line, without signs that would steer a terminal. */
function quoted(words: string): string {
  const line = words.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  return `“${line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line}”`;
}
