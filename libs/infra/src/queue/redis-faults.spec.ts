import { redisFault } from './redis-faults.js';

const info = (lines: Record<string, string>): string =>
  Object.entries({
    redis_mode: 'standalone',
    role: 'master',
    cluster_enabled: '0',
    maxmemory_policy: 'noeviction',
    ...lines,
  })
    .map(([name, value]) => `${name}:${value}\r\n`)
    .join('');

describe('what speaks against a Redis', () => {
  it.each([
    [{ redis_mode: 'sentinel' }, /sentinel/],
    [{ redis_mode: 'cluster' }, /Cluster/],
    [{ cluster_enabled: '1' }, /Cluster/],
    [{ role: 'slave' }, /replica .*"slave"/],
    [{ maxmemory_policy: 'allkeys-lru' }, /"allkeys-lru".*noeviction/],
  ])('%j', (lines: Record<string, string>, fault) => {
    expect(redisFault(info(lines))).toMatch(fault);
  });

  it('is nothing where it is a master on its own, also where a hosted server tells little', () => {
    expect(redisFault(info({}))).toBeNull();
    expect(redisFault('redis_version:7.2.4\r\n')).toBeNull();
  });
});
