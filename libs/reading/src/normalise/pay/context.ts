import type { MoneyCandidate } from './candidates.js';
import { pattern } from '../../text/index.js';
import { assumedPeriod } from './plausible.js';
import type { MoneyContext } from './other-money.js';

/** Words that show a posting's own figure though none of pay is near: a role, a kind of contract. */
const ROLE_WORD =
  /\b(?:engineers?|developers?|designers?|managers?|analysts?|scientists?|architects?|lead|director|executive|marketer|marketing|writer|internship|intern|contract(?:or)?|freelancer?|full[- ]?time|part[- ]?time|remote|on-?site|hybrid|hiring|senior|junior|staff|sales|devs?|programmers?|sre|devops|qa|consultant|location|equity|options|visa)\b/i;

/** A figure that ends its phrase: "150k + equity" is pay, "50k customers" is not. */
const ENDS_PHRASE =
  /^\s*(?:$|[+,;:.)\]|•(/&=]|w\/|with\b|neg|-\s|–|—|https?:|for |per |base|doe|usd|depending|plus|and |pa\b|p\.a|a year|yearly|annual|benefits|fte|full[- ]time|ote|on[- ]target|in your first|in [A-Z]|\/)/i;

/** "Netherlands: 90.500 EUR", "Training phase: $18". */
const LABEL = /^[-*•\s]*\p{Lu}[\p{L} &/()+-]{1,40}:\s*~?$/u;

/** "Mensuel de 1802 Euros": the period and nothing else leads to the figure. */
const PERIOD_OF = pattern(
  String.raw`(?:^|[:;(]\s*)(?:annuel|mensuel|horaire|journalier|hebdomadaire)\s(?:brut\s)?de\s$`,
);

/** "stated: 700.00 US$ (Mensual)". */
const ANY_LABEL = pattern(String.raw`^[-*•\s]*\p{L}[\p{L} ]{1,25}:\s*~?$`, '');

/** Words that may lead to an amount with its period: how it is counted, its lower end. */
const COUNTED = String.raw`(?:gross|net|netto?|nettó|brutto?|bruttó|bruto|bruts?|brute|neto|lord[oi]|líquido|netti|före skatt|от|from|ab|only|just|approx\.?|about|around|ca\.?|circa|environ|etwa|rund|ungefähr|fixed|fixum|fixe?|fijo|base|basic|mindestens|minimum|min\.?|or|not?|à partir de|desde|vanaf|od|da|fra|från|de la|alkaen|dès|(?:no|not|nicht|nie|non|não|no|niet) (?:less|lower|more|weniger|mehr|menos|más|mniej|meno|minder|mais) (?:than|als|de|niż|di|dan)|(?:a )?m(?:ini|axi)mum of|at (?:least|most)|(?:more|less) than|in excess of|above|over|upwards? of|under|below|up to|bis(?: zu)?|höchstens|maximal|au (?:moins|plus)|al menos|hasta|minimaal|maximaal|co najmniej|almeno|fino a|pelo menos|até|minst|mindst)`;

/** Nothing but such words stands in the phrase before the figure. */
const OPENS_PHRASE = pattern(String.raw`^[^\p{L}\d]*(?:${COUNTED}[\s:]+)*[^\p{L}\d]*$`);

/** "Aylık net", "Monthly:", "Ежемесячно": the period, and how it is counted. */
const OPENS_WITH_PERIOD = pattern(
  String.raw`^[^\p{L}\d]*(?:${COUNTED}\s)*(?:monthly|annually|per (?:month|year|annum)|monatlich|jährlich|mensuel(?:lement)?|annuel(?:lement)?|mensual(?:mente)?|anual(?:mente)?|maandelijks|jaarlijks|miesięcznie|rocznie|mensil[ei]|mensal|månadsvis|aylık|yıllık|havi|havonta|évi|lunar|měsíčně|ročně|mesačne|ежемесячно|в месяц|kuukaudessa)[\s:]+(?:${COUNTED}[\s:]+)*$`,
);

/** Whoever offers says what one gets: "Wir bieten dir", "You receive", "Oferim". */
const GIVES = pattern(
  String.raw`(?<![\p{L}])(?:${[
    "we (?:offer|pay)|you(?:['’]ll| will| would)? (?:get|receive|earn|make|take home|be paid)|starting at|starts at",
    'wir (?:bieten|zahlen)|(?:du|sie) (?:bekomm\\p{L}+|erh[aä]lt\\p{L}*|verdien\\p{L}+)|bieten wir|zahlen wir|verdienst du|verdienen sie|dich erwarten',
    'nous (?:offrons|proposons|payons)|on (?:propose|offre)|(?:tu|vous) (?:gagne[sz]|touche[sz]|perce\\p{L}+)|se ofrecen?|(?:te )?ofrecemos|pagamos|(?:recibes|recibirás|ganarás|cobrarás|cobras)',
    '(?:wij|we) (?:bieden|betalen)|bieden (?:wij|we)|je (?:verdient|krijgt|ontvangt)|verdien je|krijg je|oferujemy|płacimy|zarobisz|zarabiasz|otrzymasz|offriamo|paghiamo|guadagn\\p{L}+|oferecemos|ganh[ae]\\p{L}*',
    'vi erbjuder|du (?:får|tjänar|tjener)|vi tilby[dr]\\p{L}*|nabízíme|ponúkame|platíme|dostanete|oferim|plătim|kínálunk|ajánlunk|fizetünk|kapsz|предлагаем|платим|пропонуємо|платимо|sunuyoruz|ödüyoruz|tarjoamme|maksamme|ansaitset',
  ].join('|')})(?![\p{L}])[^.;:\d]{0,25}$`,
);

/** By the week or the month in these currencies, as by their size nobody could tell. */
const BY_MONTH = new Set('USD GBP CAD AUD NZD'.split(' '));

const LEAST_BY_MONTH = 1_200;

const LEAST_BY_YEAR = 10_000;

const LEAST_BY_WEEK = 300;

/** A figure of the size of pay with its period, where its phrase says nothing else or says that one gets it. */
function isPaidByPeriod(one: MoneyCandidate, lead: string): boolean {
  const size = one.max ?? one.min ?? 0;
  const phrase = lead.split(/[.!?]\s|[|;•]/).at(-1) ?? '';
  if (one.period === null) return OPENS_WITH_PERIOD.test(phrase);
  const assumed = assumedPeriod(size, one.currency, true);
  const isMonth = one.period === 'month' && BY_MONTH.has(one.currency ?? '') && size >= LEAST_BY_MONTH;
  const isWeek = one.period === 'week' && BY_MONTH.has(one.currency ?? '') && size >= LEAST_BY_WEEK;
  if (assumed !== one.period && !isMonth && !isWeek) return false;
  return OPENS_PHRASE.test(phrase) || GIVES.test(phrase);
}

/** "$150/month in products": a perk in a line of its own, since nobody is paid so little. */
const isTooSmall = (one: MoneyCandidate): boolean =>
  (one.period === 'month' || one.period === 'year') &&
  BY_MONTH.has(one.currency ?? '') &&
  (one.max ?? one.min ?? 0) < (one.period === 'month' ? LEAST_BY_MONTH : LEAST_BY_YEAR);

/** "Invoices between $10,000 and $50,000": the words before "between" name what the range is one of. */
const BETWEEN_OF_A_THING = pattern(
  String.raw`\p{L}{2}[^|•(\n]*(?<![\p{L}])(?:between|zwischen|entre|tussen|tra|fra|mellan|mellem|mellom|między|pomiędzy|mezi|между|între)\s[^\p{L}\d]{0,4}$`,
);

const LINE = 220;

const SHORT_LINE = 160;

/**
 * Whether a figure without a word for pay near it may still be pay. A range in a currency is; a single figure is where
 * it stands for itself in its line or in brackets, or ends a phrase of a short line that names a role.
 */
export function standsForPay(one: MoneyCandidate, context: MoneyContext): boolean {
  const opens = OPENS_PHRASE.test(context.lead);
  if (one.huge) return opens && one.ranged;
  if (one.currency !== null && (one.period === 'hour' || one.period === 'day')) return true;
  if (one.currency !== null && one.period !== null && (one.ranged || ANY_LABEL.test(context.lead)))
    return true;
  if (one.currency !== null && (PERIOD_OF.test(context.lead) || isPaidByPeriod(one, context.lead)))
    return true;
  if (one.ranged && one.currency !== null && one.period === null && BETWEEN_OF_A_THING.test(context.lead))
    return false;
  if (!ENDS_PHRASE.test(context.after)) return one.ranged && one.currency !== null;
  if (one.currency === null && !one.scaled) return false;
  if (one.ranged) return one.currency !== null || context.line.length <= LINE;
  if (one.currency === null && context.line.length > SHORT_LINE) return false;
  const bracketed = /[([]\s*~?$/.test(context.lead) && /^\s*[)\]]/.test(context.after);
  if (opens && isTooSmall(one)) return false;
  if (opens || ((bracketed || LABEL.test(context.lead)) && one.currency !== null)) return true;
  return context.line.length <= LINE && ROLE_WORD.test(context.line);
}
