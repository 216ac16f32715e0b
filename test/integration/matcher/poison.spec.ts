import type { PostingId } from '@app/core/ids';
import { migrate } from '@app/infra/migrations';
import type { KeptDelivery } from '../../../libs/core/src/records/index.js';
import { Database, replayDeadLetter } from '@app/infra/mongo';
import type { KeptDeadLetter } from '@app/core/running';
import { inChangeOrder } from '@app/infra/coordination';
import type { Alert, KeptPosting } from '@app/core/records';

import type { RunningWorker } from '@app/infra/service';
import { startInbox, type Inbox } from '@app/inbox';
import { aPosting, aSavedSearch, aSubscriber, testConfig, until } from '@app/testing';
import { createApp as createMatcher } from '../../../apps/matcher/src/app.js';
import { createApp as createNotifier } from '../../../apps/notifier/src/app.js';

/** What no program of ours has written, so that everything that reads it fails. */
const POISON = { facts: null };

describe('poison', () => {
  let database: Database;
  let inbox: Inbox;
  let workers: RunningWorker[];

  beforeAll(async () => {
    inbox = await startInbox({ smtpPort: 0, webPort: 0 });
    const config = await testConfig({ SMTP_URL: inbox.smtpUrl });
    database = await Database.connect(config.MONGODB_URI);
    await migrate(database);
    workers = [await createMatcher(config), await createNotifier(config)];
  });
  afterAll(async () => {
    await Promise.all(workers.map((worker) => worker.stop()));
    await inbox.stop();
    await database.connection.dropDatabase();
    await database.close();
  });

  async function reader(query: string) {
    const subscriber = aSubscriber({ address: `${query}@example.org`, confirmedAt: new Date() });
    await database.subscribers.create(subscriber);
    const search = await inChangeOrder(database, 1, async (session, seq) => {
      const saved = aSavedSearch({
        query,
        subscriberId: subscriber._id,
        seq,
        versions: [{ query, fromSeq: seq, toSeq: null }],
      });
      await database.savedSearches.insertMany([saved], { session });
      return saved;
    });
    return { subscriber, search };
  }

  const commit = (title: string, isPoison: boolean): Promise<PostingId> =>
    inChangeOrder(database, 1, async (session, seq) => {
      const at = new Date();
      const posting = aPosting({ title, text: title, seq, firstSeenAt: at, revisedAt: at });
      const doc = isPoison ? { ...posting, ...POISON } : posting;
      await database.postings.collection.insertOne(doc as never, { session });
      return posting._id;
    });
  const heal = (id: PostingId) => {
    const { facts } = aPosting();
    return database.postings.collection.updateOne(
      { _id: id as never },
      { $set: { facts }, $inc: { seq: 1 } },
    );
  };
  const letterOf = (origin: string) =>
    until(`${origin} is a dead letter`, () =>
      database.deadLetters.findOne({ origin }).lean<KeptDeadLetter>(),
    );
  const mailTo = (address: string) => inbox.waitFor(({ to }) => to.includes(address), 60_000);

  it('in a posting is tried five times, kept as a dead letter, and the others go on', async () => {
    const { subscriber } = await reader('rust');
    const bad = await commit('Rust one', true);
    await commit('Rust two', false);
    expect((await mailTo(subscriber.address)).text).toContain('Rust two');
    await until('it has failed five times', async () => {
      const posting = await database.postings.findById(bad).lean<KeptPosting>();
      return (posting?.matchFailures ?? 0) >= 5 ? posting : null;
    });
    const letter = await letterOf(bad);
    expect(letter).toMatchObject({ stage: 'match', count: 5 });
    await heal(bad);
    expect(await replayDeadLetter(database, letter._id, new Date())).toBe(true);
    await until('it is matched', async () => {
      const alerts = await database.alerts.find({ 'matches.postingId': bad }).lean<Alert[]>();
      return alerts.length === 1 ? alerts : null;
    });
    expect(await database.deadLetters.countDocuments({ origin: bad })).toBe(0);
  });

  it('in a mail is kept as a dead letter, and is sent when an operator says so', async () => {
    const [one, two] = [await reader('kafka'), await reader('python')];
    const posting = await commit('Kafka one', false);
    const delivery = await until('the mail is made', () =>
      database.deliveries.findOne({ subscriberId: one.subscriber._id, kind: 'alerts' }).lean<KeptDelivery>(),
    );
    await mailTo(one.subscriber.address);
    await database.postings.collection.updateOne(
      { _id: posting as never },
      { $set: POISON, $inc: { seq: 1 } },
    );
    // As if it had not been sent yet, and could not be made three times: the pauses in between are long.
    await database.deliveries.updateOne(
      { _id: delivery._id },
      { $set: { state: 'pending', nextAt: new Date(), attempts: [], renderFailures: 3, finishedAt: null } },
    );
    await until(
      'it has been tried five times',
      async () => {
        const tried = await database.deliveries.findById(delivery._id).lean<KeptDelivery>();
        if (tried?.state === 'dead') return tried;
        // Nobody waits for the pauses.
        const later = { _id: delivery._id, nextAt: { $gt: new Date() } };
        await database.deliveries.updateOne(later, { $set: { nextAt: new Date() } });
        return null;
      },
      60_000,
    );
    const letter = await letterOf(delivery._id);
    expect(letter).toMatchObject({ stage: 'delivery', reason: 'unrenderable' });
    await commit('Python one', false);
    expect((await mailTo(two.subscriber.address)).text).toContain('Python one');
    await heal(posting);
    expect(await replayDeadLetter(database, letter._id, new Date())).toBe(true);
    await until('the mail is accepted', () =>
      database.deliveries.findOne({ _id: delivery._id, state: 'accepted' }).lean<KeptDelivery>(),
    );
    expect(await replayDeadLetter(database, letter._id, new Date())).toBe(false);
  });
});
