import type { EmploymentType } from '@app/core/posting';
import {
  judgeClaims,
  polarityOf,
  mentionsOf,
  sectionLines,
  type Judged,
  type SectionLine,
} from '../claims/index.js';
import {
  CONTRACT_ROLE,
  EMPLOYMENT_WORDS,
  TERSE_WORDS,
  type EmploymentWord,
  type StatedEmployment,
} from './employment-words.js';
import { quote, pattern } from '../../text/index.js';
import { wordsIn, valueOf, hasEmploymentWord, type Rules } from './employment-found.js';
import { subjectOf, isStatement, isSure, otherSubject } from './employment-subject.js';
import { labelClaims, fieldClaims, type EmploymentClaim, LABEL_RULES, claimOf } from './employment-labels.js';

/** Employment type, the words it was read from (null where nothing says it), and every claim about it. */
export interface EmploymentReading {
  readonly employment: EmploymentType;
  readonly evidence: string | null;
  readonly claims: readonly Judged<StatedEmployment>[];
}

/** Employment type from the source's field, the title and the words about this role. */
export function readEmployment(field: string | undefined, title: string, text: string): EmploymentReading {
  const verdict = judgeClaims(employmentClaims(field, title, text), { key: (value) => value, settle });
  return {
    employment: verdict.value ?? 'unknown',
    evidence: verdict.value === null ? null : (verdict.quotes[0] ?? null),
    claims: verdict.claims,
  };
}

/** Every claim about the employment: of the field, the title, labels, and the sentences and headlines of the text. */
export function employmentClaims(field: string | undefined, title: string, text: string): EmploymentClaim[] {
  return [...fieldClaims(field), ...titleClaims(title), ...textClaims(text)];
}

/** Equally strong claims: a form says more than hours, the first form counts; "full-time" is meant where both hours are stated. */
function settle(values: readonly StatedEmployment[]): StatedEmployment | null {
  return values.find((value) => value !== 'full-time' && value !== 'part-time') ?? 'full-time';
}

const HEADLINE_RULES: Rules = [
  ['contract', CONTRACT_ROLE],
  ...EMPLOYMENT_WORDS,
  ...TERSE_WORDS.filter(([word]) => word === 'contract'),
];

const TEXT_RULES: Rules = [['contract', CONTRACT_ROLE], ...EMPLOYMENT_WORDS];

/** "Contract Manager" and "Internship Coordinator" name what the work is about. */
const ABOUT_FORMS = pattern(
  String.raw`^\s(?:manager|specialist|administrator|negotiat\p{L}+|management|counsel|lifecycle|attorney|analyst|lawyer|coordinator|program\p{L}*|recruit\p{L}+|lead|director|manufactur\p{L}+|research|engineer(?=s\b)|sales|operations|audit\p{L}*)`,
);

/** "Empfangsmitarbeiter:in mit medizinischer Ausbildung" has learned already. */
const IS_TRAINED = pattern(String.raw`\b(?:mit|ohne|nach|abgeschlossen\p{L}*)\s(?:\p{L}+\s){0,3}$`);

/** "Data Engineer - no contractors": what a title says that the job is not. */
const isDeniedIn = (title: string, start: number, end: number): boolean =>
  DENIED_BEFORE.test(title.slice(0, start)) || polarityOf(title, start, end) === 'denied';

const DENIED_BEFORE = pattern(
  String.raw`\b(?:not?|non|keine?[nrs]?|nicht|pas de|sin|geen|bez|senza|sem|inga)\s(?:an?\s)?$`,
);

/** A form in the title is what is offered, whatever hours the text names. */
function titleClaims(title: string): EmploymentClaim[] {
  if (!hasEmploymentWord(title, mentionsOf(title))) return [];
  const found = wordsIn(title, LABEL_RULES).filter(
    ({ word, start, end }) =>
      !ABOUT_FORMS.test(title.slice(end)) &&
      !(word === 'apprenticeship' && IS_TRAINED.test(title.slice(0, start))) &&
      !/consult|konsult|^b2b$|^temporal$/i.test(title.slice(start, end)) &&
      word !== 'permanent' &&
      !isDeniedIn(title, start, end),
  );
  const value = valueOf(found, title);
  if (value === null) return [];
  const strength = value === 'full-time' || value === 'part-time' ? 'title' : 'label';
  return [claimOf(value, strength, 'role', quote(title, 0, title.length))];
}

function textClaims(text: string): EmploymentClaim[] {
  return sectionLines(text).flatMap((line) => {
    if (!hasEmploymentWord(line.text, line.found)) return [];
    const labels = labelClaims(line.text);
    return labels.length > 0 ? labels : sentenceClaims(line);
  });
}

/** The words of one line, clause by clause, as far as they are this role's. */
function sentenceClaims(line: SectionLine): EmploymentClaim[] {
  const isHeadline = line.text.includes('|') && line.start < 400;
  const all = wordsIn(line.text, isHeadline ? HEADLINE_RULES : TEXT_RULES);
  const ours = all.filter((one) => subjectOf(line, one) === 'role' && (isHeadline || isSure(line, one)));
  const value = valueOf(ours, line.text);
  const others = all
    .filter((one) => !ours.includes(one))
    .map((one) =>
      claimOf(plain(one.word), 'mention', otherSubject(line, one), quote(line.text, one.start, one.end)),
    );
  const [first] = ours;
  if (value === null || first === undefined) return others;
  const strength = isHeadline || ours.some((one) => isStatement(line, one)) ? 'sentence' : 'mention';
  const isWeak = ours.every(({ word }) => word === 'permanent');
  return [
    claimOf(value, isWeak ? 'flag' : strength, 'role', quote(line.text, first.start, first.end)),
    ...others,
  ];
}

const plain = (word: EmploymentWord): StatedEmployment => (word === 'permanent' ? 'full-time' : word);
