import type { SuppressionReason } from '../delivery/index.js';
import { MOMENT_SECONDS, faultOfShares, withoutMatcherFor, type MatcherSign } from './matchers.js';

export const ALARM_KINDS = [
  'no-matcher',
  'matcher-shares',
  'postings-not-compared',
  'board-behind',
  'backup-old',
  'alerts-late',
  'mails-late',
  'never-served',
  'soft-skips',
  'sending-paused',
  'paused-long',
  'dead-letters',
  'sources-failing',
  'held-after-restore',
  'reports-waiting',
] as const;
/** What an operator is told of. A closed list: it is a metric label and the name of a log event. */
export type AlarmKind = (typeof ALARM_KINDS)[number];

/** One thing that is wrong now, in a sentence that says what to look at. */
export interface Alarm {
  readonly kind: AlarmKind;
  readonly message: string;
}

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

const LATE_SECONDS = 15 * 60;
/** Postings are compared, and the board follows, within seconds: minutes of lag are a fault. */
const STALE_SECONDS = 5 * 60;
const SKIPPED_LEAST = 20;
const SKIPPED_SHARE = 0.5;
const MOST_NAMED = 10;

const named = (names: readonly string[]): string =>
  names.length <= MOST_NAMED
    ? names.join(', ')
    : `${names.slice(0, MOST_NAMED).join(', ')} and ${names.length - MOST_NAMED} more`;

const minutes = (seconds: number): string => `${Math.round(seconds / 60)} minutes`;

/** Names everything that is wrong. */
export function judgeAlarms(figures: AlarmFigures): Alarm[] {
  const { oldestAlertSeconds, oldestMailSeconds, neverServed, deadLetters, held, reports } = figures;
  const checks: readonly (Alarm | null)[] = [
    noMatcher(figures),
    shares(figures),
    notCompared(figures),
    alarm(
      'board-behind',
      figures.boardBehindSeconds > STALE_SECONDS,
      `The board of an api has not followed the changes for ${minutes(figures.boardBehindSeconds)}.`,
    ),
    oldBackup(figures.backup),
    alarm(
      'alerts-late',
      oldestAlertSeconds > LATE_SECONDS,
      `The oldest due alert has waited ${minutes(oldestAlertSeconds)} for its mail.`,
    ),
    alarm(
      'mails-late',
      oldestMailSeconds > LATE_SECONDS,
      `The oldest due mail has waited ${minutes(oldestMailSeconds)} to be accepted.`,
    ),
    alarm(
      'never-served',
      neverServed > 0,
      `${neverServed} people have alerts that are overdue by an hour, and have never got a mail with alerts.`,
    ),
    softSkips(figures),
    paused(figures),
    alarm(
      'paused-long',
      figures.pauses.mostHours > 0 && figures.pauses.names.length > 0,
      `An operator paused these more than ${figures.pauses.mostHours} hours ago: ${named(figures.pauses.names)}. See the console under Pauses.`,
    ),
    alarm(
      'dead-letters',
      deadLetters > 0,
      `${deadLetters} things were given up in the last hour: see the dead letters.`,
    ),
    alarm(
      'sources-failing',
      figures.failingSources.length > 0,
      `These sources fail or are not believed: ${named(figures.failingSources)}.`,
    ),
    alarm(
      'held-after-restore',
      held > 0,
      `${held} deliveries, alerts and postings are held since a restore: techjobboard restore release, or drop.`,
    ),
    alarm(
      'reports-waiting',
      reports > 0,
      `Readers reported postings, and ${reports} reports wait for a decision: see the console under Reports.`,
    ),
  ];
  return checks.filter((found) => found !== null);
}

const alarm = (kind: AlarmKind, rings: boolean, message: string): Alarm | null =>
  rings ? { kind, message } : null;

function noMatcher({ matchers, watchedSeconds }: AlarmFigures): Alarm | null {
  const seconds = withoutMatcherFor(matchers, watchedSeconds);
  return alarm(
    'no-matcher',
    seconds > MOMENT_SECONDS,
    'No matcher runs: postings are compared with no saved search, and nobody gets alerts of new ones.',
  );
}

function shares({ matchers }: AlarmFigures): Alarm | null {
  const fault = faultOfShares(matchers);
  return alarm('matcher-shares', fault !== null, fault ?? '');
}

function notCompared({ oldestPostingSeconds, oldestByShare }: AlarmFigures): Alarm | null {
  const late = Object.entries(oldestByShare).filter(([, seconds]) => seconds > STALE_SECONDS);
  const where = late.length === 0 ? '' : ` It waits for the share ${named(late.map(([share]) => share))}.`;
  return alarm(
    'postings-not-compared',
    oldestPostingSeconds > STALE_SECONDS,
    `The oldest new posting has waited ${minutes(oldestPostingSeconds)} to be compared with the saved searches.${where}`,
  );
}

function oldBackup({ hours, mostHours }: BackupAge): Alarm | null {
  const age =
    hours === null ? 'No backup was ever taken' : `The last backup is ${Math.floor(hours)} hours old`;
  return alarm(
    'backup-old',
    mostHours > 0 && (hours ?? Infinity) > mostHours,
    `${age}; ALARM_BACKUP_OLDER_HOURS allows ${mostHours}: techjobboard backup.`,
  );
}

/** Each mail that is not sent has a good reason; most of them with one reason is a fault. */
function softSkips({ accepted, skipped }: AlarmFigures): Alarm | null {
  const counts = Object.entries(skipped);
  const all = counts.reduce((sum, [, count]) => sum + count, accepted);
  const [reason, count] = counts.sort(([, a], [, b]) => b - a)[0] ?? ['', 0];
  return alarm(
    'soft-skips',
    count >= SKIPPED_LEAST && count > all * SKIPPED_SHARE,
    `${count} of ${all} alerts mails of the last hour were not sent, for one reason: ${reason}.`,
  );
}

function paused({ smtpRefusal, pausedDomains }: AlarmFigures): Alarm | null {
  if (smtpRefusal !== null) return alarm('sending-paused', true, `No mail goes out: ${smtpRefusal}`);
  return alarm(
    'sending-paused',
    pausedDomains.length > 0,
    `Mails to these domains wait, since they refuse us: ${named(pausedDomains)}.`,
  );
}

/** An alarm that has not been seen for that long is over: short ups and downs are one alarm. */
export const CLEAR_AFTER_MS = 5 * 60_000;
/** An alarm that stays is told again after that time. */
export const REMIND_AFTER_MS = 24 * 3_600_000;

/** What is on record about an alarm. */
export interface AlarmRecord {
  readonly clearedAt: Date | null;
  /** When the operator was told last that it rings; null: not yet. */
  readonly toldAt: Date | null;
  readonly toldClearedAt: Date | null;
}

/** What the operator is to be told. */
export type Telling = 'raised' | 'still' | 'cleared';

/** What the operator is to be told of an alarm now, or null. An alarm that was over before it was told is passed over. */
export function toTell({ clearedAt, toldAt, toldClearedAt }: AlarmRecord, now: Date): Telling | null {
  if (clearedAt !== null) return toldAt !== null && toldClearedAt === null ? 'cleared' : null;
  if (toldAt === null) return 'raised';
  return now.getTime() - toldAt.getTime() >= REMIND_AFTER_MS ? 'still' : null;
}
