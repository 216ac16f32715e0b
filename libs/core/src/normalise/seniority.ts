import type { Seniority } from '../domain/index.js';

type Level = Exclude<Seniority, 'unknown'>;

/** Words that name a level, the rank that wins over the others first. A title is matched in lower case, signs as blanks. */
const RULES: readonly (readonly [Level, RegExp])[] = [
  [
    'intern',
    /(?<!junior )\b(?:intern(?:ship|s)?|apprentice(?:ship)?|trainee|working student|werkstudent(?:in)?|praktik(?:um|ant|antin)|stagiaire|(?<!(?:early|late|growth|seed|first|end|multi) )stage(?! (?:manager|hand|technician|crew|\d))|tirocin(?:io|ante)|stagista|stagiair|sta[zż]yst(?:a|ka)|praktykant(?:ka)?|azubi|apprentie?|apr[eè]ndiz|examensarbete|afstudeer\w*|alternan(?:ce|te?)|co op|student(?=$| [/]| (?:assistant|worker|researcher|developer|engineer|position|job|annapurna))|student \w+ assistant|pasante|becari[oa]|est[aá]gi(?:o|[aá]rio)|auszubildende[rn]?|ausbildung|fellowship|placement (?:year|student)|(?:phd|masters?|bachelors?) thesis|thesis worker|summer (?:analyst|associate)|v i e)\b|^fellow\b|インターン/,
  ],
  [
    'executive',
    /\b(?:c[etofmi]o|cro|cso|ciso|chro|cdo|cpo|cco|cao|chief(?! of staff)(?= .*\bofficer\b)|chief (?:architect|scientist|economist|evangelist|medical|data|product|people|technology|revenue|marketing|engineer)|[aes]?vp|vice (?:president|chancellor)|vice pr[eé]sident|president|managing (?:director|partner)|general (?:director|partner)|(?:co )?founder|gesch[aä]ftsf[uü]hrer(?:in)?|(?:global )?head of|head(?=$| \/)|(?:business|country|regional|practice|department) head|directeur g[eé]n[eé]ral|provost)\b(?<!(?:assistant|asst) to (?:the )?\w{2,9})/,
  ],
  [
    'director',
    /\b(?:director|direktor(?:in)?|dyrektor(?:ka)?|direkt[oö]r|direttore|direttrice|diretor|directeur|directrice|directora?|diretora?|dir|dean)\b/,
  ],
  [
    'principal',
    /\b(?:principal|distinguished|prin|princ|(?:technical|engineering|senior|ai|research|corporate) fellow)\b/,
  ],
  [
    'staff',
    /\b(?<!chief of )(?:(?<!technical )staff(?!ing| (?:assistant|nurse|accountant|attorney|physician|writer|photographer|rn|therapist|pharmacist|auditor|augmentation))|smts)\b/,
  ],
  [
    'manager',
    /\b(?:manager|manger|mgr|supervisor|superintendent|teamleiter(?:in)?|abteilungsleiter(?:in)?|gerente|responsable|responsabile|(?!projekt)\w*leiter(?:in)?|(?!projekt)\w*leitung|teamleider|leidinggevende|afdelingshoofd|kierownik|kierowniczka|jef[ea] de|encargad[oa]|capo ?(?:reparto|ufficio|squadra)|chefe de|chef(?:fe)? d ?['’]? ?(?:[eé]quipe|atelier|agence|service)|(?:avdelnings|grupp|enhets|butiks|sektions|team)chef|store manager)\b|マネージャー/,
  ],
  [
    'lead',
    /\b(?:lead(?:er)?|tl|teamlead|l[ií]der(?: t[eé]cnico)?)\b(?! (?:free|acid|paint|abatement|hazard|poisoning|magnet|glass|to cash|generation|gen|qualification|nurtur\w*|management|conversion|time|scoring))/,
  ],
  [
    'senior',
    /\b(?:senior|sr|snr|s[eé]nior|iii|iv|v(?=$)|expert|exp[eé]riment[eé]|seasoned|starszy|starsza|erfahrene[rn]?|ervaren|do[sś]wiadczon[ya]|l5|ic4|ic5|e5)\b|シニア/,
  ],
  [
    'mid',
    /\b(?:mid(?! ?(?:market|atlantic|west|size|town|cap))|intermediate|ii|medior|pleno|semi senior|ssr|ic3|l2|l4|confirm[eé])\b/,
  ],
  [
    'junior',
    /\b(?:junior|jr|jnr|graduate|new grad|entry level|early career|entry|associates?(?! (?:director|partner|vice|professor|dean))|assoc|(?<=\p{L}{3} )i(?=$| [^i])|m[lł]odsz[ya]|j[uú]nior|einsteiger(?:in)?|d[eé]butant|berufseinsteiger(?:in)?|absolvent(?:in)?|university grad|campus hire|ic1|ic2|l1|l3|grad)\b/u,
  ],
];

/** "Analyst 2", "Planner - Level 3": a number at the end ranks the role, unless the word before it counts something else. */
const NUMBERED = /\b(\p{L}+) (?:level )?([1-5])(?=$| \p{L}{1,3}$)/u;
const COUNTED = new Set(
  'shift tier tower center centre sector chapter server docker blender layer number error master order phase python team area web group unit class form building floor day grade region zone part vision angular vue windows java soc type'.split(
    ' ',
  ),
);
/** Words that end as names of people who do something: only these are ranked by a number, not a company or a place. */
const RANKED = /(?:er|or|ist|ian|ant|yst|ect|ive|ate|ech|tech|man|ent|sde|swe|level|ing|support|grade)$/u;
const BY_NUMBER: readonly Level[] = ['junior', 'mid', 'senior', 'senior', 'senior'];

/** Who manages a product, a project or an account need not manage people: the title names a trade, not a level. */
const TRADE_MANAGER =
  /\b(?:products?|projects?|program(?:me)?s?|accounts?|case|community|content|media|marketing|brand|growth|seo|events?|customer success|success|relationship|partner(?:ships?)?|alliances?|territory|portfolio|change|policy|communications|release|scrum|engagement|campaign|category|office|delivery|contracts?|risk|compliance|vendor|process|implementation|onboarding|configuration|asset|property|incident|knowledge|bid|proposal|grants?|transition|test|business development|crm|affiliate|pr)\b(?: (?:and )?(?:account|project|product|program|contract|release|marketing|delivery))? (?:manager|manger|mgr)\b|\b(?:projekt|produkt|product|project|account|marketing|office)manager(?:in)?\b|\bkierownik projekt\w*|\b(?:jef[ea]|gerente|responsable|responsabile|chefe) (?:de |di )?(?:proye[ck]tos?|progetto|projetos?|productos?|produtos?|projets?|produits?|cuentas?)\b/;

/**
 * The level of a role as its title states it; `unknown` where the title names none. Of alternatives ("Senior/Staff")
 * the first counts. "Product Manager", "Project Manager" and "Account Manager" are trades: `unknown` unless a rank is named.
 */
export function readSeniority(title: string): Seniority {
  const text = firstAlternative(
    title
      .slice(0, 300)
      .normalize('NFKC')
      .toLowerCase()
      .replace(/\b\d+(?:\.\d+)+\b/g, ' ')
      .replace(/(?<=\p{L}) ?& ?i\b/gu, '')
      .replace(/[\s_|,()[\]–—:•·.&-]+/g, ' ')
      .replace(/ ?\/ ?/g, ' / ')
      .trim(),
  );
  const levels = RULES.filter(([, pattern]) => pattern.test(text)).map(([level]) => level);
  const [top = numbered(text)] = levels;
  if (top !== 'manager' || !TRADE_MANAGER.test(text)) return top;
  return (
    levels.find((level) => level === 'lead' || level === 'senior' || level === 'mid' || level === 'junior') ??
    'unknown'
  );
}

function numbered(text: string): Seniority {
  const [, word = '', number] = NUMBERED.exec(text) ?? [];
  return number === undefined || COUNTED.has(word) || !RANKED.test(word)
    ? 'unknown'
    : (BY_NUMBER[Number(number) - 1] ?? 'unknown');
}

const RANK = String.raw`(?:senior|sr|staff|principal|lead|junior|jr|mid|intermediate|entry level|intern|director|vp|head|manager|i{1,3}|iv)`;
const ALTERNATIVES = new RegExp(
  String.raw`\b(${RANK})((?: \w+){0,2}) (?:\/|or|to) (?:${RANK}\b)(?: (?:\/|or|to) ${RANK}\b)*`,
  'g',
);

const firstAlternative = (text: string): string => text.replace(ALTERNATIVES, '$1$2');
