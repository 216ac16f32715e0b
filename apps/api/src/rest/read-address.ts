import { parseAddress, type MailAddress } from '@app/infra/mail';
import { Problem } from '../http/problem.js';

/** An e-mail address of the field `email`. Throws a problem that says what is wrong with it. */
export function requireAddress(email: string): MailAddress {
  const address = parseAddress(email);
  if (address.ok) return address.value;
  const errors = [{ field: 'email', message: address.message }];
  throw new Problem('invalid-parameters', `email: ${address.message}`, errors);
}
