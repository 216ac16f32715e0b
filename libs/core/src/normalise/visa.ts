import type { Visa } from '../domain/index.js';
import { quote } from './fold.js';
import { onlyLinesWith } from './lines.js';

/** Whether visa sponsorship is offered, and the words that say so. */
export interface VisaReading {
  readonly visa: Visa;
  readonly evidence: string | null;
}

const SPONSOR = String.raw`(?:sponsor(?:ship|ing|ed|s)?|visa)`;
const NO = new RegExp(
  String.raw`\b(?:(?:not|unable|cannot|can['’]?t|won['’]?t|don['’]?t|doesn['’]?t|isn['’]?t|aren['’]?t|never|no)\b[^.\n;]{0,60}\b${SPONSOR}\b|without\b[^.\n]{0,50}\b${SPONSOR}\b|${SPONSOR}\b[^.\n]{0,45}\b(?:not|unavailable|cannot|isn['’]?t)\b|no (?:visa|sponsorship)|visa:? no\b|must (?:already )?(?:have|be|hold)[^.\n]{0,40}(?:authori[sz]ed? to work|right to work|work authori[sz]ation)[^.\n]{0,80}without)`,
  'i',
);
const YES = new RegExp(
  String.raw`\b(?:(?:we|company|will|can|do|does|able to|happy to|willing to|also)\s(?:\w+\s){0,3}(?:offer|provide|sponsor|support|help with|assist with)[^.\n;]{0,40}\b(?:visas?|h-?1b|work permits?|sponsorship|relocation and visa)\b|(?:visa|h-?1b|immigration)\s(?:and relocation\s)?(?:sponsorship|support|assistance)(?:\sis|\sare)?(?:\s(?:available|provided|offered|possible|included))|visa sponsorship(?: available)?\s*[:✓-]?\s*(?:yes|available|provided|offered)?|sponsors? (?:h-?1b|visas?)|visa(?:s)? (?:sponsored|welcome|ok|support|assistance|transfer)|\bh-?1b (?:welcome|ok|sponsorship|transfers?)|we sponsor\b|(?:help|support) (?:with|for|you with) (?:your )?visa)`,
  'i',
);
/** "Will you now or in the future require sponsorship?" is a question of the form, not an answer. */
const QUESTION = /(?:do|will|would) you (?:now|currently|require|need)[^.?\n]{0,80}\?/gi;

const MENTION = /sponsor|visa|h-?1b|work permit|immigration|right to work|authori[sz]/i;

/** What the posting says about sponsoring a visa; a refusal wins over an offer. */
export function readVisa(text: string): VisaReading {
  const asked = onlyLinesWith(text, MENTION).replace(QUESTION, (question) => ' '.repeat(question.length));
  const no = NO.exec(asked);
  if (no) return { visa: 'no', evidence: quote(asked, no.index, no.index + no[0].length) };
  const yes = YES.exec(asked);
  if (yes) return { visa: 'yes', evidence: quote(asked, yes.index, yes.index + yes[0].length) };
  return { visa: 'unknown', evidence: null };
}
