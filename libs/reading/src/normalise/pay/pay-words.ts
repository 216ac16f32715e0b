/** Names of pay itself, in the languages that are read: what stands before a figure that is pay without a doubt. */
export const PAY_NAMES = String.raw`(?:(?<![\p{L}])(?:${[
  'salar(?:y|ies)|compensation|pay|wages?|earnings|ote|remuneration|ctc|day rate|hourly rate|daily rate',
  '\\p{L}*gehalt|\\p{L}*gehalts\\p{L}*|gehälter\\p{L}*|\\p{L}*lohn|\\p{L}*vergütung|vergütung\\p{L}*|verdienst\\p{L}*|\\p{L}*entgelt|\\p{L}*tagessatz|\\p{L}*stundensatz|jahresbrutto|bruttobezüge|jahresbezüge',
  'salaires?|rémunération|tjm|taux journalier|fixe|salarios?|sueldos?|retribución|remuneración|sba|banda salarial|rango salarial',
  'salaris|salarissen|loon|\\p{L}+salaris|\\p{L}+loon|uurtarief|dagtarief|salarisindicatie|salarisschaal|beloning|vergoeding',
  'wynagrodzeni\\p{L}+|stawk\\p{L}|pensj\\p{L}|płac\\p{L}|wideł\\p{L}+|zarobki|retribuzione|stipendio|ral|compenso|salário|remuneração',
  'lön|månadslön|årslön|timlön|lönespann|lønn|årslønn|løn|månedsløn|mzda|mzdy|plat|fizetés|bér|munkabér|salariu\\p{L}*|plată|venit|зарплата|заробітна плата|зп|оклад|заработная плата|вилка|maaş\\p{L}*|ücret\\p{L}*|\\p{L}*palkka\\p{L}*|palkan|palkkio|\\p{L}*kereset|odměna|odmena|μισθός',
].join('|')})(?![\p{L}])|年収|月給|月収|年俸|時給|日給|給与|月薪|年薪|薪资|薪水|薪酬|연봉|월급|급여)`;

/** Words that show pay near a figure, less surely: "base", "gross", "package", "B2B". */
export const PAY_HINTS = String.raw`(?:(?<![\p{L}])(?:${[
  'pays|paid|paying|earns?|base|basic|rates?|on[- ]target|ctc|package|gross|b2b|uop|range|comp|tc|cash|offer(?:ing|ed)?',
  'brutto|netto|brut|bruts|bruto|brutos|brutas|lord[oi]|umow\\p{L}|k€|fizetés|bruttó|nettó|på hand|на руки|до вычета|待遇',
].join('|')})(?![\p{L}])|${PAY_NAMES})`;

/** Beginnings of those words: what a line is asked for first, since that costs little. */
export const PAY_STEMS =
  'salar|compens|\\bctc|\\bpay|wage|earning|\\bote\\b|remunera|\\brate|gehalt|gehält|lohn|vergütung|verdienst|entgelt|satz|\\bbrut|bezüge|salaire|rémun|\\btjm\\b|journalier|\\bfixe\\b|sueldo|retribu|\\bsba\\b|rango|banda|loon|tarief|beloning|vergoeding|wynagr|stawk|pensj|płac|wideł|zarob|stipend|\\bral\\b|compenso|salário|lön|løn|mzd|\\bplat|fizet|bér|зарпл|зп|оклад|заработ|вилка|maaş|palk|kereset|odměn|odmen|ücret|μισθ|nettó|venit|заробітн';

/** Beginnings of every name of pay, for a search that costs less than the pattern. */
export const PAY_NAME_STEMS = `${PAY_STEMS.replaceAll('\\b', '')}|年収|月給|月収|年俸|時給|日給|給与|薪|연봉|월급|급여`;
