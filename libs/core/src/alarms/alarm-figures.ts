import type { SuppressionReason } from '../delivery/index.js';
import type { MatcherSign } from './matchers.js';

/** What is compared: what is due with what was delivered, and the health of what feeds it. */
export interface AlarmFigures {
  /** How long the oldest due alert has waited for its mail, in seconds. */
  readonly oldestAlertSeconds: number;
  /** How long the oldest due mail has waited to be accepted. */
  readonly oldestMailSeconds: number;
  /** People with something overdue for an hour, to whom no alerts mail was ever accepted. */
  readonly neverServed: number;
  /** Alerts mails of the last hour that ended accepted, and that were suppressed, by reason. */
  readonly accepted: number;
  readonly skipped: Readonly<Partial<Record<SuppressionReason, number>>>;
  /** Why no mail goes out at all; null while mails do. */
  readonly smtpRefusal: string | null;
  readonly pausedDomains: readonly string[];
  readonly pauses: LongPauses;
  /** Things given up in the last hour. */
  readonly deadLetters: number;
  /** Sources that failed several times in a row, or whose last read was not believed. */
  readonly failingSources: readonly string[];
  readonly held: number;
  /** Reports about postings as a whole, of which nothing was decided; those of one wrong fact do not count. */
  readonly reports: number;
  /** How long the oldest posting has waited to be compared with every saved search. */
  readonly oldestPostingSeconds: number;
  /** The same by share (`2/4`), for those for which one waits. */
  readonly oldestByShare: Readonly<Record<string, number>>;
  readonly matchers: readonly MatcherSign[];
  /** How long somebody has looked: what was never seen is missing only after a moment. */
  readonly watchedSeconds: number;
  /** How far the board of the slowest api is behind the latest change, in seconds. */
  readonly boardBehindSeconds: number;
  readonly backup: BackupAge;
}

/** What operators have paused for longer than is asked. */
export interface LongPauses {
  readonly names: readonly string[];
  /** 0: any time will do. */
  readonly mostHours: number;
}

/** When the last backup was taken, and what is asked. */
export interface BackupAge {
  /** Null: never. */
  readonly hours: number | null;
  /** 0: any age will do. */
  readonly mostHours: number;
}
