import { closeWindows, sendDelivery } from '@app/core/contracts';
import type { Rhythm } from '@app/core/domain';
import { Database, migrate, newDelivery, type AlertDoc, type DeliveryDoc } from '@app/infra/mongo';
import { Producer } from '@app/infra/queue';
import type { RunningWorker } from '@app/infra/service';
import { TokenSigner } from '@app/infra/system';
import { headerOf, startInbox, type Inbox } from '@app/inbox';
import { FakeClock, aPosting, aSavedSearch, aSubscriber, testConfig, until } from '@app/testing';
import { AlertWriter } from '../../apps/matcher/src/alert-writer.js';
import { createApp } from '../../apps/notifier/src/app.js';

const clock = new FakeClock('2026-03-02T09:00:00Z');
let notifier: RunningWorker;
let database: Database;
let inbox: Inbox;
let mailFrom: string;
let people = 0;

interface Person {
  readonly id: string;
  readonly address: string;
}

async function person(fields: Parameters<typeof aSubscriber>[0] = {}): Promise<Person> {
  people += 1;
  const address = `reader${people}@example.org`;
  const subscriber = aSubscriber({ address, confirmedAt: clock.now(), ...fields });
  await database.subscribers.create(subscriber);
  return { id: subscriber._id, address };
}

async function search(subscriberId: string, query: string, rhythm: Rhythm = 'instant'): Promise<string> {
  const saved = aSavedSearch({ subscriberId, query, rhythm, state: 'active' });
  await database.savedSearches.create(saved);
  return saved._id;
}

/** An alert as the matcher writes it, with its posting. */
async function alert(
  owner: Person,
  savedSearchId: string,
  fields: Partial<AlertDoc> & { title?: string; query?: string } = {},
): Promise<AlertDoc> {
  const { title = 'Rust Engineer', query = 'rust', ...rest } = fields;
  const posting = aPosting({
    title,
    text: 'You write Rust.',
    firstSeenAt: clock.now(),
    revisedAt: clock.now(),
  });
  await database.postings.create(posting);
  const written: AlertDoc = {
    _id: `${owner.id}:${posting.clusterId}`,
    subscriberId: owner.id,
    clusterId: posting.clusterId,
    matches: [{ savedSearchId, query, postingId: posting._id, at: clock.now() }],
    rhythm: 'instant',
    createdAt: clock.now(),
    dueAt: clock.now(),
    state: 'pending',
    deliveryId: null,
    ...rest,
  };
  await database.alerts.create(written);
  return written;
}

const mailsTo = async (address: string) => (await inbox.mails()).filter((mail) => mail.to.includes(address));
const mailTo = (address: string) => inbox.waitFor((mail) => mail.to.includes(address), 60_000);
const deliveryOf = (owner: Person) =>
  database.deliveries.findOne({ subscriberId: owner.id }).lean<DeliveryDoc>();
const deliveryIn = (owner: Person, ...states: DeliveryDoc['state'][]) =>
  until(`a delivery of ${owner.address} is ${states.join(' or ')}`, async () => {
    const delivery = await deliveryOf(owner);
    return delivery !== null && states.includes(delivery.state) ? delivery : null;
  });
const outcomes = (delivery: DeliveryDoc) => delivery.attempts.map((attempt) => attempt.outcome);

beforeAll(async () => {
  inbox = await startInbox({ smtpPort: 0, webPort: 0 });
  const config = await testConfig({ SMTP_URL: inbox.smtpUrl });
  mailFrom = config.MAIL_FROM;
  database = await Database.connect(config.MONGODB_URI);
  await migrate(database);
  notifier = await createApp(config, { clock });
});

afterAll(async () => {
  await notifier?.stop();
  await inbox?.stop();
  await database?.connection.dropDatabase();
  await database?.close();
});

beforeEach(() => inbox.behave({}));

describe('from due alerts to a mail', () => {
  it('sends one mail that says why, and records it', async () => {
    const reader = await person();
    const written = await alert(reader, await search(reader.id, 'rust'));
    const mail = await mailTo(reader.address);
    const delivery = await deliveryIn(reader, 'accepted');
    expect(mail.subject).toMatch(/^Rust Engineer at /);
    expect(mail.text).toContain('rust: “Rust”');
    expect(mail.messageId).toBe(delivery.messageId);
    expect(headerOf(mail, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    expect(mail.from).toMatch(/^b-[a-z2-7]{40,62}@techjobboard\.example$/);
    expect(headerOf(mail, 'list-unsubscribe')).toMatch(
      /<https?:[^>]+>, <mailto:u-[a-z2-7]+@techjobboard\.example/,
    );
    expect(delivery).toMatchObject({ kind: 'alerts', rhythm: 'instant', lease: null, nextAt: null });
    expect(outcomes(delivery)).toEqual(['accepted']);
    const alertNow = await database.alerts.findById(written._id).lean();
    expect(alertNow).toMatchObject({ state: 'assigned', deliveryId: delivery._id });
  });

  it('gathers what comes within a minute into one second mail', async () => {
    const reader = await person();
    const saved = await search(reader.id, 'rust');
    await alert(reader, saved, { title: 'First Engineer' });
    await mailTo(reader.address);
    await deliveryIn(reader, 'accepted');
    await alert(reader, saved, { title: 'Second Engineer' });
    await alert(reader, saved, { title: 'Third Engineer' });
    await until(
      'both wait',
      async () =>
        (await database.alerts.countDocuments({ subscriberId: reader.id, dueAt: { $gt: clock.now() } })) ===
        2,
    );
    clock.advance(60_000);
    await inbox.waitFor(
      (mail) => mail.to.includes(reader.address) && mail.subject.includes('and 1 more'),
      10_000,
    );
    expect(await mailsTo(reader.address)).toHaveLength(2);
  });

  it('makes one digest of a day and rolls what comes later to the next', async () => {
    const reader = await person({ schedule: { timeZone: 'Europe/Berlin', hour: 8, weekday: 1 } });
    const saved = await search(reader.id, 'rust', 'daily');
    const due = new Date('2026-03-03T07:00:00Z');
    await alert(reader, saved, { rhythm: 'daily', dueAt: due });
    await alert(reader, saved, { rhythm: 'daily', dueAt: due });
    clock.set(due);
    await mailTo(reader.address);
    const late = await alert(reader, saved, {
      rhythm: 'daily',
      createdAt: new Date(due.getTime() + 1),
      dueAt: due,
    });
    await until('it waits for tomorrow', async () => {
      const waiting = await database.alerts.findById(late._id).lean();
      return waiting?.dueAt.toISOString() === '2026-03-04T07:00:00.000Z';
    });
    expect(await mailsTo(reader.address)).toHaveLength(1);
    const delivery = await deliveryIn(reader, 'accepted');
    expect(delivery._id).toBe(`${reader.id}.daily.2026-03-03`);
    expect(delivery.items).toHaveLength(2);
  });

  it('makes nothing twice when hints come twice', async () => {
    const reader = await person();
    await alert(reader, await search(reader.id, 'rust'));
    const producer = notifier.app.get(Producer, { strict: false });
    for (let n = 1; n <= 5; n += 1) {
      await producer.enqueue(closeWindows, { v: 1, subscriberIds: [reader.id], seq: n });
    }
    const { _id } = await deliveryIn(reader, 'pending', 'sending', 'accepted');
    for (let n = 1; n <= 5; n += 1) await producer.enqueue(sendDelivery, { v: 1, deliveryId: _id });
    await deliveryIn(reader, 'accepted');
    expect(await mailsTo(reader.address)).toHaveLength(1);
    expect(await database.deliveries.countDocuments({ subscriberId: reader.id })).toBe(1);
  });

  it('bounds the mail and counts what did not fit', async () => {
    const reader = await person({ schedule: { timeZone: 'UTC', hour: 8, weekday: 1 } });
    const saved = await search(reader.id, 'rust', 'weekly');
    const [first] = [
      await alert(reader, saved, { rhythm: 'weekly', dueAt: new Date('2026-03-09T08:00:00Z') }),
    ];
    const many = Array.from(
      { length: 1_499 },
      (_, n) => ({ ...first, _id: `${first?._id}-${n}` }) as AlertDoc,
    );
    await database.alerts.insertMany(many);
    clock.set('2026-03-09T08:00:00Z');
    const mail = await mailTo(reader.address);
    expect(mail.subject).toContain('and 1499 more');
    await until(
      'all are assigned',
      async () =>
        (await database.alerts.countDocuments({ subscriberId: reader.id, state: 'assigned' })) === 1_500,
    );
    const delivery = await deliveryIn(reader, 'accepted');
    expect(delivery.items.length + delivery.overflow).toBe(1_500);
  });
});

describe('what the mail server does', () => {
  it('refusing for now: retried later with the same Message-ID', async () => {
    const reader = await person();
    inbox.behave({ onRcpt: () => ({ code: 450, text: '4.2.0 greylisted' }) });
    await alert(reader, await search(reader.id, 'rust'));
    const waiting = await deliveryIn(reader, 'retry');
    expect(waiting.attempts[0]).toMatchObject({ outcome: 'refused-temporarily', code: 450 });
    inbox.behave({});
    clock.advance(75_000);
    expect((await mailTo(reader.address)).messageId).toBe(waiting.messageId);
    expect(outcomes(await deliveryIn(reader, 'accepted'))).toEqual(['refused-temporarily', 'accepted']);
  });

  it('refusing for good: dead, with its reason among the dead letters', async () => {
    const reader = await person();
    inbox.behave({
      onRcpt: (to) => (to === reader.address ? { code: 550, text: '5.1.1 no such user' } : 'accept'),
    });
    await alert(reader, await search(reader.id, 'rust'));
    const dead = await deliveryIn(reader, 'dead');
    expect(dead).toMatchObject({ reason: 'rejected', nextAt: null });
    const letter = await until('the dead letter', () =>
      database.deadLetters.findOne({ origin: dead._id }).lean(),
    );
    expect(letter).toMatchObject({ stage: 'delivery', reason: 'rejected' });
  });

  it('cutting after the final dot: ambiguous, then the same mail again', async () => {
    const reader = await person();
    let cuts = 0;
    inbox.behave({ onData: () => (++cuts === 1 ? 'cut-kept' : 'accept') });
    await alert(reader, await search(reader.id, 'rust'));
    await deliveryIn(reader, 'ambiguous');
    clock.advance(75_000);
    const delivery = await deliveryIn(reader, 'accepted');
    expect(outcomes(delivery)).toEqual(['ambiguous', 'accepted']);
    const copies = await mailsTo(reader.address);
    expect(copies.map(({ messageId }) => messageId)).toEqual([delivery.messageId, delivery.messageId]);
  });

  it('cutting before the mail: not handed over, and tried again soon', async () => {
    const reader = await person();
    let cuts = 0;
    inbox.behave({ onRcpt: () => (++cuts === 1 ? 'cut' : 'accept') });
    await alert(reader, await search(reader.id, 'rust'));
    await until('the cut connection was tried', () => cuts >= 1);
    await until('the mail is accepted', async () => {
      clock.advance(2_000);
      return (await deliveryOf(reader))?.state === 'accepted';
    });
    const delivery = await deliveryIn(reader, 'accepted');
    expect(outcomes(delivery)).not.toContain('ambiguous');
    expect(await mailsTo(reader.address)).toHaveLength(1);
  });
});

describe('who is not written to', () => {
  it.each([
    ['unsubscribed', { unsubscribedAt: new Date('2026-03-01T00:00:00Z') }],
    ['unconfirmed', { confirmedAt: null }],
  ])('%s: suppressed with that reason', async (reason, fields) => {
    const reader = await person(fields);
    await alert(reader, await search(reader.id, 'rust'));
    expect(await deliveryIn(reader, 'suppressed')).toMatchObject({ reason });
    expect(await mailsTo(reader.address)).toEqual([]);
  });

  it('drops the items that nobody wants any more and says why of each', async () => {
    const reader = await person();
    const kept = await search(reader.id, 'rust');
    const paused = await search(reader.id, 'rust engineer');
    await database.savedSearches.updateOne({ _id: paused }, { $set: { state: 'paused' } });
    await alert(reader, kept, { title: 'Kept Engineer', createdAt: clock.now() });
    await alert(reader, paused, { title: 'Paused Engineer', createdAt: clock.now() });
    const mail = await mailTo(reader.address);
    expect(mail.text).toContain('Kept Engineer');
    expect(mail.text).not.toContain('Paused Engineer');
    const { items } = await deliveryIn(reader, 'accepted');
    expect(items.map((item) => item.suppressed).sort()).toEqual(['search-paused', null].sort());
  });

  it('sends nothing where nothing is left', async () => {
    const reader = await person();
    const written = await alert(reader, await search(reader.id, 'rust'), {
      dueAt: new Date(clock.now().getTime() + 500),
    });
    await database.postings.updateOne({ _id: written.matches[0]?.postingId }, { $set: { state: 'closed' } });
    clock.advance(1_000);
    const delivery = await deliveryIn(reader, 'suppressed');
    expect(delivery).toMatchObject({ reason: 'nothing-left' });
    expect(delivery.items.map((item) => item.suppressed)).toEqual(['posting-closed']);
  });

  it('mails nothing that is over by the clock or no longer fits; what was left out waits to fit again', async () => {
    const reader = await person();
    const saved = await search(reader.id, 'rust', 'daily');
    const dueAt = new Date(clock.now().getTime() + 500);
    const daily = (title: string) => alert(reader, saved, { title, rhythm: 'daily', dueAt });
    const [kept, over, changed] = [
      await daily('Kept Engineer'),
      await daily('Over Engineer'),
      await daily('Changed Engineer'),
    ];
    const postingOf = (one: AlertDoc) => ({ _id: one.matches[0]?.postingId });
    await database.postings.updateOne(postingOf(over), { $set: { validThrough: dueAt } });
    const revise = (text: string) =>
      database.postings.updateOne(postingOf(changed), { $set: { text }, $inc: { revision: 1, seq: 1 } });
    await revise('You write Go.');
    clock.advance(1_000);
    const mail = await mailTo(reader.address);
    expect(mail.text).toContain('Kept Engineer');
    expect(mail.text).not.toMatch(/Over Engineer|Changed Engineer/);
    const stateOf = async ({ _id }: AlertDoc) => (await database.alerts.findById(_id).lean())?.state;
    await until('both have lapsed', async () => {
      return (await stateOf(over)) === 'lapsed' && (await stateOf(changed)) === 'lapsed';
    });
    expect(await stateOf(kept)).toBe('assigned');
    const { items } = await deliveryIn(reader, 'accepted');
    expect(items.map((item) => item.suppressed).sort()).toEqual(
      ['no-longer-matches', 'posting-closed', null].sort(),
    );
    // It fits again, and is mailed; what was mailed is not mailed a second time.
    await revise('You write Rust again.');
    const matches = [
      { savedSearchId: saved, query: 'rust', postingId: postingOf(changed)._id ?? '', at: clock.now() },
    ];
    const version = {
      savedSearchId: saved,
      subscriberId: reader.id,
      query: 'rust',
      rhythm: 'instant' as const,
    };
    const again = [changed, kept].map((one) => ({
      postingId: one.matches[0]?.postingId ?? '',
      clusterId: one.clusterId,
      at: clock.now(),
      versions: [{ ...version, fromSeq: 1, toSeq: null }],
    }));
    await new AlertWriter(database).write(again, clock.now());
    await until('it is mailed after all', async () => {
      clock.advance(60_000);
      return (await mailsTo(reader.address)).length === 2;
    });
    const second = (await mailsTo(reader.address)).find(({ messageId }) => messageId !== mail.messageId);
    expect(second?.text).toContain('Changed Engineer');
    expect(second?.text).not.toContain('Kept Engineer');
    expect((await database.alerts.findById(changed._id).lean())?.matches).toMatchObject(matches);
  });

  it('loses no match that comes between the look at a posting and the end of its mail, in any order', async () => {
    const reader = await person({ unsubscribedAt: null });
    const saved = await search(reader.id, 'rust');
    const written = await alert(reader, saved, { state: 'assigned', deliveryId: 'gone' });
    const { _id: alertId, clusterId, matches } = written;
    const left = { alertId, clusterId, matches, suppressed: 'no-longer-matches' as const };
    const ended = () =>
      database.deliveries.create({
        ...newDelivery(notifier.app.get(TokenSigner, { strict: false }), mailFrom, {
          kind: 'alerts',
          subscriberId: reader.id,
          rhythm: 'instant',
          windowKey: clusterId,
          items: [left],
          overflow: 0,
          dueAt: clock.now(),
          now: clock.now(),
        }),
        _id: 'gone',
        state: 'suppressed',
        reason: 'nothing-left',
        nextAt: null,
        finishedAt: clock.now(),
        lapses: true,
      });
    const found = {
      postingId: matches[0]?.postingId ?? '',
      clusterId,
      at: clock.now(),
      versions: [
        {
          savedSearchId: saved,
          subscriberId: reader.id,
          query: 'rust',
          rhythm: 'instant' as const,
          fromSeq: 1,
          toSeq: null,
        },
      ],
    };
    const writer = new AlertWriter(database);
    const far = new Date('2027-01-01T00:00:00Z');
    const reset = async () => {
      await database.deliveries.deleteMany({ subscriberId: reader.id });
      await database.alerts.replaceOne({ _id: alertId }, written);
    };
    const match = () => writer.write([found], far);
    const end = async () => {
      await ended();
      await until('it is let go', async () => !(await database.deliveries.exists({ lapses: true })));
    };
    for (const steps of [
      [match, end],
      [end, match],
      [match, match, end, match],
      [() => Promise.all([match(), end()])],
    ]) {
      await reset();
      for (const step of steps) await step();
      expect(await database.alerts.findById(alertId).lean()).toMatchObject({
        state: 'pending',
        deliveryId: null,
        dueAt: far,
        matches: [{ savedSearchId: saved }],
      });
    }
  });
});

describe('mails that answer a request', () => {
  const signer = () => notifier.app.get(TokenSigner, { strict: false });

  it('asks to confirm, once, without a word of what was typed', async () => {
    const reader = await person({ confirmedAt: null });
    const saved = aSavedSearch({ subscriberId: reader.id, query: 'buy-my-pills', state: 'pending' });
    await database.savedSearches.create(saved);
    const wish = {
      kind: 'confirmation',
      subscriberId: reader.id,
      savedSearchId: saved._id,
      request: 'r1',
    } as const;
    await database.deliveries.create(newDelivery(signer(), mailFrom, { ...wish, now: clock.now() }));
    const mail = await mailTo(reader.address);
    const token = /\/confirm\/([^\s]+)/.exec(mail.text)?.[1] ?? '';
    expect(signer().check('confirm', token, clock.now())).toEqual({ ok: true, subject: saved._id });
    expect(mail.raw.toString()).not.toContain('buy-my-pills');
    expect(headerOf(mail, 'list-unsubscribe')).toBeUndefined();
  });

  it('does not repeat one that may have arrived', async () => {
    const reader = await person();
    inbox.behave({ onData: () => 'cut' });
    const wish = { kind: 'manage-link', subscriberId: reader.id, request: 'r2' } as const;
    await database.deliveries.create(newDelivery(signer(), mailFrom, { ...wish, now: clock.now() }));
    expect(await deliveryIn(reader, 'dead')).toMatchObject({ reason: 'ambiguous-not-repeated' });
  });
});

describe('a sender that died', () => {
  it('leaves an attempt that is called ambiguous, and the mail goes out again', async () => {
    const reader = await person();
    const saved = await search(reader.id, 'rust');
    const written = await alert(reader, saved, { state: 'assigned', deliveryId: 'x' });
    const { _id: alertId, clusterId, matches } = written;
    const delivery = newDelivery(notifier.app.get(TokenSigner, { strict: false }), mailFrom, {
      kind: 'alerts',
      subscriberId: reader.id,
      rhythm: 'instant',
      windowKey: 'crash',
      items: [{ alertId, clusterId, matches, suppressed: null }],
      overflow: 0,
      dueAt: clock.now(),
      now: clock.now(),
    });
    await database.deliveries.create({
      ...delivery,
      state: 'sending',
      nextAt: null,
      lease: { token: 'dead', until: new Date(Date.now() - 1_000) },
      attempts: [
        {
          n: 1,
          token: 'dead',
          startedAt: clock.now(),
          finishedAt: null,
          outcome: 'open',
          code: null,
          detail: null,
        },
      ],
    });
    await deliveryIn(reader, 'ambiguous');
    clock.advance(75_000);
    const done = await deliveryIn(reader, 'accepted');
    expect(outcomes(done)).toEqual(['ambiguous', 'accepted']);
    expect((await mailTo(reader.address)).messageId).toBe(delivery.messageId);
  });
});
