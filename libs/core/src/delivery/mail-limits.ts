/** How fast mails may go to one domain. */
export interface MailLimit {
  /** Mails a second; null: no limit. */
  readonly perSecond: number | null;
  /** Mails in the dialogue at a time; null: no limit. */
  readonly atATime: number | null;
}

/** Limits by domain; `*` is for every domain that has none of its own. */
export type MailLimits = ReadonlyMap<string, MailLimit>;

export type MailLimitsCheck =
  { readonly ok: true; readonly limits: MailLimits } | { readonly ok: false; readonly message: string };

const ENTRY = /^(\*|[a-z0-9.-]+)=(\d+(?:\.\d+)?)?(?::(\d+))?$/i;

/** Reads `example.org=1:2, *=20`: one mail a second and two at a time to example.org, 20 a second to any other domain. */
export function parseMailLimits(text: string): MailLimitsCheck {
  const limits = new Map<string, MailLimit>();
  for (const entry of text.split(',').map((part) => part.trim())) {
    if (entry === '') continue;
    const [, domain, rate, atATime] = ENTRY.exec(entry) ?? [];
    const limit = { perSecond: positive(rate), atATime: positive(atATime) };
    if (domain === undefined || (limit.perSecond ?? limit.atATime) === null) {
      return {
        ok: false,
        message: `"${entry}" is no limit. Write domain=MAILS_A_SECOND or domain=MAILS_A_SECOND:AT_A_TIME.`,
      };
    }
    limits.set(domain.toLowerCase(), limit);
  }
  return { ok: true, limits };
}

function positive(text: string | undefined): number | null {
  const value = Number(text ?? 0);
  return value > 0 ? value : null;
}

const UNLIMITED: MailLimit = { perSecond: null, atATime: null };

/** The limit of a domain (lower case). */
export const limitOf = (limits: MailLimits, domain: string): MailLimit =>
  limits.get(domain) ?? limits.get('*') ?? UNLIMITED;

/**
 * The next free place in a row of places that stand `1 / perSecond` apart, and when the one after it is free. Times in ms
 * of any one clock; `freeMs`: what the last call gave, or -Infinity.
 */
export function nextPlace(
  perSecond: number,
  freeMs: number,
  nowMs: number,
): { readonly atMs: number; readonly freeMs: number } {
  const atMs = Math.max(nowMs, freeMs);
  return { atMs, freeMs: atMs + 1_000 / perSecond };
}
