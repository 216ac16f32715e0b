import { ALL, service } from './compose-file.js';

const OURS = ['ingestion', 'matcher', 'notifier', 'api'];

describe('the privileges in docker-compose.yml', () => {
  it.each(ALL)('%s runs without root and without capabilities, within bounds', (name) => {
    const { user, cap_drop, image: from, logging, pids_limit } = service(name);
    expect(user).toMatch(/^(node|[1-9]\d*:[1-9]\d*)$/);
    expect(cap_drop).toEqual(['ALL']);
    expect(from).not.toMatch(/:latest$/);
    expect(logging).toMatchObject({ driver: 'json-file', options: { 'max-size': '20m' } });
    expect(pids_limit).toBeGreaterThan(0);
  });

  it.each([...OURS, 'secrets', 'init', 'redis', 'mailpit'])('%s cannot write to its image', (name) => {
    expect(service(name).read_only).toBe(true);
  });

  it.each(['mongo', 'redis'])('%s publishes no port and is on the inner network only', (name) => {
    expect(service(name).ports).toBeUndefined();
    expect(service(name).networks).toEqual(['inside']);
  });

  it('publishes nothing but the board to other machines', () => {
    const published = ALL.flatMap((name) => service(name).ports ?? []);
    expect(published.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual(['3000:3000']);
  });
});
