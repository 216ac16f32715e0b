import { asId, type DeliveryId } from '@app/core/ids';
import { newDelivery } from '@app/core/sending';
import { closeWindows, sendDelivery } from '@app/core/contracts';
import type { KeptDelivery } from '../../../libs/core/src/records/index.js';
import type { Alert } from '@app/core/records';
import { Producer } from '@app/infra/queue';
import { TokenSigner } from '@app/infra/system';
import { headerOf } from '@app/inbox';
import { aSavedSearch, until } from '@app/testing';
import { NotifierDesk } from './notifier-desk.js';

let desk: NotifierDesk;

beforeAll(async () => {
  desk = await NotifierDesk.start();
});
afterAll(() => desk.stop());
const outcomes = (delivery: KeptDelivery) => delivery.attempts.map((attempt) => attempt.outcome);

beforeEach(() => desk.inbox.behave({}));

describe('from due alerts to a mail', () => {
  it('sends one mail that says why, and records it', async () => {
    const reader = await desk.person();
    const written = await desk.alert(reader, await desk.search(reader.id, 'rust'));
    const mail = await desk.mailTo(reader.address);
    const delivery = await desk.deliveryIn(reader, 'accepted');
    expect(mail.subject).toMatch(/^(?:Daily: )?1 new job – Rust Engineer at /);
    expect(mail.text).toContain('rust: “Rust”');
    expect(mail.messageId).toBe(delivery.messageId);
    expect(headerOf(mail, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    expect(mail.from).toMatch(/^b-[a-z2-7]{40,62}@techjobboard\.example$/);
    expect(headerOf(mail, 'list-unsubscribe')).toMatch(
      /<https?:[^>]+>, <mailto:u-[a-z2-7]+@techjobboard\.example/,
    );
    expect(delivery).toMatchObject({ kind: 'alerts', rhythm: 'instant', lease: null, nextAt: null });
    expect(outcomes(delivery)).toEqual(['accepted']);
    const alertNow = await desk.database.alerts.findById(written._id).lean();
    expect(alertNow).toMatchObject({ state: 'assigned', deliveryId: delivery._id });
  });

  it('gathers what comes within a minute into one second mail', async () => {
    const reader = await desk.person();
    const saved = await desk.search(reader.id, 'rust');
    await desk.alert(reader, saved, { title: 'First Engineer' });
    await desk.mailTo(reader.address);
    await desk.deliveryIn(reader, 'accepted');
    await desk.alert(reader, saved, { title: 'Second Engineer' });
    await desk.alert(reader, saved, { title: 'Third Engineer' });
    await until(
      'both wait',
      async () =>
        (await desk.database.alerts.countDocuments({
          subscriberId: reader.id,
          dueAt: { $gt: desk.clock.now() },
        })) === 2,
    );
    desk.clock.advance(60_000);
    await desk.inbox.waitFor(
      (mail) => mail.to.includes(reader.address) && mail.subject.includes('2 new jobs'),
      10_000,
    );
    expect(await desk.mailsTo(reader.address)).toHaveLength(2);
  });

  it('makes one digest of a day and rolls what comes later to the next', async () => {
    const reader = await desk.person({ schedule: { timeZone: 'Europe/Berlin', hour: 8, weekday: 1 } });
    const saved = await desk.search(reader.id, 'rust', 'daily');
    const due = new Date('2026-03-03T07:00:00Z');
    await desk.alert(reader, saved, { rhythm: 'daily', dueAt: due });
    await desk.alert(reader, saved, { rhythm: 'daily', dueAt: due });
    desk.clock.set(due);
    await desk.mailTo(reader.address);
    const late = await desk.alert(reader, saved, {
      rhythm: 'daily',
      createdAt: new Date(due.getTime() + 1),
      dueAt: due,
    });
    await until('it waits for tomorrow', async () => {
      const waiting = await desk.database.alerts.findById(late._id).lean();
      return waiting?.dueAt.toISOString() === '2026-03-04T07:00:00.000Z';
    });
    expect(await desk.mailsTo(reader.address)).toHaveLength(1);
    const delivery = await desk.deliveryIn(reader, 'accepted');
    expect(delivery._id).toBe(`${reader.id}.daily.2026-03-03`);
    expect(delivery.items).toHaveLength(2);
  });

  it('makes nothing twice when hints come twice', async () => {
    const reader = await desk.person();
    await desk.alert(reader, await desk.search(reader.id, 'rust'));
    const producer = desk.notifier.app.get(Producer, { strict: false });
    for (let n = 1; n <= 5; n += 1) {
      await producer.enqueue(closeWindows, { v: 1, subscriberIds: [reader.id], seq: n });
    }
    const { _id } = await desk.deliveryIn(reader, 'pending', 'sending', 'accepted');
    for (let n = 1; n <= 5; n += 1) await producer.enqueue(sendDelivery, { v: 1, deliveryId: _id });
    await desk.deliveryIn(reader, 'accepted');
    expect(await desk.mailsTo(reader.address)).toHaveLength(1);
    expect(await desk.database.deliveries.countDocuments({ subscriberId: reader.id })).toBe(1);
  });

  it('bounds the mail and counts what did not fit', async () => {
    const reader = await desk.person({ schedule: { timeZone: 'UTC', hour: 8, weekday: 1 } });
    const saved = await desk.search(reader.id, 'rust', 'weekly');
    const [first] = [
      await desk.alert(reader, saved, { rhythm: 'weekly', dueAt: new Date('2026-03-09T08:00:00Z') }),
    ];
    const many = Array.from({ length: 1_499 }, (_, n) => ({ ...first, _id: `${first?._id}-${n}` }) as Alert);
    await desk.database.alerts.insertMany(many);
    desk.clock.set('2026-03-09T08:00:00Z');
    const mail = await desk.mailTo(reader.address);
    expect(mail.subject).toContain('1500 new jobs');
    await until(
      'all are assigned',
      async () =>
        (await desk.database.alerts.countDocuments({ subscriberId: reader.id, state: 'assigned' })) === 1_500,
    );
    const delivery = await desk.deliveryIn(reader, 'accepted');
    expect(delivery.items.length + delivery.overflow).toBe(1_500);
  });
});

describe('what the mail server does', () => {
  it('refusing for now: retried later with the same Message-ID', async () => {
    const reader = await desk.person();
    desk.inbox.behave({ onRcpt: () => ({ code: 450, text: '4.2.0 greylisted' }) });
    await desk.alert(reader, await desk.search(reader.id, 'rust'));
    const waiting = await desk.deliveryIn(reader, 'retry');
    expect(waiting.attempts[0]).toMatchObject({ outcome: 'refused-temporarily', code: 450 });
    desk.inbox.behave({});
    desk.clock.advance(75_000);
    expect((await desk.mailTo(reader.address)).messageId).toBe(waiting.messageId);
    expect(outcomes(await desk.deliveryIn(reader, 'accepted'))).toEqual(['refused-temporarily', 'accepted']);
  });

  it('refusing for good: dead, with its reason among the dead letters', async () => {
    const reader = await desk.person();
    desk.inbox.behave({
      onRcpt: (to) => (to === reader.address ? { code: 550, text: '5.1.1 no such user' } : 'accept'),
    });
    await desk.alert(reader, await desk.search(reader.id, 'rust'));
    const dead = await desk.deliveryIn(reader, 'dead');
    expect(dead).toMatchObject({ reason: 'rejected', nextAt: null });
    const letter = await until('the dead letter', () =>
      desk.database.deadLetters.findOne({ origin: dead._id }).lean(),
    );
    expect(letter).toMatchObject({ stage: 'delivery', reason: 'rejected' });
  });

  it('cutting after the final dot: ambiguous, then the same mail again', async () => {
    const reader = await desk.person();
    let cuts = 0;
    desk.inbox.behave({ onData: () => (++cuts === 1 ? 'cut-kept' : 'accept') });
    await desk.alert(reader, await desk.search(reader.id, 'rust'));
    await desk.deliveryIn(reader, 'ambiguous');
    desk.clock.advance(75_000);
    const delivery = await desk.deliveryIn(reader, 'accepted');
    expect(outcomes(delivery)).toEqual(['ambiguous', 'accepted']);
    const copies = await desk.mailsTo(reader.address);
    expect(copies.map(({ messageId }) => messageId)).toEqual([delivery.messageId, delivery.messageId]);
  });

  it('cutting before the mail: not handed over, and tried again soon', async () => {
    const reader = await desk.person();
    let cuts = 0;
    desk.inbox.behave({ onRcpt: () => (++cuts === 1 ? 'cut' : 'accept') });
    await desk.alert(reader, await desk.search(reader.id, 'rust'));
    await until('the cut connection was tried', () => cuts >= 1);
    await until('the mail is accepted', async () => {
      desk.clock.advance(2_000);
      return (await desk.deliveryOf(reader))?.state === 'accepted';
    });
    const delivery = await desk.deliveryIn(reader, 'accepted');
    expect(outcomes(delivery)).not.toContain('ambiguous');
    expect(await desk.mailsTo(reader.address)).toHaveLength(1);
  });
});

describe('who is not written to', () => {
  it.each([
    ['unsubscribed', { unsubscribedAt: new Date('2026-03-01T00:00:00Z') }],
    ['unconfirmed', { confirmedAt: null }],
  ])('%s: suppressed with that reason', async (reason, fields) => {
    const reader = await desk.person(fields);
    await desk.alert(reader, await desk.search(reader.id, 'rust'));
    expect(await desk.deliveryIn(reader, 'suppressed')).toMatchObject({ reason });
    expect(await desk.mailsTo(reader.address)).toEqual([]);
  });

  it('drops the items that nobody wants any more and says why of each', async () => {
    const reader = await desk.person();
    const kept = await desk.search(reader.id, 'rust');
    const paused = await desk.search(reader.id, 'rust engineer');
    await desk.database.savedSearches.updateOne({ _id: paused }, { $set: { state: 'paused' } });
    await desk.alert(reader, kept, { title: 'Kept Engineer', createdAt: desk.clock.now() });
    await desk.alert(reader, paused, { title: 'Paused Engineer', createdAt: desk.clock.now() });
    const mail = await desk.mailTo(reader.address);
    expect(mail.text).toContain('Kept Engineer');
    expect(mail.text).not.toContain('Paused Engineer');
    const { items } = await desk.deliveryIn(reader, 'accepted');
    expect(items.map((item) => item.suppressed).sort()).toEqual(['search-paused', null].sort());
  });

  it('sends nothing where nothing is left', async () => {
    const reader = await desk.person();
    const written = await desk.alert(reader, await desk.search(reader.id, 'rust'), {
      dueAt: new Date(desk.clock.now().getTime() + 500),
    });
    await desk.database.postings.updateOne(
      { _id: written.matches[0]?.postingId },
      { $set: { state: 'closed' } },
    );
    desk.clock.advance(1_000);
    const delivery = await desk.deliveryIn(reader, 'suppressed');
    expect(delivery).toMatchObject({ reason: 'nothing-left' });
    expect(delivery.items.map((item) => item.suppressed)).toEqual(['posting-closed']);
  });
});

describe('mails that answer a request', () => {
  const signer = () => desk.notifier.app.get(TokenSigner, { strict: false });

  it.each([
    ['names the search and how often it writes', 'rust remote:eu', true],
    ['repeats no message to a stranger', 'buy pills at evil.example', false],
  ])('asks to confirm, once, and %s', async (_, query, isNamed) => {
    const reader = await desk.person({ confirmedAt: null });
    const saved = aSavedSearch({ subscriberId: reader.id, query, state: 'pending' });
    await desk.database.savedSearches.create(saved);
    const wish = {
      kind: 'confirmation',
      subscriberId: reader.id,
      savedSearchId: saved._id,
      request: 'r1',
    } as const;
    await desk.database.deliveries.create(
      newDelivery(signer(), desk.mailFrom, { ...wish, now: desk.clock.now() }),
    );
    const mail = await desk.mailTo(reader.address);
    const token = /\/confirm\/([^\s]+)/.exec(mail.text)?.[1] ?? '';
    expect(signer().check('confirm', token, desk.clock.now())).toMatchObject({
      ok: true,
      subject: saved._id,
    });
    expect(mail.text.includes(query)).toBe(isNamed);
    expect(mail.subject.includes(query)).toBe(isNamed);
    expect(mail.raw.toString().includes('evil.example')).toBe(false);
    expect(headerOf(mail, 'list-unsubscribe')).toBeUndefined();
  });

  it('does not repeat one that may have arrived', async () => {
    const reader = await desk.person();
    desk.inbox.behave({ onData: () => 'cut' });
    const wish = { kind: 'manage-link', subscriberId: reader.id, request: 'r2' } as const;
    await desk.database.deliveries.create(
      newDelivery(signer(), desk.mailFrom, { ...wish, now: desk.clock.now() }),
    );
    expect(await desk.deliveryIn(reader, 'dead')).toMatchObject({ reason: 'ambiguous-not-repeated' });
  });
});

describe('a sender that died', () => {
  it('leaves an attempt that is called ambiguous, and the mail goes out again', async () => {
    const reader = await desk.person();
    const saved = await desk.search(reader.id, 'rust');
    const written = await desk.alert(reader, saved, { state: 'assigned', deliveryId: asId<DeliveryId>('x') });
    const { _id: alertId, clusterId, matches } = written;
    const delivery = newDelivery(desk.notifier.app.get(TokenSigner, { strict: false }), desk.mailFrom, {
      kind: 'alerts',
      subscriberId: reader.id,
      windowKind: 'instant',
      windowKey: 'crash',
      items: [{ alertId, clusterId, matches, suppressed: null }],
      overflow: 0,
      dueAt: desk.clock.now(),
      now: desk.clock.now(),
    });
    await desk.database.deliveries.create({
      ...delivery,
      state: 'sending',
      nextAt: null,
      lease: { token: 'dead', until: new Date(Date.now() - 1_000) },
      attempts: [
        {
          n: 1,
          token: 'dead',
          startedAt: desk.clock.now(),
          finishedAt: null,
          outcome: 'open',
          code: null,
          detail: null,
        },
      ],
    });
    await desk.deliveryIn(reader, 'ambiguous');
    desk.clock.advance(75_000);
    const done = await desk.deliveryIn(reader, 'accepted');
    expect(outcomes(done)).toEqual(['ambiguous', 'accepted']);
    expect((await desk.mailTo(reader.address)).messageId).toBe(delivery.messageId);
  });
});
