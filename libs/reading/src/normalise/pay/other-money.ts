import { PAY_NAMES } from './pay-words.js';
import { pattern } from '../../text/index.js';

/** The words around a figure, within its line. */
export interface MoneyContext {
  readonly line: string;
  /** The line before the figure, at most 90 characters. */
  readonly lead: string;
  /** The line after the figure up to a bullet, at most 60 characters. */
  readonly after: string;
}

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
