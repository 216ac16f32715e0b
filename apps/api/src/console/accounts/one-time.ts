import { createHash, randomBytes } from 'node:crypto';

const CODES = 10;
/** Without letters that look like others. */
const LETTERS = '23456789abcdefghjkmnpqrstuvwxyz';

/** Hash of a random text: that has nothing to guess, so SHA-256 is enough. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** A random text of 256 bits, for a link. */
export const newKey = (): string => randomBytes(32).toString('base64url');

/** Letters of chance; bytes that would favour some of them are thrown away. */
function letters(count: number): string {
  const most = 256 - (256 % LETTERS.length);
  let text = '';
  while (text.length < count) {
    text += [...randomBytes(count)]
      .filter((byte) => byte < most)
      .map((byte) => LETTERS.charAt(byte % LETTERS.length))
      .join('');
  }
  return text.slice(0, count);
}

/** Ten codes of some 74 bits, each for one login without the app. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: CODES }, () => `${letters(5)}-${letters(5)}-${letters(5)}`);

/** A recovery code as it is hashed, however it was typed. */
export const recoveryHash = (typed: string): string =>
  hashOf(typed.toLowerCase().replaceAll(/[^a-z0-9]/g, ''));
