import { asId, type DeliveryId, type PostingId } from '@app/core/ids';
import { newDelivery } from '@app/core/sending';
import type { Alert } from '@app/core/records';
import { TokenSigner } from '@app/infra/system';
import { until } from '@app/testing';
import { AlertStore } from '../../../apps/matcher/src/alert-store.js';
import { AlertWriter } from '../../../apps/matcher/src/alert-writer.js';
import { NotifierDesk } from './notifier-desk.js';

let desk: NotifierDesk;

beforeAll(async () => {
  desk = await NotifierDesk.start();
});
afterAll(() => desk.stop());

describe('what changes before its mail', () => {
  it('mails nothing that is over by the clock or no longer fits; what was left out waits to fit again', async () => {
    const reader = await desk.person();
    const saved = await desk.search(reader.id, 'rust', 'daily');
    const dueAt = new Date('2026-03-03T07:00:00Z');
    const daily = (title: string) => desk.alert(reader, saved, { title, rhythm: 'daily', dueAt });
    const [kept, over, changed, reread] = [
      await daily('Kept Engineer'),
      await daily('Over Engineer'),
      await daily('Changed Engineer'),
      await daily('Reread Engineer'),
    ];
    const postingOf = (one: Alert) => ({ _id: one.matches[0]?.postingId });
    await desk.database.postings.updateOne(postingOf(over), { $set: { validThrough: dueAt } });
    const revise = (text: string) =>
      desk.database.postings.updateOne(postingOf(changed), { $set: { text }, $inc: { revision: 1, seq: 1 } });
    await revise('You write Go.');
    // Its second revision matched; other rules read something else from it since, which is no revision.
    const { _id: rereadId } = postingOf(reread);
    await desk.database.alerts.updateOne({ _id: reread._id }, { $set: { 'matches.0.revision': 2 } });
    await desk.database.postings.updateOne(
      { _id: rereadId },
      { $set: { text: 'You write Go.', revision: 2, seq: 9 } },
    );
    desk.clock.set(dueAt);
    const mail = await desk.mailTo(reader.address);
    expect(mail.text).toContain('Kept Engineer');
    expect(mail.text).toContain('Reread Engineer');
    expect(mail.text).not.toMatch(/Over Engineer|Changed Engineer/);
    const stateOf = async ({ _id }: Alert) => (await desk.database.alerts.findById(_id).lean())?.state;
    await until('both have lapsed', async () => {
      return (await stateOf(over)) === 'lapsed' && (await stateOf(changed)) === 'lapsed';
    });
    expect(await stateOf(kept)).toBe('assigned');
    const { items } = await desk.deliveryIn(reader, 'accepted');
    expect(items.map((item) => item.suppressed).sort()).toEqual(
      ['no-longer-matches', 'posting-closed', null, null].sort(),
    );
    // It fits again, and is mailed; what was mailed is not mailed a second time.
    await revise('You write Rust again.');
    const matches = [
      {
        savedSearchId: saved,
        query: 'rust',
        postingId: postingOf(changed)._id ?? asId<PostingId>(''),
        at: desk.clock.now(),
      },
    ];
    const wording = {
      savedSearchId: saved,
      subscriberId: reader.id,
      query: 'rust',
      rhythm: 'instant' as const,
    };
    const again = [changed, kept].map((one) => ({
      postingId: one.matches[0]?.postingId ?? asId<PostingId>(''),
      clusterId: one.clusterId,
      at: desk.clock.now(),
      revision: 3,
      wordings: [{ ...wording, fromSeq: 1, toSeq: null }],
    }));
    await new AlertWriter(new AlertStore(desk.database)).write(again, desk.clock.now());
    await until('it is mailed after all', async () => {
      desk.clock.advance(60_000);
      return (await desk.mailsTo(reader.address)).length === 2;
    });
    const second = (await desk.mailsTo(reader.address)).find(({ messageId }) => messageId !== mail.messageId);
    expect(second?.text).toContain('Changed Engineer');
    expect(second?.text).not.toContain('Kept Engineer');
    expect((await desk.database.alerts.findById(changed._id).lean())?.matches).toMatchObject(matches);
  });

  it('loses no match that comes between the look at a posting and the end of its mail, in any order', async () => {
    const reader = await desk.person({ unsubscribedAt: null });
    const saved = await desk.search(reader.id, 'rust');
    const written = await desk.alert(reader, saved, {
      state: 'assigned',
      deliveryId: asId<DeliveryId>('gone'),
    });
    const { _id: alertId, clusterId, matches } = written;
    const left = { alertId, clusterId, matches, suppressed: 'no-longer-matches' as const };
    const ended = () =>
      desk.database.deliveries.create({
        ...newDelivery(desk.notifier.app.get(TokenSigner, { strict: false }), desk.mailFrom, {
          kind: 'alerts',
          subscriberId: reader.id,
          windowKind: 'instant',
          windowKey: clusterId,
          items: [left],
          overflow: 0,
          dueAt: desk.clock.now(),
          now: desk.clock.now(),
        }),
        _id: asId<DeliveryId>('gone'),
        state: 'suppressed',
        reason: 'nothing-left',
        nextAt: null,
        finishedAt: desk.clock.now(),
        lapses: true,
      });
    const found = {
      postingId: matches[0]?.postingId ?? asId<PostingId>(''),
      clusterId,
      at: desk.clock.now(),
      revision: 1,
      wordings: [
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
    const writer = new AlertWriter(new AlertStore(desk.database));
    const far = new Date('2027-01-01T00:00:00Z');
    const reset = async () => {
      await desk.database.deliveries.deleteMany({ subscriberId: reader.id });
      await desk.database.alerts.replaceOne({ _id: alertId }, written);
    };
    const match = () => writer.write([found], far);
    const end = async () => {
      await ended();
      await until('it is let go', async () => !(await desk.database.deliveries.exists({ lapses: true })));
    };
    for (const steps of [
      [match, end],
      [end, match],
      [match, match, end, match],
      [() => Promise.all([match(), end()])],
    ]) {
      await reset();
      for (const step of steps) await step();
      expect(await desk.database.alerts.findById(alertId).lean()).toMatchObject({
        state: 'pending',
        deliveryId: null,
        dueAt: far,
        matches: [{ savedSearchId: saved }],
      });
    }
  });
});
