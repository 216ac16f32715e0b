import type { Seniority } from '@app/core/posting';
import { judgeClaims, type Claim, type Judged } from '../claims/index.js';
import { pattern } from '../../text/index.js';
import { levelsOf } from './named-levels.js';

/** Who manages a product, a project or an account need not manage people: the title names a trade, not a level. */
const TRADE_MANAGER =
  /\b(?:products?|projects?|program(?:me)?s?|accounts?|case|e commerce|ecommerce|demand generation|(?:clinical )?data|renewals?|visa|paid media|experience|adobe experience|ads|market|pricing|community|content|media|marketing|brand|growth|seo|events?|customer success|success|relationship|partner(?:ships?)?|alliances?|territory|portfolio|change|policy|communications|release|scrum|engagement|campaign|category|office|delivery|contracts?|risk|compliance|vendor|process|implementation|onboarding|configuration|asset|property|incident|knowledge|bid|proposal|grants?|transition|test|business development|crm|affiliate|pr|hr|human resources|talent acquisition|recruitment|search engine optimi[sz]ation|(?:cyber ?)?security|(?:marketing|strategy|sales|revenue|people|business|product|gtm|campaign|design) operations)\b(?: (?:and )?(?:account|project|product|program|contract|release|marketing|delivery))? (?:manager|manger|mgr)\b|\b(?:projekt|produkt|product|project|account|marketing|office|personal|hr |key account ?)manager(?:in)?\b|\bkierownik projekt\w*|\b(?:jef[ea]|gerente|responsable|responsabile|chefe) (?:de |di )?(?:proye[ck]tos?|progetto|projetos?|productos?|produtos?|projets?|produits?|cuentas?)\b/;

/** The level of a role, and every level that its title names with what became of it. */
export interface SeniorityReading {
  readonly seniority: Seniority;
  readonly evidence: string;
  readonly claims: readonly Judged<Seniority>[];
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

/** The words of a folded title as the title writes them. */
function asWritten(title: string, words: string): string {
  const from = title.toLowerCase().indexOf(words.trim());
  return from < 0 ? words.trim() : title.slice(from, from + words.trim().length);
}
