import { PAY_HINTS, PAY_NAME_STEMS, PAY_NAMES } from './pay-words.js';
import { pattern, stemFinder } from '../../text/index.js';
import type { MoneyContext } from './other-money.js';

const PAY_WORD = pattern(PAY_HINTS);

/** Words that leave no doubt, right before a figure: enough for one without a currency. */
const namesPay = stemFinder(PAY_NAME_STEMS);

const SURE_PAY = pattern(String.raw`${PAY_NAMES}[^.;\n]{0,30}$`);

/** "65.000 € Jahresgehalt"; "58 000 à 120 000 bruts annuels"; "€ 4.494 bij een dienstverband van 36 uur". */
const SURE_BEHIND = [
  pattern(String.raw`^\s?(?:brutto\s|bruto\s|annual\s|gross\s|base\s){0,2}${PAY_NAMES}`),
  pattern(
    String.raw`^\s?(?:bruts?|brutto|bruto|brutos|gross|lordi)[\s/](?:(?:par|per|pro|al|im|por|na)\s)?(?:annu\p{L}{1,5}|an|ann[éo]e?|anual\p{L}*|año|jahr|jährlich|jaar|year|rok|roczn\p{L}+|mensu\p{L}+|mensil\p{L}|mois|mes|mese|monat\p{L}*|maand|month|miesi\p{L}+)(?![\p{L}])`,
  ),
  pattern(
    String.raw`^[\s,.–-]*(?:bruto\s)?\(?(?:bij|o\.?b\.?v\.?|op basis van)\s(?:een\s)?(?:dienstverband|aanstelling|werkweek|fulltime|full-time|voltijds?|\d{2}[\s-]?(?:uur|urige))(?![\p{L}])`,
  ),
];

/** True where a word for pay stands near the figure. */
export const hasPayWord = (context: MoneyContext): boolean =>
  PAY_WORD.test(context.lead.slice(-70)) || PAY_WORD.test(context.after.slice(0, 30));

/** True where the words right before the figure leave no doubt that it is pay. */
export const hasSurePayWord = (context: MoneyContext): boolean =>
  (namesPay(context.lead) && SURE_PAY.test(context.lead)) ||
  SURE_BEHIND.some((words) => words.test(context.after));

const GROSS_BEFORE = pattern(String.raw`(?<![\p{L}])(?:bruto|brutto|brut|bruts|lord[oi])\s[^\p{L}\d]{0,2}$`);

const GROSS_BEHIND = pattern(String.raw`^\s?(?:bruto|brutto|bruts?|brutos|lord[oi])(?![\p{L}])`);

/** "tussen bruto €2.500 en €3.500": nothing but pay is counted before taxes. */
export const isGross = ({ lead, after }: MoneyContext): boolean =>
  GROSS_BEFORE.test(lead) || GROSS_BEHIND.test(after);
