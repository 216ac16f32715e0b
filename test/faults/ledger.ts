/** One mail as the mail server received it: who got it, under which Message-ID, naming which postings. */
export interface ReceivedCopy {
  readonly to: string;
  readonly messageId: string;
  readonly externalIds: readonly string[];
}

/** What a fault run found. Everything but `ambiguous` is counted from what the mail server received. */
export interface Ledger {
  readonly expected: number;
  readonly delivered: number;
  readonly lost: readonly string[];
  readonly wrong: readonly string[];
  /** Copies beyond the first of a pair, under the same Message-ID. */
  readonly copies: number;
  /** Pairs that came in two different mails. */
  readonly repeated: readonly string[];
  /** Attempts that our own records call ambiguous. */
  readonly ambiguous: number;
}

/** Compares what had to be mailed with what came. `allowed`: pairs that may come, or not. */
export function compare(
  expected: ReadonlySet<string>,
  received: readonly ReceivedCopy[],
  ambiguous: number,
  allowed: ReadonlySet<string> = new Set(),
): Ledger {
  const mailsOfPair = new Map<string, string[]>();
  for (const { to, messageId, externalIds } of received) {
    for (const externalId of externalIds) {
      const pair = `${to} ${externalId}`;
      mailsOfPair.set(pair, [...(mailsOfPair.get(pair) ?? []), messageId]);
    }
  }
  const mails = new Map<string, number>();
  for (const { messageId } of received) mails.set(messageId, (mails.get(messageId) ?? 0) + 1);
  return {
    expected: expected.size,
    delivered: mailsOfPair.size,
    lost: [...expected].filter((pair) => !mailsOfPair.has(pair)),
    wrong: [...mailsOfPair.keys()].filter((pair) => !expected.has(pair) && !allowed.has(pair)),
    copies: [...mails.values()].reduce((sum, count) => sum + count - 1, 0),
    repeated: [...mailsOfPair].filter(([, ids]) => new Set(ids).size > 1).map(([pair]) => pair),
    ambiguous,
  };
}

/** The promise: nothing lost, nothing wrong, no more copies than ambiguous attempts, each under its first Message-ID. */
export function faultsOf(ledger: Ledger): string[] {
  const faults: string[] = [];
  if (ledger.lost.length > 0)
    faults.push(`lost ${ledger.lost.length}: ${ledger.lost.slice(0, 3).join('; ')}`);
  if (ledger.wrong.length > 0)
    faults.push(`wrong ${ledger.wrong.length}: ${ledger.wrong.slice(0, 3).join('; ')}`);
  if (ledger.repeated.length > 0)
    faults.push(`in two mails ${ledger.repeated.length}: ${ledger.repeated.slice(0, 3).join('; ')}`);
  if (ledger.copies > ledger.ambiguous)
    faults.push(`${ledger.copies} copies, but ${ledger.ambiguous} ambiguous attempts`);
  return faults;
}
