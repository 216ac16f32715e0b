import { MOMENT_SECONDS, faultOfShares, withoutMatcherFor } from './matchers.js';
import type { AlarmFigures, BackupAge } from './alarm-figures.js';
import type { Alarm, AlarmKind } from './alarm.js';

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
