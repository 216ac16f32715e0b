import type { TestServers } from './start-servers.js';

/** Stops what start-servers.ts started. */
export default async function stopServers(): Promise<void> {
  const started = (globalThis as { testServers?: TestServers }).testServers;
  if (started === undefined) return;
  await Promise.all(started.servers.map((server) => server.stop()));
  started.unlock();
}
