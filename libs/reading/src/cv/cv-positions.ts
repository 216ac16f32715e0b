import { readRoleFamily, readSeniority } from '../normalise/index.js';
import { pattern } from '../text/index.js';
import type { CvLine } from './cv-sections.js';

/** One stretch of work that a CV dates: months since the year 0, the end not counted, and its title where one stands near. */
export interface Position {
  readonly from: number;
  readonly to: number;
  readonly isPresent: boolean;
  readonly title: string | null;
}

const MONTH_NAMES =
  'jan(?:uary|uar|vier)?|jän(?:ner)?|ene(?:ro)?|feb(?:ruary|ruar|rero)?|fév(?:rier)?|f[ée]vr(?:ier)?|mar(?:ch|s|zo)?|mär(?:z)?|mrz|apr(?:il)?|avr(?:il)?|abr(?:il)?|may|mai|mayo|jun[ei]?|juin|junio|jul[iy]?|juil(?:let)?|julio|aug(?:ust)?|août|ago(?:sto)?|sep(?:t|tember|tembre|tiembre)?|o[ck]t(?:ober|obre|ubre)?|nov(?:ember|embre|iembre)?|de[cz](?:ember)?|déc(?:embre)?|dic(?:iembre)?';
const START = String.raw`(?:(?:(0?[1-9]|1[0-2])\s?[./]\s?)|(?:(${MONTH_NAMES})\.?,?\s))?((?:19|20)\d\d)`;
const PRESENT =
  'present|today|now|current|currently|date|ongoing|heute|jetzt|aktuell|dato|aujourd.hui|ce jour|présent|actuel|actuellement|en cours|actualidad|presente|actual|oggi';
const RANGE = pattern(
  String.raw`(?<![\d./])${START}\s?(?:[-–—−]+|to|until|till|bis|à|au|a|al|hasta)\s?(?:${START}|(?:to\s|à\s|l['’])?(${PRESENT}))(?![\p{L}\d])`,
);
const SINCE = pattern(
  String.raw`(?<![\p{L}])(?:since|seit|depuis|desde|dal)\s(?:(?:le|mois de)\s)?${START}(?![\p{L}\d])`,
);

/** In the order of the year; the first that begins the name decides. */
const MONTHS = [
  /^(?:jan|jän|ene)/,
  /^(?:feb|f[ée]v)/,
  /^(?:mar|mär|mrz)/,
  /^(?:a[pbv]r)/,
  /^(?:ma[yi])/,
  /^(?:jun|juin)/,
  /^(?:jul|juil)/,
  /^(?:aug|août|ago)/,
  /^sep/,
  /^o[ck]t/,
  /^nov/,
  /^(?:de[cz]|déc|dic)/,
];

const YEAR = 12;
const MIDDLE = 6;

/** Months since the year 0. A bare year is its middle, so that "2015 – 2019" is four years. */
function monthOf(number: string | undefined, name: string | undefined, year: string): number {
  if (number !== undefined) return Number(year) * YEAR + Number(number) - 1;
  if (name === undefined) return Number(year) * YEAR + MIDDLE;
  return (
    Number(year) * YEAR +
    Math.max(
      0,
      MONTHS.findIndex((month) => month.test(name.toLowerCase())),
    )
  );
}

interface Dated {
  readonly from: number;
  readonly to: number;
  readonly isPresent: boolean;
  readonly rest: string;
}

function datesIn(line: string, today: number): Dated | null {
  const range = RANGE.exec(line);
  if (range !== null) {
    const [whole, number, name, year = '', endNumber, endName, endYear] = range;
    const from = monthOf(number, name, year);
    const isPresent = endYear === undefined;
    const isByMonth = endNumber !== undefined || endName !== undefined;
    const to = isPresent ? today : monthOf(endNumber, endName, endYear) + (isByMonth ? 1 : 0);
    return { from, to, isPresent, rest: line.replace(whole, ' ') };
  }
  const since = SINCE.exec(line);
  if (since === null) return null;
  const [whole, number, name, year = ''] = since;
  return { from: monthOf(number, name, year), to: today, isPresent: true, rest: line.replace(whole, ' ') };
}

const LONGEST_TITLE = 90;

/** What people are called by their work; without one of these "Rhône Trading" is an employer. */
const TRADE = pattern(
  String.raw`(?:engineer|developer|programmer|architect|scientist|analyst|designer|administrator|consultant|specialist|researcher|tester|owner|coach|advocate|writer|recruiter|entwickler|ingenieur|architekt|berater|spezialist|administrator|wissenschaftler|informatiker|développeu|ingénieur|analyste|administrat|consultant|concept(?:eur|rice)|desarrollador|ingenier|sviluppat|ingegner|devops|(?<!\p{L})(?:sre|qa|dba|lead))`,
);

/** Whether a line is the title of work, not a sentence about it. */
export const isTitle = (line: string): boolean =>
  line.length <= LONGEST_TITLE &&
  /\p{L}{3}/u.test(line) &&
  !/[@]|https?:|[.!?]$|^[•*\-–]/.test(line) &&
  ((TRADE.test(line) && readRoleFamily(line) !== null) || readSeniority(line) !== 'unknown');

/** What stands beside dates: the title is on their line, below it or above it. */
function titleNear(lines: readonly CvLine[], at: number, rest: string, today: number): string | null {
  const own = rest.replace(/[()[\]|,;:\s–—-]+$/, '').trim();
  if (isTitle(own)) return own;
  for (const step of [-1, 1, 2]) {
    const near = lines[at + step];
    if (near === undefined || near.section !== lines[at]?.section) continue;
    if (datesIn(near.text, today) === null && isTitle(near.text)) return near.text;
  }
  return null;
}

/** All work that a CV dates, as it stands there. Where it has no heading of work, all dates count but those of an education. */
export function positionsIn(lines: readonly CvLine[], today: number): readonly Position[] {
  const hasHeading = lines.some(({ section }) => section === 'experience');
  return lines.flatMap((line, at) => {
    if (hasHeading ? line.section !== 'experience' : line.section === 'education') return [];
    const dates = datesIn(line.text, today);
    if (dates === null || dates.to <= dates.from || dates.from > today) return [];
    const { from, to, isPresent, rest } = dates;
    return [{ from, to: Math.min(to, today), isPresent, title: titleNear(lines, at, rest, today) }];
  });
}

/** Years of work, each month once, internships left out; null where no dates stand there. */
export function yearsOf(positions: readonly Position[]): number | null {
  const paid = positions.filter(({ title }) => title === null || readSeniority(title) !== 'intern');
  let [months, last] = [0, 0];
  for (const { from, to } of [...paid].sort((a, b) => a.from - b.from)) {
    months += Math.max(0, to - Math.max(from, last));
    last = Math.max(last, to);
  }
  return positions.length === 0 ? null : Math.floor(months / YEAR);
}
