import { Database } from '@app/infra/mongo';
import { migrate } from '@app/infra/migrations';
import { testDatabase } from '@app/testing';
import { onDatabase } from '../../../apps/launcher/src/cli/with-mongo.js';

const uri = testDatabase('newer');
let database: Database;

beforeAll(async () => {
  database = await Database.connect(uri);
  await migrate(database);
});
afterAll(async () => {
  await database.connection.dropDatabase();
  await database.close();
});

describe('a command of an older release', () => {
  it('does nothing to data of a newer one, nor while it is being made', async () => {
    let runs = 0;
    const work = (): Promise<number> => Promise.resolve((runs += 1));
    await expect(onDatabase(uri, work)).resolves.toBe(1);
    const meta = database.connection.collection<{ _id: string }>('meta');
    const soon = new Date(Date.now() + 60_000);
    await meta.updateOne({ _id: 'schema' }, { $set: { target: 998, lockedUntil: soon } });
    await expect(onDatabase(uri, work)).rejects.toThrow(/The data has format 998/);
    await meta.updateOne(
      { _id: 'schema' },
      { $set: { version: 999 }, $unset: { target: 1, lockedUntil: 1 } },
    );
    await expect(onDatabase(uri, work)).rejects.toThrow(/The data has format 999/);
    expect(runs).toBe(1);
  });
});
