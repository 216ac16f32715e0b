import { sectionLines } from '../claims/index.js';
import { inSmallLetters, matchesOf, wordTable } from '../../text/index.js';
import type { Family, Trade } from './families.js';

/** Words of duties that are clear for one family, folded, in the languages that are read. `none`: work of no family. */
const DUTIES: readonly (readonly [Trade, readonly string[]])[] = [
  [
    'none',
    [
      'patients?|patienten|pupils|students?|classroom|teach(?:ing)?|lessons?|tutor\\w*|unterricht\\w*|schuler\\w*|kindern?|bewohner\\w*|pflege|maschinen?|machines?|montage|reinigung|cleaning|kitchen|cook\\w*|forklift|welding|soins|eleves|enfants|pacientes|alumn[oa]s|maquinaria|limpieza|pacjent\\w*|uczni\\w*|dzieci|maszyn\\w*|pazienti|macchin\\w+|pulizi\\w+|leerlingen|clienten|schoonmaak|elever|patienter|annotat\\w+|label(?:ling|ing)|rat(?:e|ing) (?:the )?responses',
    ],
  ],
  [
    'sales',
    [
      'sell(?:ing)?|sales|prospects?|prospecting|leads|quotas?|upsell\\w*|cold call\\w*|clos(?:e|ing) deals|new business|verkauf\\w*|vertrieb\\w*|akquis\\w*|neukund\\w*|angebote?|ventes?|vendre|prospection|prospecter|ventas|vender|captacion|presupuestos|sprzedaz\\w*|pozyskiwan\\w+|ofert\\w*|vendit\\w+|vendere|verkopen|verkoop\\w*|acquisitie|offertes?|forsaljning\\w*|salja|vendas',
    ],
  ],
  [
    'customer-success',
    [
      'customer (?:inquir\\w+|issues?|satisfaction|success|support|service|retention|questions)|tickets?|renewals?|churn|onboarding customers|kunden(?:anfragen|service|betreuung|anliegen|zufriedenheit)|reklamation\\w*|demandes (?:des )?clients|relation client\\w*|atencion al cliente|reclamaciones|obslug\\w+ klient\\w+|reklamacj\\w+|assistenza client\\w*|klant(?:vragen|contact\\w*)|kundtjanst|kundarenden|atendimento',
    ],
  ],
  [
    'marketing',
    [
      'campaigns?|marketing|seo|social media|brand(?:ing)?|content creation|newsletters?|kampagnen?|campagnes?|campanas|redes sociales|reseaux sociaux|kampani\\w*|campagne|marknadsforing',
    ],
  ],
  [
    'finance',
    [
      'invoic\\w+|reconcil\\w+|ledger|budgets?|budgeting|forecasts?|forecasting|financial (?:statements?|reports?|analysis|models?|reporting)|month.end|accounting|buchhalt\\w*|rechnung\\w*|jahresabschl\\w*|budgetierung|kosten|comptab\\w*|factur\\w+|contab\\w*|ksiegow\\w*|faktur\\w*|budzet\\w*|kredyt\\w*|credit|koszt\\w*|fattur\\w*|bilanci\\w*|boekhoud\\w*|facturen|bokforing|redovisning',
    ],
  ],
  [
    'people',
    [
      'recruit(?:ing|ment)?|candidates|job postings|payroll|employee (?:relations|onboarding|engagement)|personalbeschaffung|bewerber\\w*|personalakten|recrutement|paie|seleccion de personal|nominas|rekrutacj\\w*|kadrow\\w*|wynagrodz\\w*|selezione del personale|rekrytering',
    ],
  ],
  [
    'operations',
    [
      'calendars?|travel arrangements|office supplies|inventory|suppliers?|vendors?|procurement|purchas\\w+|logistics|warehouse|shipments?|data entry|continuous improvement|lean|six sigma|kaizen|terminkoordination|bestellungen|lieferanten|wareneingang|einkauf|lager\\w*|ablage|fournisseurs|commandes|approvisionnements?|stocks?|courrier|proveedores|pedidos|compras|almacen|archivo|zamowien\\w*|magazyn\\w*|aktualiz\\w+ danych|ordini|fornitori|magazzino|leveranciers|bestellingen|voorraad|leverantorer|inkop|bestallningar',
    ],
  ],
  [
    'data-analytics',
    [
      'dashboards?|sql|power bi|tableau|looker|kpis?|data analysis|analy[sz]e data|datenanalyse|analisis de datos|analyse (?:de|des) donnees|reporting|analiz\\w* danych|raport\\w*|analisi dei dati|data.?analyse',
    ],
  ],
  [
    'product',
    [
      'roadmaps?|backlog|user stor(?:y|ies)|acceptance criteria|(?:gather|business|functional|software|product)(?:ing)? requirements|functional specifications?|anforderung\\w*|fachkonzept\\w*|lastenheft\\w*|cahiers? des charges|specifications fonctionnelles|toma de requisitos|requisitos|requerimientos|wymagan\\w* (?:biznesow|funkcjonaln|systemow|klient)\\w*|specyfikacj\\w+|requisiti|functionele (?:analyse|eisen)|kravspec\\w*',
    ],
  ],
  [
    'legal',
    [
      'legal|litigation|aml|kyc|compliance|regulatory|fraud|due diligence|vertragsrecht|rechtlich\\w*|juridi\\w+|contentieux|prawn\\w+|umow\\w*|blanqueo|riciclaggio',
    ],
  ],
  [
    'it',
    [
      'help ?desk|active directory|office 365|m365|intune|laptops?|workstations?|end users?|anwender\\w*|benutzer\\w*|postes? de travail|soporte (?:tecnico|a usuarios)|uzytkownik\\w*|werkplek\\w*|anvandare',
    ],
  ],
  [
    'program',
    [
      'project (?:plans?|schedules?|timelines?|milestones)|milestones|projektplan\\w*|planning du projet|harmonogram\\w*|cronograma|projectplanning',
    ],
  ],
  [
    'design',
    [
      'wireframes?|prototypes|mockups?|figma|visual design|user research|usability|illustrator|photoshop|indesign',
    ],
  ],
  ['security', ['threats?|vulnerabilit\\w+|incident response|siem|penetration tests?']],
  ['machine-learning', ['machine learning models?|llms?|train(?:ing)? models|fine.tun\\w+|computer vision']],
  [
    'quality',
    [
      'test (?:cases?|plans?)|regression|testfalle|defects|bugs|cas de test|casos de prueba|przypadk\\w+ testow\\w+',
    ],
  ],
];

const findDuties = wordTable(DUTIES);

/** How much of the lines that tell of the duties is looked at, and how long a line may be to be one of them. */
const MOST_DUTIES = 1_500;

/** Without accents; a text in English has none, so it is asked first. */
function fold(text: string): string {
  const small = text.toLowerCase();
  if (!/[^\0-\x7f]/.test(small)) return small;
  return small
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss');
}

/**
 * The part of the text that tells of the work: what stands under a heading of the role, else what stands in no other section.
 * Demands, wishes, benefits and what is told of the employer are left out.
 */
export function dutiesOf(text: string): string {
  const lines = sectionLines(text);
  const first = lines.findIndex(({ section, isHeading }) => isHeading && section === 'role');
  const told = lines
    .slice(Math.max(0, first))
    .filter(({ section, isHeading }) => section === 'role' && !isHeading)
    .map((line) => line.text)
    .join('\n');
  return told.slice(0, MOST_DUTIES);
}

/** A family that the duties tell of, with the first word that does. */
interface Told {
  readonly family: Trade;
  readonly words: string;
}

const LEAST_WORDS = 3;

/**
 * The family that most of the duties are about: of the different clear words of each family at least three, and more than half as many again as
 * of the next one. Null where no family stands out, for one word in passing says nothing.
 */
export function familyOfDuties(text: string, among?: ReadonlySet<Trade>): Told | null {
  const words = new Map<Trade, Set<string>>();
  for (const { value, words: found } of findDuties(fold(dutiesOf(text))))
    if (among?.has(value) ?? true) words.set(value, (words.get(value) ?? new Set<string>()).add(found));
  const [best, next] = [...words].sort((a, b) => b[1].size - a[1].size);
  if (best === undefined || best[1].size < LEAST_WORDS) return null;
  if (next !== undefined && best[1].size < next[1].size * 1.5) return null;
  return { family: best[0], words: [...best[1]][0] ?? '' };
}

/** Both sides named as one, in small letters. Of a list of roles ("back end, full stack and mobile") it says nothing of this one. */
const WHOLE =
  /(?<!(?:back|front)[- ]?end[^.\n]{0,25})(?<!\d[.)] )\bfull[- ]?stack\b(?! teams?\b| (?:&|and) |,)|\b(?:across|throughout|up and down) (?:the|our) (?:entire |whole |full )?(?:tech(?:nology)? |web )?stack\b|\b(?:front|back)[- ]?ends?-?(?:[- ]\w+)?,? ?(?:and|as well as|to|und|et|y|e|i|en|och|oraz|ainsi que|&|\/|\+) ?(?:the |el |la |le |du |del |im )?(?:front|back)[- ]?end|toutes les couches|todas las capas|both (?:client|server)[- ]?side/;
const MAY_BE_WHOLE = ['stack', 'front', 'couches', 'capas', 'server'];
const SERVER = new Set(
  'backend api apis microservice microservices microservicios microserviços mikroserwisy mikroserwisów rest restful webservice webservices database databases datenbank datenbanken databas databaser spring springboot node nodejs node.js django flask postgres postgresql kafka plsql java c# .net php python ruby golang kotlin bazy données datos dados'.split(
    ' ',
  ),
);
const CLIENT = new Set(
  'frontend ui interface interfaces react reactjs react.js angular angularjs vue vuejs vue.js svelte nextjs next.js html html5 css css3 javascript typescript benutzeroberfläche benutzeroberflächen interfejs interfejsy interfaz'.split(
    ' ',
  ),
);
const WORDS = /\.?[a-zà-ſ][a-zà-ſ0-9.]*#?/g;

/** The different words of a set that stand in a text of small letters. */
function kindsOf(text: string, words: ReadonlySet<string>): Set<string> {
  const kinds = new Set<string>();
  for (const [found] of matchesOf(text, WORDS)) {
    const word = found.endsWith('.') ? found.slice(0, -1) : found;
    if (words.has(word)) kinds.add(word);
  }
  return kinds;
}

const inOneWord = (text: string): string => inSmallLetters(text).replace(/\b(front|back)[- ]end\b/g, '$1end');

/** How many different words of one side alone, or of each of both, show what somebody works on. */
const LEAST_OF_ONE = 3;
const LEAST_OF_BOTH = 2;

/** What is asked for, without what is only wished for. */
const demandsOf = (text: string): string =>
  sectionLines(text)
    .filter(({ section, isHeading }) => section === 'requirements' && !isHeading)
    .map((line) => line.text)
    .join('\n')
    .slice(0, MOST_DUTIES);

const isOfBoth = (told: string): boolean =>
  kindsOf(told, CLIENT).size >= LEAST_OF_BOTH && kindsOf(told, SERVER).size >= LEAST_OF_BOTH;

/** On which side of a program somebody works, by different words of each side in the duties; null where they do not show it. */
export function sideInDuties(
  text: string,
  withDemands: boolean,
): { readonly family: Family; readonly words: string } | null {
  const told = inOneWord(dutiesOf(text));
  const [whole] = MAY_BE_WHOLE.some((word) => told.includes(word)) ? (WHOLE.exec(told) ?? []) : [];
  if (whole !== undefined) return { family: 'fullstack', words: whole };
  const server = kindsOf(told, SERVER);
  const client = kindsOf(told, CLIENT);
  const [first = ''] = server;
  if (isOfBoth(told)) return { family: 'fullstack', words: first };
  if (server.size >= LEAST_OF_ONE && client.size === 0) return { family: 'backend', words: first };
  if (client.size >= LEAST_OF_ONE && server.size === 0)
    return { family: 'frontend', words: [...client][0] ?? '' };
  if (!withDemands) return null;
  const demands = inOneWord(demandsOf(text));
  if (!isOfBoth(demands)) return null;
  return { family: 'fullstack', words: [...kindsOf(demands, CLIENT)][0] ?? '' };
}
