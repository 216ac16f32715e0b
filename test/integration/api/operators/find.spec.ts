import { alertsDeliveryId } from '@app/core/digest';
import { alertId, asId, type PostingId, type SubscriberId } from '@app/core/ids';
import { sendDelivery, matchPostings } from '@app/core/contracts';
import type { KeptPosting, SavedSearch } from '@app/core/records';
import { newDelivery } from '@app/core/sending';
import { DeadLetters } from '@app/infra/mongo';
import { Producer } from '@app/infra/queue';
import { personMark, systemClock } from '@app/infra/system';
import { confirmed, draft, postForm, push, startBoard, until, type Board } from '../harness.js';
import { Visitor, newOperator } from './visitor.js';

let board: Board;
let ids: PostingId[];
let person: SubscriberId;
let search: SavedSearch;
let messageId: string;
const visitors: Record<'helper' | 'looker', Visitor> = { helper: new Visitor(''), looker: new Visitor('') };
const ADDRESS = 'ada.find@example.org';

/** An alert of the first posting, in a mail. */
async function mail(): Promise<void> {
  const { clusterId } = (await board.database.postings.findById(ids[0]).lean<KeptPosting>()) ?? {};
  if (clusterId === undefined) throw new Error('The posting is gone.');
  const now = new Date();
  const matches = [{ savedSearchId: search._id, query: search.query, postingId: ids[0]!, at: now }];
  const item = { alertId: alertId(person, clusterId), clusterId, matches, suppressed: null };
  const made = newDelivery(board.signer, board.config.MAIL_FROM, {
    ...({ kind: 'alerts', subscriberId: person, windowKind: 'instant', windowKey: clusterId } as const),
    ...{ items: [item], overflow: 0, dueAt: now, now },
  });
  messageId = made.messageId;
  await board.database.deliveries.create(made);
  await board.database.alerts.create({
    ...{ _id: item.alertId, subscriberId: person, clusterId, matches, rhythm: 'instant', dueAt: now },
    ...{ createdAt: now, state: 'assigned', deliveryId: made._id },
  });
}

beforeAll(async () => {
  board = await startBoard();
  const saved = await confirmed(board, { email: ADDRESS, q: 'python title:engineer' });
  person = saved.subscriber._id;
  ({ search } = saved);
  ids = await push(board, [
    draft(1),
    draft(2),
    draft(3, { title: 'Haskell Wizard', company: 'Globex GmbH' }),
  ]);
  await mail();
  const administrator = await Visitor.operator(board);
  visitors.helper = await newOperator(board, administrator, 'helper', ['look', 'help']);
  visitors.looker = await newOperator(board, administrator, 'looker', ['look']);
});
afterAll(async () => {
  await board.api.app.get(Producer, { strict: false }).queue(sendDelivery).obliterate({ force: true });
  await board.api.app.get(Producer, { strict: false }).queue(matchPostings).obliterate({ force: true });
  await board.stop();
});

interface Answered {
  readonly status: number;
  readonly to: string | null;
  readonly html: string;
}

async function find(q: string, who: keyof typeof visitors = 'helper'): Promise<Answered> {
  const answer = await visitors[who].get(`/find?${new URLSearchParams({ q })}`);
  return { status: answer.status, to: answer.headers.get('location'), html: await answer.text() };
}

/** What the audit log holds of an operator's looks at the person. */
async function looks(who: string): Promise<number> {
  const found = await board.database.subscribers.findById(person, { auditKey: 1 }).lean();
  const mark = personMark(found?.auditKey ?? '', person);
  return board.database.audit.countDocuments({ who: who as never, 'subject.id': mark });
}

describe('the box that finds anything', () => {
  it('is in the head of every page', async () => {
    for (const path of ['/', '/queues', '/find', '/nowhere-at-all']) {
      const html = await visitors.looker.text(path);
      expect([path, /<form[^>]*action="\/find"[^>]*role="search"/.test(html)]).toEqual([
        path,
        path !== '/nowhere-at-all',
      ]);
    }
  });

  it.each([
    ['a posting’s id', () => ids[0]!, () => `/postings/${ids[0]}`],
    ['its page on the board', () => `${board.url}/postings/${ids[0]}`, () => `/postings/${ids[0]}`],
    ['its address at the source', () => 'https://jobs.acme.example/1', () => `/postings/${ids[0]}`],
    ['its whole title', () => 'haskell wizard', () => `/postings/${ids[2]}`],
    ['a subscriber’s id', () => person, () => `/people/${person}`],
    ['an address', () => ` ${ADDRESS.toUpperCase()} `, () => `/people/${person}`],
    ['an alert’s id', () => `${person}:${ids[0]}`, () => `/people/${person}`],
    ['a saved search’s id', () => search._id, () => `/searches/${search._id}`],
    ['a saved search’s text', () => search.query, () => `/searches/${search._id}`],
    ['it as it was typed', () => 'title:engineer PYTHON', () => `/searches/${search._id}`],
    ['a Message-ID', () => messageId, () => `/deliveries/${alertsOf()}`],
    ['a Message-ID without brackets', () => messageId.slice(1, -1), () => `/deliveries/${alertsOf()}`],
    ['a mail’s id', () => alertsOf(), () => `/deliveries/${alertsOf()}`],
    ['a job that is gone', () => `send-${alertsOf()}`, () => `/deliveries/${alertsOf()}`],
  ])('leads to the one page: %s', async (_name, q, to) => {
    const found = await find(q());
    expect([found.status, found.to]).toEqual([303, to()]);
  });

  const alertsOf = (): string => alertsDeliveryId(person, 'instant', ids[0] ?? '');

  it('lists several by kind, with counts and bounds', async () => {
    const several = await find('backend engineer');
    expect(several.status).toBe(200);
    expect(several.html).toContain('Postings: 2');
    expect(several.html).toContain(`href="/postings/${ids[1]}"`);
    await push(
      board,
      Array.from({ length: 25 }, (_, n) =>
        draft(100 + n, { title: `Gardener ${n}`, company: `Garden ${n}` }),
      ),
    );
    const many = await find('gardener');
    expect(many.html).toContain('Postings: more than 20');
    expect(many.html.match(/href="\/postings\//g)).toHaveLength(20);
  });

  it('finds companies and sources by their names', async () => {
    const company = await find('Globex GmbH');
    expect(company.to).toBe('/companies?slug=globex');
    expect((await find('glob')).html).toContain('href="/companies?slug=globex"');
    await board.database.sources.create({
      ...{ _id: 'initech-jobs', kind: 'rss', everySeconds: 3_600, origin: 'store', enabled: false },
    });
    expect((await find('initech-jobs')).to).toBe('/sources/initech-jobs');
    expect((await find('poll-initech-jobs')).to).toBe('/sources/initech-jobs');
    expect((await find('send-delivery')).to).toBe('/queues/send-delivery');
    expect((await find('INITECH')).html).toContain('href="/sources/initech-jobs"');
  });

  it('finds closed postings by words too', async () => {
    await board.database.postings.updateOne(
      { _id: ids[2]! },
      { $set: { state: 'closed', closedAt: new Date() } },
    );
    expect((await find('wizard')).html).toContain('closed');
    await board.database.postings.updateOne({ _id: ids[2]! }, { $set: { state: 'open', closedAt: null } });
  });

  it('finds a job where it is, with the records that it stands for', async () => {
    const producer = board.api.app.get(Producer, { strict: false });
    const payload = { v: 1 as const, postingIds: [ids[0]!, ids[1]!], seq: 77 };
    await producer.enqueue(matchPostings, payload);
    const found = await find(matchPostings.jobId(payload));
    expect(found.html).toContain('in the queue match-postings');
    expect(found.html).toContain(`href="/queues/board/queue/match-postings/${matchPostings.jobId(payload)}"`);
    for (const id of [ids[0], ids[1]]) expect(found.html).toContain(`href="/postings/${id}"`);
  });

  it.each([
    ['nobody@example.org', 'the address of a subscriber'],
    ['https://nowhere.example/1', 'the address of a posting at its source'],
    ['xyzzyplugh', 'a company, the name of a source'],
    ['A'.repeat(22), 'the id of a subscriber, a posting'],
    ['send-nothing.at.all', 'all of these words in a title'],
    ['{"$ne":null}', 'all of these words in a title'],
    ['.*(', 'all of these words in a title'],
  ])('says what was tried where nothing is found: %s', async (q, tried) => {
    const { status, html } = await find(q);
    expect([status, html.includes(tried)]).toEqual([200, true]);
  });

  it('takes no text that is too long, nor one that is none', async () => {
    expect((await find('x'.repeat(2_100))).status).toBe(422);
    expect((await visitors.helper.get('/find')).status).toBe(200);
    expect((await visitors.helper.get('/find?q=a&q[$ne]=b')).status).toBe(200);
  });
});

describe('people', () => {
  it('are found by who may help them only, and each time is noted, without the address', async () => {
    const before = await looks('helper');
    await find(ADDRESS);
    expect(await looks('helper')).toBe(before + 1);
    for (const q of [ADDRESS, person, messageId, search._id]) {
      const { status, to, html } = await find(q, 'looker');
      expect([q, status === 200 || status === 403, to]).toEqual([q, true, null]);
      expect(html).toContain('with the role “help”');
      expect(html).not.toContain(`/people/`);
    }
    expect((await find('python', 'looker')).html).not.toContain('/searches/');
    expect(await looks('looker')).toBe(0);
    expect(JSON.stringify(await board.database.audit.find().lean())).not.toContain(ADDRESS);
  });

  it('are never shown by their address', async () => {
    for (const q of [ADDRESS, 'nobody@example.org', 'python'])
      expect((await find(q)).html).not.toMatch(/@example\.org/);
  });
});

describe('the page of a posting', () => {
  it('tells what it says, what was made of it and what happened, and whose it is to helpers only', async () => {
    await until('its line is in the trace', async () => (await board.database.trace.countDocuments({})) > 0);
    const html = await visitors.helper.text(`/postings/${ids[0]}`);
    expect(html).toContain('Backend Engineer 1');
    expect(html).toContain('Alerts: 1 (1 assigned), mails: 1');
    for (const href of [`/people/${person}`, `/why?posting=${ids[0]}`, '/sources/acme'])
      expect(html).toContain(`href="${href}"`);
    expect(html).toContain('committed');
    expect(html).not.toContain('@example.org');
    const looked = await visitors.looker.text(`/postings/${ids[0]}`);
    expect(looked).toContain('Alerts: 1 (1 assigned), mails: 1');
    expect(looked).not.toContain(person);
  });

  it('tells what revisions changed, and what it said before', async () => {
    const between = new Date();
    await new Promise((resolve) => setTimeout(resolve, 20));
    await push(board, [draft(2, { title: 'Principal Engineer', salary: undefined })]);
    const now = await visitors.looker.text(`/postings/${ids[1]}`);
    expect(now).toContain('<h1>Principal Engineer</h1>');
    expect(now).toMatch(/1 → 2<\/td><td>[^<]*title[^<]*facts\.salary/);
    const then = await visitors.looker.text(`/postings/${ids[1]}?at=${between.toISOString()}`);
    expect(then).toContain('<h1>Backend Engineer 2</h1>');
    expect(then).toContain('As it was at');
    expect(then).not.toContain('1 → 2');
  });

  it.each([
    ['/postings/nothing', 404, 'No posting on record'],
    ['at=yesterday', 422, 'ISO 8601'],
    ['at=1999-01-01', 404, 'not on record at that instant'],
  ])('refuses %s', async (path, status, text) => {
    const answer = await visitors.looker.get(path.startsWith('/') ? path : `/postings/${ids[1]}?${path}`);
    expect([answer.status, (await answer.text()).includes(text)]).toEqual([status, true]);
  });

  it('lists its dead letters, which have pages', async () => {
    const letters = new DeadLetters(board.database, systemClock);
    const letter = { stage: 'match', reason: 'failed', origin: ids[0]!, sample: '{"a": 1}' } as const;
    await letters.keep([{ ...letter, message: 'It could not be compared.' }]);
    const html = await visitors.looker.text(`/postings/${ids[0]}`);
    const id = /href="\/dead-letters\/([\w-]{22})"/.exec(html)?.[1] ?? '';
    expect((await find(id, 'looker')).to).toBe(`/dead-letters/${id}`);
    const page = await visitors.looker.text(`/dead-letters/${id}`);
    expect(page).toContain('It could not be compared.');
    expect(page).toContain('{&quot;a&quot;: 1}');
    expect(page).toContain(`href="/postings/${ids[0]}"`);
    expect(page).toContain('with the role “operate”');
    const operator = await Visitor.operator(board);
    const act = /href="(\/operations\/preview[^"]*redrive)"/.exec(
      await operator.text(`/dead-letters/${id}`),
    )?.[1];
    expect(await operator.text((act ?? '').replaceAll('&amp;', '&'))).toContain('1 are found.');
  });
});

describe('the page of a company', () => {
  it('lists its postings', async () => {
    const html = await visitors.looker.text('/companies?slug=globex');
    expect(html).toContain('Open postings: 1. Closed ones: 0.');
    expect(html).toContain(`href="/postings/${ids[2]}"`);
    expect((await visitors.looker.get('/companies?slug=nobody')).status).toBe(404);
  });
});

describe('the page of a saved search', () => {
  it('tells its wordings and what it matched, names its person by id, and is noted', async () => {
    const before = await looks('helper');
    const html = await visitors.helper.text(`/searches/${search._id}`);
    expect(await looks('helper')).toBe(before + 1);
    for (const href of [
      `/people/${person}`,
      `/postings/${ids[0]}`,
      `/deliveries/${person}.instant.${ids[0]}`,
    ])
      expect(html).toContain(`href="${href}"`);
    expect(html).toContain('Backend Engineer 1, Acme Rockets');
    expect(html).toContain('State: active. Rhythm: instant.');
    expect(html).not.toContain('@example.org');
    expect((await visitors.looker.get(`/searches/${search._id}`)).status).toBe(403);
    expect((await visitors.helper.get('/searches/nothing')).status).toBe(404);
  });
});

describe('somebody who was erased', () => {
  it('is found no more, by whatever', async () => {
    const manage = board.signer.sign('manage', person);
    await postForm(`${board.url}/manage/${manage}/erase`, {});
    expect(await board.database.subscribers.exists({ _id: person })).toBeNull();
    for (const q of [ADDRESS, person, search._id, messageId, search.query]) {
      const { to, html } = await find(q);
      expect([q, to, html.includes('/people/') || html.includes('/searches/')]).toEqual([q, null, false]);
    }
    expect((await visitors.helper.get(`/searches/${search._id}`)).status).toBe(404);
    expect(asId<PostingId>(ids[0]!)).toBe(ids[0]);
  });
});
