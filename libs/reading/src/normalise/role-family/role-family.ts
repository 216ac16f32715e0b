import { FAMILY_LABELS, type Family, type Trade } from './families.js';
import type { Judged } from '../claims/index.js';
import { matchesOf, wordTable, type TableHit } from '../../text/index.js';
import { familyOfDuties, sideInDuties } from './role-family-duties.js';
import { ANALYST, ENGINEERING_HEAD, FIELDS, TECHNICAL, TRADES, WEAK } from './role-family-words.js';

/** The family of a role, the words that say it, and every claim with what became of it. */
export interface RoleFamilyReading {
  readonly family: string | null;
  readonly evidence: string | null;
  readonly claims: readonly Judged<string>[];
}

/** Words of a title that name a family: where they stand, and in which part of the title. */
interface Found {
  readonly trade: Trade;
  readonly words: string;
  readonly from: number;
  readonly part: number;
}

interface Title {
  readonly text: string;
  readonly parts: readonly number[];
}

/** Where the words of each table stand in a title. */
const FINDERS = { trades: wordTable(TRADES), fields: wordTable(FIELDS), weak: wordTable(WEAK) };

const SEPARATOR =
  / [-–—]+ ?|[-–—] |[,;:()[\]|–—@!•·]+| (?:for|fur|pour|para|at|with|bei|chez|dla|voor|w|mit|mot) /g;
const GENDER_ENDING =
  /(?:[:*_/]-?| ?\()(?<=\w{3}[^\w]{1,2}|\w{3}_)(?:in|innen|a|e|r|trice|euse|ne|o|ka|ere|ve|se|sse|fe|rice|le)\)?(?!\w)/g;

/** Where a compound is taken apart, so that each of its words is found: "Software|entwickler". */
const COMPOUND =
  /(?=entwickl|program+ier|ingen(?:ieur|jor)|architekt|utvecklare|informatiker|buchhalt|assisten[zt]|mechaniker|chauffeur|sjukskoterska|larare|saljar|planerare|psycholog|sicherheit|ciber|marketing|designer|tester|kommunikation|sakerhet)(?<=\w{3})/g;

/** Engineers who write examples for models to learn from build no models: "Ingénieur Logiciel pour l'Entraînement de Données IA". */
const TRAINING_DATA =
  /\b(?:trainen van|entrainement de|entrenamiento de|treinamento de|training von|szkoleni\w+)(?: (?:donnees|datos|dados|daten|data))?(?:[ -](?:ai|ia|ki))?(?:[ -](?:data|modell\w*|modelos|modeles))?(?!\w)/g;

function fold(title: string): Title {
  const text = title
    .slice(0, 300)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .replace(GENDER_ENDING, '')
    .replace(COMPOUND, ' ')
    .replace(TRAINING_DATA, ' ')
    .replace(/\b(front|back)[- ]?(?:end\b|(?=\/|and | ?& ?back))/g, '$1end')
    .replace(/\bfull[- ?]{0,2}stack/g, 'fullstack')
    .replace(/\bdev ops\b/g, 'devops');
  return { text, parts: matchesOf(text, SEPARATOR).map(({ index }) => index) };
}

function found({ text, parts }: Title, find: (text: string) => TableHit<Trade>[]): Found[] {
  return find(text).map(({ value, words, from }) => ({
    trade: value,
    words: words.trim(),
    from,
    part: parts.filter((at) => at < from).length,
  }));
}

const isTechnical = ({ trade }: Found): boolean => TECHNICAL.has(trade);
const NEEDS_HEAD: ReadonlySet<Trade> = new Set<Trade>([
  'machine-learning',
  'data-engineering',
  'infrastructure',
  'hardware',
]);
/** Who may work on "AI", "data" or "systems" as an engineer; beside other trades these words only name a subject. */
const MAKER =
  /\b(?:scientists?|researchers?|research|specialist\w*|lead|ops|intern|staff|head|manager|director|technical|r&d|resident|fellow|lider|responsable|tech|expert\w*|praktik\w+|leiter\w*|consultant|tecnic[oa])\b/;
const LIST = /^ ?(?:\/|&|\+|and|or|und|oder|et|ou|y|o|i|e|en|of|och|eller|lub)(?!\w)/;

/** Words that yield to the field before them: "Machine Learning Scientist", "Maritime Systems Engineer". */
const YIELDING = /^(?:systems?|platforms?|scientist|research(?:er)?)$/;

/** A partner of people or finance sells nothing: the word yields to every field before it. */
const PARTNER = /^partners?$/;

/**
 * Of several fields in one part of a title the one nearest to the trade counts: the last before it ("Cloud Security Engineer"), else
 * the first behind it ("Backend Engineer Data Analytics", "Desarrollador Backend Pruebas"); of a list of fields of engineering the first.
 */
function nearest(all: readonly Found[], text: string): Found | undefined {
  const head = all.length < 2 ? -1 : text.search(ENGINEERING_HEAD);
  const before = all.filter(({ from }) => from < head);
  const isBehind = head >= 0 && before.length === 0;
  const fields = head < 0 ? all : isBehind ? all.slice(0, 1) : before;
  return fields.reduce<Found | undefined>((best, one) => {
    if (best === undefined) return one;
    if (isTechnical(best) && YIELDING.test(one.words)) return best;
    if (PARTNER.test(one.words)) return best;
    const isList = LIST.test(text.slice(best.from + best.words.length));
    return isList && isTechnical(best) && isTechnical(one) ? best : one;
  }, undefined);
}

const partOf = ({ text, parts }: Title, part: number): string =>
  text.slice(part === 0 ? 0 : parts[part - 1], parts[part]);

/** Of a business field beside an engineer ("Growth Engineer") nothing is known but that it is an engineer. */
function fieldsThatCount(title: Title, fields: readonly Found[]): Found[] {
  const isEngineer = ENGINEERING_HEAD.test(title.text);
  const isMaker = isEngineer || MAKER.test(title.text);
  const isAlone = title.text.split(' ').length < 3;
  return fields.filter((one) => {
    if (isEngineer && ENGINEERING_HEAD.test(partOf(title, one.part))) return isTechnical(one);
    if (one.trade === 'data-engineering') return isEngineer;
    return !NEEDS_HEAD.has(one.trade) || isMaker || isAlone;
  });
}

/** Trades that name what is done, not who does it: before another trade they are its subject ("Data Science Project Manager"). */
const SUBJECT =
  /(?:science|support|success|services?|experience|care|operations|ops|assurance|management|intelligence|resources|acquisition|relations|devops|sre|etl|qa|data|reliability|desk|technology|chain|development|rewards|marketing|enablement|sap)$/;

/** Of the whole trades in one part the first decides, unless it is only the subject of the one that follows it. */
const headOf = (trades: readonly Found[], text: string): Found | undefined =>
  trades.reduce<Found | undefined>((best, one) => {
    if (best === undefined) return one;
    const between = text.slice(best.from + best.words.length, one.from);
    return SUBJECT.test(best.words) && /^[ -](?:[a-z]+ )?$/.test(between) && !LIST.test(between) ? one : best;
  }, undefined);

/** Whether the name of a later part says more than the vague word of an earlier one. */
const isClearer = (later: Found, vague: Found): boolean =>
  vague.trade === 'software'
    ? isTechnical(later)
    : later.trade === 'none' || ['product', 'data-analytics'].includes(vague.trade);

/** Of weak words the one who writes software says most; whom a technician serves says more than that he is one. */
const WEIGHTS: Partial<Record<Trade, number>> = {
  software: 3,
  it: 2,
  'customer-success': 2,
  operations: 2,
  none: 1,
};
const weightOf = ({ trade }: Found): number => WEIGHTS[trade] ?? 0;

/** The words that decide: the first part of the title that names a family does, unless it says no more than "engineer". */
function decide(
  title: Title,
  trades: readonly Found[],
  fields: readonly Found[],
  weak: readonly Found[],
): Found | undefined {
  const byPart = (list: readonly Found[], part: number): Found[] => list.filter((one) => one.part === part);
  let vague: Found | undefined;
  for (let part = 0; part <= title.parts.length; part += 1) {
    const best = headOf(byPart(trades, part), title.text) ?? nearest(byPart(fields, part), title.text);
    if (best !== undefined && (vague === undefined || isClearer(best, vague))) return best;
    vague ??= byPart(weak, part).sort((a, b) => weightOf(b) - weightOf(a))[0];
  }
  return vague;
}

const WEB: ReadonlySet<Trade> = new Set<Trade>([
  'frontend',
  'backend',
  'software',
  'mobile',
  'infrastructure',
]);

/** Several people are looked for, so "Backend and Frontend Engineers" are two roles, of which the first counts. */
const SEVERAL = /\b(?:engineers|developers|devs|programmers|hackers)\b/;

/** Languages and frameworks of the server: who is named by nothing else works there. */
const SERVER_LANGUAGE =
  /(?<!\w)(?:java|j2ee|jee|php|laravel|symfony|python|django|ruby|rails|golang|go(?= (?:engineer|developer|entwickl|programm))|(?:asp)?\.?net(?: core)?|dotnet|c#|c sharp|node(?:\.?js)?|nodejs|nestjs|scala|spring(?: ?boot)?|elixir|clojure|erlang|perl|kotlin|cobol|pl ?\/? ?sql|t-sql|sql|daten ?bank|apex|abap|mulesoft|biztalk|integrations?)(?!\w)(?!\+)/;
/** Of these a title that names a language of the server too says nothing of the side. */
const OTHER_SOFTWARE =
  /(?<!\w)(?:c\+\+|c ?\/ ?c\+\+|rust|unity|unreal|games?|desktop|embedded|compiler|kernel|graphics|trading|scientific|hpc|simulation|delphi|labview|vba|trainer)(?!\w)/;
const FRAMEWORK = /^(?:javascript|react|vue|angular)(?:\.?js)?$/;
const TECH_LEAD = /\btech(?:nical)? lead/;

/** A title that names a language of the server only is of the back end; with a framework of the interface beside it, of both. */
function byLanguage(best: Found, text: string): Found {
  const [server] = OTHER_SOFTWARE.test(text) ? [] : (SERVER_LANGUAGE.exec(text) ?? []);
  if (server === undefined || !(ENGINEERING_HEAD.test(text) || TECH_LEAD.test(text))) return best;
  if (best.trade === 'software') return { ...best, trade: 'backend', words: server };
  return FRAMEWORK.test(best.words) ? { ...best, trade: 'fullstack' } : best;
}

/** Front end and back end together, or "full stack" anywhere, are one trade of their own. */
function stackOf(best: Found, fields: readonly Found[], text: string): Found {
  if (!WEB.has(best.trade)) return best;
  const beside = fields.filter(({ part }) => part === best.part);
  const whole = beside.find(({ trade }) => trade === 'fullstack');
  if (whole !== undefined) return whole;
  const ends = beside.filter(
    ({ trade, words }) => (trade === 'frontend' && words !== 'web') || trade === 'backend',
  );
  const names = new Set(ends.map(({ trade }) => trade));
  if (names.size < 2) return names.has('backend') && best.words === 'web' ? (ends[0] ?? best) : best;
  return SEVERAL.test(text) ? (ends[0] ?? best) : { ...best, trade: 'fullstack' };
}

/** Titles that say no more than that somebody writes software, in which language and of what rank. */
const BARE =
  /^(?:\W|\d|r\d+|[mfwdx]|senior|sr|junior|jr|mid|medior|pleno|senior|staff|lead|tech|technical|leader|principal|founding|full.time|new|grad(?:uate)?|college|experienced|talented|passionate|sharp|awesome|driven|curious|great|strong|early|i{1,3}|remote|the|a|an|of|and|und|et|y|e|de|en|in|at|level|hiring|role|roles|position|positions|team|product|application|applications|software|logiciel|informatique|web|internet|java|python|c#|net|typescript|kotlin|scala|rust|clojure|perl|sql|spring|boot|django|engineers?|engineering|developers?|devs?|programmers?|hackers?|coder|swe|sw|r|entwickler|developpeur|ingenieur|desarrollador|desarrolladora|desenvolvedor|ingeniero|programista|programador|sviluppatore|ontwikkelaar|utvecklare)+$/;
const END = '(full[- ]?stack|front[- ]?end|back[- ]?end)';
const IN_TEXT = new RegExp(
  `\\b(?:as an?|looking for|seeking|hiring|we need|role of|join us as|you are an?|primary focus|you(?:'ll| will) (?:build|develop|own|work on|design)|build|ship|develop|design|code|and ship|entwickl\\w+|suchen|desarrollar|buscamos|recherchons|szukamy|zoeken|als|en tant que|como|jako)\\b[^.\\n]{0,60}?\\b${END}\\b(?! teams?\\b)`,
  'i',
);
/** "Software Engineer - Backend", "Developers: Frontend": the role as the text names it. */
const NAMED = new RegExp(`\\b(?:engineers?|developers?)(?: ?[-–—:(/,]|:) ?${END}\\b`, 'i');
const BOTH_ENDS =
  /\b(?:front[- ]?end|back[- ]?end)\b-?(?: \w+)? ?(?:and|und|et|y|e|i|en|och|&|\/) ?(?:the )?(?:front[- ]?end|back[- ]?end)\b/i;
const WHOLE_STACK =
  /\b(?:the|our) (?:entire|whole|full) (?:tech(?:nology)? )?stack\b|\bacross (?:the|our) (?:entire |whole |full )?stack\b/i;

const inText = (trade: Trade, words: string): Found => ({ trade, words, from: 0, part: 0 });

/** What the text's beginning says of this role where the title is a bare "Software Engineer". */
function stackInText(text: string): Found | null {
  const start = text.slice(0, 1_500);
  const named = NAMED.exec(start);
  const [both] = named ? [] : (BOTH_ENDS.exec(start) ?? []);
  if (both !== undefined) return inText('fullstack', both);
  const [words, end = ''] = named ?? IN_TEXT.exec(start) ?? [];
  if (words === undefined) {
    const [whole] = WHOLE_STACK.exec(start) ?? [];
    return whole === undefined ? null : inText('fullstack', whole);
  }
  return inText(/^full/i.test(end) ? 'fullstack' : /^front/i.test(end) ? 'frontend' : 'backend', words);
}

/** What is known of a title: the words that decide, and all that were found. */
interface Decision {
  readonly best: Found | undefined;
  readonly rest: readonly Found[];
}

function decisionOf(title: Title): Decision {
  const trades = found(title, FINDERS.trades);
  const fields = fieldsThatCount(title, found(title, FINDERS.fields));
  const weak = found(title, FINDERS.weak);
  const decided = decide(title, trades, fields, weak);
  const best = decided && byLanguage(stackOf(decided, fields, title.text), title.text);
  return { best, rest: [...trades, ...fields, ...weak].filter((one) => one !== decided && one !== best) };
}

/** Titles that name a rank or a form but no trade: the department says what it is the rank of ("Senior Associate", Legal). */
const GENERIC =
  /\b(?:manager|specialist|associate|coordinator|lead|leader|director|head|representative|advisor|consultant|officer|executive|agent|intern\w*|partner|strategist|president|vp|expert|trainee|werkstudent\w*|praktik\w+|stage|stagiaire|mitarbeiter\w*|medarbetare|medewerker|pracownik|specjalista|responsable|especialista)\b/;

/** The department of the source as a family, where the title names no more than a rank. */
function ofDepartment(title: Title, department: string | undefined): Found | null {
  if (department === undefined || !GENERIC.test(title.text)) return null;
  const { best } = decisionOf(fold(department));
  return best === undefined || best.trade === 'none' || best.trade === 'software' ? null : best;
}

/** Who is looked for, as the text's beginning says it. */
const SOUGHT =
  /\b(?:looking for|hiring|seeking|join us as|role of|(?:work|position|role|job|internship) as|suchen wir|wir suchen|sucht|stelle als|position als|recherch\w+|busca(?:mos)?|szukamy|poszukuj\w+|stanowisko:?|op zoek naar|zoeken|söker|cerchiamo|ricerca|procuramos)\s+([^.\n!?:;]{3,80})/gi;

/** The trade of the one who is looked for, where neither title nor department names any. */
function ofText(text: string): Found | null {
  for (const [, sought = ''] of text.slice(0, 2_000).matchAll(SOUGHT)) {
    const [trade] = found(fold(sought), FINDERS.trades);
    if (trade !== undefined) return trade.trade === 'none' ? null : { ...trade, words: sought.trim() };
  }
  return null;
}

const SEVERAL_ROLES = /^(?:several|multiple|various|many|all) (?:open )?(?:roles|positions)/;
const SOME_ENGINEERS =
  /\b(?:engineers?|developers|engineering (?:roles|positions|team)|hackers|programmers|software|SW)\b/i;

const ofElse = (title: Title, text: string, department?: string): Found | null =>
  ofDepartment(title, department) ?? ofText(text) ?? ofDuties(text) ?? ofSeveral(title, text);

/** Engineers of any kind who are wanted at once. */
function ofSeveral(title: Title, text: string): Found | null {
  if (!SEVERAL_ROLES.test(title.text)) return null;
  const [words] = SOME_ENGINEERS.exec(text.slice(0, 2_000)) ?? [];
  return words === undefined ? null : inText('software', words);
}

function ofDuties(text: string): Found | null {
  const told = familyOfDuties(text);
  return told === null || told.family === 'none' ? null : inText(told.family, told.words);
}

/** Whose trade the title leaves to the duties, and which families can be meant. */
const LEFT_OPEN: readonly (readonly [words: RegExp, among: ReadonlySet<Trade>])[] = [
  [
    new RegExp(`(?:${ANALYST})`),
    new Set<Trade>(['product', 'data-analytics', 'finance', 'operations', 'legal', 'security', 'marketing']),
  ],
];

/** What the duties say where the title names an analyst, of what the title does not say or says in a word that is of many trades. */
function ofOpen(best: Found, title: Title, text: string): Found | null {
  if (best.trade !== 'product' && best.trade !== 'data-analytics') return null;
  const open = LEFT_OPEN.find(([words]) => words.test(best.words));
  if (open === undefined || /\b(?:data|bi|dat\w+|analytics)\b/.test(title.text)) return null;
  const told = familyOfDuties(text, open[1]);
  return told === null ? null : inText(told.family, told.words);
}

/** The side of the program that the text names, or that its duties show. */
function sideOf(best: Found, title: Title, text: string): Found | null {
  const isOpen = best.trade === 'software' || best.words === 'web';
  const isServer =
    best.trade === 'backend' && SERVER_LANGUAGE.test(best.words) && !title.text.includes('backend');
  if ((!isOpen && !isServer) || OTHER_SOFTWARE.test(title.text)) return null;
  const named = isOpen && BARE.test(title.text) ? stackInText(text) : null;
  if (named !== null) return named;
  const told = sideInDuties(text, isOpen);
  if (told === null) return best.words === 'web' ? { ...best, trade: 'fullstack' } : null;
  return isServer && told.family !== 'fullstack' ? null : inText(told.family, told.words);
}

const toldOf = (best: Found | undefined, title: Title, text: string, department?: string): Found | null =>
  best === undefined
    ? ofElse(title, text, department)
    : (sideOf(best, title, text) ?? ofOpen(best, title, text));

/** The family of a role by its title; by its department, then by the text, only where the title says no more than "Software Engineer". */
export function readFamily(raw: string, text: string, department?: string): RoleFamilyReading {
  const title = fold(raw);
  const { best, rest } = decisionOf(title);
  const told = toldOf(best, title, text, department);
  const winner = told ?? best;
  const claims = [...(told ? [told] : []), ...(best ? [best] : []), ...rest].map((one): Judged<string> => ({
    value: one.trade,
    quote: one === told ? one.words : asWritten(raw, one.words),
    strength: one === told ? 'sentence' : one === best ? 'title' : 'mention',
    subject: 'role',
    denied: false,
    outcome: one === winner ? 'won' : 'weaker',
  }));
  return {
    family: winner === undefined || winner.trade === 'none' ? null : winner.trade,
    evidence: winner === undefined ? null : told ? told.words : asWritten(raw, winner.words),
    claims,
  };
}

/** The words of a folded title as the title writes them. */
function asWritten(title: string, words: string): string {
  const from = title.toLowerCase().indexOf(words);
  return from < 0 ? words : title.slice(from, from + words.length);
}

/** The role family of a title, or null where none fits. */
export const readRoleFamily = (title: string): string | null => readFamily(title, '').family;

/** Families that count too when another is named: "developer" means one of any side. */
const PARTS: ReadonlyMap<string, readonly Family[]> = new Map([
  [
    'software',
    [
      'backend',
      'frontend',
      'fullstack',
      'mobile',
      'infrastructure',
      'data-engineering',
      'machine-learning',
      'hardware',
      'quality',
      'security',
    ],
  ],
  ['frontend', ['fullstack']],
  ['backend', ['fullstack']],
]);

/**
 * The families that a job may have for some words of a search: the one they name first; none where they name none. A field alone
 * ("machine learning") is read as the work of who leads in it.
 */
export function agreeingFamilies(words: string): readonly string[] {
  const family = readRoleFamily(words) ?? readRoleFamily(`${words} lead`);
  return family === null ? [] : [family, ...(PARTS.get(family) ?? [])];
}

/** All role families with their labels, in a fixed order. */
export function roleFamilyList(): readonly { readonly slug: string; readonly label: string }[] {
  return (Object.keys(FAMILY_LABELS) as Family[]).map((slug) => ({ slug, label: FAMILY_LABELS[slug] }));
}
