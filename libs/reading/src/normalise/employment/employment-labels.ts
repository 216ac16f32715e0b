import type { Claim, Strength, Subject } from '../claims/index.js';
import {
  ANY_FORM,
  CONTRACT_ROLE,
  EMPLOYMENT_LABEL,
  EMPLOYMENT_LABEL_END,
  EMPLOYMENT_WORDS,
  FIELD_ONLY,
  NOT_THIS_ROLE_BEHIND,
  TERSE_WORDS,
  type StatedEmployment,
} from './employment-words.js';
import { quote, inSmallLetters, matchesOf } from '../../text/index.js';
import { wordsIn, valueOf, type Rules } from './employment-found.js';

export type EmploymentClaim = Claim<StatedEmployment>;

export const LABEL_RULES: Rules = [['contract', CONTRACT_ROLE], ...EMPLOYMENT_WORDS, ...TERSE_WORDS];

const FIELD_RULES: Rules = [...LABEL_RULES, ...FIELD_ONLY];

/** A form in the field outranks all; hours there do not: sources say full-time of internships and contracts too. */
export function fieldClaims(field: string | undefined): EmploymentClaim[] {
  if (field === undefined) return [];
  const spaced = field.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/_/g, ' ');
  const value = valueOf(wordsIn(spaced, FIELD_RULES), spaced);
  if (value === null) return [];
  const strength = value === 'full-time' || value === 'part-time' ? 'line' : 'field';
  return [{ value, quote: `employment: ${field}`.slice(0, 160), strength, subject: 'role', denied: false }];
}

export const claimOf = (
  value: StatedEmployment,
  strength: Strength,
  subject: Subject,
  words: string,
): EmploymentClaim => ({ value, quote: words, strength, subject, denied: false });

export function labelClaims(line: string): EmploymentClaim[] {
  if (!EMPLOYMENT_LABEL_END.test(line)) return [];
  return matchesOf(inSmallLetters(line), EMPLOYMENT_LABEL).flatMap((match) => {
    const stated = behindLabels(match.groups?.['value'] ?? '');
    if (ANY_FORM.test(stated)) return [];
    const found = wordsIn(stated, LABEL_RULES).filter(
      ({ start, end }) => start < 30 && !NOT_THIS_ROLE_BEHIND.test(stated.slice(end)),
    );
    const value = valueOf(found, stated);
    const isPermanentOnly = found.every(({ word }) => word === 'permanent');
    if (value === null) return [];
    return [
      claimOf(
        value,
        isPermanentOnly ? 'title' : 'label',
        'role',
        quote(line, match.index, match.index + match[0].length),
      ),
    ];
  });
}

/** "contract: Tipo de contrato: indefinido": the field of a source whose value has a label of its own. */
const behindLabels = (stated: string): string => stated.replace(/^[\p{L} ]{3,30}:\s+(?=\p{L})/u, '');
