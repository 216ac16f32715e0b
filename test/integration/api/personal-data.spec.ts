import type { SavedSearch, Subscriber } from '@app/core/records';
import { PersonalDataSchema } from '../../../apps/api/src/my-data/my-data-schemas.js';
import {
  AUDIT_OF_PERSON,
  OF_PERSON,
  OUTLIVES_PERSON,
} from '../../../apps/api/src/my-data/personal-data-store.js';
import { confirmed, startBoard, type Board } from './harness.js';

let board: Board;
beforeAll(async () => {
  board = await startBoard();
});
afterAll(() => board.stop());

interface Named {
  readonly _id: string;
  readonly subscriberId: string;
  readonly createdAt: Date;
}

/** A record of each kind that is removed with its person, as little as names the person. */
async function holdOneOfEach(subscriberId: string): Promise<void> {
  const { connection } = board.database;
  const removed = OF_PERSON.filter(({ erasing }) => erasing === 'removes');
  for (const { model } of removed)
    await connection
      .collection<Named>(connection.model(model).collection.name)
      .insertOne({ _id: `${subscriberId}:own`, subscriberId, createdAt: new Date(0) });
}

async function held(subscriberId: string): Promise<Record<string, string[]>> {
  const kinds = OF_PERSON.map(async ({ model, name }) => {
    const records = await board.database.connection
      .model<Named>(model)
      .find({ subscriberId }, { _id: 1 })
      .sort({ _id: 1 })
      .lean();
    return [name, records.map(({ _id }) => _id)] as const;
  });
  return Object.fromEntries(await Promise.all(kinds));
}

const ofMine = (path: string, token: string, method = 'GET'): Promise<Response> =>
  fetch(`${board.url}/api/me${path}`, { method, headers: { authorization: `Bearer ${token}` } });

describe('the list of what is held of a person', () => {
  it('has every kind of record that names a subscriber', () => {
    const { connection } = board.database;
    const naming = connection
      .modelNames()
      .filter((name) => connection.model(name).schema.path('subscriberId') !== undefined);
    expect([...OF_PERSON.map(({ model }) => model), ...OUTLIVES_PERSON].sort()).toEqual(naming.sort());
  });

  it('has the kinds that the answer of the export promises', () => {
    const promised = Object.keys(PersonalDataSchema.shape);
    expect(promised.sort()).toEqual(
      ['exportedAt', 'subscriber', AUDIT_OF_PERSON, 'trace', ...OF_PERSON.map(({ name }) => name)].sort(),
    );
  });

  it('leaves nothing that is written of the address in a collection that it does not have', async () => {
    await confirmed(board, { email: 'trace@example.org' });
    const { connection } = board.database;
    const found = [];
    for (const name of connection.modelNames()) {
      const records = await connection.model(name).find().lean();
      if (JSON.stringify(records).includes('trace@example.org')) found.push(name);
    }
    expect(found).toEqual(['Subscriber']);
  });
});

describe('export and erasure walk the list', () => {
  it('every kind is taken along, and only the own records', async () => {
    const mine = await confirmed(board, { email: 'mine@example.org' });
    const other = await confirmed(board, { email: 'other@example.org' });
    for (const { subscriber } of [mine, other]) await holdOneOfEach(subscriber._id);
    const answer = (await (await ofMine('/export', mine.manageToken)).json()) as Record<
      string,
      readonly { readonly _id: string }[]
    >;
    const told = OF_PERSON.map(({ name }) => [name, answer[name]?.map(({ _id }) => _id).sort()] as const);
    expect(Object.fromEntries(told)).toEqual(await held(mine.subscriber._id));
    expect(told.map(([, ids = []]) => ids.length)).toEqual([1, 1, 2, 1, 1, 1, 1, 1]);
  });

  it('nothing of a kind is left but emptied searches, and nobody else loses anything', async () => {
    const gone = await confirmed(board, { email: 'erased@example.org', q: 'erlang' });
    const stays = await confirmed(board, { email: 'stays@example.org' });
    for (const { subscriber } of [gone, stays]) await holdOneOfEach(subscriber._id);
    const before = await held(stays.subscriber._id);
    expect((await ofMine('', gone.manageToken, 'DELETE')).status).toBe(204);
    const left = OF_PERSON.map(({ name, erasing }) => [name, erasing === 'empties' ? [gone.search._id] : []]);
    expect(await held(gone.subscriber._id)).toEqual(Object.fromEntries(left));
    const search = await board.database.savedSearches.findById(gone.search._id).lean<SavedSearch>();
    expect(search).toMatchObject({ state: 'deleted', query: '"erased"', versions: [] });
    expect(JSON.stringify(search)).not.toContain('erlang');
    expect(await held(stays.subscriber._id)).toEqual(before);
    expect(await board.database.subscribers.exists({ _id: gone.subscriber._id })).toBeNull();
    expect((await ofMine('', stays.manageToken)).status).toBe(200);
  });

  it('feedback stays by the keyed hash, without the person, and the pages say so', async () => {
    const gone = await confirmed(board, { email: 'bounced@example.org' });
    const stays = await confirmed(board, { email: 'other-bounced@example.org' });
    const ofFeedback = ({ _id: subscriberId, addressHash }: Subscriber) => ({
      ...{ _id: subscriberId, addressHash, subscriberId, kind: 'soft', channel: 'dialogue' },
      ...{ status: '4.2.2', step: 'count', at: new Date() },
    });
    const { feedback } = board.database;
    await feedback.create([ofFeedback(gone.subscriber), ofFeedback(stays.subscriber)] as never);
    const asked = await (await fetch(`${board.url}/manage/${gone.manageToken}/erase`)).text();
    expect(asked).toContain('that mails to a keyed hash of your address came back');
    const german = await (await fetch(`${board.url}/privacy?lang=de`)).text();
    expect(german).toContain(
      'dass Mails an einen mit einem Schlüssel gebildeten Hash Ihrer Adresse zurückkamen',
    );
    expect((await ofMine('', gone.manageToken, 'DELETE')).status).toBe(204);
    const left = await feedback.find().lean();
    expect(left.map(({ addressHash, subscriberId }) => [addressHash, subscriberId])).toEqual([
      [gone.subscriber.addressHash, null],
      [stays.subscriber.addressHash, stays.subscriber._id],
    ]);
  });

  it('an erased person can neither take along nor erase again', async () => {
    const { manageToken } = await confirmed(board, { email: 'twice@example.org' });
    expect((await ofMine('', manageToken, 'DELETE')).status).toBe(204);
    expect((await ofMine('', manageToken, 'DELETE')).status).toBe(410);
    expect((await ofMine('/export', manageToken)).status).toBe(410);
  });
});
