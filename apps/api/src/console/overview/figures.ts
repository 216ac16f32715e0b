import { dayOf, type DayFigure, type MailFigure } from '@app/core/figures';
import type { DayFiguresDoc } from '@app/infra/mongo';
import { figure, stamp } from '../shell/format.js';
import type { OverviewFacts } from './overview-reader.js';
import { MOST_COUNTED } from './overview-store.js';
import { overviewTexts as texts } from './texts.js';
import { diskDaysLeft, diskPercent, hasDiskTrend, needsOf } from './verdict.js';

/** A number of the page: what it counts is behind its link. Its id is the same as long as the page lives. */
export interface Figure {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly href: string;
}

/** Figures that belong together; its id is that of the section. */
export interface FigureGroup {
  readonly id: string;
  readonly title: string;
  readonly figures: readonly Figure[];
}

const one = (id: string, label: string, text: string, href: string): Figure => ({ id, label, text, href });
const upTo = (count: number): string => (count >= MOST_COUNTED ? `${figure(MOST_COUNTED)}+` : figure(count));

/** A share in per cent; a dash where there is nothing to have a share of. */
export const share = (part: number, all: number): string =>
  all === 0 ? '–' : `${((100 * part) / all).toFixed(part * 20 < all ? 2 : 1)} %`;

/** A size in bytes as people read it. */
export function size(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  const at = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1_000 ** at;
  return `${value.toFixed(at === 0 || value >= 100 ? 0 : 1)} ${units[at]}`;
}

/** A stretch of time as people read it. */
export function age(seconds: number): string {
  if (seconds < 120) return `${Math.max(0, Math.round(seconds))} s`;
  if (seconds < 7_200) return `${Math.round(seconds / 60)} min`;
  return seconds < 172_800 ? `${Math.round(seconds / 3_600)} h` : `${Math.round(seconds / 86_400)} days`;
}

const countIn = (day: DayFiguresDoc | undefined, name: DayFigure | MailFigure): number =>
  day?.counts[name] ?? 0;
const sumOver = (days: readonly DayFiguresDoc[], name: MailFigure): number =>
  days.reduce((sum, day) => sum + countIn(day, name), 0);

/** Every number of the page but those of tables and plots. */
export const groupsOf = (facts: OverviewFacts): FigureGroup[] => [
  { id: 'due', title: texts.due, figures: dueFigures(facts) },
  { id: 'oldest', title: texts.oldest, figures: oldestFigures(facts) },
  { id: 'freshness', title: texts.freshness, figures: freshFigures(facts) },
  { id: 'sources', title: texts.sources, figures: sourceFigures(facts) },
  { id: 'capacity', title: texts.capacity, figures: capacityFigures(facts) },
];

const today = ({ days, now }: OverviewFacts): DayFiguresDoc | undefined =>
  days.find(({ _id }) => _id === dayOf(now));

function dueFigures(facts: OverviewFacts): Figure[] {
  const counts = (['alertMailsAccepted', 'alertMailsSuppressed', 'alertMailsDead'] as const).map((name) =>
    countIn(today(facts), name),
  );
  const [accepted = 0, leftOut = 0, dead = 0] = counts;
  const due = accepted + leftOut + dead + facts.mailsDue;
  return [
    one('due-today', texts.dueToday, figure(due), '/status#deliveries'),
    one('accepted', texts.acceptedToday, figure(accepted), '/#trend-accepted'),
    one('left-out', texts.leftOutToday, figure(leftOut), '/status#deliveries'),
    one('dead', texts.deadToday, figure(dead), '/status#dead-letters'),
    one('due-now', texts.dueNow, upTo(facts.mailsDue), '/status#deliveries'),
    one('alerts-due', texts.alertsDue, upTo(facts.alertsDue), '/status#queues'),
  ];
}

function oldestFigures({ now, oldest, deadLetters }: OverviewFacts): Figure[] {
  const waited = (at: Date | null): string =>
    at === null ? texts.nothing : age((now.getTime() - at.getTime()) / 1_000);
  return [
    one('oldest-alert', texts.oldestAlert, waited(oldest.alert), '/status#queues'),
    one('oldest-mail', texts.oldestMail, waited(oldest.mail), '/status#deliveries'),
    one('oldest-posting', texts.oldestPosting, waited(oldest.posting), '/status'),
    one('oldest-read', texts.oldestRead, waited(oldest.read), '/sources'),
    one('newest-report', texts.oldestReport, waited(oldest.report), '/moderation'),
    one('dead-letters', texts.deadLetters, upTo(deadLetters), '/status#dead-letters'),
  ];
}

function freshFigures(facts: OverviewFacts): Figure[] {
  const day = today(facts);
  const { days } = facts;
  const alerts = countIn(day, 'instantAlerts');
  const [accepted, refused] = [sumOver(days, 'mailsAccepted'), sumOver(days, 'mailsRefused')];
  const mean = alerts === 0 ? '–' : age(countIn(day, 'instantSeconds') / alerts);
  return [
    one('new', texts.newToday, figure(countIn(day, 'postingsNew')), '/#trend-new'),
    one('within', texts.withinMinute, share(countIn(day, 'instantWithinMinute'), alerts), '/#trend-fresh'),
    one('latency', texts.meanLatency, mean, '/#trend-fresh'),
    one('refused', texts.refusedRate, share(refused, accepted + refused), '/#trend-refused'),
    one('bounced', texts.bounceRate, share(sumOver(days, 'mailsBounced'), accepted), '/#trend-bounced'),
    one(
      'complaints',
      texts.complaintRate,
      share(sumOver(days, 'mailsComplained'), accepted),
      '/#trend-bounced',
    ),
  ];
}

const sourceFigures = ({ sources: { enabled, failing, doubted } }: OverviewFacts): Figure[] => [
  one('sources', texts.enabled, figure(enabled), '/sources'),
  one('failing', texts.failing, upTo(failing), '/sources?state=failing'),
  one('doubted', texts.doubted, upTo(doubted), '/sources?state=doubted'),
];

function capacityFigures({ days, heap, openPostings, lastBackup }: OverviewFacts): Figure[] {
  const gauges = days.at(-1)?.gauges;
  const percent = diskPercent(days);
  const measured = (bytes: number | undefined): string => (bytes === undefined ? texts.unknown : size(bytes));
  return [
    one('disk', texts.diskUsed, percent === null ? texts.unknown : `${percent} %`, '/#trend-disk'),
    one('disk-days', texts.diskDays, daysText(days), '/#trend-disk'),
    one('indexes', texts.indexes, measured(gauges?.indexBytes), '/#trend-disk'),
    one('data', texts.data, measured(gauges?.dataBytes), '/#trend-disk'),
    one('heap', texts.heap, `${size(heap.used)} of ${size(heap.most)}`, '/metrics'),
    one('open', texts.open, figure(openPostings), '/#trend-new'),
    one('backup', texts.lastBackup, stamp(lastBackup), '/status'),
  ];
}

/** A disk of which nobody knows the trend is not one that does not fill. */
function daysText(days: readonly DayFiguresDoc[]): string {
  if (!hasDiskTrend(days)) return texts.unknown;
  const left = diskDaysLeft(days);
  return left === null ? texts.notFilling : figure(Math.floor(left));
}

/** What the page's script gets: what is wrong, by which it sees that the page is another, and every figure. */
export const liveOf = (facts: OverviewFacts) => ({
  state: stateOf(facts),
  figures: groupsOf(facts).flatMap(({ figures }) => figures.map(({ id, text }) => [id, text] as const)),
});

/** Another page is needed when it is another one: what needs the operator and which sources fail, not how often. */
export const stateOf = (facts: OverviewFacts): string =>
  [...needsOf(facts).map(({ id }) => id), '', ...facts.failing.map(({ _id }) => _id).sort()].join(' ');
