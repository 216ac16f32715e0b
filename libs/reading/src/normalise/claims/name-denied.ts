import { pattern, stemSearch } from '../../text/index.js';
import { negation, word } from './polarity.js';

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
