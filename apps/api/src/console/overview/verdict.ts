import type { AlarmKind } from '@app/core/alarms';
import { daysLeft, growthPerDay, type Measured } from '@app/core/figures';
import type { DayFiguresDoc } from '@app/infra/mongo';
import type { OverviewFacts } from './overview-reader.js';
import { ALARM_PLACES, overviewTexts as texts } from './texts.js';

/** One thing that needs the operator. */
export interface Need {
  /** Tells it from others: an alarm's kind, or a name of ours. */
  readonly id: string;
  readonly text: string;
  readonly since: Date | null;
  /** Where its numbers stand. */
  readonly href: string;
  /** Where it is said what to do; null where the text says it. */
  readonly help: string | null;
}

/** Alarms ring after 15 minutes, looked for twice a minute: later than that nobody looks. */
const SILENT_MINUTES = 20;
const DISK_DAYS = 14;
const DISK_PERCENT = 90;
const HEAP_PERCENT = 90;
const DAY_MS = 86_400_000;

/** What needs the operator: what alarms, and what no alarm would tell. None: all is well. */
export function needsOf(facts: OverviewFacts): Need[] {
  const alarms = facts.alarms.map(({ _id, message, raisedAt }) => ({
    id: _id,
    text: message,
    since: raisedAt,
    href: ALARM_PLACES[_id],
    help: `/runbook#${_id}`,
  }));
  const others = [silentNotifier(facts), fullDisk(facts), fullHeap(facts)];
  return [...alarms, ...others.filter((need) => need !== null)];
}

const need = (id: string, text: string, href: string): Need => ({ id, text, href, since: null, help: null });

/** Whoever raises alarms is the one who is to be alarmed about: its silence is told by what waits. */
function silentNotifier({ now, alarms, oldest }: OverviewFacts): Need | null {
  const late: readonly (readonly [AlarmKind, Date | null])[] = [
    ['alerts-late', oldest.alert],
    ['mails-late', oldest.mail],
  ];
  const minutes = late
    .filter(([kind]) => !alarms.some(({ _id }) => _id === kind))
    .map(([, at]) => (at === null ? 0 : Math.floor((now.getTime() - at.getTime()) / 60_000)));
  const most = Math.max(0, ...minutes);
  return most < SILENT_MINUTES ? null : need('notifier-silent', texts.notifierSilent(most), '/#oldest');
}

function fullDisk({ days }: OverviewFacts): Need | null {
  const used = diskPercent(days);
  if (used !== null && used >= DISK_PERCENT) return need('disk-full', texts.diskFull(used), '/#capacity');
  const left = diskDaysLeft(days);
  if (left === null || left > DISK_DAYS) return null;
  return need('disk-soon-full', texts.diskSoonFull(Math.floor(left)), '/#capacity');
}

function fullHeap({ heap }: OverviewFacts): Need | null {
  const percent = Math.floor((100 * heap.used) / Math.max(1, heap.most));
  return percent < HEAP_PERCENT ? null : need('heap-full', texts.heapFull(percent), '/#capacity');
}

/** How full MongoDB's disk was at the last look; null before the first one. */
export function diskPercent(days: readonly DayFiguresDoc[]): number | null {
  const gauges = days.at(-1)?.gauges;
  if (gauges === undefined || gauges.diskTotal === 0) return null;
  return Math.floor((100 * gauges.diskUsed) / gauges.diskTotal);
}

/** In how many days MongoDB's disk is full by its trend; null where it does not fill, or that is not known yet. */
export function diskDaysLeft(days: readonly DayFiguresDoc[]): number | null {
  const total = days.at(-1)?.gauges?.diskTotal ?? 0;
  return total === 0 ? null : daysLeft(diskMeasures(days), total);
}

/** Whether there are days enough to speak of a trend. */
export const hasDiskTrend = (days: readonly DayFiguresDoc[]): boolean =>
  growthPerDay(diskMeasures(days)) !== null;

const diskMeasures = (days: readonly DayFiguresDoc[]): Measured[] =>
  days.flatMap(({ at, gauges }): Measured[] =>
    gauges === undefined ? [] : [{ day: at.getTime() / DAY_MS, value: gauges.diskUsed }],
  );
