const field = (info: string, name: string): string | undefined =>
  new RegExp(`^${name}:(\\S+)`, 'm').exec(info)?.[1];

/**
 * Why a Redis cannot do our work, told from its INFO; null where nothing speaks against it. A server that does not tell
 * something is believed to be as it should.
 */
export function redisFault(info: string): string | null {
  if (field(info, 'redis_mode') === 'sentinel') {
    return 'Redis at REDIS_URL is a sentinel: it keeps no data. Set REDIS_URL to the address of the master that it watches.';
  }
  if (field(info, 'redis_mode') === 'cluster' || field(info, 'cluster_enabled') === '1') {
    return 'Redis at REDIS_URL is a node of a Redis Cluster, which holds a part of the keys only. Set REDIS_URL to a single Redis (cluster-enabled no).';
  }
  const role = field(info, 'role');
  if (role !== undefined && role !== 'master') {
    return `Redis at REDIS_URL is a replica (role "${role}") and takes no writes. Set REDIS_URL to its master.`;
  }
  const policy = field(info, 'maxmemory_policy');
  if (policy !== undefined && policy !== 'noeviction') {
    return `Redis has maxmemory-policy "${policy}" and would delete queue jobs when memory is short. Set it to "noeviction": redis-cli config set maxmemory-policy noeviction, and in redis.conf.`;
  }
  return null;
}
