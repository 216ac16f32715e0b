import type { MoneyCandidate } from './candidates.js';
import { PAY_HINTS, PAY_NAMES } from './pay-words.js';
import { pattern } from '../pattern.js';

/** The words around a figure, within its line. */
export interface MoneyContext {
  readonly line: string;
  /** The line before the figure, at most 90 characters. */
  readonly lead: string;
  /** The line after the figure up to a bullet, at most 60 characters. */
  readonly after: string;
}

const PAY_WORD = pattern(PAY_HINTS);

/** Words that leave no doubt, right before a figure: enough for one without a currency. */
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

/** What stands as the thing itself right behind the figure: "$2M funding", "50k users", "$30K Bonus". */
const OTHER_THING =
  /^[\s)\]]*(?:(?!(?:and|plus|or|with|base|salary|per|a|an|depending|doe|offers|to|for|gross|in|of|provides|includes|including|significant|generous|meaningful|competitive|negotiable)\b)\w[\w-]*\s+){0,2}?(?:in\s+|of\s+|worth of\s+)?(?:(?:annual|monthly|yearly|recurring|total)\s+){0,2}(?:bonus(?:es)?|commissions?|stipends?|sign(?:ing)?[- ]?on|signing|relocation|equity|stock|rsus?|401\(?k|budgets?|allowance|reimbursements?|funding|raised|revenues?|n?arr|mrr|gmv|aum|valuation|series|round|venture|customers?|users?|developers?|employees?|people|compan(?:y|ies)|clients|members|downloads|invest(?:ed|ments?|ors?)|seed|pre-seed|market|credits?|referrals?|hedge fund|fund|exit|industry|business|unicorn|deductible|match|learning|education|training|home office|wellness|gym|conference|donations?|grants?|assets|savings|transactions|payments|volume|deals?|contracts?|acv|loans?|quotas?|startup|portfolio|pipeline|books?|line|subsidy|perks?|insurance|rent|housing|crowdfunding|admin|product|opportunities|projects?|capital|new business)\b/i;

/** Later in the same clause: "$1,500 a month rent stipend", "$500/month to be used for health insurance". */
const PERK =
  /\b(?:stipends?|subsid(?:y|ies)|reimburs\w+|perks?|allowance|insurance|rent|housing|budgets?|referrals?|recurring|n?arr|campaigns?|quota|quarter(?:ly)?|crowdfunding|coverage|join|user acquisition)\b/i;
const CLAUSE_END = /[+,;.()•&|[\]]|\b(?:and|plus|with|in addition|doe|depending|based on)\b/i;

const OTHER_LEAD =
  /\b(?:rais(?:ed|ing|es?)|funding|funded|valu(?:ed|ation)|worth|revenues?|n?arr|mrr|gmv|aum|series [a-h]|seed|round|invest(?:ed|ment|ors?)|backed|budgets?|stipends?|reimburse\w*|allowance|bonus(?:es)?|commissions?|sign[- ]?on|signing|relocation|insurance|401\(?k\)?|match(?:ing)?|deductible|credits?|donat\w+|grants?|referral|grew|grown|growing|generat\w+|sav(?:ed|ing|es?)|process(?:ed|ing|es)?|manag(?:ed|ing|es?)|deals?|quotas?|sold|acquired|profit\w*|exceed\w*|fortune|equity|options?|fined?|penalt\w+|purchase|costs?(?! ?(?:of living|metro))|price|fees?|prize|award|bounty|tuition|dental|spend(?:ing)?|transact\w+|volume|assets|made|makes|making|charge[ds]?|closed?|closing|capital|clients|accounts|customers|lunch|dinner|snacks|meals|perks?|rent|housing|subsidy|transit|commuter|gym|wellness|fitness|childcare|laptop|equipment|capped|houses?|homes?|going from|ramp|plus a|revenue)\b[^.;|+\n•]{0,28}$/i;

/** Words that show a posting's own figure though none of pay is near: a role, a kind of contract. */
const ROLE_WORD =
  /\b(?:engineers?|developers?|designers?|managers?|analysts?|scientists?|architects?|lead|director|executive|marketer|marketing|writer|internship|intern|contract(?:or)?|freelancer?|full[- ]?time|part[- ]?time|remote|on-?site|hybrid|hiring|senior|junior|staff|sales|devs?|programmers?|sre|devops|qa|consultant|location|equity|options|visa)\b/i;

/** Other kinds of money in other languages than English, before or behind a figure. */
const OTHER_ABROAD = [
  'prämien?|\\p{L}*prämie|\\p{L}*bonus|bonuszahlung\\p{L}*|\\p{L}*zuschuss|\\p{L}*zuschüsse|\\p{L}*budget|\\p{L}*zulagen?|\\p{L}*zuschlag|sachbezug|\\p{L}*gutschein\\p{L}*|umsatz|\\p{L}*umsatz|prämienprogramm|urlaubsgeld|weihnachtsgeld|förderung',
  "primes?|titres?[- ]restaurants?|tickets?[- ]resto|tickets?[- ]restaurants?|forfait|indemnités?|remboursement|intéressement|participation|cooptation|chiffre d['’]affaires|levée de fonds|millions? d['’]euros|allocation|chèques?|budget",
  'bonos?|dietas|seguro|ayuda|facturación|inversión|plus (?:de|por)|cheques?|comisiones|formación',
  '\\p{L}+vergoeding|toeslag|\\p{L}*toeslag|omzet|\\p{L}*budget|bijdrage|premie|eindejaarsuitkering|vakantiegeld',
  'premi\\p{L}|dodatek|dodatki|dofinansowani\\p{L}+|budżet\\p{L}*|zwrot|przychod\\p{L}+|bon\\p{L}?|poleceni\\p{L}+|kart\\p{L} lunch\\p{L}+',
  'premio|buon[io] pasto|rimborso|welfare|fatturato|incentivo|bônus|vale|auxílio|ajuda de custo|plr|seguro|faturamento|benefício',
  '\\p{L}*bidrag|omsättning|friskvård\\p{L}*|omsetning|příspěvek|stravenk\\p{L}|obrat|cafeteria|бонус\\p{L}*|премия|дмс',
  'tickets?|vouchers?|differentials?|shift|overtime|premium|surcharge|gift|fees?|per referral',
].join('|');
const THING_ABROAD = pattern(
  String.raw`^[\s)\]]*(?:(?!(?:and|plus|or|with|und|et|y|con|mit|oraz|en|i|e|och|base|salary|zzgl|avec|más)\s)[\p{L}-]+\s+){0,2}?(?:${OTHER_ABROAD})(?![\p{L}])`,
);
const LEAD_ABROAD = pattern(
  String.raw`(?<![\p{L}])(?:${OTHER_ABROAD}|(?:commuter|gym|wellness|lunch|transport\p{L}*|education\p{L}*|learning|travel)\s(?:benefits?|credits?))(?![\p{L}])[^.|+\n•\d]{0,40}$`,
);

/** Pay named again behind another kind of money: "base + commission) range for this role is". */
const PAY_AGAIN = pattern(
  String.raw`(?:(?:(?<![\p{L}])(?:base|range|position is|role is|gehalt\p{L}*)(?![\p{L}])|${PAY_NAMES})[^.\n]{0,30}|competitive \()$`,
);

/** A period right behind the figure, which what it is paid for may follow: "$310/month gym credit". */
const ITS_PERIOD = pattern(
  String.raw`^\s*(?:\/\s?|(?:per|an?|each|pro|par|al|por|im|na)\s)\p{L}{1,8}(?![\p{L}])\.?`,
);

/**
 * True where the figure is another kind of money: funding, revenue, a bonus, a perk, a price. `isHourly`: it is by the hour, as no
 * bonus is.
 */
export function isOtherMoney(context: MoneyContext, isHourly = false): boolean {
  const { lead, after } = context;
  const clause = after.split(CLAUSE_END)[0] ?? '';
  const behind = after.replace(ITS_PERIOD, '');
  if (OTHER_THING.test(after) || PERK.test(clause)) return true;
  if (behind !== after && OTHER_THING.test(behind)) return true;
  if (THING_ABROAD.test(behind)) return true;
  if (/\b(?:insurance|times (?:your |annual )?salary)\b/i.test(lead)) return true;
  if (/^\s*(?:base|basic|salary)\b/i.test(after)) return false;
  const other = OTHER_LEAD.exec(lead) ?? LEAD_ABROAD.exec(lead);
  if (other === null) return false;
  const again = PAY_AGAIN.exec(lead);
  if (again === null) return true;
  if (isHourly) return false;
  return lastIndexOfOther(lead.slice(again.index)) > 0;
}

/** Where another kind of money is named behind the name of pay: "good salary + company bonus (up to". */
const lastIndexOfOther = (words: string): number => BONUS_LAST.exec(words)?.index ?? -1;
const BONUS_LAST = pattern(
  String.raw`(?<=[+,&]|\b(?:and|plus|und|et|y|con|mit|oraz|con|en)\b)[^+,&]{0,20}(?<![\p{L}])(?:bonus(?:es)?|commissions?|stipends?|budget|allowance|equity|sign[- ]on|${OTHER_ABROAD})(?![\p{L}])`,
);

/** True where a word for pay stands near the figure. */
export const hasPayWord = (context: MoneyContext): boolean =>
  PAY_WORD.test(context.lead.slice(-70)) || PAY_WORD.test(context.after.slice(0, 30));

/** True where the words right before the figure leave no doubt that it is pay. */
export const hasSurePayWord = (context: MoneyContext): boolean =>
  SURE_PAY.test(context.lead) || SURE_BEHIND.some((words) => words.test(context.after));

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
const ANY_LABEL = /^[-*•\s]*\p{L}[\p{L} ]{1,25}:\s*~?$/u;

const LINE = 220;
const SHORT_LINE = 160;

/**
 * Whether a figure without a word for pay near it may still be pay. A range in a currency is; a single figure is where
 * it stands for itself in its line or in brackets, or ends a phrase of a short line that names a role.
 */
export function standsForPay(one: MoneyCandidate, context: MoneyContext): boolean {
  const opens = context.lead.trim().replace(/^[-*•+>~]+$/, '') === '';
  if (one.huge) return opens && one.ranged;
  if ((one.period === 'hour' || one.period === 'day') && one.currency !== null) return true;
  if (one.period !== null && one.currency !== null && (one.ranged || ANY_LABEL.test(context.lead)))
    return true;
  if (one.currency !== null && PERIOD_OF.test(context.lead)) return true;
  if (!ENDS_PHRASE.test(context.after)) return one.ranged && one.currency !== null;
  if (one.currency === null && !one.scaled) return false;
  if (one.ranged) return one.currency !== null || context.line.length <= LINE;
  if (one.currency === null && context.line.length > SHORT_LINE) return false;
  const bracketed = /[([]\s*~?$/.test(context.lead) && /^\s*[)\]]/.test(context.after);
  if (opens || ((bracketed || LABEL.test(context.lead)) && one.currency !== null)) return true;
  return context.line.length <= LINE && ROLE_WORD.test(context.line);
}
