import { clauseAround, type Section, type SectionLine } from '../claims/index.js';
import type { Mention } from './skill-neighbours.js';
import { isKindOfNext, isTradeOrActivity } from './skill-field.js';
import { isInAddress } from './employers.js';
import { stemsIn, STEM_NAMES, type Stem } from './skill-stems.js';
import {
  ASKED_BEFORE,
  COMPANY_LINK,
  DEGREE_BEFORE,
  DEMAND_OF_FIELD,
  FIELDS,
  NAMES_COMPANIES,
  OF_COMPANY,
  OF_COMPANY_SURELY,
  OF_HIRING,
  OTHERS_USE,
  OTHER_TEAMS,
  TEAMS,
  TEAM_AT_ONCE,
  TEAM_BEFORE,
  TEAM_BEHIND,
} from './skill-subject-words.js';

const has = (found: number, name: Stem): boolean => (found & (1 << STEM_NAMES.indexOf(name))) !== 0;

const CLOSED_SECTIONS: ReadonlySet<string> = new Set(['company', 'benefits', 'process', 'legal', 'pay']);

/** What a sentence is about; it is asked once for all the names in it. */
interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly stems: number;
  readonly isBullet: boolean;
  readonly isOfCompany: boolean;
  readonly isOfHiring: boolean;
}

/** Judges the names of one text, in the order in which they stand, by whom they belong to. */
export class Subjects {
  private last: Sentence | null = null;

  constructor(private readonly text: string) {}

  /** Whether a name belongs to somebody else than the role: the company, its customers, another team, a degree, an address. */
  isOfOthers(mention: Mention, line: SectionLine | undefined, next: Mention | undefined): boolean {
    const { start, skill } = mention;
    const { text } = this;
    if (isInAddress(text, mention) || COMPANY_LINK.test(text.slice(mention.end, mention.end + 30)))
      return true;
    if (isKindOfNext(text, mention, next)) return true;
    if (line === undefined) return skill.slug === 'sre';
    const sentence = this.sentenceOf(mention);
    const isField = FIELDS.has(skill.slug);
    if (sentence.isOfHiring || isOfCompany(sentence, line.section, isField)) return true;
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const before = text.slice(Math.max(lineStart, start - 160), start);
    if (isTradeOrActivity(text, mention, before)) return true;
    if (before.length < 4) return false;
    if (isField) return isFieldOfOthers(text, mention, before, sentence.stems);
    if (!has(sentence.stems, 'others')) return false;
    if (OTHERS_USE.test(before)) return true;
    const isCapital = /^[A-Z]/.test(text.slice(start, start + 1));
    return isCapital && NAMES_COMPANIES.test(before) && !ASKED_BEFORE.test(before);
  }

  private sentenceOf({ start, end }: Mention): Sentence {
    if (this.last !== null && start >= this.last.from && end <= this.last.to) return this.last;
    const { from, to } = boundsOf(this.text, start, end);
    const sentence = this.text.slice(from, to);
    const stems = stemsIn(sentence);
    this.last = {
      from,
      to,
      stems,
      isBullet: BULLET.test(this.text.slice(Math.max(0, from - 1), from + 8)),
      isOfCompany:
        has(stems, 'company') &&
        ((!has(stems, 'demand') && OF_COMPANY.test(sentence)) || OF_COMPANY_SURELY.test(sentence)),
      isOfHiring: has(stems, 'hiring') && OF_HIRING.test(sentence),
    };
    return this.last;
  }
}

/** A field counts only where the sentence asks for it or speaks to the reader; a tool unless the sentence is the company's own. */
function isOfCompany(sentence: Sentence, section: Section, isField: boolean): boolean {
  const { stems, isBullet, isOfCompany: isProse } = sentence;
  const asks = has(stems, 'demand');
  if (section === 'requirements' || section === 'wishes') return false;
  if (CLOSED_SECTIONS.has(section) && !asks && (isField || section !== 'company')) return true;
  if (isProse && (isField || !isBullet)) return true;
  return isField && !asks && !isBullet && !has(stems, 'address');
}

const BULLET = /^\n?\s*[-•*·▪◦–+✔]\s/;

function isFieldOfOthers(
  text: string,
  { start, end, skill }: Mention,
  before: string,
  stems: number,
): boolean {
  if (has(stems, 'degree') && DEGREE_BEFORE.test(before)) {
    const clause = text.slice(Math.max(start - before.length, clauseAround(text, start, end).from), start);
    if (!ASKED_BEFORE.test(clause)) return true;
  }
  if (!has(stems, 'teams')) return false;
  const after = text.slice(end, end + 90).split('\n', 1)[0] ?? '';
  if (TEAM_AT_ONCE.test(after) && !DEMAND_OF_FIELD.test(before)) return true;
  return (
    TEAMS.has(skill.slug) &&
    TEAM_BEFORE.test(before) &&
    (TEAM_BEHIND.test(after) || OTHER_TEAMS.test(before + after))
  );
}

const SENTENCE = 300;

/** The bounds of the sentence that holds a name, at most 300 characters to each side. A dot behind one letter ("u.a.") ends none. */
function boundsOf(text: string, start: number, end: number): { readonly from: number; readonly to: number } {
  const low = Math.max(0, start - SENTENCE);
  let from = start;
  while (from > low && !endsSentence(text, from - 1)) from -= 1;
  const high = Math.min(text.length, end + SENTENCE);
  let to = end;
  while (to < high && !endsSentence(text, to)) to += 1;
  return { from, to };
}

function endsSentence(text: string, at: number): boolean {
  const sign = text.charCodeAt(at);
  if (sign === 0x0a) return true;
  if (sign !== 0x2e && sign !== 0x21 && sign !== 0x3f) return false;
  return text.charCodeAt(at + 1) <= 0x20 && text.charCodeAt(at - 2) > 0x2f;
}
