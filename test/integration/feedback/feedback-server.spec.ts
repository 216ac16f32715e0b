import { once } from 'node:events';
import net from 'node:net';
import nodemailer from 'nodemailer';
import { Database } from '@app/infra/mongo';
import { migrate } from '@app/infra/migrations';
import type { Subscriber } from '@app/core/records';
import { ReturnPaths } from '@app/infra/mail';
import { loadSecrets, type ServiceConfig } from '@app/infra/config';
import type { RunningWorker } from '@app/infra/service';
import { TokenSigner } from '@app/infra/system';
import { FakeClock, aSavedSearch, aSubscriber, testConfig, until } from '@app/testing';
import { createApp } from '../../../apps/notifier/src/app.js';
import { FeedbackServer } from '../../../apps/notifier/src/feedback/feedback-server.js';
import { notRefused, routesOfNest } from '../cross-site.js';
import { arf, dsn, holidayReply } from './mails.js';

const clock = new FakeClock('2026-03-02T09:00:00Z');
let config: ServiceConfig;
let notifier: RunningWorker;
let database: Database;
let paths: ReturnPaths;
let forger: ReturnPaths;

beforeAll(async () => {
  config = await testConfig({ FEEDBACK_SMTP_PORT: '0', BOUNCE_DOMAIN: 'bounces.board.example' });
  database = await Database.connect(config.MONGODB_URI);
  await migrate(database);
  notifier = await createApp(config, { clock });
  const { signingKeys, hashKey } = loadSecrets(config.DATA_DIR);
  paths = new ReturnPaths(new TokenSigner(signingKeys, hashKey), config.BOUNCE_DOMAIN);
  forger = new ReturnPaths(new TokenSigner(signingKeys, 'x'.repeat(43)), config.BOUNCE_DOMAIN);
});

afterAll(async () => {
  await notifier?.stop();
  await database?.connection.dropDatabase();
  await database?.close();
});

async function person(): Promise<Subscriber> {
  const subscriber = aSubscriber({ confirmedAt: clock.now() });
  await database.subscribers.create(subscriber);
  await database.savedSearches.create(aSavedSearch({ subscriberId: subscriber._id, query: 'rust' }));
  return subscriber;
}

/** Speaks SMTP as another mail server does; rejects with the refusal. */
async function deliver(to: string, raw: string, from = ''): Promise<void> {
  const transport = nodemailer.createTransport({
    host: config.FEEDBACK_SMTP_HOST,
    port: notifier.app.get(FeedbackServer, { strict: false }).port ?? 0,
    ignoreTLS: true,
  });
  await transport.sendMail({ envelope: { from, to: [to] }, raw });
}

const suppressionOf = async ({ addressHash }: Subscriber) =>
  (await database.suppressions.findById(addressHash).lean())?.reason ?? null;
const statesOf = async ({ _id }: Subscriber) => ({
  unsubscribed: ((await database.subscribers.findById(_id).lean())?.unsubscribedAt ?? null) !== null,
  search: (await database.savedSearches.findOne({ subscriberId: _id }).lean())?.state,
});
let mails = 0;
const bounceAddress = (subscriber: Subscriber, by = paths) =>
  by.bounce(subscriber._id, `<${(mails += 1)}@x>`);

/** Connections of one client, and the first line that each was greeted with. */
async function connections(count: number): Promise<{ greetings: string[]; end: () => void }> {
  const port = notifier.app.get(FeedbackServer, { strict: false }).port ?? 0;
  const sockets = Array.from({ length: count }, () => net.connect(port, config.FEEDBACK_SMTP_HOST));
  const greetings = await Promise.all(
    sockets.map(async (socket) => {
      const [line] = (await once(socket, 'data')) as [Buffer];
      return line.toString().slice(0, 3);
    }),
  );
  return { greetings, end: () => sockets.forEach((socket) => socket.destroy()) };
}

describe('who connects to us', () => {
  it('takes no more than its share of the places, and changes nothing by other sites’ requests', async () => {
    const { greetings, end } = await connections(14);
    expect(greetings.filter((code) => code === '220').length).toBeLessThanOrEqual(10);
    expect(greetings.filter((code) => code === '421').length).toBeGreaterThanOrEqual(4);
    end();
    await until('the places are free again', async () => {
      const one = await connections(1);
      one.end();
      return one.greetings[0] === '220';
    });
    expect(await notRefused(await notifier.app.getUrl(), routesOfNest(notifier.app), {})).toEqual([]);
  });
});

describe('mails that come back', () => {
  it('suppress at once where the mailbox does not exist', async () => {
    const reader = await person();
    await deliver(bounceAddress(reader), dsn(reader.address, '5.1.1', '550 5.1.1 user unknown'));
    expect(await suppressionOf(reader)).toBe('hard-bounce');
    expect(await statesOf(reader)).toEqual({ unsubscribed: false, search: 'active' });
  });

  it('suppress at the fifth full mailbox in seven days; the same report again is no second one', async () => {
    const reader = await person();
    const full = dsn(reader.address, '5.2.2', '552 mailbox full');
    const first = bounceAddress(reader);
    for (let n = 0; n < 6; n += 1) await deliver(first, full);
    for (let n = 0; n < 3; n += 1) await deliver(bounceAddress(reader), full);
    expect(await suppressionOf(reader)).toBeNull();
    await deliver(bounceAddress(reader), full);
    expect(await suppressionOf(reader)).toBe('soft-bounces');
  });

  it('change nothing where they were made up', async () => {
    const reader = await person();
    const report = dsn(reader.address, '5.1.1', '550 5.1.1 user unknown');
    await expect(deliver(bounceAddress(reader, forger), report)).rejects.toMatchObject({ responseCode: 550 });
    await expect(deliver('alerts@bounces.board.example', report)).rejects.toMatchObject({
      responseCode: 550,
    });
    await expect(deliver('postmaster@elsewhere.example', report)).rejects.toMatchObject({
      responseCode: 550,
    });
    await deliver('postmaster@bounces.board.example', report);
    await deliver('fbl@bounces.board.example', arf(reader.address, forger.unsubscribe(reader._id)));
    expect(await suppressionOf(reader)).toBeNull();
    expect(await statesOf(reader)).toEqual({ unsubscribed: false, search: 'active' });
    expect(await database.feedback.countDocuments({ subscriberId: reader._id })).toBe(0);
  });

  it('pause the domain and suppress nobody where the refusal is about us', async () => {
    const reader = await person();
    await deliver(bounceAddress(reader), dsn(reader.address, '5.7.1', '550 5.7.1 blocked by our policy'));
    expect(await suppressionOf(reader)).toBeNull();
    const pause = await database.mailPauses.findById('example.org').lean();
    expect(pause?.until.getTime()).toBe(clock.now().getTime() + 300_000);
  });

  it('are nothing where somebody is away or the other side still tries', async () => {
    const reader = await person();
    await deliver(bounceAddress(reader), holidayReply(reader.address), reader.address);
    await deliver(bounceAddress(reader), dsn(reader.address, '4.4.1', 'timed out', 'delayed'));
    expect(await database.feedback.countDocuments({ subscriberId: reader._id })).toBe(0);
  });

  it('unsubscribe and suppress for a complaint whose copy of our mail is genuine', async () => {
    const reader = await person();
    await deliver(
      'fbl@bounces.board.example',
      arf('redacted@invalid.example', paths.unsubscribe(reader._id)),
      'fbl@isp.example',
    );
    expect(await suppressionOf(reader)).toBe('complaint');
    expect(await statesOf(reader)).toEqual({ unsubscribed: true, search: 'paused' });
  });

  it('unsubscribe whoever writes to the address of List-Unsubscribe, but no program that answers by itself', async () => {
    const reader = await person();
    const to = paths.unsubscribe(reader._id);
    await deliver(to, holidayReply(reader.address), reader.address);
    await deliver(to, dsn(to, '5.1.1', 'unknown'));
    expect(await statesOf(reader)).toEqual({ unsubscribed: false, search: 'active' });
    await deliver(to, `From: ${reader.address}\r\nTo: ${to}\r\nSubject: unsubscribe\r\n\r\n`, reader.address);
    expect(await statesOf(reader)).toEqual({ unsubscribed: true, search: 'paused' });
    expect(await suppressionOf(reader)).toBeNull();
  });

  it('are refused where they are too long, and the dialogue goes on', async () => {
    const reader = await person();
    const long = dsn(reader.address, '5.1.1', `unknown ${'x'.repeat(70)}\r\n `.repeat(15_000));
    await expect(deliver(bounceAddress(reader), long)).rejects.toMatchObject({ responseCode: 552 });
    expect(await suppressionOf(reader)).toBeNull();
  });
});
