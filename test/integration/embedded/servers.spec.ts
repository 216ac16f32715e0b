import { testDatabase, testRedisUrl } from '@app/testing';
import { assertNoEviction } from '@app/embedded';
import mongoose from 'mongoose';

describe('the servers of a test run', () => {
  it('run transactions', async () => {
    const connection = await mongoose.createConnection(testDatabase('servers')).asPromise();
    const Thing = connection.model('Thing', new mongoose.Schema({ a: Number }));
    await Thing.createCollection();
    await connection.transaction(async (session) => {
      await Thing.create([{ a: 1 }], { session });
    });
    expect(await Thing.countDocuments()).toBe(1);
    await connection.dropDatabase();
    await connection.close();
  });

  it('never drop keys', async () => {
    await expect(assertNoEviction(testRedisUrl())).resolves.toBeUndefined();
  });
});
