import type { Workplace } from '@app/core/posting';
import { judgeClaims, type Claim, type Judged, type Judging } from '../claims/index.js';
import { quote, matchesOf } from '../../text/index.js';
import { type LocationReading, findModeWords, widestMode } from '../../places/index.js';
import { textClaims } from './workplace-in-text.js';
import type { WorkplaceClaim } from './workplace-strength.js';
import type { Mode } from './workplace-words.js';

/** Where the work is done, and the words that say so; evidence is null where nothing says it. */
export interface WorkplaceReading {
  readonly workplace: Workplace;
  readonly evidence: string | null;
  /** Everything that is said about it, and what became of each. */
  readonly claims: readonly Judged<Mode>[];
}

/** What a source says of the place of work beside the words of the posting. */
export interface StatedWorkplace {
  /** A field that says which of the three it is. */
  readonly field?: Mode | undefined;
  /** A bare yes of the source to "remote?": any words of the posting win over it. */
  readonly isRemote?: boolean | undefined;
}

/** What of a posting says where the work is done. */
export interface WorkplaceWords {
  readonly locations: readonly LocationReading[];
  readonly locationText: string;
  readonly title: string;
  readonly text: string;
  /** ISO 639-1, where it is known. */
  readonly language?: string | null;
}

/** Everything that is said about the place of work: by the source's fields, the location lines, the title and the text. */
export function workplaceClaims(stated: StatedWorkplace, words: WorkplaceWords): readonly WorkplaceClaim[] {
  const { field, isRemote } = stated;
  const { locations, locationText, title, text, language = null } = words;
  return [
    ...claim(field ?? 'unknown', `workplace: ${field}`, 'field'),
    ...claim(isRemote === true ? 'remote' : 'unknown', 'remote: true', 'flag'),
    ...claim(widestMode(locations.map((one) => one.mode)), quote(locationText, 0, 160), 'line'),
    ...claim(titleMode(title), quote(title, 0, 160), 'title'),
    ...textClaims(text, language),
  ];
}

const claim = (mode: Workplace, words: string, strength: Claim<Mode>['strength']): WorkplaceClaim[] =>
  mode === 'unknown' ? [] : [{ value: mode, quote: words, strength, subject: 'role', denied: false }];

/** Where the work is done, by the strongest of what is said. Where strong words disagree: hybrid if it is among them, else unknown. */
export function readWorkplace(stated: StatedWorkplace, words: WorkplaceWords): WorkplaceReading {
  const all = workplaceClaims(stated, words);
  const isRefused = all.some(
    ({ denied, whole, subject, value }) =>
      denied && subject === 'role' && value === 'remote' && whole !== true,
  );
  const judging: Judging<Mode> = {
    key: (mode) => mode,
    settle: (modes) => (modes.includes('hybrid') ? 'hybrid' : null),
    opposite: (mode) => (mode !== 'onsite' && isRefused ? 'onsite' : null),
  };
  const { value, quotes, claims } = judgeClaims<Mode>(all, judging);
  return {
    workplace: value ?? 'unknown',
    evidence: quotes.length === 0 ? null : quotes.join(' … ').slice(0, 160),
    claims,
  };
}

const BRACKETED = /[([]([^)\]]*)[)\]]/g;

/** In a title "remote" stands first, last, in brackets or behind a dash; "Remote Sensing Engineer" is a trade. */
function titleMode(title: string): Workplace {
  const words = title.trim().split(/\s+/);
  const tailed = /(?:[([,|–—-]|\s-\s)([^([,|–—]*)$/.exec(title)?.[1] ?? '';
  const bracketed = matchesOf(title, BRACKETED).map((match) => match[1] ?? '');
  const isTrade =
    /\b(?:remote (?:sensing|control|access|monitoring|support|operations?|sites?|desktop|patient|pilot(?:s|ed|ing)?|driv(?:er|ers|ing)|vehicles?|diagnostics?|inspection|handling|health|care)|hybrid (?:cloud|it|app|mobile|search|infrastructure|vehicles?|power(?:train|s)?|engines?|propulsion|drives?|electric|batter(?:y|ies)|bonding|events?|integration|energy|materials?|systems? design|threats?))/i;
  const parts = [
    tailed,
    words.at(-1) ?? '',
    words[0] ?? '',
    ...words.filter((word) => /^[[(]?(?:hybrid|remote)[\])]?$/i.test(word)),
    ...bracketed,
  ];
  if (isTrade.test(title)) return 'unknown';
  return widestMode(parts.flatMap((part) => findModeWords(part).map((word) => word.mode)));
}
