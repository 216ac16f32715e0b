import { randomBytes } from 'node:crypto';

function required(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') {
    throw new Error(`${name} is not set: run the test through jest, whose global setup starts the servers.`);
  }
  return value;
}

/** Address of a MongoDB database that no other test uses, on the replica set of this test run. */
export function testDatabase(name = 'test'): string {
  const database = `${name.slice(0, 30)}_${randomBytes(6).toString('hex')}`;
  // The hosts of a replica set are no host of a URL.
  return required('TEST_MONGODB_URI').replace(
    /^(mongodb:\/\/[^/?]+)(?:\/[^?]*)?/,
    (_whole, hosts: string) => `${hosts}/${database}`,
  );
}

/** Address of the Redis of this test run. It is shared: use queue prefixes of your own, and never FLUSHALL. */
export const testRedisUrl = (): string => required('TEST_REDIS_URL');
