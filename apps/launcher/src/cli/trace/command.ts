import { UsageError } from '@app/cli';
import type { PostingId } from '@app/core/ids';
import { MOST_POSTING_CHARACTERS, type ListedPosting, type WhyDesk } from '@app/infra/why';
import {
  decideWhy,
  gateSentence,
  WHY_IN_ENGLISH as texts,
  whySentence,
  type ComparedWording,
  type WhyAnswer,
  type WhyEvidence,
} from '@app/search/why';
import type { TraceAsked } from './command-line.js';

/** Answers why a person got a posting, or did not. Throws UsageError where an argument names neither. */
export async function whyCommand(
  desk: WhyDesk,
  { address, posting, json }: TraceAsked,
  now: Date,
): Promise<string> {
  const person = desk.person(address);
  if (!person.ok) throw new UsageError(`ADDRESS: ${person.message}`);
  const evidence = await desk.evidence(person.by, await postingOf(desk, posting), now);
  const answer = decideWhy(evidence);
  return json ? inJson(evidence, answer) : inWords(evidence, answer);
}

async function postingOf(desk: WhyDesk, text: string): Promise<PostingId> {
  const asked = await desk.posting(text, true);
  switch (asked.kind) {
    case 'one':
      return asked.id;
    case 'several':
      throw new UsageError(
        ['POSTING: several are meant. Name one by its id:', ...asked.postings.map(listed)].join('\n'),
      );
    case 'too-long':
      throw new UsageError(`POSTING: at most ${MOST_POSTING_CHARACTERS} characters.`);
    case 'empty':
    case 'not-found':
      throw new UsageError(
        'POSTING: no posting on record has this id, this address or these words in its title.',
      );
  }
}

const listed = ({ _id, title, company, source, state }: ListedPosting): string =>
  `  ${_id}  ${title}, ${company.name} (${source}, ${state})`;

const inJson = ({ posting, postingId, person, keptSince }: WhyEvidence, answer: WhyAnswer): string =>
  JSON.stringify(
    {
      posting: postingId,
      title: posting?.title ?? null,
      company: posting?.company.name ?? null,
      subscriber: person?.id ?? null,
      keptSince,
      sentence: whySentence(answer, texts),
      ...answer,
    },
    null,
    2,
  );

function inWords({ posting, postingId }: WhyEvidence, answer: WhyAnswer): string {
  const name = posting === null ? postingId : `${posting.title}, ${posting.company.name} (${posting.id})`;
  const gates = answer.findings.map((finding) => {
    const mark = finding.gate === answer.decidedBy ? '>' : ' ';
    const said = gateSentence(finding, answer.wordings, texts);
    return `${mark} ${finding.gate.padEnd(13)}${finding.state.padEnd(13)}${said}`;
  });
  return [`${name}`, whySentence(answer, texts), '', ...gates, ...wordingsOf(answer.wordings)].join('\n');
}

const wordingsOf = (wordings: readonly ComparedWording[]): string[] =>
  wordings.length === 0 ? [] : ['', 'Searches that were active then:', ...wordings.flatMap(wordingLines)];

const wordingLines = ({ query, savedSearchId, revision, outcome, decisive }: ComparedWording): string[] => [
  `  ${query}  (${savedSearchId}, revision ${revision}): ${outcome}`,
  ...decisive.map((clause) => `    ${texts.clause(clause)}`),
];
