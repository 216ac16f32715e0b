import { MAIL_FIGURES, type MailFigure } from '@app/core/figures';

/** What was counted of the mails to one domain. */
export type DomainCounts = Partial<Record<MailFigure, number>>;

/** Between two takes no more domains are told apart: strangers choose their domain. */
const MOST_DOMAINS = 5_000;
/** Where the others are counted: no domain is called so. */
export const OTHER_DOMAINS = 'others';

/** Counts mails by the domain that they went to, which is no label of a metric, until somebody takes the counts to the record. */
export class DomainTally {
  private counts = new Map<string, DomainCounts>();

  add(domain: string, figure: MailFigure, by = 1): void {
    const isRoom = this.counts.has(domain) || this.counts.size < MOST_DOMAINS;
    const name = isRoom ? domain : OTHER_DOMAINS;
    const counts = this.counts.get(name) ?? {};
    counts[figure] = (counts[figure] ?? 0) + by;
    this.counts.set(name, counts);
  }

  /** The counts since the last take. */
  take(): ReadonlyMap<string, DomainCounts> {
    const taken = this.counts;
    this.counts = new Map();
    return taken;
  }

  /** They could not be recorded: they are taken the next time. */
  giveBack(taken: ReadonlyMap<string, DomainCounts>): void {
    for (const [domain, counts] of taken)
      for (const figure of MAIL_FIGURES) {
        const count = counts[figure];
        if (count !== undefined) this.add(domain, figure, count);
      }
  }
}
