import type { EmploymentType } from '../domain/index.js';
import { quote } from './fold.js';
import { onlyLinesWith } from './lines.js';

const FIELD: readonly (readonly [Exclude<EmploymentType, 'unknown'>, RegExp])[] = [
  [
    'internship',
    /\b(intern(?:ship)?|praktikum|stage|stagiaire|working student|werkstudent|co-?op|pr[aá]cticas|est[aá]gio)\b/i,
  ],
  ['apprenticeship', /\b(apprentice(?:ship)?|ausbildung|alternance|azubi)\b/i],
  ['temporary', /\b(temp(?:orary)?|seasonal|fixed[- ]?term|befristet|cdd|per ?diem|casual)\b/i],
  ['part-time', /\b(part[- _]?time|parttime|teilzeit|temps partiel|tiempo parcial|deeltijd)\b/i],
  [
    'contract',
    /\b(contract(?:or|ing)?|freelance(?:r)?|b2b|consult(?:ant|ancy)|1099|c2c|self[- ]employed|corp[- ]to[- ]corp|umowa zlecenie)\b/i,
  ],
  [
    'full-time',
    /\b(full[- _]?time|fulltime|vollzeit|permanent|temps plein|tiempo completo|cdi|unbefristet|festanstellung|regular|voltijd|employee|fte|w2)\b/i,
  ],
];

const TITLE: readonly (readonly [Exclude<EmploymentType, 'unknown'>, RegExp])[] = [
  [
    'internship',
    /\b(intern(?:ship|s)?|praktikant(?:in)?|praktikum|stagiaire|werkstudent(?:in)?|working student|co-?op)\b/i,
  ],
  ['apprenticeship', /\b(apprentice(?:ship)?|auszubildende[rn]?|alternan(?:ce|t))\b/i],
  ['part-time', /\b(part[- ]time|teilzeit)\b/i],
  ['temporary', /\b(temporary|temp|seasonal|fixed[- ]term|maternity cover|parental leave cover|ftc)\b/i],
  [
    'contract',
    /\b(contractor|contract|freelance(?:r)?|c2c|(?:6|12|3|9)[- ]month contract)\b(?! (?:manager|specialist|administrator|negotiat\w+|management|counsel|lifecycle|attorney|analyst|lawyer))/i,
  ],
  ['full-time', /\b(full[- ]time|vollzeit)\b/i],
];

const PROSE: readonly (readonly [Exclude<EmploymentType, 'unknown'>, RegExp])[] = [
  ['internship', /\bthis (?:is an?|internship)[^.\n]{0,20}\binternship\b/i],
  [
    'part-time',
    /\b(?:this is a part[- ]time|part[- ]time (?:role|position|job|contract|employment)|employment type:?\s*part[- ]time|job type:?\s*part[- ]time)\b/i,
  ],
  [
    'temporary',
    /\b(?:this is a temporary|temporary (?:role|position|assignment)|fixed[- ]term (?:contract|role|position)|seasonal (?:role|position))\b/i,
  ],
  [
    'contract',
    /\b(?:this is a (?:\d+[- ]month )?(?:contract|freelance)|(?:contract|freelance|1099) (?:role|position|basis|opportunity|engagement)|independent contractor|employment type:?\s*contract|job type:?\s*contract|contract[- ]to[- ]hire)\b/i,
  ],
  ['full-time', /\b(?:full[- ]time|permanent (?:role|position|contract|employment)|vollzeit|cdi)\b/i],
];

const MENTION = /time|contract|permanent|freelance|temporary|seasonal|internship|1099|fixed|vollzeit|cdi/i;

/** Employment type and the words it was read from; evidence is null where nothing says it. */
export interface EmploymentReading {
  readonly employment: EmploymentType;
  readonly evidence: string | null;
}

/** Employment type: the structured field first, then the title, then clear words in the text. */
export function readEmployment(field: string | undefined, title: string, text: string): EmploymentReading {
  const fromTitle = first(TITLE, title);
  const spaced = field?.replace(/([a-z])([A-Z])/g, '$1 $2');
  const fromField = spaced === undefined ? null : first(FIELD, spaced);
  if (fromField && !(fromField[0] === 'full-time' && fromTitle?.[0] === 'internship')) {
    return { employment: fromField[0], evidence: `employment: ${field ?? ''}`.slice(0, 160) };
  }
  if (fromTitle) return { employment: fromTitle[0], evidence: quote(title, 0, title.length) };
  const lines = onlyLinesWith(text, MENTION);
  const fromText = first(PROSE, lines);
  if (fromText) {
    const [type, at, length] = fromText;
    return { employment: type, evidence: quote(lines, at, at + length) };
  }
  return { employment: 'unknown', evidence: null };
}

function first<T>(
  rules: readonly (readonly [T, RegExp])[],
  text: string,
): readonly [T, number, number] | null {
  for (const [value, pattern] of rules) {
    const match = pattern.exec(text);
    if (match) return [value, match.index, match[0].length];
  }
  return null;
}
