import type { MoneyCandidate } from './candidates.js';
import { PAY_HINTS, PAY_NAME_STEMS, PAY_NAMES } from './pay-words.js';
import { pattern, stemFinder } from '../../text/index.js';
import { assumedPeriod } from './plausible.js';

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

/** What stands as the thing itself right behind the figure: "$2M funding", "50k users", "$30K Bonus". */
const OTHER_THING =
  /^(?:in\s+|of\s+|worth of\s+)?(?:(?:annual|monthly|yearly|recurring|total)\s+){0,2}(?:bonus(?:es)?|commissions?|stipends?|sign(?:ing)?[- ]?on|signing|relocation|equity|stock|rsus?|401\(?k|budgets?|allowance|reimbursements?|funding|raised|revenues?|n?arr|mrr|gmv|aum|valuation|series|round|venture|customers?|users?|developers?|employees?|people|compan(?:y|ies)|clients|members|downloads|invest(?:ed|ments?|ors?)|seed|pre-seed|market|credits?|referrals?|hedge fund|fund|exit|industry|business|unicorn|deductible|match|learning|education|training|home office|wellness|gym|conference|donations?|grants?|assets|savings|transactions|payments|volume|deals?|contracts?|acv|loans?|quotas?|startup|portfolio|pipeline|books?|line|subsidy|perks?|insurance|rent|housing|crowdfunding|admin|product|opportunities|projects?|capital|new business)\b/i;
/** A word that may stand before the thing. */
const BEFORE_THING =
  /^(?!(?:and|plus|or|with|base|salary|per|a|an|depending|doe|offers|to|for|gross|in|of|provides|includes|including|significant|generous|meaningful|competitive|negotiable)\b)\w[\w-]*\s+/i;

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
  'prämien?|\\p{L}*prämie|\\p{L}*bonus|bonuszahlung\\p{L}*|\\p{L}*zuschuss|\\p{L}*zuschüsse|\\p{L}*budget|\\p{L}*zulagen?|\\p{L}*zuschlag|sachbezug|verkaufswert|warenwert|gegenwert|warenpaket|\\p{L}*gutschein\\p{L}*|umsatz|\\p{L}*umsatz|prämienprogramm|urlaubsgeld|weihnachtsgeld|förderung',
  "primes?|titres?[- ]restaurants?|tickets?[- ]resto|tickets?[- ]restaurants?|forfait|indemnités?|remboursement|intéressement|participation|cooptation|chiffre d['’]affaires|levée de fonds|millions? d['’]euros|allocation|chèques?|budget",
  'bonos?|dietas|seguro|ayuda|facturación|inversión|plus (?:de|por)|cheques?|comisiones|formación',
  '\\p{L}+vergoeding|toeslag|\\p{L}*toeslag|omzet|\\p{L}*budget|bijdrage|premie|eindejaarsuitkering|vakantiegeld',
  'premi\\p{L}|dodatek|dodatki|dofinansowani\\p{L}+|budżet\\p{L}*|zwrot|przychod\\p{L}+|bon\\p{L}?|poleceni\\p{L}+|kart\\p{L} lunch\\p{L}+',
  'premio|buon[io] pasto|rimborso|welfare|fatturato|incentivo|bônus|vale|auxílio|ajuda de custo|plr|seguro|faturamento|benefício',
  '\\p{L}*bidrag|omsättning|friskvård\\p{L}*|omsetning|příspěvek|stravenk\\p{L}|obrat|cafeteria|бонус\\p{L}*|премия|дмс',
  'tickets?|vouchers?|differentials?|shift|overtime|premium|surcharge|gift|fees?|per referral',
].join('|');
const THING_ABROAD = pattern(String.raw`^(?:${OTHER_ABROAD})(?![\p{L}])`);
const BEFORE_THING_ABROAD = pattern(
  String.raw`^(?!(?:and|plus|or|with|und|et|y|con|mit|oraz|en|i|e|och|base|salary|zzgl|avec|más)\s)[\p{L}-]+\s+`,
);
const LEAD_ABROAD = pattern(
  String.raw`(?<![\p{L}])(?:${OTHER_ABROAD}|(?:commuter|gym|wellness|lunch|transport\p{L}*|education\p{L}*|learning|travel)\s(?:benefits?|credits?))(?![\p{L}])[^.|+\n•\d]{0,40}$`,
);

/** "Clients pay us £500 a day", "deal sizes range from $50k": what others pay for, whatever word of pay stands with it. */
const PAID_BY_OTHERS =
  /\b(?:clients?|customers?|users?|guests?|patients?|subscribers?|buyers?|tenants?)\s(?:\w+\s){0,2}?(?:pays?|paid|paying|spends?|spent)\b[^.;|\n]{0,40}$|\b(?:deal|contract|project|ticket|order|account|basket|ticket|policy|claim)(?:s[’']?)?\s(?:sizes?|values?|volumes?)\b[^.;|\n]{0,40}$/i;

/** Pay named again behind another kind of money: "base + commission) range for this role is". */
const PAY_AGAIN = pattern(
  String.raw`(?:(?:(?<![\p{L}])(?:base|range|position is|role is|gehalt\p{L}*)(?![\p{L}])|${PAY_NAMES})[^.\n]{0,30}|competitive \()$`,
);

/** A period right behind the figure, which what it is paid for may follow: "$310/month gym credit". */
const ITS_PERIOD = pattern(
  String.raw`^\s*(?:\/\s?|(?:per|an?|each|pro|par|al|por|im|na)\s)\p{L}{1,8}(?![\p{L}])\.?`,
);

/** "$2,000 (post-tax) monthly rent subsidy". */
const IN_BRACKETS = /^\s?\([^()]{1,24}\)(?=\s)/;

/**
 * True where the figure is another kind of money: funding, revenue, a bonus, a perk, a price. `isHourly`: it is by the hour, as no
 * bonus is.
 */
export function isOtherMoney(context: MoneyContext, isHourly = false): boolean {
  const { lead } = context;
  const after = context.after.replace(IN_BRACKETS, '');
  const clause = after.split(CLAUSE_END)[0] ?? '';
  const behind = after.replace(ITS_PERIOD, '');
  if (isThing(after, OTHER_THING, BEFORE_THING) || PERK.test(clause)) return true;
  if (behind !== after && isThing(behind, OTHER_THING, BEFORE_THING)) return true;
  if (isThing(behind, THING_ABROAD, BEFORE_THING_ABROAD)) return true;
  if (PAY_OF_ANOTHER_KIND.test(lead)) return true;
  if (PAID_BY_OTHERS.test(lead)) return true;
  if (/\b(?:insurance|times (?:your |annual )?salary)\b/i.test(lead)) return true;
  if (/^\s*(?:base|basic|salary)\b/i.test(after)) return false;
  const other = OTHER_LEAD.exec(lead) ?? LEAD_ABROAD.exec(lead);
  if (other === null) return false;
  const again = PAY_AGAIN.exec(lead);
  if (again === null) return true;
  if (isHourly) return false;
  return lastIndexOfOther(lead.slice(again.index)) > 0;
}

/** Whether words begin with a thing, at most two words before it. One pattern for all three would be compiled to a megabyte. */
function isThing(words: string, thing: RegExp, before: RegExp): boolean {
  let rest = words.replace(/^[\s)\]]+/, '');
  for (let skipped = 0; skipped <= 2; skipped += 1) {
    if (thing.test(rest)) return true;
    const next = before.exec(rest);
    if (next === null) return false;
    rest = rest.slice(next[0].length);
  }
  return false;
}

/** Pay that is not what the work is paid with: "Holiday pay of €1,500". */
const PAY_OF_ANOTHER_KIND = pattern(
  String.raw`\b(?:holiday|vacation|sick(?:ness)?|leave|maternity|paternity|parental|severance|overtime|on[- ]call|standby|redundancy|holiday|jubilee|christmas|13th[- ]month|thirteenth[- ]month)[- ](?:pay|salary)\b[^.;\d]{0,24}$`,
);

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
  (namesPay(context.lead) && SURE_PAY.test(context.lead)) ||
  SURE_BEHIND.some((words) => words.test(context.after));

const GROSS_BEFORE = pattern(String.raw`(?<![\p{L}])(?:bruto|brutto|brut|bruts|lord[oi])\s[^\p{L}\d]{0,2}$`);
const GROSS_BEHIND = pattern(String.raw`^\s?(?:bruto|brutto|bruts?|brutos|lord[oi])(?![\p{L}])`);
/** "tussen bruto €2.500 en €3.500": nothing but pay is counted before taxes. */
export const isGross = ({ lead, after }: MoneyContext): boolean =>
  GROSS_BEFORE.test(lead) || GROSS_BEHIND.test(after);

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
