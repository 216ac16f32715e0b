import fc from 'fast-check';
import { dueAt } from '@app/core/digest';
import { asId, type PostingId } from '@app/core/ids';
import { RHYTHMS, type Rhythm, type Schedule } from '@app/core/subscription';
import type { PostingView } from '@app/core/posting';
import { analysePosting, evaluate, missingParts, truthOf } from '../../match/index.js';
import { anyPosting, postingWith } from '../../match/fixtures/postings.js';
import { allOf, clausesOf, notOf, textClause, valueClause, type Query } from '../../tree/index.js';
import { anyQuery } from '../../query/fixtures/arbitraries.js';
import { BoardIndex } from '../board-index.js';

const HOUR = 3_600_000;
/** Two days after the clocks of Berlin went forward. */
const NOW = new Date('2026-03-31T12:00:00Z');
const DAYS = 10;

type Event =
  | { readonly kind: 'put'; readonly view: PostingView; readonly at: Date }
  | { readonly kind: 'close'; readonly id: string; readonly at: Date };

const anyId = fc.integer({ min: 0, max: 9 }).map((n) => `p${n}`);
const anyInstant = fc
  .integer({ min: 0, max: 15 * 24 * 60 })
  .map((minutes) => new Date(NOW.getTime() - minutes * 60_000));

const anyQuiet = fc.constantFrom(null, null, null, 'first-read' as const);

const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(anyId, anyInstant, anyPosting, fc.option(fc.integer({ min: -5, max: 200 })), anyQuiet)
      .map(([id, at, view, hours, quiet]) => ({
        kind: 'put' as const,
        at,
        view: {
          ...view,
          quiet,
          id: asId<PostingView['id']>(id),
          clusterId: asId<PostingView['clusterId']>(`c${Number(id.slice(1)) % 6}`),
          firstSeenAt: at,
          postedAt: hours === null ? null : new Date(at.getTime() - hours * HOUR),
        },
      })),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('close' as const), id: anyId, at: anyInstant }) },
);
const history = fc
  .array(anyEvent, { maxLength: 40, size: 'max' })
  .map((events) => onePutAnInstant(events.sort((a, b) => a.at.getTime() - b.at.getTime())));

/** A posting is committed once at an instant: the same commit again takes the place of the first. */
function onePutAnInstant(events: readonly Event[]): Event[] {
  const keys = events.map((event) =>
    event.kind === 'put' ? `${event.view.id} ${event.at.getTime()}` : null,
  );
  return events.filter((_, i) => keys[i] === null || keys.lastIndexOf(keys[i] ?? null) === i);
}

const anySchedule: fc.Arbitrary<Schedule> = fc.record({
  timeZone: fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'UTC'),
  hour: fc.integer({ min: 0, max: 23 }),
  weekday: fc.integer({ min: 1, max: 7 }),
});

interface Alert {
  readonly at: Date;
  readonly matches: { readonly id: string; readonly at: Date }[];
}

/** What live matching does, one commit after the other, for a search saved ten local days ago. */
function live(
  events: readonly Event[],
  from: Date,
  matches: (view: PostingView, at: Date) => boolean,
): Alert[] {
  const alerts = new Map<string, Alert>();
  for (const event of events) {
    if (event.kind !== 'put' || event.at < from || event.view.quiet !== null) continue;
    if (!matches(event.view, event.at)) continue;
    const { id, clusterId } = event.view;
    const known = alerts.get(clusterId);
    if (known === undefined) alerts.set(clusterId, { at: event.at, matches: [{ id, at: event.at }] });
    else known.matches.push({ id, at: event.at });
  }
  return [...alerts.values()];
}

/** When each posting was closed for good. */
function closings(events: readonly Event[]): Map<string, number> {
  const closed = new Map<string, number>();
  for (const event of events) {
    if (event.kind === 'put') closed.delete(event.view.id);
    else if (!closed.has(event.id)) closed.set(event.id, event.at.getTime());
  }
  return closed;
}

/** The mails of one rhythm, instant by instant: alerts of an instant come in, then what is due goes out. */
function mailsOf(
  alerts: readonly Alert[],
  rhythm: Rhythm,
  { schedule, gatherMs }: { schedule: Schedule; gatherMs: number },
  closed: Map<string, number>,
): number {
  const stands = (alert: Alert, due: number): boolean =>
    alert.matches.some(({ id, at }) => at.getTime() <= due && (closed.get(id) ?? Infinity) > due);
  const coming = [...alerts];
  const instants = new Set(alerts.map(({ at }) => at.getTime()));
  let pending: Alert[] = [];
  let gatherUntil: Date | null = null;
  let mails = 0;
  for (;;) {
    const time = Math.min(...instants);
    if (time > NOW.getTime()) return mails;
    instants.delete(time);
    while (coming[0] !== undefined && coming[0].at.getTime() <= time) pending.push(...coming.splice(0, 1));
    const dueOf = ({ at }: Alert): number => dueAt(rhythm, schedule, at, gatherUntil).getTime();
    const due = pending.filter((alert) => dueOf(alert) <= time);
    pending = pending.filter((alert) => !due.includes(alert));
    for (const alert of pending) instants.add(dueOf(alert));
    if (due.length === 0) continue;
    if (due.some((alert) => stands(alert, time))) mails += 1;
    gatherUntil = new Date(time + gatherMs);
    for (const alert of pending) instants.add(dueOf(alert));
  }
}

const formats = new Map<string, Intl.DateTimeFormat>();

function localDate(timeZone: string, at: Date): string {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone });
  formats.set(timeZone, format);
  return format.format(at);
}

function indexOf(events: readonly Event[]): BoardIndex<string> {
  const index = new BoardIndex<string>({ keepHistory: true });
  for (const event of events) {
    if (event.kind === 'put') index.put(event.view, event.view.id, event.at);
    else index.close(asId<PostingId>(event.id), event.at);
  }
  return index;
}

const holdsAt =
  (query: Query) =>
  (view: PostingView, at: Date): boolean =>
    evaluate(query, analysePosting(view), at);

describe('backTest', () => {
  it('equals what live matching and the digests would have sent', () => {
    fc.assert(
      fc.property(
        history,
        anyQuery,
        anySchedule,
        fc.constantFrom(60_000, 6 * HOUR),
        (events, query, schedule, gatherMs) => {
          const result = indexOf(events).backTest(query, { now: NOW, days: DAYS, schedule, gatherMs });
          const first = result.days[0]?.date ?? '';
          const inTime = events.filter(({ at }) => localDate(schedule.timeZone, at) >= first);
          const from = inTime[0]?.at ?? NOW;
          const alerts = live(events, from, holdsAt(query));
          const closed = closings(events);
          expect(result.openings).toBe(alerts.length);
          expect(result.days).toHaveLength(DAYS);
          for (const { date, openings } of result.days) {
            const wanted = alerts.filter(({ at }) => localDate(schedule.timeZone, at) === date);
            expect([date, openings]).toEqual([date, wanted.length]);
          }
          for (const rhythm of RHYTHMS) {
            const wanted = mailsOf(alerts, rhythm, { schedule, gatherMs }, closed);
            expect([rhythm, result.mails[rhythm]]).toEqual([rhythm, wanted]);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('says what each part costs and what it knows', () => {
    fc.assert(
      fc.property(history, anyQuery, anySchedule, (events, query, schedule) => {
        const result = indexOf(events).backTest(query, { now: NOW, days: DAYS, schedule, gatherMs: 60_000 });
        const first = result.days[0]?.date ?? '';
        const puts = events.flatMap((event) =>
          event.kind === 'put' && localDate(schedule.timeZone, event.at) >= first ? [event] : [],
        );
        for (const { part, openingsWithout, known, of } of result.parts) {
          const without = live(puts, new Date(0), (view, at) =>
            missingParts(query, analysePosting(view), at).every((missing) => missing === part),
          );
          expect(openingsWithout).toBe(without.length);
          expect(of).toBe(puts.length);
          const knowing = puts.filter(({ view, at }) =>
            clausesOf(part).some((clause) => truthOf(clause, analysePosting(view), at) !== 'unknown'),
          );
          expect(known).toBe(knowing.length);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('shows open matches first, one of an opening', () => {
    fc.assert(
      fc.property(history, anyQuery, anySchedule, (events, query, schedule) => {
        const index = indexOf(events);
        const { samples, openings } = index.backTest(query, {
          now: NOW,
          days: DAYS,
          schedule,
          gatherMs: 0,
          samples: 3,
        });
        expect(samples).toHaveLength(Math.min(3, openings));
        for (const { id, at, open } of samples) {
          const event = events.find(
            (each) => each.kind === 'put' && each.view.id === id && each.at.getTime() === at.getTime(),
          );
          expect(event).toBeDefined();
          if (open) expect(index.get(id)).toBe(id);
        }
        const opens = samples.map(({ open }) => Number(open));
        expect(opens).toEqual([...opens].sort().reverse());
      }),
      { numRuns: 100 },
    );
  });

  const schedule: Schedule = { timeZone: 'UTC', hour: 8, weekday: 1 };
  const at = new Date(NOW.getTime() - HOUR);
  const onePosting = (): BoardIndex<string> => {
    const index = new BoardIndex<string>();
    index.put(postingWith({ firstSeenAt: at }), 'p1', at);
    return index;
  };

  it.each([
    ['no-postings', new BoardIndex<string>(), textClause('engineer')],
    ['matches', onePosting(), textClause('engineer')],
    ['no-matches', onePosting(), textClause('nurse')],
    ['no-data', onePosting(), valueClause('visa', 'yes')],
    ['no-matches', onePosting(), allOf([textClause('nurse'), notOf(valueClause('visa', 'yes'))])],
  ])('%s', (outcome, index, query) => {
    expect(index.backTest(query, { now: NOW, schedule, gatherMs: 0 }).outcome).toBe(outcome);
  });
});
