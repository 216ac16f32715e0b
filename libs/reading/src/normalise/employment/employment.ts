import type { EmploymentType } from '@app/core/posting';
import {
  judgeClaims,
  polarityOf,
  mentions,
  mentionsOf,
  sectionLines,
  type Claim,
  type Judged,
  type SectionLine,
  type Strength,
  type Subject,
} from '../claims/index.js';
import {
  ANY_FORM,
  CONDITION_BEFORE,
  CONTRACT_ROLE,
  EMPLOYMENT_LABEL,
  EMPLOYMENT_LABEL_END,
  EMPLOYMENT_WORDS,
  FIELD_ONLY,
  NOT_THIS_ROLE_BEFORE,
  NOT_THIS_ROLE_BEHIND,
  TERSE_WORDS,
  THIS_ROLE,
  WANTS_ONE,
  type EmploymentWord,
  type StatedEmployment,
  namesEmployment,
} from './employment-words.js';
import { quote, inSmallLetters, matchesOf, pattern } from '../../text/index.js';

export type EmploymentClaim = Claim<StatedEmployment>;

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

interface Found {
  readonly word: EmploymentWord;
  readonly start: number;
  readonly end: number;
}

const hasEmploymentWord = (text: string, found: number): boolean =>
  mentions(found, 'employment') && namesEmployment(text);

type Rules = readonly (readonly [EmploymentWord, RegExp])[];
const LABEL_RULES: Rules = [['contract', CONTRACT_ROLE], ...EMPLOYMENT_WORDS, ...TERSE_WORDS];
const FIELD_RULES: Rules = [...LABEL_RULES, ...FIELD_ONLY];
const HEADLINE_RULES: Rules = [
  ['contract', CONTRACT_ROLE],
  ...EMPLOYMENT_WORDS,
  ...TERSE_WORDS.filter(([word]) => word === 'contract'),
];
const TEXT_RULES: Rules = [['contract', CONTRACT_ROLE], ...EMPLOYMENT_WORDS];

/** All words of employment in some words, in their order; what one rule has read no later one reads. */
function wordsIn(text: string, rules: Rules): Found[] {
  const found: Found[] = [];
  const small = inSmallLetters(text);
  for (const [word, pattern] of rules) {
    for (const match of matchesOf(small, pattern)) {
      const end = match.index + match[0].length;
      if (!found.some((one) => match.index < one.end && end > one.start))
        found.push({ word, start: match.index, end });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

const isHours = ({ word }: Found): boolean => word === 'full-time' || word === 'part-time';
const EITHER = pattern(
  String.raw`^[^.]{0,12}(?:\/|(?<!\p{L})(?:or|oder|ou|o|of|lub|albo|eller|bzw)(?!\p{L}))[^.]{0,12}$`,
);

/** What one statement comes to: of two forms that are offered the first, else the form before the hours. */
function valueOf(found: readonly Found[], text: string): StatedEmployment | null {
  const [first, second] = found;
  if (first === undefined) return null;
  const isEither = second !== undefined && EITHER.test(text.slice(first.end, second.start));
  if (isEither && !(isHours(first) && isHours(second)))
    return first.word === 'permanent' ? 'full-time' : first.word;
  const form = found.find(({ word }) => word !== 'permanent' && word !== 'full-time' && word !== 'part-time');
  if (form !== undefined) return form.word as StatedEmployment;
  const hours = found.filter(isHours);
  return hours.length > 0 && hours.every(({ word }) => word === 'part-time') ? 'part-time' : 'full-time';
}

/** A form in the field outranks all; hours there do not: sources say full-time of internships and contracts too. */
function fieldClaims(field: string | undefined): EmploymentClaim[] {
  if (field === undefined) return [];
  const spaced = field.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/_/g, ' ');
  const value = valueOf(wordsIn(spaced, FIELD_RULES), spaced);
  if (value === null) return [];
  const strength = value === 'full-time' || value === 'part-time' ? 'line' : 'field';
  return [{ value, quote: `employment: ${field}`.slice(0, 160), strength, subject: 'role', denied: false }];
}

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

const claimOf = (
  value: StatedEmployment,
  strength: Strength,
  subject: Subject,
  words: string,
): EmploymentClaim => ({ value, quote: words, strength, subject, denied: false });

function textClaims(text: string): EmploymentClaim[] {
  return sectionLines(text).flatMap((line) => {
    if (!hasEmploymentWord(line.text, line.found)) return [];
    const labels = labelClaims(line.text);
    return labels.length > 0 ? labels : sentenceClaims(line);
  });
}

function labelClaims(line: string): EmploymentClaim[] {
  if (!EMPLOYMENT_LABEL_END.test(line)) return [];
  return matchesOf(inSmallLetters(line), EMPLOYMENT_LABEL).flatMap((match) => {
    const stated = behindLabels(match.groups?.['value'] ?? '');
    if (ANY_FORM.test(stated)) return [];
    const found = wordsIn(stated, LABEL_RULES).filter(
      ({ start, end }) => start < 30 && !NOT_THIS_ROLE_BEHIND.test(stated.slice(end)),
    );
    const value = valueOf(found, stated);
    const isPermanentOnly = found.every(({ word }) => word === 'permanent');
    if (value === null) return [];
    return [
      claimOf(
        value,
        isPermanentOnly ? 'title' : 'label',
        'role',
        quote(line, match.index, match.index + match[0].length),
      ),
    ];
  });
}

/** "contract: Tipo de contrato: indefinido": the field of a source whose value has a label of its own. */
const behindLabels = (stated: string): string => stated.replace(/^[\p{L} ]{3,30}:\s+(?=\p{L})/u, '');

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

/** Hours that are named in passing are this role's; a form is only where words say so. */
const isSure = (line: SectionLine, one: Found): boolean =>
  isHours(one) || one.word === 'permanent' || isStatement(line, one);

/** A line of little else than the words, or words that call it this role's. */
function isStatement({ text }: SectionLine, { start, end }: Omit<Found, 'word'>): boolean {
  if (text.length < end - start + (start < 3 ? 50 : 30)) return true;
  return (
    /(?:contract|umow|kontrakt)\p{L}*\s\p{L}|zastępstw/iu.test(text.slice(start, end)) ||
    THIS_ROLE.test(text.slice(Math.max(0, start - 60), end + 40))
  );
}

/** Under "Chi siamo" too, who is looked for is said of this role. */
const SEARCHES =
  /\b(?:cerchiamo|cerca un|siamo alla ricerca|suchen|buscamos|recherchons|recrute|zoeken|szukamy|poszukujemy|procuramos|söker|looking for|seeking)\b/i;

/** Words that are not sure to be this role's count as the company's. */
function otherSubject(line: SectionLine, one: Found): Subject {
  const subject = subjectOf(line, one);
  return subject === 'role' ? 'company' : subject;
}

function subjectOf(line: SectionLine, one: Found): Subject {
  const { word, start, end } = one;
  const { text, section } = line;
  const isPermanent = word === 'permanent';
  const clause = text.slice(Math.max(0, start - 80), start);
  const isWanted = WANTS_ONE.test(clause);
  if (!isWanted && NOT_THIS_ROLE_BEHIND.test(text.slice(end, end + 80))) return 'benefit';
  if (!isWanted && NOT_THIS_ROLE_BEFORE.test(clause)) return 'benefit';
  if (!isPermanent && !isHours(one) && CONDITION_BEFORE.test(clause)) return 'exception';
  if (!isPermanent && section === 'legal') return 'benefit';
  if (!isPermanent && section === 'benefits' && !isStatement(line, { start, end })) return 'benefit';
  if (section === 'company' && !SEARCHES.test(text)) return 'company';
  const polarity = polarityOf(text, start, end);
  if (polarity === 'question') return 'question';
  return polarity === 'affirmed' ? 'role' : 'exception';
}
