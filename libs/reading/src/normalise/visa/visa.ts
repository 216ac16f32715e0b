import { inSmallLetters, matchesOf } from '../../text/index.js';
import type { Visa } from '@app/core/posting';
import { judgeClaims, mentions, sectionLines, type Judged } from '../claims/index.js';
import {
  ANSWER_ALONE,
  CITIZENSHIP,
  CITIZENSHIP_MENTION,
  HEADLINE_PART,
  LABEL,
  LABEL_ALONE,
  LABEL_ANSWER,
  OR_PERMITTED,
  OTHER_VISA,
  VISA_MENTION,
} from './visa-words.js';
import { type Stated, type VisaClaim, claimOf } from './visa-claim.js';
import { sentenceClaims } from './visa-sentences.js';

/** Whether visa sponsorship is offered, the words that say so, and every claim about it. */
export interface VisaReading {
  readonly visa: Visa;
  readonly evidence: string | null;
  readonly claims: readonly Judged<Stated>[];
}

/** What the posting says about sponsoring a visa. An offer and a refusal of equal weight come to unknown. */
export function readVisa(text: string): VisaReading {
  const verdict = judgeClaims(visaClaims(text), { key: (value) => value, settle: () => null });
  return {
    visa: verdict.value ?? 'unknown',
    evidence: verdict.value === null ? null : (verdict.quotes[0] ?? null),
    claims: verdict.claims,
  };
}

/** Every claim of a text about sponsoring: labels with their answer, sentences, demands of citizenship. */
export function visaClaims(text: string): VisaClaim[] {
  return statementsOf(text).flatMap((line) => {
    if (OTHER_VISA.test(line)) return [];
    const labels = labelClaims(line);
    return labels.length > 0
      ? labels
      : [...sentenceClaims(line), ...headlineClaims(line), ...citizenshipClaims(line)];
  });
}

/** The lines that can speak of visas; a label whose answer stands on the next line is read as one line with it. */
function statementsOf(text: string): string[] {
  const lines = sectionLines(text);
  return lines.flatMap(({ text: line, found }, index) => {
    if (!mentions(found, 'visa') || !VISA_MENTION.test(line)) return [];
    const next = (lines[index + 1]?.text.trim() || lines[index + 2]?.text) ?? '';
    const isAnswered =
      line.length < 80 && next.length < 40 && LABEL_ALONE.test(line) && ANSWER_ALONE.test(next);
    return [isAnswered ? `${line.replace(/[\s?:*]+$/, '')}: ${next.trim()}` : line];
  });
}

function labelClaims(line: string): VisaClaim[] {
  if (!LABEL_ANSWER.test(line)) return [];
  return matchesOf(inSmallLetters(line), LABEL).map((match) =>
    claimOf(match.groups?.['yes'] === undefined ? 'no' : 'yes', 'label', line, match),
  );
}

function headlineClaims(line: string): VisaClaim[] {
  if (!line.includes('|') && !/^visa,/i.test(line)) return [];
  return matchesOf(line, HEADLINE_PART).map((match) => claimOf('yes', 'mention', line, match));
}

function citizenshipClaims(line: string): VisaClaim[] {
  const match = CITIZENSHIP_MENTION.test(line) ? CITIZENSHIP.exec(inSmallLetters(line)) : null;
  if (match === null || OR_PERMITTED.test(line.slice(match.index + match[0].length))) return [];
  return [claimOf('no', 'sentence', line, match)];
}
