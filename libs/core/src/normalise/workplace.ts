import type { Workplace } from '../domain/index.js';
import { quote } from './fold.js';
import { onlyLinesWith } from './lines.js';
import type { LocationReading } from './location.js';
import { findModeWords, widestMode } from './mode-words.js';

/** Where the work is done, and the words that say so; evidence is null where nothing says it. */
export interface WorkplaceReading {
  readonly workplace: Workplace;
  readonly evidence: string | null;
}

const PROSE: readonly (readonly [Exclude<Workplace, 'unknown'>, RegExp])[] = [
  [
    'onsite',
    /\b(?:(?:this (?:role|position|job) is |is an? )(?:fully |100% )?(?:on-?site|in[- ]office|in[- ]person|office[- ]based)(?: (?:role|position|job))?|(?:not|no|isn['’]t) (?:a |currently )?(?:remote|offering remote)|no remote|remote (?:work )?is not (?:possible|available|an option)|(?:five|5) days (?:a|per) week (?:in|from) (?:the|our) office|(?:work|working) (?:on-?site|in[- ]person|in[- ]office)(?: (?:full[- ]time|daily|5 days))?|(?:on-?site|in[- ]person|in[- ]office) (?:role|position|job|only|required))\b/i,
  ],
  [
    'hybrid',
    /\b(?:(?:office|on-?site|in[- ]person)\b[^.\n]{0,40}\b(?:one|two|three|four|[1-4](?:\s?[-–]\s?[2-4])?) days? (?:a|per|each) week|designated work from home day|hybrid (?:role|position|work|working|model|schedule|environment|setup|set-up|policy|remote|job|team|workplace|opportunity)|(?:role|position|job) is (?:a )?hybrid|(?:at least |minimum of )?(?:one|two|three|four|[1-4](?:\s?[-–]\s?[2-4])?) days? (?:a|per|each|\/) ?week (?:in|from|at|on-?site|in-office)|(?:one|two|three|four|[1-4]) days (?:in[- ](?:the |our |person)?(?:office)?|on-?site|remote))\b/i,
  ],
  [
    'remote',
    /\b(?:(?:this (?:role|position|job|opportunity) (?:is|can be|will be) )(?:a |an |performed |done |fully |100% |entirely |completely ){0,6}remote(?:ly)?|fully[- ]remote|100% remote|remote[- ](?:first|only|based)|(?:is|are) (?:a )?(?:fully |completely |all[- ]|entirely )?remote\b|remote (?:role|position|job|opportunity|work|team|company|eligible|within|in the|anywhere|from anywhere|full[- ]time|candidates|employees?)|work (?:remotely|from (?:home|anywhere))|remotely from|remote\s*[:=]\s*yes|open to remote|(?:role|position) (?:based )?remotely|home[- ]based)\b/i,
  ],
];

/** Structured field first, then the location lines, then the title, then clear words in the text. */
export function readWorkplace(
  field: Exclude<Workplace, 'unknown'> | undefined,
  locations: readonly LocationReading[],
  locationText: string,
  title: string,
  text: string,
): WorkplaceReading {
  if (field !== undefined) return { workplace: field, evidence: `workplace: ${field}` };
  const fromLines = widestMode(locations.map((one) => one.mode));
  if (fromLines !== 'unknown') return { workplace: fromLines, evidence: quote(locationText, 0, 160) };
  const fromTitle = titleMode(title);
  if (fromTitle !== 'unknown') return { workplace: fromTitle, evidence: quote(title, 0, 160) };
  return fromProse(text);
}

/** In a title "remote" stands in brackets or behind a dash, or is the last word; "Remote Sensing Engineer" is a trade. */
function titleMode(title: string): Workplace {
  const tailed = /(?:[([,|–—-]|\s-\s)([^([,|–—]*)$/.exec(title)?.[1] ?? '';
  const bracketed = [...title.matchAll(/[([]([^)\]]*)[)\]]/g)].map((match) => match[1] ?? '');
  const last = title.trim().split(/\s+/).at(-1) ?? '';
  const parts = [tailed, last, ...bracketed].filter((part) => !/\bremote (?:sensing|control)/i.test(part));
  return widestMode(parts.flatMap((part) => findModeWords(part).map((word) => word.mode)));
}

const MENTION = /remote|on-?site|office|in[- ]person|hybrid|days?\W|home|anywhere/i;

function fromProse(whole: string): WorkplaceReading {
  const text = onlyLinesWith(whole, MENTION);
  for (const [mode, pattern] of PROSE) {
    const match = pattern.exec(text);
    if (match) return { workplace: mode, evidence: quote(text, match.index, match.index + match[0].length) };
  }
  return { workplace: 'unknown', evidence: null };
}
