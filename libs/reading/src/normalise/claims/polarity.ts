import { matchesOf, pattern } from '../../text/index.js';

/** What a clause does to the words in it: says them, denies them, or neither (an exception, a question, a condition). */
export type Polarity = 'affirmed' | 'denied' | 'exception' | 'question';

/** Where the clause around `start`..`end` of a line begins and ends. */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

const END = String.raw`[.;!?](?=\s|$)|\s[|•·]\s|\s[–—]\s|\n`;
/** Words with which a new statement begins: what is denied before them is not denied behind them. */
const TURN = String.raw`(?<!\b(?:any|no|every)thing),?\s(?:but|however|though|although|while|whereas|instead|aber|sondern|jedoch|mais|cependant|pero|sino|maar|echter|ma|però|ale|lecz|mas|porém|men)\s`;
const BOUNDARY = pattern(`${END}|${TURN}`, 'gi');
const NEXT_BOUNDARY = pattern(`${END}|${TURN}`);
const REACH = 160;

/** The clause that holds `start`..`end`: at most 160 characters to each side, so that lines of any length cost the same. */
export function clauseAround(line: string, start: number, end: number): Clause {
  const low = Math.max(0, start - REACH);
  const high = Math.min(line.length, end + REACH);
  let from = low;
  for (const match of matchesOf(line.slice(low, start), BOUNDARY)) from = low + match.index + match[0].length;
  const next = NEXT_BOUNDARY.exec(line.slice(end, high));
  return { from, to: next === null ? high : end + next.index };
}

export const word = (words: string): string => `(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`;

/** In Portuguese `no` is "in the". */
export const negation = (no: string): string =>
  word(
    [
      no,
      "not|never|without|neither|nor|cannot|can['’]?t|won['’]?t|\\p{L}+n['’]t|unable|rather than|instead of|isnt|dont|rules? out|lacks? the means|anything but|far from(?= an?\\s)|(?:refus|declin)(?:e|es|ed|ing) to|g[ai]ve up|(?:said|saying) goodbye to|(?:have|has|we) (?:stopped|ended|abolished|discontinued|scrapped)",
      "alles andere als|tout sauf|todo menos|allesbehalve|tutt[’']altro che|kein|keine|keinen|keiner|keinem|keinerlei|nicht|ohne|niemals|weder",
      'pas|sans|aucune?|jamais|ni',
      'non|sin|nunca|tampoco|ningún|ninguna?',
      'geen|niet|zonder|nooit|noch',
      'nie|bez|brak|żadn\\p{L}+',
      'nessuna?|nessun|niente|senza|mai|né',
      'não|nao|sem|nenhuma?|nem',
      'inte|ej|ingen|inget|inga|utan|aldrig',
    ].join('|'),
  );
/** "Not only remote" denies nothing. */
const NOT_DENYING = pattern(
  String.raw`(?<![\p{L}])(?:not (?:only|just|necessarily|limited|(?:a |any )?(?:problem|worry|worries|issue|matter|care|mind))|no (?:matter|problem|issues?|trouble|worr(?:y|ies)|difficult(?:y|ies)|objections?|limits?|cap|restrictions?|upper limit|need to worry|later|less|fewer|more than)|\p{L}+n['’]t (?:worry|matter|mind|care)|never (?:mind|refuse)|kein(?:e)? (?:problem|grenze|sorge)|pas de (?:problème|limite|souci)|sin (?:problema|límite)s?|geen (?:probleem|zorgen)|nessun problema|inga problem|żaden problem|sem problemas?|whether or not|nicht nur|non seulement|no sólo|no solo|niet alleen|nie tylko|non solo|não só|inte bara|without (?:a )?(?:doubt|question))(?![\p{L}])[^,]{0,60}$`,
);
/** From a negation to what it denies: a comma ends its reach, but not a verb of offering before a list. */
const behindNegation = (no: string): RegExp => pattern(`${negation(no)}[^,:]{0,60}$`);
const DENIED_BEFORE = behindNegation('no');
const DENIED_BEFORE_IN_PORTUGUESE = behindNegation('não');
const REFUSES_LIST =
  /(?:\b(?:do|does|did|can|could|will|are|is|am)\s?(?:not|n['’]t)|cannot|can['’]t|won['’]t|don['’]t|doesn['’]t|unable to|not able to)\s(?:\w+\s){0,2}(?:offer|provide|support|sponsor|accept|consider|hire|allow|take)[^.;:]{0,100}$/i;

const IS = String.raw`(?:is|are|was|be|will be|can be|ist|sind|wird|est|sont|es|son|è|sono|é|são|jest|są|är|zijn)`;
const SAID_OF =
  '(?:possible|available|offered|provided|an option|option|considered|supported|accepted|allowed|permitted|eligible|applicable|required|feasible|sponsored|möglich|verfügbar|vorgesehen|angeboten|possibles?|disponibles?|proposée?|prévue?|posible|disponible|mogelijk|beschikbaar|możliw\\p{L}+|dostępn\\p{L}+|possibile|disponibile|previst[oa]|possível|disponível|möjligt|tillgängligt)';
const NOT = "(?:not|n['’]t|never|nicht|pas|no|non|niet|nie|não|inte|ej|un)";
const DENIED_AFTER = pattern(
  String.raw`^[^.;:!?,]{0,50}?(?:\s|\b)(?:${IS}\s?(?:\p{L}+\s){0,4}${NOT}|${NOT}\s${IS}|isn['’]t|aren['’]t|won['’]t be|cannot be|can['’]t be|n['’]est pas|ne sont pas|no es|no está|nie jest|non è|não é)\s?(?:\p{L}+\s){0,3}?${SAID_OF}`,
);
/** "not available", "nicht möglich", directly behind the words. */
const DENIED_SHORT = pattern(
  String.raw`^[\s,:–—-]{0,3}(?:${NOT}\s(?:\p{L}+\s){0,2}?${SAID_OF}|unavailable|impossible|ausgeschlossen|not\s*$|[❌✗✘✖]|🚫)`,
);
/** "Is out of the question", "ist ausgeschlossen", "not part of the deal": refusals whose word is no negation. */
const RULED_OUT = pattern(
  String.raw`^[^.;:!?,\n]{0,40}?(?:[\s(]|\b)(?:(?:is|are|was|be) (?:\p{L}+ly )?(?:a no-?go|prohibited|forbidden|banned|declined|rejected|refused|out of the question|off the table|ruled out|excluded|beyond our|not (?:a )?part of)|(?:isn['’]t|aren['’]t) (?:a )?part of|(?:need|should|may|must|do|can) not (?:\p{L}+ )?apply|(?:needn|shouldn|don)['’]t apply|(?:,\s)?please (?:do not|don['’]t) apply|(?:has|have) been (?:stopped|ended|abolished|discontinued|scrapped)|(?:wurden?|ist|sind) abgeschafft|not (?:a )?part of the (?:deal|offer)|(?:ist|sind|bleibt) (?:\p{L}+ ){0,2}(?:ausgeschlossen|tabu)|komm(?:t|en) (?:\p{L}+ )?nicht in ?frage|(?:est|sont) (?:\p{L}+ )?(?:exclue?s?|hors de question)|(?:queda|quedan|está|es) (?:\p{L}+ )?(?:descartad|excluid|fuera de discusión)\p{L}*|(?:is|zijn) (?:\p{L}+ )?(?:uitgesloten|niet aan de orde|geen optie)|(?:jest|są) (?:\p{L}+ )?wykluczon\p{L}+|nie wchodzi w grę|(?:è|sono) (?:\p{L}+ )?(?:esclus[oaie]|fuori discussione)|(?:está|estão|é) (?:\p{L}+ )?(?:fora de questão|excluíd[oa]s?|descartad[oa]s?)|är (?:\p{L}+ )?(?:utesluten|uteslutet|uteslutna|inte aktuellt))(?!\p{L})|^[\s,(–—-]{1,3}(?:excluded|ausgeschlossen|exclue?s?|excluid[oa]s?|descartad[oa]s?|uitgesloten|wykluczon[aey]|esclus[oaie]|excluíd[oa]s?|uteslutet)(?!\p{L})`,
);
const RULED_OUT_HINT =
  /question|apply|no-?go|prohib|forbid|banned|declin|reject|refus|been (?:stop|end|abol|disc|scrap)|abgeschafft|off the table|ruled out|exclu|ausgesch|tabu|frage|beyond our|part of|uitges|aan de orde|geen optie|wyklucz|grę|esclus|discus|questão|descart|utesl|aktuellt/i;
const isRuledOut = (after: string): boolean =>
  RULED_OUT_HINT.test(after.slice(0, 90)) && RULED_OUT.test(after);
/** A label whose value is no: "Sponsorship: none", "Remote? No", "Visa – ✗". */
const LABEL_NO = pattern(
  String.raw`^[\s\p{L}/()&-]{0,40}?(?:\([^()\n]{0,60}\))?\s?(?:[:=?|]|[–—-]\s|→)\s?(?:(?:no|nope|none|not|never|n\/a|na|nil|false|nein|nicht|kein|keine|non|aucune?|geen|nee|nie|brak|nessun[oa]?|não|nao|nej|ingen|inget|unavailable|unfortunately not|sorry)(?![\p{L}])|[❌✗✘✖×🚫])`,
);

const EXCEPTION = pattern(
  `${word('unless|except|excluding|other than|apart from|außer|sofern nicht|es sei denn|sauf|à moins que|excepto|salvo|a menos que|behalve|tenzij|oprócz|z wyjątkiem|tranne|eccetto|exceto|a não ser|utom|förutom')}[^,]{0,80}$`,
);
const ASKS = /^[^.!]{0,200}\?/;
const ASKING = pattern(
  String.raw`(?:^|[.!?\n]\s*)(?:do|does|did|will|would|are|is|can|could|have|has|if|benötig\p{L}*|brauch\p{L}*|avez|êtes|necesita\p{L}*)\s[^.!?]{0,160}$`,
);

/**
 * Whether the words at `start`..`end` of a line are said, denied, named as an exception, or asked. Knows English, German, French,
 * Spanish, Dutch, Polish, Italian, Portuguese and Swedish. A label that is answered with no ("Sponsorship: none") is a denial.
 * `language`: ISO 639-1 of the posting, where it is known.
 */
export function polarityOf(
  line: string,
  start: number,
  end: number,
  language: string | null = null,
): Polarity {
  const { from, to } = clauseAround(line, start, end);
  const before = line.slice(from, start);
  const after = line.slice(end, to);
  const rest = line.slice(end, Math.min(line.length, end + REACH));
  if (LABEL_NO.test(rest)) return 'denied';
  if (EXCEPTION.test(before)) return 'exception';
  if (DENIED_AFTER.test(after) || DENIED_SHORT.test(after) || isRuledOut(after)) return 'denied';
  if (REFUSES_LIST.test(before)) return 'denied';
  const deniedBefore = language === 'pt' ? DENIED_BEFORE_IN_PORTUGUESE : DENIED_BEFORE;
  if (deniedBefore.test(before) && !NOT_DENYING.test(before)) return 'denied';
  const sentence = line.slice(Math.max(0, start - REACH), start);
  if (ASKS.test(rest) && ASKING.test(sentence)) return 'question';
  return 'affirmed';
}
