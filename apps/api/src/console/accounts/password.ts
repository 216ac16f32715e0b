import { hash, verify } from '@node-rs/argon2';

/**
 * argon2id (the library's default) with 19 MiB, 2 passes and 1 lane: the least that OWASP's Password Storage Cheat Sheet
 * recommends (https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#argon2id). The parameters stand in each
 * hash, so they can be raised at any time.
 */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** One text for all ways to type the same characters. */
const canonical = (password: string): string => password.normalize('NFKC');

/** Hash of a password in the PHC form, with a salt of its own. */
export const hashPassword = (password: string): Promise<string> => hash(canonical(password), COST);

/** Hash of nothing that anybody knows: who gives a name that is not there waits as long as for a wrong password. */
let nobodys: Promise<string> | null = null;

/** True for the password that a hash was made from. Null (no such account, or one without a password) takes as long as a wrong one. */
export async function isPassword(passwordHash: string | null, given: string): Promise<boolean> {
  nobodys ??= hashPassword(crypto.randomUUID());
  const isRight = await verify(passwordHash ?? (await nobodys), canonical(given));
  return passwordHash !== null && isRight;
}
