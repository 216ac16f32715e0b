import { matchesOf, pattern, stemSearch } from '../../text/index.js';

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

const word = (words: string): string => `(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`;

/** In Portuguese `no` is "in the". */
const negation = (no: string): string =>
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

/** Verbs of putting something away: "replaces Excel", "moved off PHP", "ersetzt Excel". */
const REPLACES = String.raw`replac(?:e|es|ed|ing)|forget(?: about)?|goodbye|dropped|abandoned|got rid of|phased out|instead of|rather than|(?:mov(?:ed|ing)|away|off|migrat\p{L}+|switch\p{L}+|transition\p{L}*) (?:away )?(?:from|off)|ditch(?:ed|ing)?|ersetz\p{L}*|statt|anstatt|anstelle von|remplac\p{L}+|au lieu de|reemplaz\p{L}+|sustitu\p{L}+|en lugar de|en vez de|vervang\p{L}*|in plaats van|zastąp\p{L}+|zastępuj\p{L}+|zamiast|sostitui\p{L}+|invece di|substitu[ií]\p{L}*|em vez de|ersätt\p{L}*|istället för`;
/** Small words that may stand between a denial and the name it denies. */
const FILLER = String.raw`(?:an?|any|the|in|en|on|with|for|of|to|be|do|use|using|used|about|need|know|knowing|require|expect|write|writing|work|working|pure|just another|another|prior|previous|background|exposure|familiarity|expertise|have|having|familiar|fluent|av|van|wiring up|building|strict|strictly|purely|expect|asking|vorkenntnisse|vorwissen|wissen|zu|fundierte[nr]?|connaissances?|préalables?|maîtrise|conocimientos?|previos?|previa|se|requiere|requerimos|necesitas?|necesitamos|hace falta|saber|exigimos|pedimos|kennis|voorkennis|è|richiest[ao]|necessari[ao]|serve|conoscenz[ae]|wymagamy|wymagana|jest|znajomo\p{L}+|potrzebujesz|é|necessário|exigido|preciso|conhecimentos?|prévi[oa]s?|kunskap\p{L}*|krävs|behöver|kunna|experiencia|erfahrung|expérience|ervaring|doświadczenia|esperienza|experiência|erfarenhet|kenntnisse|experience|knowledge|looking|hiring|seeking|touch|touching|un|une|uno|una|el|la|le|il|lo|du|de|di|den|dem|die|der|das|ein\p{L}*|mehr|more|mit|avec|con|met|z|com|med|reine?[rns]?|using|utilisons|usamos|nutzen|plus|de l['’]|you|we|code)`;
const NAME_DENIED_BEFORE = pattern(
  String.raw`(?:${negation('no|zero')}|${word(REPLACES)})\s(?:${FILLER}\s){0,6}$`,
);
const NAME_NOT_DENIED = pattern(
  String.raw`(?:${word('if|whether or|why|or|only|just|limited|necessarily|no (?:problem|matter)|non seulement|nicht nur|no s[oó]lo|niet alleen|nie tylko|non solo|inte bara')}|[-/])\s?(?:not|no|pas|nicht)?\s(?:${FILLER}\s){0,3}$|(?:not|nicht|pas|no|niet|nie|non|não|inte) (?:only|just|limited|nur|seulement|solo|sólo|alleen|tylko|só|bara)\s[^.;]{0,40}$|no-\p{L}*\s?$`,
);
const IS_NOT = String.raw`(?:is|are|was) (?:not|never|no longer)|isn['’]t|aren['’]t|(?:ist|sind|wird|werden) (?:keine?|nicht)|(?:n['’]est|ne sont) pas|no (?:es|son|se)|non (?:è|sono)|não (?:é|são)|nie (?:jest|są)|är (?:inte|ej|inget)|(?:is|zijn) (?:niet|geen)`;
const NEEDED = String.raw`required|needed|necessary|mandatory|essential|used|expected|for us|our|part|nötig|notwendig|erforderlich|verlangt|voraus(?:gesetzt|setzung)|requis|nécessaire|obligatoire|necesari[oa]|requerid[oa]|requiere|obligatori[oa]|richiest[aeio]|necessari[aeio]|necessári[oa]|obrigatóri[oa]|wymagan[aey]|konieczn[aey]|potrzebn[aey]|krav|nödvändig\p{L}*|krävs|nodig|vereiste?|verplicht|eingesetzt|verwendet`;
/** "Kunskaper krävs inte", "brauchst du nicht": the verb of need stands before its denial. */
const NEEDS_NOT = String.raw`(?:krävs|behövs) (?:inte|ej)|(?:brauch|benötig)\p{L}+ (?:du|sie|ihr|man) (?:\p{L}+ )?nicht|hoef(?:t|je) (?:je )?niet`;
const NAME_DENIED_AFTER = pattern(
  String.raw`^(?:[^.;:!?,\n]{0,40}?\s(?:(?:${IS_NOT})\s(?:\p{L}+\s){0,2}?(?:${NEEDED})|${NEEDS_NOT})|\s?[:(–-]\s?(?:not|nicht|pas|no|niet|non|nie|inte)\s(?:${NEEDED}))(?![\p{L}])`,
);

/** What is not needed but welcome is asked for: "is not required but a plus". */
const WELCOME = pattern(
  String.raw`^[^.;!?\n]*(?<![\p{L}])(?:a plus|plus|bonus|helpful|nice|preferred|beneficial|advantage|welcome|desirable|ideal\p{L}*|vorteil\p{L}*|wünschenswert|hilfreich|atout|apprécié\p{L}*|valor\p{L}*|deseable|pluspunt|pré|atut\p{L}*|mile|gradit[oa]|diferencial|meriterande)(?![\p{L}])`,
);

/** Stems of every denial that can stand before a name, and behind one: most names have neither near, and no pattern is tried. */
const DENYING = {
  before:
    "no |zero |not |never|without|neither|nor |cannot|can't|can’t|cant |won't|won’t|wont |n't|n’t|unable|rather than|instead of|isnt |dont |kein|nicht|ohne|niemals|weder|pas |sans |aucun|jamais|ni |non |sin |nunca|tampoco|ning|geen |niet |zonder|nooit|noch |nie |bez |brak |żadn|nessun|senza|mai |né |não |nao |sem |nenhum|nem |inte |ej |ingen |inget |inga |utan |aldrig |replac|away |moved |moving |off |from |ditch|forget|goodbye|dropped |abandoned |rid of |phased out |ersetz|statt|anstelle|remplac|au lieu|reemplaz|sustitu|en lugar|en vez|vervang|in plaats|zastąp|zastępuj|zamiast|sostitui|invece|substitu|em vez|ersätt|istället",
  behind:
    "is not|are not|was not|is never|are never|was never|no longer|isn|aren|ist kein|ist nicht|sind kein|sind nicht|wird kein|werden kein|wird nicht|werden nicht|n'est|n’est|sont pas|no es|no son|no se|non è|non sono|não é|não são|nie jest|nie są|är in|är ej|is niet|is geen|zijn niet|zijn geen|krävs|behövs|brauch|benötig|hoef|not |nicht |pas |no |niet |non |nie |inte ",
};
const denyingStems = stemSearch([DENYING.before, DENYING.behind]);
const [BEFORE_NAME, BEHIND_NAME] = [1, 2];

/**
 * Whether a name (of a tool, a language) at `start`..`end` is denied or put away: "no PHP", "not a Java role", "we do not use React",
 * "kein SAP", "ersetzt Excel", "Perl is not needed". A denial reaches a name only over small words: "without downtime on Kubernetes"
 * denies the downtime.
 */
export function isNameDenied(text: string, start: number, end: number): boolean {
  const found = denyingStems(text.slice(Math.max(0, start - 60), Math.min(text.length, end + 90)));
  if ((found & BEFORE_NAME) !== 0) {
    const before = text.slice(Math.max(0, start - 60), start);
    if (/\s$/.test(before) && NAME_DENIED_BEFORE.test(before) && !NAME_NOT_DENIED.test(before)) return true;
  }
  if ((found & BEHIND_NAME) === 0) return false;
  const after = text.slice(end, end + 90);
  return NAME_DENIED_AFTER.test(after) && !WELCOME.test(after);
}
