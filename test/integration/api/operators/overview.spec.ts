import { addToDay, figuresOfDays, figuresOfDomains } from '@app/infra/coordination';
import { Metrics } from '@app/infra/metrics';
import { createLogger } from '@app/infra/logging';
import { FigureKeeper } from '@app/infra/service';
import { CapacityWatch } from '../../../../apps/api/src/console/overview/capacity-watch.js';
import { operatorSession, postForm, startBoard, type Board } from '../harness.js';

let board: Board;
let headers: { cookie: string };

beforeAll(async () => {
  board = await startBoard();
  headers = await operatorSession(board);
});
afterAll(() => board.stop());

const page = async (path = '/'): Promise<{ html: string; policy: string }> => {
  const answer = await fetch(board.opsUrl + path, { headers });
  return { html: await answer.text(), policy: answer.headers.get('content-security-policy') ?? '' };
};

/** The data of the next event. */
async function nextEvent(answer: Response): Promise<{ state: string; figures: [string, string][] }> {
  const reader = answer.body?.getReader();
  const { value } = (await reader?.read()) ?? {};
  await reader?.cancel();
  return JSON.parse(new TextDecoder().decode(value).replace(/^data: /, ''));
}

describe('the overview', () => {
  it('says that all is well, and loads one script of its own', async () => {
    const { html, policy } = await page();
    expect(html).toContain('All is well.');
    expect(html).toMatch(/<script src="\/assets\/overview-[\w-]+\.js" defer><\/script>/);
    expect(policy).toContain("script-src 'self'");
    expect((await page('/status')).policy).not.toContain('script-src');
  });

  it('says what alarms, since when and what to do', async () => {
    const at = new Date('2026-03-02T09:00:00Z');
    const alarm = { message: 'No matcher <runs>.', raisedAt: at, lastSeenAt: at, clearedAt: null };
    await board.database.alarms.create({ _id: 'no-matcher', ...alarm });
    const changed = await fetch(`${board.opsUrl}/events`, { headers });
    expect(changed.headers.get('content-type')).toContain('text/event-stream');
    await changed.body?.cancel();
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    const { html } = await page();
    expect(html).toContain('One thing needs you.');
    expect(html).toContain('No matcher &lt;runs>.');
    expect(html).toContain('href="/runbook#no-matcher"');
    const event = await nextEvent(await fetch(`${board.opsUrl}/events`, { headers }));
    expect(event.state).toBe('no-matcher ');
    expect(html).toContain(`data-live="${event.state}"`);
    expect(event.figures.map(([id]) => id)).toContain('alerts-due');
    await board.database.alarms.deleteMany();
  });

  it('sends its figures to operators only, and to so many at once', async () => {
    expect((await fetch(`${board.opsUrl}/events`)).status).toBe(401);
    const held = await Promise.all(
      Array.from({ length: 20 }, () => fetch(`${board.opsUrl}/events`, { headers })),
    );
    expect(held.map(({ status }) => status)).toEqual(held.map(() => 200));
    expect((await fetch(`${board.opsUrl}/events`, { headers })).status).toBe(503);
    await Promise.all(held.map(({ body }) => body?.cancel()));
  });

  it('ends what it sends with the session', async () => {
    const own = await operatorSession(board);
    const answer = await fetch(`${board.opsUrl}/events`, { headers: own });
    const csrf = /name="csrf" value="([^"]+)"/.exec(
      await (await fetch(`${board.opsUrl}/status`, { headers: own })).text(),
    )?.[1];
    const body = new URLSearchParams({ csrf: csrf ?? '' });
    await fetch(`${board.opsUrl}/logout`, { method: 'POST', headers: own, body, redirect: 'manual' });
    // It ends by itself, however long it is read.
    expect(await answer.text()).toMatch(/^data: /);
  });

  it('answers without the runbook as it can', async () => {
    const answer = await fetch(`${board.opsUrl}/runbook`, { headers });
    expect([200, 404]).toContain(answer.status);
    expect((await postForm(`${board.opsUrl}/events`, {})).status).toBe(401);
  });
});

describe('figures of a day', () => {
  const now = new Date('2026-03-02T23:00:00Z');
  const later = new Date('2026-03-03T01:00:00Z');

  it('grow by what each process has counted, and are kept by domain', async () => {
    const { database } = board;
    await addToDay(database, { postingsNew: 2 }, new Map(), now);
    await addToDay(
      database,
      { postingsNew: 3, mailsAccepted: 0 },
      new Map([['a.example', { mailsAccepted: 4 }]]),
      now,
    );
    await addToDay(
      database,
      {},
      new Map([
        ['a.example', { mailsRefused: 1 }],
        ['b.example', { mailsBounced: 1 }],
      ]),
      later,
    );
    await addToDay(database, {}, new Map(), later);
    const [first, ...more] = await figuresOfDays(database, later, 2);
    expect(first).toMatchObject({ _id: '2026-03-02', domain: null, counts: { postingsNew: 5 } });
    expect(more).toEqual([]);
    const domains = await figuresOfDomains(database, ['2026-03-02', '2026-03-03'], 1);
    expect(domains.map(({ _id, counts }) => [_id, counts])).toEqual([
      ['2026-03-02 a.example', { mailsAccepted: 4, mails: 4 }],
      ['2026-03-03 a.example', { mailsRefused: 1, mails: 1 }],
    ]);
  });

  it('are what a process counted since the last time, each count once', async () => {
    const { database } = board;
    const clock = { now: () => new Date('2026-04-01T12:00:00Z'), monotonicMs: () => 0 };
    const metrics = new Metrics('keeper');
    const intake = metrics.counter('intake_postings_total', 'Drafts.', ['outcome']);
    const keeper = new FigureKeeper(database, metrics, clock, createLogger('keeper', 'silent'));
    intake.inc({ outcome: 'new' }, 7);
    intake.inc({ outcome: 'unchanged' }, 70);
    metrics.domains.add('c.example', 'mailsAccepted');
    await keeper.keep();
    await keeper.keep();
    intake.inc({ outcome: 'new' });
    await keeper.stop();
    const [day] = await figuresOfDays(database, clock.now(), 1);
    expect(day?.counts).toEqual({ postingsNew: 8, mailsAccepted: 1 });
  });

  it('hold how full the servers are', async () => {
    await board.api.app.get(CapacityWatch, { strict: false }).look();
    const day = await board.database.dayFigures.findOne({ gauges: { $exists: true } }).lean();
    expect(day?.gauges?.diskTotal).toBeGreaterThan(day?.gauges?.diskUsed ?? Infinity);
    expect(day?.gauges?.indexBytes).toBeGreaterThan(0);
  });
});
