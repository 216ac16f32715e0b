import { foldName } from '../text/index.js';
import { citiesByName, countryByName, macroRegionByName, subdivisionsByName } from '../places/index.js';

const PIECE = /\s*(?:[,|()[\]/;]|\s[-–—]+\s|[-–—]+$|^[-–—]+|–|—)\s*/;

/** `(m/f/d)`, `[H/F]`, `m/w/x`, `(all genders)`, `(gn)`: two or more letters that name a gender, or words that say "any". */
const GENDER =
  /[([]\s*(?:[mwfdxhkivoa]\s*[/|*,.]\s*){1,4}[mwfdxhkivoa]\s*\*?\s*[)\]]|(?<![\p{L}\p{N}])(?:[mwfdxhk]\s?[/|]\s?){1,3}[mwfdxhk](?![\p{L}\p{N}])|[([]?\s*(?:all[ea]? (?:genders?|geschlechter)|gn|genderneutral|divers)\s*[)\]]/giu;
/** `Entwickler:in`, `Berater*innen`, `Ingenieur/-in`, `Développeur·se`: one word for every gender. */
const GENDER_ENDING =
  /(?<=\p{L}{4})(?:[:*_·]|\/-?|\()(?:in(?:nen)?|r|se|rice|euse|ne|e)(?:\)|(?![\p{L}]))/giu;

/** `(R-1234)`, `REQ 4521`, `#77123`, `JR0012`, `- 102345`: the employer's number. A year, `2026`, is none. */
const REQUISITION =
  /(?<![\p{L}\p{N}])(?:(?:req(?:uisition)?|job|jr|ref|id|r|j|p)(?:\s?(?:id|no|nr))?[\s._:#-]{0,3}#?\d{1,10}(?=\s*(?:[)\]|,]|$))|#\s?\d{2,10}|(?!(?:19|20)\d\d(?!\d))\d{4,10})(?![\p{L}\p{N}])/iu;
const COPY = /^\s*(?:copy of|copie de|kopie von)\s+/i;

const MODE =
  'fully remote|100 remote|remote first|remote|hybrid|onsite|on site|in office|in person|work from home|wfh|home office|homeoffice|anywhere|worldwide|global|multiple locations|various locations|multiple cities|télétravail|teletravail|teletrabajo|remoto|thuiswerk|zdalnie|praca zdalna|distans';
const EMPLOYMENT =
  'full time|fulltime|permanent|perm|vollzeit|unbefristet|festanstellung|cdi|temps plein|jornada completa|indefinido|voltijd|pełny etat|pelny etat|tempo pieno|tempo indeterminato|tempo integral|heltid|40h|100';
const MODE_OR_EMPLOYMENT = new RegExp(String.raw`^(?:(?:${MODE}|${EMPLOYMENT})(?: |$))+$`, 'u');
const MODE_START = new RegExp(String.raw`^(?:${MODE})\b`, 'u');
const AT_END = new RegExp(String.raw` (?:${MODE}|${EMPLOYMENT})$`, 'u');
const AT_START = /^(?:fully remote|remote|hybrid) (?=\S+ \S)/;
/** Words around a place that are no part of it. */
const AROUND =
  /(?<![\p{L}\p{N}])(?:remote|hybrid|onsite|based|in|at|only|office|the|time|times|zones?|timezones?|preferred|region|area|metro|greater|coast|territory|est|pst|cst|mst|et|pt|ct|mt|utc|gmt|cet)(?![\p{L}\p{N}])/gu;
const DIRECTION =
  /^(?:(?:north|south|east|west|central|northeast|northwest|southeast|southwest|mid|northern|southern|eastern|western|tola) ?)+$/;
/** Names of places that mean something else in titles. */
const NOT_A_PLACE = new Set(
  'media mobile commerce spring reading enterprise independence industry nova delta sea data platform power energy core web split nice bath orange liberal search'.split(
    ' ',
  ),
);

/**
 * The part of a title that names the opening, for comparison: folded, without places, workplace words, marks of gender,
 * requisition numbers and "full-time". "Account Executive - Berlin (Remote)" and "Account Executive, Munich" share one key.
 * What the posting's own location line names is a place too ("Sales Representative - Southgate Centre").
 */
export function titleKey(title: string, locationText = ''): string {
  const own = new Set(foldName(locationText.slice(0, 400)).split(' '));
  const bare = withoutNumber(title.slice(0, 300))
    .replace(COPY, '')
    .replace(GENDER, ' ')
    .replace(GENDER_ENDING, '');
  const pieces = bare.split(PIECE).map((piece) => foldName(piece));
  const kept = pieces.filter((piece, index) => piece !== '' && (index === 0 || !isPlaceOrMode(piece, own)));
  return kept.map((piece, index) => withoutEnds(piece, own, index === 0)).join(' ') || foldName(title);
}

/** The requisition number that a title states, or undefined. */
export const requisitionInTitle = (title: string): string | undefined =>
  REQUISITION.exec(title)?.[0].replace(
    /^(?:req(?:uisition)?|job|ref|id)(?:\s?(?:id|no|nr))?[\s._:#-]*|^#\s?/i,
    '',
  );

/** The first two letters of each word of a title key: keys that differ by a slip of the pen share it nearly always. */
export const titleStart = (key: string): string =>
  key
    .split(' ')
    .map((word) => word.slice(0, 2))
    .join(' ');

const withoutNumber = (title: string): string => title.replace(REQUISITION, ' ');

function isPlaceOrMode(piece: string, own: ReadonlySet<string>): boolean {
  if (MODE_OR_EMPLOYMENT.test(piece) || MODE_START.test(piece)) return true;
  if (piece.split(' ').every((word) => own.has(word)) && !NOT_A_PLACE.has(piece)) return true;
  const bare = piece.replace(AROUND, ' ').replace(/\s+/g, ' ').trim();
  return bare === '' || isPlaceName(bare) || bare.split(/ (?:or|and) /).every(isPlaceName);
}

/** Without workplace words and the posting's own place at the ends of a piece, as long as something is left. */
function withoutEnds(piece: string, own: ReadonlySet<string>, isFirst: boolean): string {
  const inner = (isFirst ? piece.replace(AT_START, '') : piece).replace(AT_END, '');
  const words = inner.split(' ');
  let end = words.length;
  while (end > 1 && own.has(words[end - 1] ?? '') && !NOT_A_PLACE.has(words[end - 1] ?? '')) end -= 1;
  while (end > 1 && end < words.length && /^(?:in|at|for|based|near|bei)$/.test(words[end - 1] ?? ''))
    end -= 1;
  return words.slice(0, end).join(' ');
}

function isPlaceName(name: string): boolean {
  if (NOT_A_PLACE.has(name)) return false;
  return (
    DIRECTION.test(name) ||
    countryByName(name) !== null ||
    macroRegionByName(name) !== null ||
    citiesByName(name).length > 0 ||
    subdivisionsByName(name).length > 0
  );
}

const TYPO_WORD = 6;

/** Whether two title keys are one, a slip of the pen in words of six letters and more aside. */
export function isSameTitle(a: string, b: string): boolean {
  if (a === b) return true;
  const [left, right] = [a.split(' '), b.split(' ')];
  return (
    left.length === right.length &&
    left.every((word, at) => word === right[at] || isSlip(word, right[at] ?? ''))
  );
}

/**
 * One letter more, less, another, or two exchanged. Other last letters make another word ("trainer", "trainee"), unless it
 * is the s of a plural.
 */
function isSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length < TYPO_WORD || /\d/.test(short + long)) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (long.length === short.length + 1)
    return at === short.length ? long.endsWith('s') : short.slice(at) === long.slice(at + 1);
  if (long.length !== short.length || at >= short.length - 1) return false;
  const isSwap = short[at] === long[at + 1] && short[at + 1] === long[at];
  return short.slice(at + 1) === long.slice(at + 1) || (isSwap && short.slice(at + 2) === long.slice(at + 2));
}
