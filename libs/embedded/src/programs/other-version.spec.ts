import { ageWarning, waysOut } from './other-version.js';

const day = (text: string) => new Date(`${text}T12:00:00Z`);

describe('a MongoDB past its end', () => {
  it('is warned of from the day after, with its date and what to do', () => {
    expect(ageWarning('mongod', '6.0.5', day('2025-07-31'), false)).toBeNull();
    const empty = ageWarning('mongod', '6.0.5', day('2025-08-01'), false);
    expect(empty).toContain('MongoDB 6.0.5 gets no security fixes: 6.0 ended on 2025-07-31.');
    expect(empty).toContain('To begin with 8.0: put a mongod of it on PATH');
    expect(empty).not.toContain('backup');
    const withData = ageWarning('mongod', '6.0.5', day('2026-11-30'), true);
    expect(withData).toMatch(/techjobboard backup FOLDER[^]*techjobboard restore FOLDER/);
  });

  it('is not said of a series that is mended, or not on the list', () => {
    const today = day('2026-11-30');
    expect(
      ['7.0.34', '8.0.1', '8.2.6', '9.0.0'].map((one) => ageWarning('mongod', one, today, true)),
    ).toEqual([null, null, null, null]);
    expect(ageWarning('mongod', '7.0.34', day('2027-09-01'), true)).toContain('7.0 ended on 2027-08-31');
  });
});

describe('a Redis that is not mended', () => {
  const warning = (version: string, on: string, hasData = false) =>
    ageWarning('redis-server', version, day(on), hasData);

  it('is warned of where its series ended, from that day on', () => {
    expect(warning('7.2.14', '2029-11-30')).toBeNull();
    expect(warning('7.2.14', '2029-12-01')).toContain(
      'no security fixes from its makers: 7.2 ended on 2029-12-01.',
    );
    expect(warning('7.0.15', '2026-11-30')).toContain('7.0 ended on 2024-07-29.');
    expect(warning('6.2.22', '2027-04-01')).toContain('6.2 ended on 2027-04-01.');
  });

  it('is warned of where its series goes on without it, with the release that is in order', () => {
    const empty = warning('6.2.14', '2026-11-30');
    expect(empty).toContain(
      'Redis 6.2.14 lacks security fixes that 6.2.20 has (CVE-2025-49844 among them); 6.2 ends on 2027-04-01.',
    );
    expect(empty).toContain('put a redis-server of 7.4 on PATH');
    expect(empty).not.toContain('DATA_DIR/redis');
    expect(warning('6.2.14', '2026-11-30', true)).toContain('remove DATA_DIR/redis');
  });

  it('is no other: mended ones, and series that are not on the list', () => {
    const versions = ['6.2.20', '6.2.22', '7.2.11', '7.4.9', '8.0.6', '8.8.0'];
    expect(versions.map((one) => warning(one, '2026-11-30'))).toEqual(versions.map(() => null));
  });
});

describe('the ways out where no program opens the data', () => {
  it.each(['6.3.2', '9.0.1'])('of MongoDB %s name its series, backup and restore', (version) => {
    const ways = waysOut('mongod', '/d', version).join('\n');
    expect(ways).toContain(`put a mongod of ${version.slice(0, 3)} on PATH`);
    expect(ways).toMatch(/techjobboard backup FOLDER[^]*techjobboard restore FOLDER[^]*release/);
  });

  it('name the record where no release of ours can have written the data', () => {
    expect(waysOut('mongod', '/d', '4.4.1').join('\n')).toMatch(
      /^No release of TechJobBoard ran on MongoDB 4\.4: look whether .*versions\.json is right\.$/,
    );
  });

  it('of Redis are another program or no queues', () => {
    expect(waysOut('redis-server', '/d', '7.4.1').join('\n')).toMatch(
      /redis-server of 7\.4[^]*remove .*redis:/,
    );
  });
});
