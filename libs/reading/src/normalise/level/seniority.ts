import type { Seniority } from '@app/core/posting';
import { judgeClaims, type Claim, type Judged } from '../claims/index.js';
import { pattern } from '../../text/index.js';

type Level = Exclude<Seniority, 'unknown'>;

/** Words that name a level, the rank that wins over the others first. A title is matched in lower case, signs as blanks. */
const RULES: readonly (readonly [Level, RegExp])[] = [
  [
    'intern',
    pattern(
      String.raw`(?<!junior )(?<![\p{L}\d])(?:intern(?:ship|s)?|apprentice(?:ship)?|trainee|working student|werkstudent(?:in)?|\w*praktik(?:um|ant(?:in)?)?|(?:hogeschool|job|universiteits?)student(?:in)?|l[aä]rling|leerling|duales studium|pr[aá]cticas|en alternance|stagiaire|(?<!(?:early|late|growth|seed|first|end|multi) )stage(?! (?:manager|hand|technician|crew|\d))|tirocin(?:io|ante)|stagista|stagiair|sta[zż]yst(?:a|ka)|praktykant(?:ka)?|azubi|apprentie?|apr[eè]ndiz|examensarbete|afstudeer\w*|alternan(?:ce|te?)|co op|student(?=$| [/]| (?:assistant|worker|researcher|developer|engineer|position|job|annapurna))|student \w+ assistant|pasante|becari[oa]|est[aá]gi(?:o|[aá]rio)|auszubildende[rn]?|(?<!\b(?:mit|abgeschlossener|medizinischer|kaufmännischer|technischer|ohne) (?:\p{L}+ )?)ausbildung|beca(?=$| (?!de inv))|programa? (?:de becas|stażow\p{L}+)|sta[zż]u?|praktyk[ai]|volont[aä]r(?:in|iat)?|studentische \p{L}+|apprentissage|pfe|exjobb\p{L}*|werkstudierende[rn]?|fellowship|placement (?:year|student)|(?:phd|masters?|bachelors?) thesis|thesis worker|summer (?:analyst|associate)|v i e)(?![\p{L}\d])|^fellow\b|インターン`,
      '',
    ),
  ],
  [
    'executive',
    /\b(?:c[etofmi]o|cro|cso|ciso|chro|cdo|cpo|cco|cao|chief(?! of staff)(?= .*\bofficer\b)|chief (?:architect|scientist|economist|evangelist|medical|data|product|people|technology|revenue|marketing|engineer)|[aes]?vp|vice (?:president|chancellor)|vice pr[eé]sident|president|managing (?:director|partner)|general (?:director|partner)|(?:co )?founder(?!['’]?s(?!\w))|gesch[aä]ftsf[uü]hrer(?:in)?|(?:global )?head of|head(?=$| \/)|(?:business|country|regional|practice|department) head|directeur g[eé]n[eé]ral|provost|prezes|verkst[aä]llande direkt[oö]r|amministratore delegato|gesch[aä]ftsf[uü]hrung|presidente)\b(?<!(?:assistant|asst|assistenz|assistent\w*|assistante?|asistente|secretar\w+|office) (?:to|of|der|des|de|du|van|till|al|a) (?:the |la |el |direction )?[\wäéöüèá]{2,18})/,
  ],
  [
    'director',
    /\b(?:director|direktor(?:in)?|dyrektor(?:ka)?|direkt[oö]r|direttore|direttrice|diretor|directeur|directrice|directora?|diretora?|dir|dean)\b/,
  ],
  [
    'manager',
    /\b(?:(?:aankoop|inkoop|einkaufs?|filiaal|filial|winkel|vestigings|bereichs|regional|afdelings)manager(?:in)?|manager|manger|mgr|team ?lead(?:er)?(?!.*\b(?:engineer\w*|develop\w*|software|tech\w*|back ?end|front ?end|data|devops|qa))(?<!\b(?:engineer\w*|develop\w*|software|tech\w*|back ?end|front ?end|data|devops|qa)\b.*)|supervisor|superintendent|teamleiter(?:in)?|abteilungsleiter(?:in)?|gerente|responsable|responsabile|(?!projekt)\w*leiter(?:in)?|(?!projekt)\w*leitung|teamleider|leidinggevende|afdelingshoofd|kierownik|kierowniczka|jef[ea] de|encargad[oa]|capo ?(?:reparto|ufficio|squadra|turno)|dirigente|hoofd|menedżer|menedzer|chefe de|chef(?:fe)? (?:des? )?(?:cuisine|ventes|service|secteur|rayon|d[eé]partement)|chef(?:fe)? d ?['’]? ?(?:[eé]quipe|atelier|agence|service)|(?:avdelnings|grupp|enhets|butiks|sektions|team|f[oö]rs[aä]ljnings|ink[oö]ps|ekonomi|utvecklings|lager|personal|it |drifts|produktions)chef|\w{5,}(?<!sous|küchen|patisserie|master)chef|store manager)\b|マネージャー/,
  ],
  [
    'lead',
    /(?<!\b(?:take the|of the) )\b(?:lead(?:er)?(?! in training)|chef de ligne|tl|teamlead|l[ií]der(?: t[eé]cnico)?|teamledare|gruppledare|ploegleider|ploegbaas|brygadzista|g[lł][oó]wny|leitende[rn]?)\b(?! (?:to (?:sale|order)|free|acid|paint|abatement|hazard|poisoning|magnet|glass|to cash|generation|gen|discovery|optimi[sz]ation|qualification|nurtur\w*|management|conversion|time|scoring))/,
  ],
  [
    'principal',
    /\b(?:principal|distinguished|prin|princ|(?:technical|engineering|senior|ai|research|corporate) fellow)\b/,
  ],
  [
    'staff',
    /\b(?<!chief of )(?:(?<!\b(?:technical|bar|kitchen|clinic|waiting|wait|event|nursing|support|medical|hotel|restaurant|floor|warehouse|cleaning|security|general|store|retail|counter|service|banquet|camp|temporary|seasonal|catering|field|office|house) )staff(?!ing| (?:assistant|nurse|(?:\w+ )?accountant|(?:\w+ )?attorney|physician|writer|photographer|rn|lpn|therapist|pharmacist|auditor|augmentation|veterinarian|psychologist|psychiatrist|reporter|chaplain|dentist|counsel|counselor|associate|member|clinician|radiologist|technologist|anesthesiologist|social|editor|services|officer|development|training|sergeant))|smts)\b/,
  ],
  [
    'senior',
    pattern(
      String.raw`\b(?:senior|sr|snr|s[eéê]nior|iii(?! (?:lini\p{L}+|fas|étape))|iv|v(?=$)|exp[eé]riment[eé]|seasoned|starsz(?:yn?|a|ego|ej)|erfahrene[rn]?|erfaren|ervaren|esperto|esperta|n3|do[sś]wiadczon[ya]|l5|ic4|ic5|e5)(?![\p{L}\d])|シニア`,
      '',
    ),
  ],
  [
    'mid',
    pattern(
      String.raw`\b(?:mid(?! ?(?:market|enterprise|atlantic|west|size|town|cap))|intermediate|ii|medior|plen[oa]|semi senior|ssr|ic3|l2|l4|confirm[eé]e?|n2|regular)(?![\p{L}\d])`,
      '',
    ),
  ],
  [
    'junior',
    pattern(
      String.raw`\b(?:junior|jr|jnr|graduate|new grad|entry level|early career|entry|associate(?= \p{L})(?! (?:director|partner|vice|professor|dean|scientist|at|in|for|level|remote|operations|sales|accounts))|assoc|neolaureat[oa]|reci[eé]n (?:titulad[oa]s?|graduad[oa]s?)|jeune dipl[oô]m[eé]e?|nyexaminerad|schoolverlater|pas afgestudeerde?|rec[eé]m formad[oa]|n1|(?<=\p{L}{3} )i(?=$| )|m[lł]odsz(?:y|a|ego|ej)|j[uú]nior|einsteiger(?:in)?|d[eé]butante?|berufseinsteiger(?:in)?|absolvent(?:in)?|university grad|campus hire|ic1|ic2|l1|l3|grad)(?![\p{L}\d])`,
      '',
    ),
  ],
];

/** "Analyst 2", "Planner - Level 3": a number at the end ranks the role, unless the word before it counts something else. */
const NUMBERED = pattern(
  String.raw`(?<!\p{L})(\p{L}+)(?:,? level| -)?[ -]([1-5])(?= ?(?:$|[-–—,(|/:]| \p{L}{1,3}$))`,
  '',
);
const COUNTED = new Set(
  'shift tier tower center centre sector chapter server docker blender layer number error master order phase python team area web group unit class form building floor day grade region zone part vision angular vue windows java soc type'.split(
    ' ',
  ),
);
/** Words that end as names of people who do something: only these are ranked by a number, not a company or a place. */
const RANKED = /(?:er|or|ist|ian|ant|yst|ect|ive|ate|ech|tech|man|ent|sde|swe|level|ing|support|grade)$/;
const BY_NUMBER: readonly Level[] = ['junior', 'mid', 'senior', 'senior', 'senior'];

/** Who manages a product, a project or an account need not manage people: the title names a trade, not a level. */
const TRADE_MANAGER =
  /\b(?:products?|projects?|program(?:me)?s?|accounts?|case|e commerce|ecommerce|demand generation|(?:clinical )?data|renewals?|visa|paid media|experience|adobe experience|ads|market|pricing|community|content|media|marketing|brand|growth|seo|events?|customer success|success|relationship|partner(?:ships?)?|alliances?|territory|portfolio|change|policy|communications|release|scrum|engagement|campaign|category|office|delivery|contracts?|risk|compliance|vendor|process|implementation|onboarding|configuration|asset|property|incident|knowledge|bid|proposal|grants?|transition|test|business development|crm|affiliate|pr|hr|human resources|talent acquisition|recruitment|search engine optimi[sz]ation|(?:cyber ?)?security|(?:marketing|strategy|sales|revenue|people|business|product|gtm|campaign|design) operations)\b(?: (?:and )?(?:account|project|product|program|contract|release|marketing|delivery))? (?:manager|manger|mgr)\b|\b(?:projekt|produkt|product|project|account|marketing|office|personal|hr |key account ?)manager(?:in)?\b|\bkierownik projekt\w*|\b(?:jef[ea]|gerente|responsable|responsabile|chefe) (?:de |di )?(?:proye[ck]tos?|progetto|projetos?|productos?|produtos?|projets?|produits?|cuentas?)\b/;

/** The level of a role, and every level that its title names with what became of it. */
export interface SeniorityReading {
  readonly seniority: Seniority;
  readonly evidence: string;
  readonly claims: readonly Judged<Seniority>[];
}

interface NamedLevel {
  readonly level: Level;
  readonly words: string;
}

/** An associate of sales, tax or a store has a trade, not a rank; before the trade ("Associate Engineer") the word ranks it. */
const ASSOCIATE = pattern(
  String.raw`(?<!\p{L})associates?(?= ?(?:$|[-–—,(|/:)&]| (?:at|in|for|of|remote|full|part|i{1,3})\b))|(?<=\b(?:sales|retail|operations|services?|client|support|development|growth|tax|research|marketing|finance|consulting|store|warehouse|manufacturing|production|investment) )associates?(?!\p{L})`,
  'gi',
);

/** An "i" that ranks nothing: small ("Lärare i engelska"), before a word ("OBSŁUGI I SPRZEDAŻY") or a preposition of many tongues. */
const NO_NUMERAL = pattern(String.raw`(?<!\p{L})(?:i|I(?= \p{L}))(?!\p{L})`, 'g');

/** Who is helped: the level is that of somebody else ("Assistant to the Director", "Sekretärin der Geschäftsführung"). */
const OF_CHIEF = (() => {
  const helper = String.raw`(?:assistant|asst|assistenz|assistent\p{L}*|assistante?|assistentin|asistente|asistent\p{L}*|asystent\p{L}*|assistente|secretar\p{L}+|secrétaire|sekret\p{L}+|segretari\p{L}+|aide|adjoint|pa|ea|adviser|advisor|stabsstelle|referent(?:in)?|office manager)`;
  const rank = String.raw`(?:(?:managing|executive|general|creative|sales|finance|regional|deputy|associate|senior|programme?|project|medical|technical|marketing|store|operations|board of) )*(?:directors?|managers?|board|ceo|cto|cfo|coo|president|vice president|vp|head|chief|executives?|leadership|partners?|management|geschäftsf\p{L}+|geschäftsleitung|vorstand\p{L}*|direktion|direktor\p{L}*|direction(?: générale)?|directeur\p{L}*|directrice|dirección(?: general)?|director\p{L}*|gerencia|gerente|direttore|direzione|direttrice|directie|directeur|bestuur|manager|zarządu?|prezesa?|dyrektora?|diretoria|diretor\p{L}*|presidente|presidencia|ledning\p{L}*|vd|direktör\p{L}*|chef\p{L}*|abteilungsleit\p{L}+|bereichsleit\p{L}+)`;
  const to = String.raw`(?: (?:to|of|for|der|des|dem|für|de|du|von|van|till|al|alla|a|à|da|do|di|del|della|dell|dla|åt|la|le|l|el|the|our|die|den))+`;
  return new RegExp(String.raw`(?<=(?<!\p{L})${helper}${to} )${rank}(?!\p{L})(?!(?: ?/)? ?${helper})`, 'giu');
})();
/** "Director's Assistant", "Manager’s Secretary". */
const CHIEF_OF = pattern(
  String.raw`(?<!\p{L})\p{L}+[’'](?:s )?(?= ?(?:personal |executive |private |administrative )*(?:assistant|secretary|aide|pa|office|deputy)(?!\p{L}))`,
  'gi',
);
/** A rank that belongs to a noun: homes and schools for the old and the young, a kind of debt, a military rank. */
const OF_NOUN = pattern(
  String.raw`(?<!\p{L})(?:senior (?=(?:living|citizens?|care(?! (?:manager|coordinator|specialist))|housing|services (?:center|centre)|cent(?:er|re)s?|homes?|communit(?:y|ies)|residences?|health ?care|adults?|debt|lending|helpers?|companions?|high|dining|day ?care|apartments?|sector)(?!\p{L}))|junior (?=(?:schools?|high|college|league|achievement|golf|tennis|football|academy|team|church|sports?|primary|kindergarten|class|infants?|camps?|swim\p{L}*|suite)(?!\p{L}))|graduate (?=(?:schools?|admissions?|studies|medical education|education|recruit\p{L}+|outcomes|programs? office|housing|careers?|nurses?|medicine)(?!\p{L}))|principal (?=(?:investments?|financial)(?!\p{L}))|lead (?=(?:generation|gen|paint|nurtur\p{L}+|abatement)(?!\p{L}))|executive (?=(?:search|education|protection|chef|suite|coach\p{L}*|lounge|housekeep\p{L}*|compensation|benefits)(?!\p{L})))`,
  'gi',
);
/** Swedish, German and Dutch join the rank to the trade: "Seniorutvecklare", "Juniorberater", "Masterarbeit". */
const JOINED = pattern(
  String.raw`(?<!\p{L})(senior|junior|medior|chef|lead)-?(?=(?:utveckl|konsult|ingenj|projekt|entwickl|berat|ingenieur|architekt|arkitekt|redakt|produkt|kund|sälj|control|manager|adviseur|ontwikkel|data|system|java|frontend|backend|software|account|analy|design|handläggare|jurist|ekonom|forskare|professor|partner|verkäuf|vertrieb|trader|medewerker|recruit|programmer|kok|koch|tester|test|it))`,
  'gi',
);
/** A thesis is a student's. */
const THESIS = pattern(
  String.raw`(?<!\p{L})(?:master|bachelor|diplom|abschluss|studien|semester)-?(?:thesis|arbeit(?:en)?)(?!\p{L})|(?<!\p{L})(?:tesi (?:di laurea|magistrale)|tesis (?:de )?(?:máster|grado)|mémoire de (?:master|fin)|trabajo (?:de )?fin de|praca (?:magisterska|dyplomowa|inżynierska)|master(?:scriptie|uppsats|opleiding stage)|afstudeeropdracht|kandidatuppsats|tese de mestrado)(?!\p{L})`,
  'gi',
);

const plain = (title: string): string =>
  title
    .slice(0, 300)
    .normalize('NFKC')
    .replace(NO_NUMERAL, '')
    .replace(ASSOCIATE, '')
    .replace(JOINED, '$1 ')
    .replace(THESIS, 'thesis worker')
    .replace(OF_CHIEF, ' ')
    .replace(CHIEF_OF, ' ')
    .replace(OF_NOUN, ' ')
    .toLowerCase()
    .replace(/\b\d+(?:\.\d+)+\b/g, ' ')
    .replace(/(?<=\p{L}) ?& ?i\b/gu, '')
    .replace(/(?<=\p{L})[:*]-?in(?:nen)?\b/gu, 'in')
    .replace(/[\s_|,()[\]–—:•·.&-]+/g, ' ')
    .replace(/ ?\/ ?/g, ' / ')
    .trim();

/** Every level that a title names, the highest first. */
function levelsOf(text: string, title: string): NamedLevel[] {
  const named = RULES.flatMap(([level, pattern]) => {
    const [words] = pattern.exec(text) ?? [];
    return words === undefined ? [] : [{ level, words }];
  });
  const isRanked = named.some(({ level }) => level !== 'manager' && level !== 'lead');
  return isRanked ? named : [...named, ...numbered(title)];
}

/**
 * The level of a role as its title states it, else as the source's own field does, which knows few levels. Of two levels in a
 * title ("Senior/Staff") the higher counts. "Product Manager" and "Account Manager" are trades: no level unless a rank is named.
 */
export function readLevel(title: string, field?: Seniority): SeniorityReading {
  const text = plain(title);
  const levels = levelsOf(text, title.toLowerCase());
  const isTrade = levels[0]?.level === 'manager' && TRADE_MANAGER.test(text);
  const top = levels[isTrade ? 1 : 0];
  const claims = levels.map((one): Claim<Seniority> => ({
    value: one.level,
    quote: asWritten(title, one.words),
    strength: one === top ? 'title' : 'mention',
    subject: isTrade && one.level === 'manager' ? 'elsewhere' : 'role',
    denied: false,
  }));
  const verdict = judgeClaims(claims, { key: (value) => value, settle: () => null });
  return { seniority: top?.level ?? field ?? 'unknown', evidence: title, claims: verdict.claims };
}

/** The level that a title names; `unknown` where it names none. */
export const readSeniority = (title: string): Seniority => readLevel(title).seniority;

function numbered(text: string): NamedLevel[] {
  const [words = '', word = '', number] = NUMBERED.exec(text) ?? [];
  const level = BY_NUMBER[Number(number) - 1];
  return level === undefined || COUNTED.has(word) || !RANKED.test(word) ? [] : [{ level, words }];
}

/** The words of a folded title as the title writes them. */
function asWritten(title: string, words: string): string {
  const from = title.toLowerCase().indexOf(words.trim());
  return from < 0 ? words.trim() : title.slice(from, from + words.trim().length);
}
