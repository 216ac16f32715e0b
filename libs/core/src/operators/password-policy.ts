/** Fewest and most characters of an operator's password. */
export const PASSWORD_LENGTH = { fewest: 12, most: 128 } as const;

export type PasswordFault = 'too-short' | 'too-long' | 'too-common' | 'too-simple' | 'has-name';

/** What people lengthen with digits and signs, and sentences that every list of leaked passwords has. */
const COMMON = new Set([
  ...['password', 'passwort', 'passwordpassword', 'passw', 'letmein', 'letmeinplease', 'welcome', 'iloveyou'],
  ...['administrator', 'administration', 'admin', 'adminadmin', 'operator', 'operatoroperator', 'changeme'],
  ...['changemeplease', 'defaultpassword', 'mypassword', 'newpassword', 'secret', 'topsecret', 'supersecret'],
  ...[
    'qwerty',
    'qwertyuiop',
    'qwertyqwerty',
    'qwertyuiopasdf',
    'qwertyuiopasdfghjkl',
    'qwertz',
    'qwertzuiop',
  ],
  ...['asdfghjkl', 'asdfasdfasdf', 'zxcvbnm', 'abcdefghijkl', 'abcdefghijklm', 'abcdefghijklmnopqrstuvwxyz'],
  ...['football', 'baseball', 'superman', 'dragon', 'sunshine', 'princess', 'trustno', 'monkey', 'master'],
  ...['techjobboard', 'jobboard', 'correcthorsebatterystaple', 'thisismypassword', 'trustnobody'],
]);

const MOST_REPEATED = 4;

/** The letters of a password, without the digits and signs around and between them. */
const lettersOf = (password: string): string =>
  password
    .toLowerCase()
    .normalize('NFKC')
    .replaceAll(/[^\p{L}]/gu, '');

/**
 * What is wrong with a password that an operator chose; null for a good one. Length counts, not the kinds of its characters
 * (NIST SP 800-63B, section 5.1.1.2).
 */
export function passwordFault(password: string, name: string): PasswordFault | null {
  const length = [...password].length;
  if (length < PASSWORD_LENGTH.fewest) return 'too-short';
  if (length > PASSWORD_LENGTH.most) return 'too-long';
  if (new Set(password.toLowerCase()).size <= MOST_REPEATED || isRow(password)) return 'too-simple';
  if (COMMON.has(lettersOf(password))) return 'too-common';
  return name !== '' && password.toLowerCase().includes(name.toLowerCase()) ? 'has-name' : null;
}

/** Every character follows the one before it, up or down: 123456789012 has one break alone. */
function isRow(password: string): boolean {
  const codes = [...password].map((character) => character.codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((code, index) => code - (codes[index] ?? 0));
  const isStep = (by: number) => steps.filter((step) => step !== by).length <= 2;
  return isStep(1) || isStep(-1);
}
