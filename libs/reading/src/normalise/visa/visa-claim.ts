import { quote } from '../../text/index.js';
import type { Visa } from '@app/core/posting';
import type { Claim, Strength, Subject } from '../claims/index.js';

export type Stated = Exclude<Visa, 'unknown'>;
export type VisaClaim = Claim<Stated>;

export function claimOf(
  value: Stated,
  strength: Strength,
  line: string,
  match: RegExpExecArray,
  subject: Subject = 'role',
): VisaClaim {
  return {
    value,
    quote: quote(line, match.index, match.index + match[0].length),
    strength,
    subject,
    denied: false,
  };
}
