/** How long the links to a person's searches work, from when they are made. */
export const MANAGE_DAYS = 90;
/** How long the links that confirm something do. */
export const CONFIRM_HOURS = 48;

const HOUR = 3_600_000;
/** For how long a link of each purpose is made. */
const TERMS = { manage: MANAGE_DAYS * 24 * HOUR, confirm: CONFIRM_HOURS * HOUR } as const;

/** When a link that is made now stops to work by itself. */
export const linkExpiry = (purpose: keyof typeof TERMS, from: Date): Date =>
  new Date(from.getTime() + TERMS[purpose]);

/**
 * Whether a link was ended by its owner. `linksFrom`: those made before it open nothing; absent: none was ended. When a link
 * was made is told by when it expires, to the second; one that never expires counts as made before everything.
 */
export function isLinkEnded(
  purpose: keyof typeof TERMS,
  expiresAt: Date | null,
  linksFrom: Date | undefined,
): boolean {
  if (linksFrom === undefined) return false;
  if (expiresAt === null) return true;
  const madeAt = expiresAt.getTime() - TERMS[purpose];
  return Math.floor(madeAt / 1_000) < Math.floor(linksFrom.getTime() / 1_000);
}
