import type { Workplace } from '@app/core/posting';
import { matchesOf, pattern } from '../text/index.js';

/** A place-of-work word found in a line: what it says and where it stands, words that deny or halve it included. */
export interface ModeWord {
  readonly mode: Exclude<Workplace, 'unknown'>;
  readonly start: number;
  readonly end: number;
}

const WORDS: readonly (readonly [Exclude<Workplace, 'unknown'>, string])[] = [
  [
    'hybrid',
    'in[- ]office hybrid|hybrid(?:[- ]remote)?|hybride[ns]?|hybrides|híbrid[oa]|hibrid[oa]|ibrid[oa]|hybrydow\\p{L}+|ハイブリッド|(?:in[- ](?:the )?office|on[- ]?site|in[- ]person|remote|home[- ]?office),? ?\\(?[1-4](?:[-–][2-4])? ?(?:x|days?|tage?)(?: ?(?:a|per|/|pro) ?(?:week|woche))?|[1-4](?:[-–][2-4])? ?(?:x|days?|tage?)(?: ?(?:a|per|/|pro) ?(?:week|woche))? (?:in[- ](?:the )?office|on[- ]?site|in[- ]person|remote|home[- ]?office|im büro)|hybryda',
  ],
  [
    'remote',
    'remote[- ]first|remote[- ]friendly|fully[- ]remote|100 ?% remote|remotely|à distance|z domu|da casa|desde casa|remote(?: (?:work|position|role|job|opportunity|eligible|only|ok|possible|option))?|work(?:ing)? from (?:home|anywhere)|wfh|telecommut(?:e|ing)|telework|anywhere|worldwide|globally distributed|distributed|home[- ]?based|home[- ]?office|virtual|télétravail|teletrabajo|teletrabalho|remot[oa]|da remoto|en remoto|fernarbeit|mobiles arbeiten|ortsunabhängig|thuiswerk(?:en)?|(?:prac[ay] )?zdaln\\p{L}+|smart[- ]?working|lavoro agile|telelavoro|distansarbete|(?:på )?distans|hemarbete|hemifrån|heimarbeit|リモート|在宅',
  ],
  [
    'onsite',
    'on[- ]?site|in[- ]office|in[- ]person|office[- ]based|in the office|at the office|presencial|présentiel|vor ort|sur site|in sede|in presenza|op (?:kantoor|locatie)|(?:praca )?stacjonarn\\p{L}+|på plats|(?:in )?präsenz',
  ],
];

const NOT =
  "never|cannot be|can[’']t be|must not be|not for|anything but|niente|nessuno?|ej|utan|no|not|non|without|kein(?:e|en)?|ohne|nicht|pas de|sans|sin|geen|bez|niet|nie|senza|não|sem|ingen|inte|not a";
const NOT_AFTER =
  "(?:not|never) (?:possible|available|an option|offered|allowed|supported|permitted|considered|accepted)|isn[’']t (?:possible|available|an option|offered|allowed|supported)|[:=] ?nope|(?:is |are )?(?:prohibited|forbidden|a no-go|excluded|ruled out|off the table)|unavailable|\\? ?(?:no|nein|non|nie|não|nej)(?=\\s*(?:$|[)|,;.]|[–—-]\\s))|nicht möglich|non disponible|no (?:disponible|posible)|niet mogelijk|niemożliw\\p{L}+|non (?:possibile|previsto)|não disponível|ej möjligt|inte möjligt|out of the question|ausgeschlossen|exclue?s?|excluid[oa]|descartad[oa]|uitgesloten|wykluczon[aey]|esclus[oa]|uteslutet|impossible|[:=] ?(?:not (?:possible|available)|no|none|nein|non|nee|nie|não|nej)(?! \\p{L})|(?:non|nein|nee|nie|não|nej)(?=\\s*(?:[)|]|$))";
const REMOTE_WORDS = WORDS[1]?.[1] ?? '';
/** "No remote", "remote: no" and "remote not possible" name the office. */
const DENIED = `(?:${NOT})[- ](?:fully )?(?:${REMOTE_WORDS})|(?:${REMOTE_WORDS}) ?(?:is |ist )?(?:${NOT_AFTER})`;

/** "Partly remote", "Remote (partially)", "télétravail partiel": some of it. Now and then is less, but never all of it. */
const SOME_OF_IT =
  'partial(?:ly)?|part(?:ly)?|in part|occasional(?:ly)?|on occasion|sometimes|now and then|from time to time|at times|rarely|(?:some|limited)(?: days)?|teilweise|teils|zum teil|anteilig|gelegentlich|partiel(?:le)?(?:ment)?|en partie|occasionnel(?:le)?(?:ment)?|parcial(?:mente)?|en parte|ocasional(?:mente)?|em parte|deels|gedeeltelijk|soms|af en toe|częściow[oay]|czasami|parzial[ei]?(?:mente)?|in parte|occasionale|delvis|ibland';
const PARTLY = `(?:${SOME_OF_IT})[ -]{1,2}(?:in |w |på |från )?(?:${REMOTE_WORDS})|(?:${REMOTE_WORDS})(?:,? |,? ?\\()(?:${SOME_OF_IT})(?! (?:in|from|within|across)(?![\\p{L}]))`;

const MODE = [['onsite', DENIED] as const, ['hybrid', PARTLY] as const, ...WORDS].map(
  ([mode, words]) => [mode, pattern(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'gi')] as const,
);

/** A line without one of these holds no word of the above. */
const MENTION =
  /remot|h[yií]br|ibrid|ハイブリッド|site|office|in[- ]person|home|büro|zdaln|anywhere|worldwide|distributed|wfh|telecommut|telework|virtual|travail|teletrab|fernarbeit|mobiles arb|ortsunab|thuiswerk|smart[- ]?working|lavoro|hybryda|distan|hemarb|hemifr|heimarb|präsenz|z domu|d[ae] casa|desde casa|リモート|在宅|presen[cz]|présentiel|vor ort|sede|op kantoor|locatie|stacjon|på plats/i;

const STRENGTH: Readonly<Record<Workplace, number>> = { unknown: 0, onsite: 1, hybrid: 2, remote: 3 };

/** All place-of-work words of a location line. "Hybrid/Remote" gives both, "No remote" the office. */
export function findModeWords(line: string): readonly ModeWord[] {
  if (!MENTION.test(line)) return [];
  const found: ModeWord[] = [];
  for (const [mode, pattern] of MODE) {
    for (const match of matchesOf(line, pattern)) {
      const word = { mode, start: match.index, end: match.index + match[0].length };
      if (!found.some((other) => word.start < other.end && other.start < word.end)) found.push(word);
    }
  }
  return found;
}

/** Of several modes the widest: remote over hybrid over onsite over unknown. */
export function widestMode(modes: Iterable<Workplace>): Workplace {
  let best: Workplace = 'unknown';
  for (const mode of modes) if (STRENGTH[mode] > STRENGTH[best]) best = mode;
  return best;
}
