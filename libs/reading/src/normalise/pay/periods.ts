import type { PayPeriod } from '@app/core/posting';
import { CURRENCY_CODES } from './currencies.js';
import { matchesOf, pattern } from '../../text/index.js';

/**
 * Words for a pay period in the languages that are read, besides "per hour" and "/h", which are built from UNITS. They name the
 * period before a figure ("Jahresgehalt: 60.000") as well as behind it ("60 000 brutto rocznie").
 */
const WORDS: Readonly<Record<PayPeriod, string>> = {
  hour: [
    'hourly|p[./]?h\\.?|hr',
    'stündlich|\\p{L}*stundensatz|\\p{L}*stundenlohn|std\\.?',
    "horaire|de l['’]heure|l['’]heure",
    'la hora|uurtarief|uurloon|p/u|stawka godzinowa|godzinow\\p{L}+|godz\\.?',
    "all['’]ora|l['’]ora|orari[oa]|timlön|timpris|i timmen|timelønn|timeløn|óradíj|óránként|saatlik|tuntipalk\\p{L}*|tunnissa|la oră",
  ].join('|'),
  day: [
    'daily|day[- ]?rate|p/?d|per diem|\\p{L}*tagessatz|\\p{L}*tagessätze|täglich|am tag',
    'tjm|taux journalier|journalier|journalière|al día|diario|diaria|dagtarief|dziennie|dniówka|al giorno|giornalier[oa]|diária|napi|günlük|päivässä|denně|dagligen',
  ].join('|'),
  week: 'weekly|p\\.?w\\.?|wöchentlich|hebdomadaire|semanal|wekelijks|tygodniowo|settimanale|i veckan|heti|hetente|haftalık|viikossa|týdně',
  month: [
    'monthly|p\\.?c\\.?m\\.?|im monat|monatlich|mtl\\.?|monats?gehalt|\\p{L}*monatsgehalt|\\p{L}*monatslohn|bruttomonats\\p{L}*|monatsbrutto\\p{L}*',
    'mensuel(?:le)?s?|mensuellement|le mois|al mes|mensual(?:es)?|mensualmente',
    'maandelijks|maandsalaris|maandloon|brutomaand\\p{L}*|p/m',
    'miesięczn\\p{L}+|mies\\.?|m-c|al mese|mensil[ei]|mensilmente|mensal|mensais|mensalmente|ao mês|månadslön|i månaden|månedslønn|månedsløn|mån|md\\.',
    'měsíčně|měsíční|mesačne|havi|havonta|hó|hónap|lunar|pe lună|ежемесячно|щомісяця|мес\\.?|aylık|ayda|kuukausipalk\\p{L}*|kuukaudessa|om måneden|månedlig\\p{L}*|i månaden|månatlig\\p{L}*',
  ].join('|'),
  year: [
    'annual(?:ly|i[sz]ed)?|yearly|p\\.?\\s?a\\.?|lpa|in your first year|jährlich|im jahr|jahres\\p{L}+|\\p{L}+jahresgehalt|bruttojahres\\p{L}*',
    'annuel(?:le)?s?|annuellement|anual(?:es)?|anualmente|al año|sba|jaarsalaris|jaarlijks|brutojaar\\p{L}*|jaarinkomen|op jaarbasis',
    "roczn\\p{L}+|all['’]anno|l['’]anno|annu[oie]|annua|annuale|annuali|ral|anuais|ao ano|årslön|årligen|om året|årslønn|årsløn",
    'ročně|ročne|évi|évente|éves|yıllık|yılda|vuosipalk\\p{L}*|vuodessa|anual|årlig\\p{L}*|ежегодно',
  ].join('|'),
};

/** What stands behind "per", "/", "pro", "par" ... */
const UNITS: Readonly<Record<PayPeriod, string>> = {
  hour: 'h|hour|hr|hrs|stunde|std|heure|hora|uur|godz|godzinę|godziny|ora|timme|tim|time|hodinu|hod|óra|oră|час|ч|год|saat|tunti|t',
  day: 'd|day|diem|md|man[- ]?day|tag|jour|j|día|dia|dag|dzień|giorno|dag|den|nap|zi|день|pv|päivä',
  week: 'week|wk|w|woche|semaine|semana|tydzień|settimana|vecka|uke|uge|týden|hét|неделю|vko|viikko|týden',
  month:
    'month|mo|mon|mth|mnth|m|monat|mois|mes|maand|mnd|mies|miesiąc|m-c|mese|mês|månad|mån|måned|md|měsíc|měs|hó|hónap|lună|luna|месяц|мес|місяць|міс|ay|kk|kuukausi|mesiac|mes|luna',
  year: 'year|yr|y|annum|jahr|an|année|año|jaar|jr|rok|anno|ano|år|év|год|рік|yıl|vuosi|v',
};
/** Without a slash a unit needs more than one letter: "a d", "per m" are nobody's words. */
const IN = String.raw`(?:per|pro|par|por|pr\.?|each|every|je|all['’]|za|na|od|pe|в|на|/\s?)`;

const PER_ARTICLE: Readonly<Record<PayPeriod, string>> = {
  hour: 'an? hour|an? hr',
  day: 'a day',
  week: 'a week|a wk',
  month: 'a month|a mo|(?:per|a|each|every) calendar month',
  year: 'a year|a yr',
};
const EAST_ASIAN: Readonly<Record<PayPeriod, string>> = {
  hour: '時給|时薪|시급',
  day: '日給|日薪|일급',
  week: '週給|周薪',
  month: '月給|月収|月額|月薪|[/／每]月|월급|월',
  year: '年収|年俸|年薪|[/／每]年|연봉',
};

/** Not before a figure: "3 p.m.", "im Mon". */
const ONLY_BEHIND: Partial<Record<PayPeriod, string>> = { month: '|p\\.?\\s?m\\.?|months?(?= ?[|,;]|$)' };

const PERIODS = ['hour', 'day', 'week', 'month', 'year'] as const;

const wordsOf = (period: PayPeriod, more = ''): string =>
  String.raw`(?:(?<![\p{L}])(?:${WORDS[period]}|${PER_ARTICLE[period]}${more})|(?:(?<![\p{L}])(?=\p{L})|(?=/))${IN}\s?(?:${UNITS[period]})\.?|(?:${EAST_ASIAN[period]})(?=()))(?:(?<=[\u3005\u3400-\u9fff\uac00-\ud7a3])|(?![\p{L}]))`;

/** What may stand between a figure and its period: "brutto", "(gross, 40h)", "+ VAT", "EUR". */
const FILLER = String.raw`(?:[\s,)\]]|\([^()\n]{0,30}\)|\(|\+\s?(?:vat|btw|iva|moms|mwst\.?)|(?:gross|net|netto?|brutto?|bruto|brut|bruts|brute|brutos|brutas|neto|netos|net(?:s|te)?|lord[oiae]|nett[oi]|líquidos?|před|zdanění|base|basic|of|pay|salary|ctc|fixe?s?|fijos?|før skatt|před zdaněním|tax[- ]free|all[- ]in|на руки|b2b|uop|${CURRENCY_CODES.join('|')}|zł|kr)(?![\p{L}])){0,7}`;

/** A period that belongs to what follows: "$100,000+ Monthly bonus", "40 hours per week". */
const NOT_OF_ANOTHER = String.raw`(?!\s(?:performance\s|cash\s|company\s)?(?:bonus|bonuses|commissions?|incentives?|stipends?|allowance|budget|review|raise|equity|retreats?)\b)`;

const BEHIND = PERIODS.map(
  (period) =>
    [period, pattern(`^${FILLER}${wordsOf(period, ONLY_BEHIND[period])}${NOT_OF_ANOTHER}`)] as const,
);
const ANYWHERE = PERIODS.map((period) => [period, pattern(wordsOf(period) + NOT_OF_ANOTHER, 'gi')] as const);

/** The period that stands right behind a figure ("/yr", "brutto / mies.", "(gross) per hour"), else null. */
export function periodAfter(next: string): PayPeriod | null {
  const near = next.slice(0, 60);
  for (const [period, behind] of BEHIND) if (behind.test(near)) return period;
  return null;
}

/** The period word that stands last in the words before a figure ("Annual salary range:"), else null. */
export function periodBefore(words: string): PayPeriod | null {
  let best: PayPeriod | null = null;
  let at = -1;
  for (const [period, anywhere] of ANYWHERE) {
    for (const match of matchesOf(words, anywhere)) if (match.index > at) [best, at] = [period, match.index];
  }
  return best;
}

/** Hours and days that say how much is worked, not what is paid for: "40 hours per week", "3 days/week". */
const WORKING_TIME = pattern(
  String.raw`(?<![\p{L}\d])\d{0,3}\s?(?:days?|x|times?|hours?|hrs?|h|std\.?|stunden|tage|heures|jours|horas|días|uur|uren|dagen|godzin|dni|ore|giorni|dias|timmar|dagar)\s?(?:\/|per|a|each|pro|die|in der|par|a la|por|na|w|alla|i)\s?(?:week|wk|month|day|woche|tag|monat|semaine|jour|semana|día|maand|dag|tygodniu|tydzień|settimana|veckan|vecka)(?![\p{L}])|(?<![\d.,])1[2-6]\s?(?:x|mal|×)\s?(?:im jahr|pro jahr|jährlich|p\.\s?a\.|a year|per year|par an|al año|per jaar)?`,
  'gi',
);
const CLAUSE_END = pattern(
  String.raw`[.!?]\s|[|;+\n•]|\s[–—]\s|(?<![\p{L}])(?:plus|with|and|avec|mit|und|et|con|y|met|en|oraz|i|e|och)(?![\p{L}])`,
  '',
);

/** The period that the words around a figure name: those before it in its own clause, else those behind it up to its end. */
export function periodAround(lead: string, after: string): PayPeriod | null {
  const before =
    lead
      .slice(-70)
      .replace(WORKING_TIME, ' ')
      .split(/[.!?]\s|[|;]/)
      .at(-1) ?? '';
  const behind = after.replace(WORKING_TIME, ' ').split(CLAUSE_END)[0] ?? '';
  return periodBefore(before) ?? periodBefore(behind.slice(0, 40));
}
