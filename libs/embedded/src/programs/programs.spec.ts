import { addressOf } from './obtain-mongod.js';
import { MONGODB_SERIES, PROGRAMS, isAtLeast, isSameOrNewer, opensDataOf, releaseFor } from './programs.js';
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
    expect([isSameOrNewer('8.0.23', '8.0.23'), isSameOrNewer('8.0.9', '8.0.23')]).toEqual([true, false]);
  });

  it.each([
    ['6.0.5', '6.0.28', true],
    ['6.0.28', '6.0.5', true],
    ['8.0.23', '8.2.6', true],
    ['8.2.6', '8.0.23', false],
    ['6.0.5', '8.0.23', false],
    ['8.0.23', '6.0.5', false],
    ['1.0.0', '10.0.0', false],
  ])('data of %s is opened by %s: %s', (data, version, opens) => {
    expect(opensDataOf(data, version)).toBe(opens);
  });

  it('of MongoDB are fetched as the newest supported series, or as the series of the data', () => {
    const releases = MONGODB_SERIES.map(({ release }) => release);
    expect(releases.toSorted((a, b) => (isSameOrNewer(a, b) ? -1 : 1))).toEqual(releases);
    expect(releaseFor(undefined)).toBe(releases[0]);
    expect(releaseFor('6.0.5')).toMatch(/^6\.0\./);
    expect(releaseFor('7.0.2')).toMatch(/^7\.0\./);
    expect([releaseFor('5.0.9'), releaseFor('9.0.0'), releaseFor('8.2.1')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  const linux = (dist: string, release: string, arch = 'x64') =>
    ({ platform: 'linux', arch, os: { os: 'linux', dist, release } }) as const;

  it.each([
    ['linux/mongodb-linux-x86_64-debian12-', linux('debian', '12')],
    ['linux/mongodb-linux-x86_64-ubuntu2204-', linux('ubuntu', '22.04')],
    ['linux/mongodb-linux-x86_64-ubuntu2404-', linux('ubuntu', '24.04')],
    ['linux/mongodb-linux-aarch64-ubuntu2404-', linux('ubuntu', '24.04', 'arm64')],
    ['osx/mongodb-macos-x86_64-', { platform: 'darwin', arch: 'x64', os: { os: 'darwin' } }],
    ['osx/mongodb-macos-arm64-', { platform: 'darwin', arch: 'arm64', os: { os: 'darwin' } }],
    ['windows/mongodb-windows-x86_64-', { platform: 'win32', arch: 'x64', os: { os: 'win32' } }],
  ])('the newest MongoDB has an address as %s', async (start, system) => {
    const [{ release }] = MONGODB_SERIES;
    const end = system.platform === 'win32' ? 'zip' : 'tgz';
    expect(await addressOf(release, system)).toBe(`https://fastdl.mongodb.org/${start}${release}.${end}`);
  });

  it('are offered for no system that MongoDB does not build for', async () => {
    await expect(addressOf('6.0.28', linux('debian', '12'))).rejects.toThrow('Debian 12');
  });

  it('have packages, pinned by version and content, for Linux and macOS', () => {
    expect(wheelFor('mongod', 'linux', 'x64')?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(wheelFor('mongod', 'linux', 'x64')?.carries).toBe('6.0.5');
    expect(wheelFor('mongod', 'darwin', 'arm64')?.carries).toBe('7.0.28');
    expect(wheelFor('redis-server', 'linux', 'x64')?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(wheelFor('redis-server', 'darwin', 'arm64')).toBeUndefined();
  });
});
