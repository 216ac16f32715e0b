import fs from 'node:fs';
import { parse } from 'yaml';
// The list of supported series is no part of the library's front door.
import { MONGODB_SERIES, REDIS_SERIES, seriesOf } from '../../libs/embedded/src/programs/programs.js';
import { wheelFor } from '../../libs/embedded/src/programs/wheels.js';

const read = (file: string) => fs.readFileSync(file, 'utf8');
const { engines } = JSON.parse(read('package.json')) as { readonly engines: { readonly node: string } };
const lines = engines.node.split(' || ').map((range) => range.replace(/^\^/, '').replace(/\.0$/, ''));

describe('what is supported', () => {
  it('is the same Node in package.json, in the documents and in SECURITY', () => {
    expect(lines).toEqual(['20.20', '22.23', '24.21']);
    const tested = /^Tested on Debian 12 with .*$/m.exec(read('docs/developing.md'))?.[0];
    const needed = /^You need Node\.js .*$/m.exec(read('README.md'))?.[0];
    for (const line of lines) {
      expect(tested).toContain(line);
      expect(read('SECURITY.md')).toContain(line);
      expect(needed).toContain(line === lines.at(-1) ? line.split('.')[0] : line);
    }
  });

  it('is in the image: the newest of these Nodes, in both stages', () => {
    const newest = lines.at(-1)?.split('.')[0];
    const stages = read('Dockerfile').match(/^FROM \S+/gm);
    expect(stages).toEqual([`FROM node:${newest}-bookworm-slim`, `FROM node:${newest}-bookworm-slim`]);
  });

  it('is under Compose: the newest MongoDB and Redis of the lists, which SECURITY names with the others', () => {
    const compose = parse(read('docker-compose.yml'), { merge: true }) as {
      readonly services: {
        readonly mongo: { readonly image: string };
        readonly redis: { readonly image: string };
      };
    };
    const series = MONGODB_SERIES.map(({ release }) => seriesOf(release));
    expect(compose.services.mongo.image).toBe(`mongo:${series[0]}`);
    const redis = REDIS_SERIES.map((one) => one.series);
    expect(compose.services.redis.image).toBe(`redis:${redis[0]}-bookworm`);
    for (const one of [...series, ...redis]) expect(read('SECURITY.md')).toContain(one);
  });

  it('is told apart: what the tests run on, and what is meant to work', () => {
    const tested = /on MongoDB (\S+) and Redis (\S+)\.$/m.exec(read('docs/developing.md'))?.slice(1);
    expect(tested).toEqual([
      wheelFor('mongod', 'linux', 'x64')?.carries,
      wheelFor('redis-server', 'linux', 'x64')?.carries,
    ]);
    for (const version of tested ?? []) expect(read('SECURITY.md')).toContain(version);
  });
});
